import { DONE, given, ofTheQuiz, PAGE, requestId, row, sends, teachers, type Row } from './may';

const ARTICLE = '/teach/articles/[article]';
const NEW = '/teach/articles/new';
const IMPORT = '/teach/articles/import';

/** Whose article it is; to others, learners too, it does not exist. */
const editorsProgram = given((who) => {
	if (who === 'guest') return 401;
	return who === 'teacher' ? 409 : 404;
});

const editorsWords = given((who) => {
	if (who === 'guest') return 401;
	return who === 'teacher' ? 200 : 404;
});

/** Articles that teachers bring, and the desk on which their keys are made. */
export const RIGHTS_OF_EDITORS: Row[] = [
	row('/teach/articles', 'GET', teachers(PAGE)),
	row(NEW, 'GET', teachers(PAGE)),
	row(NEW, '?/read', teachers(400), sends(requestId)),
	row(NEW, '?/keep', teachers(400), sends(requestId)),
	row(IMPORT, 'GET', teachers(PAGE)),
	row(IMPORT, '?/default', teachers(400), sends(requestId)),
	row(ARTICLE, 'GET', ofTheQuiz(PAGE)),
	row(ARTICLE, '?/save', ofTheQuiz(404), sends(requestId)),
	row(ARTICLE, '?/add', ofTheQuiz(DONE), {
		body: () => ({ sentence: '1', words: '', element: 'claim' })
	}),
	row(ARTICLE, '?/decideAll', ofTheQuiz(DONE), {
		body: () => ({ element: 'loaded', review: 'kept' })
	}),
	row(`${ARTICLE}/preview`, 'GET', ofTheQuiz(DONE)),
	row(`${ARTICLE}/preview/[exercise]`, 'GET', ofTheQuiz(PAGE)),
	row(`${ARTICLE}/publish`, 'GET', ofTheQuiz(PAGE)),
	row(`${ARTICLE}/publish`, '?/publish', ofTheQuiz(409), sends(requestId)),
	row(`${ARTICLE}/publish`, '?/quiz', ofTheQuiz(409), sends(requestId)),
	row(`${ARTICLE}/versions`, 'GET', ofTheQuiz(PAGE)),
	row(`${ARTICLE}/agreement`, 'GET', ofTheQuiz(PAGE)),
	row(`${ARTICLE}/text`, 'GET', ofTheQuiz(PAGE)),
	row(`${ARTICLE}/text`, '?/default', ofTheQuiz(400), sends(requestId)),
	row(`${ARTICLE}/export`, 'GET', ofTheQuiz(PAGE)),
	row(`${ARTICLE}/about`, 'GET', ofTheQuiz(PAGE)),
	row(`${ARTICLE}/about`, '?/save', ofTheQuiz(400), sends(requestId)),
	row(`${ARTICLE}/about`, '?/share', ofTheQuiz(DONE), sends(requestId)),
	row(`${ARTICLE}/about`, '?/unshare', ofTheQuiz(DONE), sends(requestId)),
	row(`${ARTICLE}/about`, '?/duplicate', ofTheQuiz(DONE), sends(requestId)),
	row(`${ARTICLE}/about`, '?/annotations', ofTheQuiz(400), sends(requestId)),
	row(`${ARTICLE}/about`, '?/delete', ofTheQuiz(DONE), sends(requestId)),
	row('/api/articles/[article]/desk', 'GET', editorsWords, {
		query: () => '?element=claim&start=0&end=1'
	}),
	row('/api/articles/[article]/desk', 'POST', editorsProgram, {
		body: () => ({ revisionId: 'another', rev: 0, changes: [] })
	})
];
