import { measureCrowd } from './crowd';
import type { Figure } from './figure';
import { measureFuzz } from './fuzz';
import { measureKills } from './kills';
import { measureTwoProcesses } from './two-processes';

/** Everything at once, and everything going wrong: what a school and a district rely on. */
export async function* measureSchool({ seconds }: { seconds: number }): AsyncGenerator<Figure> {
	yield* measureCrowd({ seconds: 2 * seconds });
	yield* measureTwoProcesses({ seconds });
	yield* measureKills();
	yield* measureFuzz();
}
