import type { LinkPurpose } from '$lib/domain/accounts/link-purpose';

/** Rows about requests: links that let someone in, counts that hold someone off, who did what. */
export interface ProtocolTables {
	link: LinkTable;
	rate_limit: RateLimitTable;
	request_log: RequestLogTable;
	audit_event: AuditEventTable;
}

/** A secret link or code, kept as its SHA-256. */
interface LinkTable {
	token_hash: string;
	purpose: LinkPurpose;
	/** What it opens: a user, a class, a quiz. */
	subject_id: string | null;
	created_at: number;
	expires_at: number | null;
}

interface RateLimitTable {
	key: string;
	points: number;
	resets_at: number;
}

/** What a request that must not happen twice came to. */
interface RequestLogTable {
	id: string;
	user_id: string;
	outcome: string;
	at: number;
}

interface AuditEventTable {
	id: string;
	school_id: string | null;
	class_id: string | null;
	actor_id: string | null;
	action: string;
	subject_id: string | null;
	/** JSON: ids and numbers, never names. */
	detail: string;
	at: number;
}
