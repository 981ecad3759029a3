import { createTransport } from 'nodemailer';

export interface Mail {
	to: string;
	subject: string;
	text: string;
}

export interface Mailer {
	/** Hand a letter to the school's mail server; throws when it does not take it. */
	send(mail: Mail): Promise<void>;
}

/** The mailer of an installation that has a mail server (`SMTP_URL`); null for one that has none. */
export function createMailer(smtpUrl: string | null, from: string): Mailer | null {
	if (smtpUrl === null) return null;
	const transport = createTransport(smtpUrl, { from });
	return {
		async send(mail) {
			await transport.sendMail(mail);
		}
	};
}
