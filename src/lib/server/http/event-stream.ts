/** One client that listens to an event stream. */
export interface Listener {
	/** Send a value as JSON. */
	send(value: unknown): void;
	/** End the stream; the browser comes back by itself, after so long where it is told. */
	close(backInMs?: number): void;
}

const HEARTBEAT_MS = 15_000;
/** A client that takes nothing for so many messages is gone. */
const MAX_WAITING = 20;

/** No proxy and no compression may hold events back until there are enough of them. */
const HEADERS = {
	'content-type': 'text/event-stream',
	'cache-control': 'no-store, no-transform',
	'x-accel-buffering': 'no'
};

/**
 * Server-sent events for one client. `start` begins to send and returns how to stop, which is
 * called once, whoever ends the stream. `onBeat` runs with each heartbeat.
 */
export function eventStream({
	start,
	onBeat
}: {
	start: (listener: Listener) => () => void;
	onBeat: (listener: Listener) => void;
}): Response {
	let stop = () => {};
	const body = new ReadableStream<string>({
		start(controller) {
			let isOpen = true;
			const write = (text: string) => {
				if (!isOpen) return;
				if ((controller.desiredSize ?? 0) < -MAX_WAITING) return listener.close();
				controller.enqueue(text);
			};
			const listener: Listener = {
				send: (value) => write(`data: ${JSON.stringify(value)}\n\n`),
				close(backInMs) {
					if (!isOpen) return;
					if (backInMs !== undefined) controller.enqueue(`retry: ${backInMs}\n\n`);
					stop();
					controller.close();
				}
			};
			const beat = setInterval(() => {
				write(': still here\n\n');
				if (isOpen) onBeat(listener);
			}, HEARTBEAT_MS);
			const end = start(listener);
			stop = () => {
				isOpen = false;
				clearInterval(beat);
				end();
				stop = () => {};
			};
		},
		cancel: () => stop()
	});
	return new Response(body.pipeThrough(new TextEncoderStream()), { headers: HEADERS });
}
