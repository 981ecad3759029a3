import { v7 as newId } from 'uuid';
import type { ArticleAbout } from '$content/about-file';
import type { App } from '../app';
import { insertOwnArticle, type Editor } from '../repositories/own-articles';
import { layOnDesk } from './bring-article';
import { doOnce } from './do-once';
import type { OpenDesk } from './read-desk';

interface Copy {
	editor: Editor;
	open: Pick<OpenDesk, 'spans'> & { desk: Pick<OpenDesk['desk'], 'text' | 'engineVersion'> };
	about: ArticleAbout;
	/** Without its places, somebody can find them anew: two keys of one text can be compared. */
	isBare: boolean;
	requestId: string;
	now: number;
}

/** An article of one's own with the same text and, if wanted, the same places. Returns its id. */
export async function copyArticle(
	app: Pick<App, 'db'>,
	{ editor, open, about, isBare, requestId, now }: Copy
): Promise<string> {
	const request = { requestId, verb: 'copy article', userId: editor.id, now };
	return doOnce(app.db, request, async (tx) => {
		const id = newId();
		const { text, engineVersion } = open.desk;
		await insertOwnArticle(tx, { id, schoolId: editor.schoolId, ownerId: editor.id, about });
		const given = isBare ? { spans: [], engineVersion: 0 } : { spans: open.spans, engineVersion };
		await layOnDesk(tx, { articleId: id, text, ...given, now });
		return id;
	});
}
