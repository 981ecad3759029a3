// A path has one slash in front: "//host" and "/\host" lead a browser to another site, and it
// drops tabs and line breaks before it looks.
const OWN_PATH = /^\/(?![/\\])[^\\\p{Cc}\p{Cs}]*$/u;

/** A path on this site to go back to, as a header may carry it; null for anything that could lead elsewhere. */
export function ownPath(asked: unknown): string | null {
	if (typeof asked !== 'string' || !OWN_PATH.test(asked)) return null;
	return asked.replace(/[^!-~]/gu, (letter) => encodeURIComponent(letter));
}
