import { createServer, request } from 'node:http';
import type { AddressInfo } from 'node:net';
import { test } from './fixtures';

/** A line to the server under test that takes as long as a test wants; gone after the file. */
export function aLine() {
	let delay = 0;
	const line = createServer((asked, answer) => {
		const { method, headers, url } = asked;
		const to = new URL(url ?? '/', process.env['E2E_URL']);
		setTimeout(() => {
			const passed = request(to, { method, headers }, (reply) => {
				answer.writeHead(reply.statusCode ?? 502, reply.headers);
				reply.pipe(answer);
			});
			passed.on('error', () => answer.destroy());
			asked.pipe(passed);
		}, delay);
	});
	test.afterAll(() => {
		line.closeAllConnections();
		line.close();
	});
	return {
		open: () =>
			new Promise<string>((resolve) => {
				line.listen(0, '127.0.0.1', () =>
					resolve(`http://localhost:${(line.address() as AddressInfo).port}`)
				);
			}),
		slowDown: (ms: number) => (delay = ms)
	};
}
