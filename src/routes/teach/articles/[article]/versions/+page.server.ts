import { diffKeys } from '$lib/domain/editing/diff-keys';
import { toKey } from '$lib/domain/editing/to-key';
import { app } from '$lib/server/app';
import { listPublishedKeys } from '$lib/server/repositories/key-versions';
import { deskOr404 } from '../../owned-desk';
import { dayOf } from '../../day-of';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	const { open } = await deskOr404(event);
	const versions = await listPublishedKeys(app().db, open.article.id);
	const onDesk = toKey(open.document, open.spans, { version: 0, signedBy: '-' });
	const [latest] = versions;
	return {
		sinceLatest: latest ? diffKeys(latest.key, onDesk) : null,
		isTextNew: latest !== undefined && latest.revisionId !== open.desk.revisionId,
		versions: versions.map(({ id, key, createdAt, publishedBy, revisionId }, i) => {
			const before = versions[i + 1];
			return {
				...{ id, version: key.version, by: publishedBy, day: dayOf(createdAt) },
				places: key.spans.length,
				isCurrent: id === open.article.keyVersionId,
				isTextNew: before !== undefined && before.revisionId !== revisionId,
				difference: before ? diffKeys(before.key, key) : null
			};
		})
	};
};
