/** How a reader likes the page: set in `<html data-…>`, so it holds before the first paint. */
export const READING = {
	theme: ['auto', 'light', 'cream', 'dark'],
	size: ['normal', 'large', 'larger', 'largest'],
	spacing: ['normal', 'wide', 'wider'],
	ruler: ['off', 'on'],
	speech: ['off', 'on'],
	view: ['text', 'list']
} as const;

export type ReadingName = keyof typeof READING;
export type Reading = { [Name in ReadingName]: (typeof READING)[Name][number] };

export const READING_NAMES = Object.keys(READING) as ReadingName[];

export const DEFAULT_READING: Reading = {
	theme: 'auto',
	size: 'normal',
	spacing: 'normal',
	ruler: 'off',
	speech: 'off',
	view: 'text'
};
