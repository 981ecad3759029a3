import { BASE_PATH } from '$lib/base-path';

/** The address of a page on which an exercise is worked on, in its parts. */
export interface ExercisePage {
	attemptId: string;
	/** The address of the attempt, and of the page without what was asked of it. */
	attempt: string;
	path: string;
}

const ATTEMPTS = `${BASE_PATH}/attempts`;
const PAGE = new RegExp(`^(${ATTEMPTS}/([^/]+))/(?!hand-in(?:/|$))[^/]+$`);
const RESULT = new RegExp(`^(${ATTEMPTS}/[^/]+/[^/]+)/(result|in)$`);
const LINK = new RegExp(`href="(${ATTEMPTS}/[^"?#]+)"`, 'g');

/** What page of an exercise an address names; null for results and for everything else. */
export function exercisePage(pathname: string): ExercisePage | null {
	const [path = '', attempt = '', attemptId = ''] = PAGE.exec(pathname) ?? [];
	return path ? { attemptId, attempt, path } : null;
}

/** How Kit asks for what a page shows, when it is opened from another one. */
const DATA = '/__data.json';

/** The exercise whose result an address shows: it is handed in. */
export function resultOf(pathname: string): string | null {
	const match = RESULT.exec(pathname.replace(DATA, ''));
	return match?.[1] ?? null;
}

/** The other exercises of the attempt that a page has links to. */
export function linksToExercises(html: string, { attempt, path }: ExercisePage): string[] {
	const links = [...html.matchAll(LINK)].map(([, href]) => href ?? '');
	const others = links.filter((href) => href !== path && exercisePage(href)?.attempt === attempt);
	return [...new Set(others)];
}
