import { describe, expect, it } from 'vitest';
import { readLibrary } from '../../../content/library';
import { checkKey } from '../keys/check-key';
import { resolveKey } from '../keys/resolve-key';
import { checkMarkRound } from '../scoring/check-mark-round';
import { scoreMarks } from '../scoring/score-marks';
import { canonicalText } from '../text/canonical-text';
import { overlaps } from '../text/range';
import { splitDocument } from '../text/split-document';
import { NONE } from './exercise';
import { generateExercises } from './generate-exercises';
import { rulerFor } from './mark-round';

const MARK_CLAIMS = { kind: 'mark', find: 'element', unit: 'sentence' };
const MARK_THE_REST = { kind: 'mark', find: 'no-claim', unit: 'sentence' };
const CLAIM_ROUND: Record<string, object> = {
	'ice-arrests-california-missouri': MARK_THE_REST,
	'ice-operation-150-arrests': MARK_THE_REST,
	'jail-releases-and-detainers': MARK_CLAIMS,
	'new-york-targeted-enforcement': { kind: 'classify' },
	'night-raid-at-the-cannery': MARK_THE_REST,
	'the-bike-lane-on-mill-street': MARK_THE_REST,
	'twelve-day-drug-operation': MARK_CLAIMS,
	'water-main-repair': MARK_THE_REST
};

/** Too few voices, or none that says nothing. */
const WITHOUT_MATCH = ['new-york-targeted-enforcement', 'twelve-day-drug-operation'];

describe.each(readLibrary().map((article) => [article.slug, article] as const))(
	'%s',
	(slug, article) => {
		const document = splitDocument(canonicalText(article.raw));
		const spans = resolveKey(document, article.key);
		const exercises = generateExercises({ document, spans, seed: slug });
		const find = (id: string) => exercises.find((exercise) => exercise.id === id);

		it('has a sound key, signed Bluepencil', () => {
			expect(checkKey(document, article.key)).toEqual([]);
			expect(article.key.signedBy).toBe('Bluepencil');
		});

		it('goes deeper into each element after its round, and ends with passages of all four', () => {
			const ids = exercises.map(({ id }) => id);
			const order = ['claim', 'source', 'ledger', 'match', 'loaded', 'reword', 'context'];
			expect(ids).toEqual([...order, 'questions', 'classify'].filter((id) => ids.includes(id)));
			const always = ['claim', 'source', 'ledger', 'loaded', 'context', 'questions', 'classify'];
			expect(ids).toEqual(expect.arrayContaining(always));
		});

		it('matches claims to speakers of whom at least one says none of them', () => {
			const match = find('match');
			if (match?.kind !== 'match') return expect(WITHOUT_MATCH).toContain(slug);
			const used = new Set(match.claims.map(({ target }) => target));
			expect(match.targets.some(({ id }) => !used.has(id))).toBe(true);
			expect(match.claims.length).toBeGreaterThanOrEqual(3);
		});

		it('offers wordings charged both ways beside each neutral one', () => {
			const reword = find('reword');
			if (reword?.kind !== 'reword') return expect(slug).toBe('water-main-repair');
			for (const { options } of reword.items)
				expect(options.map(({ fault }) => String(fault)).sort()).toEqual([
					...['changes-fact', 'null', 'opposite-charge', 'same-charge']
				]);
		});

		it('asks about claims: for them, for sentences without one, or for their kinds', () => {
			expect(CLAIM_ROUND[slug]).toBeDefined();
			expect(find('claim')).toMatchObject(CLAIM_ROUND[slug] ?? {});
		});

		it('publishes only rounds in which marking everything earns nothing and exact marks earn all', () => {
			for (const exercise of exercises) {
				if (exercise.kind !== 'mark') continue;
				const ruler = rulerFor(document, exercise);
				expect(checkMarkRound(ruler).ok).toBe(true);
				expect(scoreMarks(ruler, [{ start: 0, end: document.tokens.length }]).score).toBe(0);
				expect(
					scoreMarks(
						ruler,
						ruler.required.map(({ core }) => core)
					).score
				).toBe(1);
			}
		});

		it('sorts passages of which 30 to 50 % are none of the labels, and none share a word', () => {
			const classify = find('classify');
			if (classify?.kind !== 'classify') throw new Error('no classify exercise');
			const { passages } = classify;
			const share = passages.filter(({ label }) => label === NONE).length / passages.length;
			expect(share).toBeGreaterThanOrEqual(0.3);
			expect(share).toBeLessThanOrEqual(0.5);
			for (const one of passages)
				for (const other of passages)
					expect(one === other || !overlaps(one.at, other.at)).toBe(true);
		});

		it('asks no question about anyone’s status or origin', () => {
			const questions = article.key.spans.map(({ question = '' }) => question);
			for (const question of questions)
				expect(question).not.toMatch(
					/citizen|nationality|illegal(ly)?\b|where .* (come|came) from/i
				);
		});
	}
);
