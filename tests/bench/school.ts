import type { Figure } from './figure';
import { measureFuzz } from './fuzz';

/** What a school needs to rely on: nothing that is sent to the server harms it. */
export async function* measureSchool(): AsyncGenerator<Figure> {
	yield* measureFuzz();
}
