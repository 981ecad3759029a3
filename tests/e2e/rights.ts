import { RIGHTS_OF_EDITORS } from './rights-of-editors';
import { RIGHTS_OF_EVERYBODY } from './rights-of-everybody';
import { RIGHTS_OF_LEARNERS } from './rights-of-learners';
import { RIGHTS_OF_PROOF } from './rights-of-proof';
import { RIGHTS_OF_TEACHERS } from './rights-of-teachers';

/** Who may do what: every page, every form and every address for programs, once. */
export const RIGHTS = [
	...RIGHTS_OF_EVERYBODY,
	...RIGHTS_OF_PROOF,
	...RIGHTS_OF_LEARNERS,
	...RIGHTS_OF_TEACHERS,
	...RIGHTS_OF_EDITORS
];
