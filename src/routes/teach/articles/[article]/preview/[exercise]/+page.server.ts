import { error } from '@sveltejs/kit';
import { m } from '$i18n/paraglide/messages';
import { toKey } from '$lib/domain/editing/to-key';
import { resolveKey } from '$lib/domain/keys/resolve-key';
import { toPublicText } from '$lib/domain/text/public-text';
import { checkOpen } from '$lib/server/services/publish-key';
import { readKeyView } from '$lib/server/services/read-key-view';
import { roundName, taskWords } from '$lib/ui/exercise-words';
import { labelNames } from '$lib/ui/kind-words';
import { deskOr404 } from '../../../owned-desk';
import type { PageServerLoad } from './$types';

/** What the key would make as it lies on the desk: nothing has to be published for that. */
export const load: PageServerLoad = async (event) => {
	const { teacher, open } = await deskOr404(event);
	const { document, desk, article } = open;
	const { exercises } = checkOpen(open);
	const exercise =
		exercises.find(({ id }) => id === event.params.exercise) ?? error(404, m.quizzes_no_exercise());
	const key = toKey(document, open.spans, { version: 1, signedBy: teacher.name });
	const view = readKeyView({
		id: exercise.id,
		exercise,
		material: {
			...{ articleId: article.id, docRev: desk.revisionId, signedBy: teacher.name, document },
			...{
				keyVersion: null,
				paragraphs: toPublicText(document),
				spans: resolveKey(document, key),
				exercises
			}
		}
	});
	return {
		...view,
		exerciseId: exercise.id,
		words: taskWords(view.exercise),
		labelNames: labelNames(view.exercise),
		others: exercises.map((one) => ({
			id: one.id,
			name: roundName({
				name: one.id,
				isInverse: one.kind === 'mark' && one.find === 'no-claim'
			})
		}))
	};
};
