import { ELEMENTS, type Element } from '$lib/domain/elements';
import { composeQuiz } from '$lib/domain/quizzes/compose-quiz';
import { readMaterials, summarizeMaterials } from '../factories/library-summaries';
import { median, type Figure } from './figure';

const WARM_UP = 20;
const SAMPLES = 200;
const WISHES: [minutes: number, elements: readonly Element[]][] = [
	[10, ['loaded']],
	[15, ['claim', 'source']],
	[20, ELEMENTS],
	[45, ELEMENTS]
];

/** What a teacher waits for when a quiz is made of the library. */
export async function* measureLibrary(): AsyncGenerator<Figure> {
	yield {
		...{ group: 'library', figure: 'composing a quiz from the whole library, median' },
		...{ value: measureComposing(), unit: 'ms', target: 20, better: 'lower' }
	};
}

/** Milliseconds for a quiz, several wishes in turns, from articles that are split and have their exercises. */
function measureComposing(): number {
	const materials = readMaterials();
	const samples: number[] = [];
	for (let i = 0; i < WARM_UP + SAMPLES; i++) {
		const [minutes, elements] = WISHES[i % WISHES.length] ?? [20, ELEMENTS];
		const begin = performance.now();
		const summaries = summarizeMaterials(materials);
		const quiz = composeQuiz({ summaries, elements, minutes, seed: `seed-${i}` });
		samples.push(performance.now() - begin);
		if (!quiz.ok) throw new Error(quiz.reason);
	}
	return median(samples.slice(WARM_UP));
}
