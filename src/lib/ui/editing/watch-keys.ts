import type { Desk } from './desk.svelte';

const SWITCH = 'bluepencil-desk-keys';

/** Single keys can be switched off: they get in the way of speech input. */
export function areKeysOn(): boolean {
	try {
		return localStorage.getItem(SWITCH) !== 'off';
	} catch {
		return true;
	}
}

export function setKeysOn(isOn: boolean): void {
	try {
		localStorage.setItem(SWITCH, isOn ? 'on' : 'off');
	} catch {
		// Without storage the switch holds as long as the page.
	}
}

/** Single keys for what is done most; never while something is typed. Returns how to stop. */
export function watchKeys(desk: Desk): () => void {
	const KEYS: Record<string, () => void> = {
		n: () => desk.chooseNextOpen(),
		p: () => desk.chooseBeside(-1),
		k: () => desk.decide('kept'),
		x: () => desk.decide('left-out'),
		u: () => desk.undo(),
		r: () => desk.redo(),
		'[': () => desk.move({ edge: 'start', by: -1 }),
		']': () => desk.move({ edge: 'start', by: 1 }),
		',': () => desk.move({ edge: 'end', by: -1 }),
		'.': () => desk.move({ edge: 'end', by: 1 }),
		Escape: () => desk.putDown()
	};
	const press = (event: KeyboardEvent) => {
		if (event.ctrlKey || event.metaKey || event.altKey || !areKeysOn()) return;
		const typing = (event.target as Element).closest(
			'input:not([type=checkbox]), textarea, select'
		);
		const act = KEYS[event.key.length === 1 ? event.key.toLowerCase() : event.key];
		if (typing || !act) return;
		event.preventDefault();
		act();
	};
	addEventListener('keydown', press);
	return () => removeEventListener('keydown', press);
}
