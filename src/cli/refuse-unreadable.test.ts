import { once } from 'node:events';
import http from 'node:http';
import { connect, type AddressInfo } from 'node:net';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { refuseUnreadable } from './refuse-unreadable.js';

const server = http.createServer((_, response) => response.end('read'));
refuseUnreadable(server);
const port = () => (server.address() as AddressInfo).port;

beforeAll(async () => {
	server.listen(0, '127.0.0.1');
	await once(server, 'listening');
});
afterAll(() => void server.close());

/** The lines that come back when all of this is sent at once. */
function answerTo(sent: string): Promise<string[]> {
	return new Promise((resolve, reject) => {
		const socket = connect(port(), '127.0.0.1');
		let answer = '';
		socket.on('data', (chunk) => (answer += chunk.toString()));
		socket.on('error', reject);
		socket.on('end', () => resolve(answer.split('\r\n')));
		socket.write(sent);
	});
}

it('whoever sends a head that is too large hears so, however much follows it', async () => {
	const long = `POST /${'a'.repeat(20_000)} HTTP/1.1\r\nHost: x\r\nContent-Length: 300000\r\n\r\n`;
	for (let i = 0; i < 30; i++)
		expect((await answerTo(long + 'b'.repeat(300_000)))[0]).toMatch(/^HTTP\/1.1 431 /);
});

it('what is no request is refused, and the next one is answered', async () => {
	const [status, ...head] = await answerTo('this is no request\r\n\r\n');
	expect(status).toBe('HTTP/1.1 400 Bad Request');
	expect(head).toContain('x-content-type-options: nosniff');
	expect(head).toContain('connection: close');
	expect(head.slice(-2)).toEqual(['', '']);
	const good = 'GET / HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n';
	expect((await answerTo(good))[0]).toBe('HTTP/1.1 200 OK');
});
