/** Why a page was not fetched. */
export type FetchProblem =
	| 'bad-address'
	| 'not-https'
	| 'private-address'
	| 'too-many-redirects'
	| 'not-found'
	| 'not-html'
	| 'too-large'
	| 'took-too-long'
	| 'unreachable';

/** Ends fetching from within; `fetchPage` turns it into a result. */
export class FetchRefusal extends Error {
	constructor(readonly problem: FetchProblem) {
		super(problem);
	}
}
