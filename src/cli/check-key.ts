import { checkContent, problemLine } from '$content/check-content';
import { readLibrary } from '$content/library';
import { ELEMENTS } from '$lib/domain/elements';
import { generateExercises } from '$lib/domain/exercises/generate-exercises';
import { elementTargets } from '$lib/domain/exercises/mark-targets';
import { resolveKey } from '$lib/domain/keys/resolve-key';
import { checkMarkRound } from '$lib/domain/scoring/check-mark-round';
import { buildMarkRuler } from '$lib/domain/scoring/mark-ruler';
import { canonicalText } from '$lib/domain/text/canonical-text';
import { splitDocument } from '$lib/domain/text/split-document';

/**
 * Check the content as a build does, then say which rounds each text can carry. Exit 1 on a
 * problem; the rounds are worked out once there is none.
 */
export async function main(): Promise<void> {
	const problems = checkContent();
	for (const problem of problems) console.log(problemLine(problem));
	console.log(`${problems.length} problems`);
	if (problems.length > 0) {
		process.exitCode = 1;
		return;
	}
	for (const { slug, raw, key } of readLibrary()) {
		console.log(`${slug}: ${key.spans.length} spans`);
		const document = splitDocument(canonicalText(raw));
		const spans = resolveKey(document, key);
		for (const element of ELEMENTS) {
			const targets = elementTargets(spans, element);
			const ruler = buildMarkRuler({ tokenCount: document.tokens.length, element, targets });
			const round = checkMarkRound(ruler);
			const verdict = round.ok ? 'can be published' : `refused: ${round.reason}`;
			const lambda = ruler.lambda === null ? '–' : ruler.lambda.toFixed(2);
			console.log(`  ${element}: ${ruler.required.length} required, lambda ${lambda}, ${verdict}`);
		}
		const exercises = generateExercises({ document, spans, seed: slug });
		const names = exercises.map((e) =>
			e.kind === 'mark' ? `${e.id} (${e.find})` : `${e.id} (${e.kind})`
		);
		console.log(`  exercises: ${names.join(', ')}`);
	}
}
