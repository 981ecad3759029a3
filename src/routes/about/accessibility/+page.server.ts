import { readConformance } from '$lib/server/services/read-conformance';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = () => readConformance();
