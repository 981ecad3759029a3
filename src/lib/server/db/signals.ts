import pg from 'pg';
import { isPostgresAddress } from './engine';

/** Says in every process on a database that something has changed. */
export interface Signals {
	/** Not before what changed is on disk. Saying it often costs no more than saying it once. */
	tell(id: string): void;
	end(): Promise<void>;
}

interface Hear {
	hear: (id: string) => void;
	onError: (error: unknown) => void;
}

/** What is said within this time is sent together: a notice holds up others' commits for a moment. */
const GATHER_MS = 200;
const AGAIN_MS = 2000;
const CHANNEL = 'bluepencil_changed';

/** One file has no notices: there only this process hears, and others have to look. */
export function createSignals(place: string, { hear, onError }: Hear): Signals {
	if (isPostgresAddress(place)) return listenOn(place, { hear, onError });
	return { tell: hear, end: async () => undefined };
}

function listenOn(address: string, { hear, onError }: Hear): Signals {
	const waiting = new Set<string>();
	let client: pg.Client | null = null;
	let timer: NodeJS.Timeout | undefined;
	let isOver = false;

	async function open() {
		const opening = new pg.Client({ connectionString: address, application_name: 'bluepencil' });
		const lost = (error: unknown) => {
			if (client !== opening && client !== null) return;
			client = null;
			if (isOver) return;
			onError(error);
			setTimeout(() => !isOver && void open(), AGAIN_MS).unref();
		};
		opening.on('error', lost);
		opening.on('notification', ({ payload }) => payload && hear(payload));
		try {
			await opening.connect();
			await opening.query(`listen ${CHANNEL}`);
			client = opening;
		} catch (error) {
			lost(error);
		}
	}

	async function send() {
		timer = undefined;
		const ids = [...waiting];
		waiting.clear();
		if (!client) return ids.forEach(hear);
		const notify = 'select pg_notify($1, id) from unnest($2::text[]) as id';
		await client.query(notify, [CHANNEL, ids]).catch(onError);
	}

	void open();
	return {
		tell(id) {
			waiting.add(id);
			timer ??= setTimeout(() => void send(), GATHER_MS).unref();
		},
		async end() {
			isOver = true;
			clearTimeout(timer);
			await client?.end().catch(onError);
		}
	};
}
