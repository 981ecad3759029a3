import { expect, it } from 'vitest';
import { readConfig } from './config';

const SMTP_URL = 'smtps://mail.school.example';

it('needs nothing, and then keeps to itself', () => {
	const { smtpUrl, mayFetch, siteUrl } = readConfig({});
	expect({ smtpUrl, mayFetch, siteUrl }).toEqual({ smtpUrl: null, mayFetch: false, siteUrl: null });
});

it('sends no mail without knowing the address of the site: a request must not name it', () => {
	expect(() => readConfig({ SMTP_URL })).toThrow('SITE_URL');
	const { siteUrl } = readConfig({ SMTP_URL, SITE_URL: 'https://quiz.school.example/' });
	expect(siteUrl).toBe('https://quiz.school.example');
});

it('takes an empty variable for one that is not set, as compose files pass them', () => {
	expect(readConfig({ SMTP_URL: '', DATABASE_URL: '', BACKUP_KEEP: '' })).toEqual(readConfig({}));
});

it('names the variable that is wrong', () => {
	expect(() => readConfig({ LOG_LEVEL: 'loud' })).toThrow('LOG_LEVEL');
	expect(() => readConfig({ IMPORT_URLS: 'maybe' })).toThrow('IMPORT_URLS');
	expect(() => readConfig({ SMTP_URL: 'http://mail.example' })).toThrow('SMTP_URL');
	expect(() => readConfig({ SITE_URL: 'javascript:alert(1)' })).toThrow('SITE_URL');
});
