// Two processes of the site on one PostgreSQL database (E2E_DATABASE_URL, which is made), and before
// them a proxy that gives every request to the next one: nobody stays with the process she came to.
import { spawn } from 'node:child_process';
import http from 'node:http';
import pg from 'pg';

const port = Number(process.env['PORT']);
const address = new URL(process.env['E2E_DATABASE_URL'] ?? '');

const maintenance = new URL(address);
maintenance.pathname = '/postgres';
const client = new pg.Client(maintenance.href);
await client.connect();
await client.query(`create database ${client.escapeIdentifier(address.pathname.slice(1))}`);
await client.end();

const ports = [port + 1000, port + 2000];
const servers = ports.map((own) =>
	spawn(process.execPath, ['src/cli/serve.js'], {
		env: { ...process.env, PORT: String(own), DATABASE_URL: address.href },
		stdio: ['ignore', 'ignore', 'inherit']
	})
);
process.once('exit', () => servers.forEach((server) => server.kill('SIGKILL')));
for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => process.exit(0));

await Promise.all(ports.map(isReady));

const agent = new http.Agent({ keepAlive: true });
let turn = 0;
http
	.createServer((request, response) => {
		const { method, url: path, headers } = request;
		const own = ports[turn++ % ports.length];
		const asked = http.request({ host: '127.0.0.1', port: own, method, path, headers, agent });
		asked.on('response', (answer) => {
			response.writeHead(answer.statusCode ?? 502, answer.rawHeaders);
			answer.pipe(response);
		});
		asked.on('error', () => response.destroy());
		response.on('close', () => asked.destroy());
		request.pipe(asked);
	})
	.listen(port, '127.0.0.1');

/** @param {number} own */
async function isReady(own) {
	for (;;) {
		const answer = await fetch(`http://127.0.0.1:${own}/readyz`).catch(() => null);
		if (answer?.ok) return;
		await new Promise((go) => setTimeout(go, 100));
	}
}
