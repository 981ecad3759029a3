const IMPORT = /^import \{ getLocale.*$/m;
const CHOICE =
	/export const (\w+) = [^\n]*\n\t[^\n]*getLocale\(\)\n\treturn (en_\w+)\(inputs\)\n\}\);/;

/**
 * With one language, a message is its text: no message asks which language it is. Takes a third
 * of the weight of all messages off the scripts; a message of another shape stays as it is.
 * @returns {import('vite').Plugin}
 */
export function oneLanguagePlugin() {
	return {
		name: 'one-language',
		apply: 'build',
		transform: {
			filter: { id: /paraglide\/messages\/\w+\.js$/ },
			handler: (code) =>
				CHOICE.test(code)
					? { code: code.replace(IMPORT, '').replace(CHOICE, 'export const $1 = $2;'), map: null }
					: null
		}
	};
}
