import { beforeNavigate, goto, preloadData, pushState } from '$app/navigation';
import { withBase } from '$lib/base-path';
import { itemUrl } from '$lib/ui/attempt/item-url';
import { loadPlayer } from '$lib/ui/exercise/players';
import { makeReady } from './whole-attempt';

/** A server that does not answer by then is treated as one that is not there. */
const WAIT_MS = 5000;
const EXERCISE = '/attempts/[attempt]/[exercise]';

/**
 * Follow links of an attempt even without a network: an exercise that came with the attempt is
 * shown from there, and of any other page the learner is told that it cannot be opened, instead
 * of losing the page at hand. Call while a component is set up.
 */
export function travelWithoutNetwork(tell: (isAway: boolean) => void): void {
	let isOnTheWay = false;
	beforeNavigate(({ to, type, willUnload, cancel }) => {
		if (isOnTheWay || type !== 'link' || willUnload || !to) return;
		cancel();
		void follow(to).then(tell);
	});

	/** Whether the server was out of reach. */
	async function follow({ url, route, params }: Target): Promise<boolean> {
		if (await isReachable(url)) {
			isOnTheWay = true;
			await goto(url).finally(() => (isOnTheWay = false));
			return false;
		}
		const { attempt = '', exercise = '' } = params ?? {};
		const item = itemUrl(attempt, exercise);
		const isHere =
			route.id === EXERCISE &&
			(await makeReady(item, ({ exercise: { kind }, view }) => loadPlayer(kind, view)).catch(
				() => false
			));
		if (isHere) {
			pushState(url, { item });
			scrollTo(0, 0);
		}
		return true;
	}
}

type Target = NonNullable<Parameters<Parameters<typeof beforeNavigate>[0]>[0]['to']>;

/** Ask for a sign of life, and fetch the page meanwhile: of a failed fetch ahead Kit tells nothing. */
async function isReachable(url: URL): Promise<boolean> {
	const ahead = preloadData(url.href).catch(() => undefined);
	const signal = AbortSignal.timeout(WAIT_MS);
	const isAlive = await fetch(withBase('/healthz'), { cache: 'no-store', signal }).then(
		({ ok }) => ok,
		() => false
	);
	if (isAlive) await ahead;
	return isAlive;
}
