// A path has one slash in front: "//host" and "/\host" lead a browser to another site, and it
// drops tabs and line breaks before it looks.
const OWN_PATH = /^\/(?![/\\])[^\\\p{Cc}]*$/u;

/** A path on this site to go back to; null for anything that could lead elsewhere. */
export function ownPath(asked: string | null | undefined): string | null {
	return asked && OWN_PATH.test(asked) ? asked : null;
}
