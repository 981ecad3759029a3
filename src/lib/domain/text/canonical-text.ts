/** The one form in which a text is stored, hashed and counted: NFC, `\n` line ends, no BOM. */
export function canonicalText(raw: string): string {
	return raw
		.replace(/^\uFEFF/, '')
		.replace(/\r\n?/g, '\n')
		.normalize('NFC');
}
