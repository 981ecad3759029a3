import { expect, it } from 'vitest';
import vectors from '../../../../tests/vectors/sdt.json';
import { buildMarkRuler } from '../scoring/mark-ruler';
import { scoreMarks } from '../scoring/score-marks';
import type { Range } from '../text/range';
import { countDetections } from './detection-counts';
import { judgeSentences } from './judge-sentences';

const { example } = vectors.sentenceUnits;
const range = ([start = 0, end = 0]: number[]): Range => ({ start, end });
const cores = [
	...example.requiredCores.map((core) => ({ core: range(core), isRequired: true })),
	...example.optionalCores.map((core) => ({ core: range(core), isRequired: false }))
];
const targets = cores.map((target, i) => ({
	...target,
	id: `t${i}`,
	zone: range(example.zones[i] ?? [])
}));
const sentences = example.sentences.map(range);
const ruler = buildMarkRuler({ tokenCount: 110, element: 'claim', targets });
const judge = (marks: number[][]) =>
	judgeSentences({ sentences, targets, score: scoreMarks(ruler, marks.map(range)) });

it('sentences are counted as in the worked example', () => {
	const { droppedSentences, ...counts } = example.expected;
	expect(countDetections(judge(example.marks))).toEqual(counts);
	expect(judge(example.marks)).toHaveLength(sentences.length - droppedSentences.length);
});

it('marking everything flags every sentence, marking nothing none', () => {
	expect(countDetections(judge([[0, 110]]))).toMatchObject({ hits: 3, falseAlarms: 4 });
	expect(countDetections(judge([]))).toMatchObject({ hits: 0, falseAlarms: 0 });
});

it('less than half of a place does not flag its sentence', () => {
	expect(countDetections(judge([[26, 31]]))).toMatchObject({ hits: 0 });
});
