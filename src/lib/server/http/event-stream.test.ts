import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { eventStream, type Listener } from './event-stream';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

function setUp() {
	const end = vi.fn();
	const onBeat = vi.fn();
	let listener: Listener | undefined;
	const response = eventStream({
		start: (given) => {
			listener = given;
			return end;
		},
		onBeat
	});
	const reader = response.body?.pipeThrough(new TextDecoderStream()).getReader();
	if (!reader || !listener) throw new Error('no stream');
	return { response, reader, listener, end, onBeat };
}

it('sends values as events that nothing on the way may hold back', async () => {
	const { response, reader, listener } = setUp();
	listener.send({ n: 1 });
	expect((await reader.read()).value).toBe('data: {"n":1}\n\n');
	expect(response.headers.get('cache-control')).toContain('no-transform');
	expect(response.headers.get('x-accel-buffering')).toBe('no');
});

it('beats every fifteen seconds, so that a silent connection is not cut', async () => {
	const { reader, onBeat } = setUp();
	await vi.advanceTimersByTimeAsync(15_000);
	expect((await reader.read()).value).toMatch(/^: /);
	expect(onBeat).toHaveBeenCalledTimes(1);
});

it('cleans up once, when the client leaves', async () => {
	const { reader, listener, end } = setUp();
	await reader.cancel();
	listener.close();
	listener.send({ n: 1 });
	expect(end).toHaveBeenCalledTimes(1);
	expect(vi.getTimerCount()).toBe(0);
});

it('cleans up once, when the server ends the stream', async () => {
	const { reader, listener, end } = setUp();
	listener.close();
	expect((await reader.read()).done).toBe(true);
	expect(end).toHaveBeenCalledTimes(1);
	expect(vi.getTimerCount()).toBe(0);
});

it('says when to come back, where it is told', async () => {
	const { reader, listener } = setUp();
	listener.close(1000);
	expect((await reader.read()).value).toBe('retry: 1000\n\n');
	expect((await reader.read()).done).toBe(true);
});

it('lets go of a client that takes nothing any more', () => {
	const { listener, end } = setUp();
	for (let n = 0; n < 100; n++) listener.send({ n });
	expect(end).toHaveBeenCalledTimes(1);
});
