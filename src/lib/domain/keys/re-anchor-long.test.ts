import { describe, expect, it } from 'vitest';
import { before, EDITS, places } from '../../../../tests/factories/a-long-read';
import { findSimilar } from '../../server/services/find-similar';
import { splitDocument } from '../text/split-document';
import { reAnchorKey } from './re-anchor';

describe('100 places in a text of 60,000 letters are found again after', () => {
	it.each(EDITS)('$edit', ({ edited, least = 100 }) => {
		const after = splitDocument(edited.join('\n\n'));
		const found = reAnchorKey(places, { before, after }, findSimilar).filter(({ to }) => to);
		expect(found.length).toBeGreaterThanOrEqual(least);
	});
});
