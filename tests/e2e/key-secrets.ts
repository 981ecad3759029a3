import { readFileSync } from 'node:fs';

interface Span {
	id: string;
	why: string;
	neutral?: string;
	whereToLook?: string;
}

const folderOf = (slug: string) => `src/content/articles/${slug}`;
const spansOf = (slug: string) =>
	(JSON.parse(readFileSync(`${folderOf(slug)}/key.json`, 'utf8')) as { spans: Span[] }).spans;

/** Everything of keys that gives them away: reasons, ids, neutral wordings that no article holds. */
export function readSecrets(slugs: readonly string[]) {
	const articles = slugs
		.map((slug) => readFileSync(`${folderOf(slug)}/article.txt`, 'utf8'))
		.join();
	const spans = slugs.flatMap(spansOf);
	const secrets = spans
		.flatMap(({ id, why, neutral = '', whereToLook = '' }) => [id, why, neutral, whereToLook])
		.filter((secret) => secret.length > 12 && !articles.includes(secret));
	return {
		secrets,
		/** Neutral wordings are options of a rewording round, among three others. */
		neutral: new Set(spans.map(({ neutral }) => neutral)),
		/** Which of them a text holds, however it is escaped. */
		leaks: (text: string) => {
			const plain = text
				.replaceAll('\\u003C', '<')
				.replaceAll('&quot;', '"')
				.replaceAll('\\"', '"');
			return secrets.filter((secret) => plain.includes(secret));
		}
	};
}
