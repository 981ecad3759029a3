import { readFileSync } from 'node:fs';
import { LOADED_ARTICLE, PLAIN_ARTICLE } from './fixtures';

interface Span {
	id: string;
	why: string;
	neutral?: string;
	whereToLook?: string;
	question?: string;
	status: string;
}

const ARTICLES = [PLAIN_ARTICLE, LOADED_ARTICLE]
	.map((slug) => readFileSync(`src/content/articles/${slug}/article.txt`, 'utf8'))
	.join();

/** Everything of a key that gives it away: reasons, ids, neutral wordings that no article holds. */
function secretsOf(slug: string): string[] {
	const folder = `src/content/articles/${slug}`;
	const { spans }: { spans: Span[] } = JSON.parse(readFileSync(`${folder}/key.json`, 'utf8'));
	return spans
		.flatMap(({ id, why, neutral = '', whereToLook = '' }) => [id, why, neutral, whereToLook])
		.filter((secret) => secret.length > 12 && !ARTICLES.includes(secret));
}

/** Neutral wordings are options of a rewording round, among three others. */
export const NEUTRAL = new Set(
	[PLAIN_ARTICLE, LOADED_ARTICLE].flatMap((slug) => {
		const text = readFileSync(`src/content/articles/${slug}/key.json`, 'utf8');
		return (JSON.parse(text) as { spans: Span[] }).spans.map(({ neutral }) => neutral);
	})
);

export const SECRETS = [PLAIN_ARTICLE, LOADED_ARTICLE].flatMap(secretsOf);
/** What of a key stands in a text. */
export const leaks = (text: string) => {
	const plain = text.replaceAll('\\u003C', '<').replaceAll('&quot;', '"').replaceAll('\\"', '"');
	return SECRETS.filter((secret) => plain.includes(secret));
};
