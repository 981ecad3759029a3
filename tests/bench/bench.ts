import { isMet, type Figure } from './figure';
import { measureLibrary } from './library';
import { measurePlayer } from './player';

const GROUPS: Record<string, () => AsyncGenerator<Figure>> = {
	player: measurePlayer,
	library: measureLibrary
};

/** `npm run bench -- [--json] [--only GROUP]`: every promised figure, measured here and now. */
export async function main(args: string[]): Promise<void> {
	const only = args.includes('--only') ? args[args.indexOf('--only') + 1] : undefined;
	const groups = Object.entries(GROUPS).filter(([name]) => !only || name === only);
	if (groups.length === 0) throw new Error(`No group "${only}": ${Object.keys(GROUPS).join(', ')}`);
	for (const [, measure] of groups) {
		for await (const figure of measure()) {
			console.log(args.includes('--json') ? JSON.stringify(figure) : asRow(figure));
		}
	}
}

function asRow(figure: Figure): string {
	const { group, figure: name, value, unit, target, better } = figure;
	const sign = better === 'lower' ? '≤' : '≥';
	const verdict = isMet(figure) ? 'pass' : 'SHORT';
	const shown = Math.round(value * 100) / 100;
	return `${verdict.padEnd(6)}${group}  ${name.padEnd(58)} ${shown} ${unit} (${sign} ${target})`;
}
