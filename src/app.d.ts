import type { Reading } from '$lib/domain/reading';

declare global {
	namespace App {
		interface Locals {
			/** Who practices without an account on this device; null before the first attempt. */
			guestId: string | null;
			reading: Reading;
		}
		interface PageData {
			/** What the page is part of, for the strip on top. */
			crumb?: { title: string; note: string };
		}
		interface Error {
			message: string;
			/** To find the log line; only for what went wrong on our side. */
			errorId?: string;
		}
	}
}

export {};
