import Strip from './AttemptStrip.svelte';
import { readyPage } from './whole-attempt';
import Work from './Work.svelte';

/** What a page of an attempt has only when the attempt is one at an assignment. */
export default { Strip, Work, readyPage };
