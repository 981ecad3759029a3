import { m } from '$i18n/paraglide/messages';
import { app } from '$lib/server/app';
import { findCredentials } from '$lib/server/repositories/credentials';

/** Tell a teacher that an administrator took her second factors away; nobody waits for it. */
export async function mailFactorsReset(userId: string): Promise<void> {
	const { db, mailer, log } = app();
	const account = await findCredentials(db, userId);
	if (!mailer || !account?.email) return;
	const text = m.factor_mail_text({ name: account.person.name });
	const mail = { to: account.email, subject: m.factor_mail_subject(), text };
	// The error of a mail server may name the address, which is no business of the log.
	await mailer.send(mail).catch(() => log.error('the mail server did not take a notice'));
}
