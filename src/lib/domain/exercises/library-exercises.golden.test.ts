import { readFileSync, writeFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { readLibrary } from '$content/library';
import { resolveKey } from '../keys/resolve-key';
import { canonicalText } from '../text/canonical-text';
import type { TextDocument } from '../text/document';
import type { Range } from '../text/range';
import { splitDocument } from '../text/split-document';
import type { Exercise } from './exercise';
import { generateExercises } from './generate-exercises';

/** The words at a token range, shortened. */
function wordsAt({ text, tokens }: TextDocument, { start, end }: Range): string {
	const quote = text.slice(tokens[start]?.start, tokens[end - 1]?.end).replace(/\s+/g, ' ');
	return quote.length > 60 ? `${quote.slice(0, 57)}…` : quote;
}

/** An exercise as an editor would read it over, with its answers. */
function show(document: TextDocument, exercise: Exercise): string[] {
	const at = (range: Range) => wordsAt(document, range);
	switch (exercise.kind) {
		case 'mark':
			return exercise.targets.filter((t) => t.isRequired).map(({ core }) => at(core));
		case 'classify':
			return exercise.passages.map(({ at: place, label }) => `${at(place)} → ${label}`);
		case 'context':
			return exercise.options.map(({ question, isOpen }) => `${isOpen ? '+' : '-'} ${question}`);
		case 'match': {
			const name = (id: string) => exercise.targets.find((t) => t.id === id)?.name ?? id;
			return exercise.claims.map((claim) => `${at(claim.at)} → ${name(claim.target)}`);
		}
		case 'reword':
			return exercise.items.map(({ at: place, options }) => {
				const neutral = options.find(({ fault }) => fault === null);
				return `${at(place)} → ${neutral?.text}`;
			});
		case 'ledger':
			return exercise.voices.map(
				({ speaker, namedAs, stake, words }) => `${speaker}: ${namedAs}, ${stake}, ${words}`
			);
		default:
			return [];
	}
}

// Reviewed like code: a change here changes what learners meet. UPDATE_GOLDEN=1 writes them anew.
it.each(readLibrary().map((article) => [article.slug, article] as const))(
	'%s gives the reviewed exercises',
	(slug, { raw, key }) => {
		const document = splitDocument(canonicalText(raw));
		const spans = resolveKey(document, key);
		const exercises = generateExercises({ document, spans, seed: slug });
		const seen = exercises
			.map((exercise) =>
				[`[${exercise.id}: ${exercise.kind}]`, ...show(document, exercise), ''].join('\n')
			)
			.join('\n');
		const path = `tests/golden/exercises/${slug}.txt`;
		if (process.env['UPDATE_GOLDEN'] === '1') writeFileSync(path, seen);
		expect(seen).toBe(readFileSync(path, 'utf8'));
	}
);
