import type { BenchServer } from './bench-server';
import { beginAttempt, openPage, save, type Pupil } from './pupil';
import { startTally, type Tally } from './tally';

const CONNECTIONS = 30;
/** Before anything counts, every pupil saves this often. */
const WARM_UP = 20;

export interface ClosedLoop {
	tally: Tally;
	savesPerSecond: number;
}

/** Thirty pupils who save back to back, without a pause, and then open their page like that. */
export async function runClosedLoop(server: BenchServer, seconds: number): Promise<ClosedLoop> {
	const everyone = Array.from({ length: CONNECTIONS }, () => beginAttempt(server));
	const pupils = await Promise.all(everyone);
	const warmUp = async (pupil: Pupil) => {
		for (let i = 0; i < WARM_UP; i++) await save(pupil);
	};
	await Promise.all(pupils.map(warmUp));

	const tally = startTally();
	const repeat = (kind: string, time: number, act: (pupil: Pupil) => Promise<number>) => {
		const end = performance.now() + time * 1000;
		const work = async (pupil: Pupil) => {
			while (performance.now() < end) await tally.note(kind, act(pupil));
		};
		return Promise.all(pupils.map(work));
	};
	await repeat('save', seconds, save);
	await repeat('page', seconds / 4, openPage);
	for (const { connection } of pupils) connection.close();
	return { tally, savesPerSecond: (tally.ms['save']?.length ?? 0) / seconds };
}
