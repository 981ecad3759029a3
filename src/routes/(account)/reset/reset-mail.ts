import { m } from '$i18n/paraglide/messages';
import { app } from '$lib/server/app';
import type { Credentials } from '$lib/server/repositories/credentials';
import { issueResetLink, RESET_MS } from '$lib/server/services/reset-secret';

/**
 * Mail each of these people a link that works for an hour. Nobody waits for it: how long the
 * answer takes must not tell whether there is such an account.
 */
export async function mailResetLinks(people: Credentials[]): Promise<void> {
	const { db, mailer, siteUrl, log } = app();
	for (const { person, email } of people) {
		if (!mailer || siteUrl === null || email === null) continue;
		const ask = { userId: person.id, lastsMs: RESET_MS.mailed, now: Date.now() };
		const token = await issueResetLink(db, ask);
		const text = m.account_mail_text({ name: person.name, link: `${siteUrl}/reset/${token}` });
		const mail = { to: email, subject: m.account_mail_subject(), text };
		// The error of a mail server may name the address, which is no business of the log.
		await mailer.send(mail).catch(() => log.error('the mail server did not take a reset mail'));
	}
}
