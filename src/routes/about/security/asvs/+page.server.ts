import { readRequirements } from '$lib/server/services/read-requirements';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = () => readRequirements();
