import { randomUUID } from 'node:crypto';
import type { LayoutServerLoad } from './$types';

/** Every form about accounts is told from the same form sent again. */
export const load: LayoutServerLoad = () => ({ requestId: randomUUID() });
