/**
 * What windows-1252 has in place of the second set of controls; five places are empty. Some
 * versions of Node decode it as ISO 8859-1, with controls in place of quotation marks.
 */
const WINDOWS = '€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8DŽ\x8F\x90‘’“”•–—˜™š›œ\x9DžŸ';

/**
 * Decode bytes by the name of an encoding, without its mark; undefined when nobody knows the name or,
 * if `isStrict`, when they are no such encoding.
 */
export function decodeAs(bytes: Uint8Array, name: string, isStrict: boolean): string | undefined {
	try {
		const decoder = new TextDecoder(name, { fatal: isStrict });
		const text = decoder.decode(bytes);
		return decoder.encoding === 'windows-1252' ? text.replace(/[\x80-\x9F]/g, windowsLetter) : text;
	} catch {
		return undefined;
	}
}

function windowsLetter(control: string): string {
	return WINDOWS.charAt(control.charCodeAt(0) - 0x80);
}
