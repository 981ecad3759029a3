import { error } from '@sveltejs/kit';
import { m } from '$i18n/paraglide/messages';
import { ruleWords } from '$lib/domain/drafting/wording/rule-words';
import { app } from '$lib/server/app';
import { requireAdmin } from '$lib/server/auth/guards';
import { countVerdicts } from '$lib/server/repositories/key-versions';
import type { PageServerLoad } from './$types';

/** For whoever runs the installation: rules belong to the program, not to a school. */
export const load: PageServerLoad = async ({ locals }) => {
	if (!requireAdmin(locals).isOperator) error(403, m.error_not_yours());
	const rows = new Map<string, ReturnType<typeof emptyRow>>();
	for (const { rule, engineVersion, verdict, n } of await countVerdicts(app().db)) {
		const key = `${rule} ${engineVersion}`;
		const row = rows.get(key) ?? emptyRow(rule, engineVersion);
		rows.set(key, { ...row, [verdict]: n });
	}
	return { rules: [...rows.values()] };
};

function emptyRow(rule: string, version: number) {
	return { rule, words: ruleWords(rule), version, kept: 0, adjusted: 0, 'left-out': 0 };
}
