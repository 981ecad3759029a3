import { spawnSync } from 'node:child_process';
import { chmodSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { parse } from 'yaml';

const read = (file: string) => readFileSync(`src/deploy/${file}`, 'utf8');

interface Service {
	image: string;
	build?: object;
	profiles?: string[];
	logging: { options: object };
}

const compose = () => {
	const { services } = parse(read('compose.yaml'), { merge: true });
	return Object.entries<Service>(services);
};

describe('under Docker', () => {
	it('no log grows without bound', () => {
		for (const [name, { logging }] of compose())
			expect(logging.options, name).toEqual({ 'max-size': '20m', 'max-file': '5' });
	});

	it('an image is built by one service alone', () => {
		const built = compose().flatMap(([, { build, image }]) => (build ? [image] : []));
		expect(built.length).toBeGreaterThan(1);
		expect(new Set(built).size).toBe(built.length);
	});

	it('nothing needs a setting to run a command, and one process alone runs without a profile', () => {
		expect(read('compose.yaml')).not.toMatch(/\$\{\w+:?\?/);
		expect(compose().flatMap(([name, { profiles }]) => (profiles ? [] : [name]))).toEqual(['app']);
	});

	it('files with settings reach neither the repository nor an image', () => {
		expect(read('../../.gitignore').split('\n')).toContain('*.env');
		expect(read('Dockerfile.dockerignore').split('\n')).toContain('**/*.env');
	});
});

describe('under systemd', () => {
	const here = () => {
		const dir = mkdtempSync(join(tmpdir(), 'bluepencil-run-'));
		onTestFinished(() => rmSync(dir, { recursive: true }));
		return dir;
	};

	/** The script with settings in a folder of the test, and a systemd-run that tells how it was called. */
	function run(...args: string[]) {
		const dir = here();
		writeFileSync(join(dir, 'mill-street.env'), 'PORT=3001');
		writeFileSync(join(dir, 'systemd-run'), '#!/bin/sh\nprintf "%s\\n" "$@"');
		chmodSync(join(dir, 'systemd-run'), 0o755);
		const script = read('run').replaceAll('/etc/bluepencil', dir);
		const env = { ...process.env, PATH: `${dir}:${process.env['PATH']}` };
		const { stdout, stderr, status } = spawnSync('sh', ['-c', script, 'run', ...args], { env });
		return { told: String(stdout).trim().split('\n'), refused: String(stderr), status, dir };
	}

	it('a command runs as the user and with the settings of the server that it names', () => {
		const { told, status, dir } = run('mill-street', 'restore', '--', '/mnt/a file.db');
		expect(status).toBe(0);
		for (const option of [
			'--uid=bluepencil',
			'--setenv=DATA_DIR=/var/lib/bluepencil/mill-street',
			`--property=EnvironmentFile=${dir}/mill-street.env`
		])
			expect(told).toContain(option);
		expect(told.slice(-6)).toEqual(['npm', 'run', '-s', 'restore', '--', '/mnt/a file.db']);
	});

	it.each([[[]], [['mill-street']], [['backup']], [['hill-street', 'backup']]])(
		'a call without settings or without a command is refused: %j',
		(args) => {
			const { refused, status } = run(...args);
			expect(status).toBe(2);
			expect(refused).toContain('run NAME backup');
		}
	);

	it('server and commands read the same settings from the same places', () => {
		const unit = read('bluepencil@.service').replaceAll('%i', '$name');
		const files = (text: string) => text.match(/EnvironmentFile="?-?[^\s"]+/g)?.map(plain);
		const plain = (file: string) => file.replace('"', '');
		expect(files(read('run'))).toEqual(files(unit));
		for (const text of [unit, read('run')])
			expect(text).toMatch(/DATA_DIR="?\/var\/lib\/bluepencil\/\$name\b/);
	});

	const hasSystemd = spawnSync('systemd-analyze', ['--version']).status === 0;
	it.skipIf(!hasSystemd)('the unit has no key that systemd does not know', () => {
		const dir = here();
		const file = join(dir, 'bluepencil@.service');
		writeFileSync(file, read('bluepencil@.service'));
		const { stderr, status } = spawnSync('systemd-analyze', ['verify', file]);
		expect([status, String(stderr)]).toEqual([0, '']);
	});
});
