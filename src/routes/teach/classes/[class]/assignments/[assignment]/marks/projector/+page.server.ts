import { listDisputed } from '$lib/domain/class-report/read-heat';
import { app } from '$lib/server/app';
import { readMarksView } from '$lib/server/services/read-marks-view';
import { settleAssignment } from '$lib/server/services/settle-assignment';
import { openAssignment } from '../../../open-class';
import { readAsk } from '../marks-ask';
import type { PageServerLoad } from './$types';

/** One disputed sentence, for a whole room: no name leaves the server, and no key before it is asked for. */
export const load: PageServerLoad = async (event) => {
	const { teacher, taught, assignment } = await openAssignment(event);
	await settleAssignment(app(), { ...assignment, archivedAt: taught.archivedAt }, Date.now());
	const { text, round } = readAsk(event.url);
	const ask = { teacherId: teacher.id, assignment, text, round, learnerId: '' };
	const { paragraphs, shown, texts, text: at, rounds } = await readMarksView(app(), ask);
	const disputed = listDisputed(shown?.heat ?? []);
	const wanted = Number(event.url.searchParams.get('s')) - 1;
	const place = Math.max(
		0,
		disputed.findIndex(({ sentenceId }) => sentenceId === wanted)
	);
	const heat = disputed[place];
	const numberOf = (i: number) => {
		const one = disputed[i];
		return one ? one.sentenceId + 1 : null;
	};
	const isKeyShown = event.url.searchParams.get('key') === '1';
	const sentences = paragraphs.flatMap((paragraph) => paragraph.sentences);
	return {
		assignment: { id: assignment.id, classId: taught.id, title: assignment.title },
		...{ texts, text: at, round: shown?.id ?? '', isKeyShown },
		rounds: rounds.map(({ id, element }) => ({ id, element })),
		stop: heat &&
			shown && {
				...{ heat, of: shown.of, element: shown.element },
				sentence: sentences.find(({ id }) => id === heat.sentenceId),
				before: sentences.find(({ id }) => id === heat.sentenceId - 1)?.text ?? '',
				after: sentences.find(({ id }) => id === heat.sentenceId + 1)?.text ?? '',
				key: isKeyShown ? shown.key : null,
				...{ n: place + 1, total: disputed.length },
				...{ previous: numberOf(place - 1), next: numberOf(place + 1) }
			}
	};
};
