import type { Person } from '$lib/domain/accounts/role';
import type { PublicParagraph } from '$lib/domain/text/public-text';
import type { Reading } from '$lib/domain/reading';

declare global {
	namespace App {
		interface Locals {
			/** Who is asking: a guest, a learner, a teacher; null before the first attempt. */
			user: Person | null;
			reading: Reading;
			/** Ties the answer, its line in the log and an error page together. */
			requestId?: string;
		}
		interface PageData {
			/** What the page is part of, for the strip on top. */
			crumb?: { title: string; note: string };
			/** The text of an exercise, and its revision. */
			docRev?: string;
			paragraphs?: PublicParagraph[];
		}
		interface PageState {
			/** The item of an attempt that is shown without having been fetched. */
			item?: string;
		}
		interface Error {
			message: string;
			/** The number of the request, to find its lines in the log; only for what went wrong on our side. */
			errorId?: string;
		}
	}
}

export {};
