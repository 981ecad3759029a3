import { startBenchServer } from './bench-server';
import type { Figure } from './figure';
import { measureMarking, measurePaint, measureWeight } from './player-in-browser';
import { measureHandIn, measurePage, measureScoring } from './player-on-server';

/** The player on the longest article: weight, first paint, marking, server time, scoring. */
export async function* measurePlayer(): AsyncGenerator<Figure> {
	const lower = (figure: string, value: number, unit: string, target: number): Figure => ({
		...{ group: 'player', figure, value, unit, target },
		better: 'lower'
	});
	const server = await startBenchServer();
	try {
		const weight = await measureWeight(server);
		yield lower('JavaScript of the player route, gzip', weight.script, 'KB', 60);
		yield lower('CSS of the player route, gzip', weight.style, 'KB', 15);
		yield lower('cold transfer without fonts', weight.transfer, 'KB', 150);
		const { marked, painted } = await measureMarking(server);
		yield lower('input to mark in the page, p95, CPU x6', marked, 'ms', 50);
		yield lower('input to paint, p95, CPU x6', painted, 'ms', 50);
		yield lower('largest paint, 1.6 Mbit/s, 150 ms, CPU x4', await measurePaint(server), 's', 1.2);
		yield lower('player page from the server, median', await measurePage(server), 'ms', 15);
		yield lower('hand-in scored, median', await measureHandIn(server), 'ms', 10);
		yield {
			...{ group: 'player', figure: 'scoring alone', value: measureScoring() },
			...{ unit: 'responses/s', target: 20_000, better: 'higher' }
		};
	} finally {
		await server.stop();
	}
}
