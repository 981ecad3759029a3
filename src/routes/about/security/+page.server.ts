import { readSecurity } from '$lib/server/services/read-security';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = () => readSecurity();
