import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { createWatch } from './watch';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

function setUp() {
	const state = { mark: 'a', looks: 0 };
	const readMark = async () => {
		state.looks++;
		return state.mark;
	};
	const onError = vi.fn();
	const watcher = () => ({ onChange: vi.fn(), onEnd: vi.fn() });
	return { state, onError, watcher, watch: createWatch({ readMark, everyMs: 1000, onError }) };
}

it('tells every watcher of a change, and looks once for all of them', async () => {
	const { state, watch, watcher } = setUp();
	const [one, other] = [watcher(), watcher()];
	watch.subscribe('board', one);
	watch.subscribe('board', other);
	await vi.advanceTimersByTimeAsync(3000);
	expect(state.looks).toBe(3);
	expect(one.onChange).toHaveBeenCalledTimes(1);
	state.mark = 'b';
	await vi.advanceTimersByTimeAsync(1000);
	expect(one.onChange).toHaveBeenCalledTimes(2);
	expect(other.onChange).toHaveBeenCalledTimes(2);
});

it('stops looking when the last watcher leaves, and not before', async () => {
	const { state, watch, watcher } = setUp();
	const leave = [watch.subscribe('board', watcher()), watch.subscribe('board', watcher())];
	leave[0]?.();
	leave[0]?.();
	await vi.advanceTimersByTimeAsync(1000);
	expect(state.looks).toBe(1);
	leave[1]?.();
	expect(watch.size).toBe(0);
	expect(vi.getTimerCount()).toBe(0);
	await vi.advanceTimersByTimeAsync(5000);
	expect(state.looks).toBe(1);
});

it('begins anew for whoever comes after everybody left', async () => {
	const { watch, watcher } = setUp();
	watch.subscribe('board', watcher())();
	const late = watcher();
	watch.subscribe('board', late);
	await vi.advanceTimersByTimeAsync(1000);
	expect(late.onChange).toHaveBeenCalledTimes(1);
});

it('tells the watchers when the server stops, so that nothing stays open', () => {
	const { watch, watcher } = setUp();
	const one = watcher();
	one.onEnd.mockImplementation(watch.subscribe('board', one));
	watch.end();
	expect(one.onEnd).toHaveBeenCalledTimes(1);
	expect(vi.getTimerCount()).toBe(0);
});

it('goes on after a look that failed', async () => {
	const { onError, watcher } = setUp();
	const readMark = vi.fn().mockRejectedValueOnce(new Error('busy')).mockResolvedValue('a');
	const watch = createWatch({ readMark, everyMs: 1000, onError });
	const one = watcher();
	watch.subscribe('board', one);
	await vi.advanceTimersByTimeAsync(2000);
	expect(onError).toHaveBeenCalledTimes(1);
	expect(one.onChange).toHaveBeenCalledTimes(1);
});

it('looks at once when it is told to, and once more when it is told during a look', async () => {
	const { state, watch, watcher } = setUp();
	const one = watcher();
	watch.subscribe('board', one);
	watch.look('board');
	state.mark = 'b';
	watch.look('board');
	await vi.advanceTimersByTimeAsync(0);
	expect(state.looks).toBe(2);
	expect(one.onChange).toHaveBeenCalledTimes(2);
	watch.look('nobody watches this');
	await vi.advanceTimersByTimeAsync(0);
	expect(state.looks).toBe(2);
});
