import { hashToken } from '../auth/token';

/** A form that is done once, however often it arrives. */
export interface Request {
	/** A hidden field, new with each page: a form sent twice carries it twice. */
	requestId: string;
	/** What is asked, and of whom: a page that somebody came back to may ask for another thing. */
	verb: string;
	/** Null where nobody is signed in yet. */
	userId: string | null;
	now: number;
}

/** Under which key the log keeps a request; it does not tell the request's id. */
export const logKey = ({ requestId, verb, userId }: Request) => ({
	id: hashToken(`${verb} ${requestId}`),
	userId: userId ?? 'nobody'
});
