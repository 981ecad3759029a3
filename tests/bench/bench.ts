import { parseArgs } from 'node:util';
import { measureClassroom } from './classroom';
import { measureDrafting } from './drafting';
import { measureExport } from './export';
import { isMet, type Figure } from './figure';
import { measureGrowth } from './growth';
import { measureLibrary } from './library';
import { measurePlayer } from './player';
import { measureRescoring } from './rescoring';
import { measureProgress } from './progress';
import { measureSchool } from './school';
import { measureSoak } from './soak';

/** Every group may take as long as it is told to; the default is what was promised. */
export interface BenchOptions {
	seconds: number;
}

type Groups = Record<string, (options: BenchOptions) => AsyncGenerator<Figure>>;

const GROUPS: Groups = {
	player: measurePlayer,
	library: measureLibrary,
	classroom: measureClassroom,
	drafting: measureDrafting,
	export: measureExport,
	rescoring: measureRescoring,
	progress: measureProgress,
	school: measureSchool
};

/** What takes hours and gigabytes, and is measured before a release. */
const LONG: Groups = { soak: measureSoak, growth: measureGrowth };

/**
 * `npm run bench -- [--json] [--only GROUP] [--seconds N]`: every promised figure, measured here
 * and now; with `--long`, a soak and schools of up to ten million answers. Fewer seconds than the promised 60 a profile are for a quick look.
 */
export async function main(args: string[]): Promise<void> {
	const { values } = parseArgs({
		args,
		options: {
			json: { type: 'boolean' },
			only: { type: 'string' },
			long: { type: 'boolean' },
			seconds: { type: 'string', default: '60' }
		}
	});
	const { json, only, seconds, long } = values;
	const all = long ? LONG : GROUPS;
	const groups = Object.entries(all).filter(([name]) => !only || name === only);
	if (groups.length === 0) throw new Error(`No group "${only}": ${Object.keys(all).join(', ')}`);
	for (const [, measure] of groups) {
		for await (const figure of measure({ seconds: Number(seconds) })) {
			console.log(json ? JSON.stringify(figure) : asRow(figure));
		}
	}
}

function asRow(figure: Figure): string {
	const { group, figure: name, value, unit, target, better } = figure;
	const sign = better === 'lower' ? '≤' : '≥';
	const verdict = isMet(figure) ? 'pass' : 'SHORT';
	const shown = Math.round(value * 1000) / 1000;
	return `${verdict.padEnd(6)}${group}  ${name.padEnd(58)} ${shown} ${unit} (${sign} ${target})`;
}
