import { readFileSync, writeFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { readLibrary } from '$content/library';
import { canonicalText } from '../text/canonical-text';
import { splitDocument } from '../text/split-document';
import { draftAll } from './draft';

const SPEAKS_UP = 0.5;

// Reviewed like code: a change here changes what teachers are proposed. UPDATE_GOLDEN=1 writes them anew.
it.each(readLibrary().map(({ slug, raw }) => [slug, raw]))(
	'%s gives the reviewed draft',
	(slug, raw) => {
		const text = canonicalText(raw);
		const seen = draftAll(splitDocument(text))
			.filter(({ confidence }) => confidence >= SPEAKS_UP)
			.map(({ element, kind, rule, confidence, start, end }) =>
				[confidence.toFixed(2), element, kind, rule, text.slice(start, end)].join('  ')
			)
			.join('\n');
		const path = `tests/golden/drafts/${slug}.txt`;
		if (process.env['UPDATE_GOLDEN'] === '1') writeFileSync(path, `${seen}\n`);
		expect(`${seen}\n`).toBe(readFileSync(path, 'utf8'));
	}
);
