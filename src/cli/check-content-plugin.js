import { importSource } from './import-source.js';

/**
 * A key, a pair or a comparison that breaks a rule stops the build, and the build says where.
 * @returns {import('vite').Plugin}
 */
export function checkContentPlugin() {
	let isChecked = false;
	return {
		name: 'check-content',
		apply: 'build',
		async buildStart() {
			// One build makes a server and a client of the same content.
			if (isChecked) return;
			isChecked = true;
			/** @type {typeof import('../content/check-content')} */
			const { checkContent, problemLine } = await importSource('./src/content/check-content.ts');
			const lines = checkContent().map(problemLine);
			if (lines.length > 0) this.error(`the content breaks its own rules\n${lines.join('\n')}`);
		}
	};
}
