import { expect, type CDPSession, type Page } from '@playwright/test';
import { randomUUID } from 'node:crypto';
import { Secret, TOTP } from 'otpauth';
import { hashSecret } from '$lib/server/auth/secret';
import { updateSecret } from '$lib/server/repositories/credentials';
import { db, newTeacher, signIn } from './people';

export const PASSWORD = 'four lazy otters';

/** A teacher with a password, in a school of her own unless told otherwise. */
export async function aTeacherWithPassword(schoolId?: string) {
	const teacher = await newTeacher(schoolId);
	await updateSecret(db(), teacher.id, await hashSecret(PASSWORD));
	return { ...teacher, login: `${teacher.id}@school.example` };
}

/** What an authenticator app shows, so many half minutes from now. */
export function codeOf(secret: string, steps = 0): string {
	const timestamp = Date.now() + steps * 30_000;
	return TOTP.generate({ secret: Secret.fromBase32(secret.replaceAll(' ', '')), timestamp });
}

/** Go through the pages that set an app up; returns its secret, and the recovery codes. */
export async function setUpApp(page: Page, root = '') {
	await page.goto(`${root}/account/security/app`);
	await page.getByLabel('Your password now').fill(PASSWORD);
	await page.getByRole('button', { name: 'Go on' }).click();
	const secret = (await page.locator('[data-app-secret]').textContent()) ?? '';
	const codes = page.locator('[data-recovery-code]');
	// Once more where the half minute ended on the way.
	await expect(async () => {
		if (!(await codes.first().isVisible())) {
			// The one before now, so that the codes of now and of the next half minute are still unused.
			await page.getByLabel('Code from the app').fill(codeOf(secret, -1), { timeout: 1000 });
			await page.getByRole('button', { name: 'Turn it on' }).click();
		}
		await codes.first().waitFor({ timeout: 5000 });
	}).toPass();
	return { secret, codes: await codes.allTextContents() };
}

/** A device with a sensor that makes passkeys; `isVerified` is whether it knows the finger. */
export async function aDevice(page: Page, isVerified = true) {
	const client = await page.context().newCDPSession(page);
	await client.send('WebAuthn.enable');
	const { authenticatorId } = await client.send('WebAuthn.addVirtualAuthenticator', {
		options: {
			...({ protocol: 'ctap2', transport: 'internal' } as const),
			...{ hasResidentKey: true, hasUserVerification: true, isUserVerified: isVerified },
			automaticPresenceSimulation: true
		}
	});
	return { client, authenticatorId };
}

export const setVerified = (
	{ client, authenticatorId }: { client: CDPSession; authenticatorId: string },
	isUserVerified: boolean
) => client.send('WebAuthn.setUserVerified', { authenticatorId, isUserVerified });

/** Make a passkey on this page's device. */
export async function addPasskey(page: Page, name = `Laptop ${randomUUID().slice(0, 4)}`) {
	await page.goto('/account/security/passkeys');
	await page.getByLabel('What do you call it?').fill(name);
	await page.getByLabel('Your password now').last().fill(PASSWORD);
	await page.getByRole('button', { name: 'Add this device' }).click();
	return name;
}

/** A signed-in teacher whose app is on. */
export async function aTeacherWithApp(page: Page, schoolId?: string) {
	const teacher = await aTeacherWithPassword(schoolId);
	await signIn(page, teacher.id);
	return { ...teacher, ...(await setUpApp(page)) };
}

export async function typePassword(page: Page, login: string, back = '', root = '') {
	await page.goto(`${root}/sign-in?way=teach${back}`);
	await page.getByLabel('Sign-in name').fill(login);
	await page.getByLabel('Password').fill(PASSWORD);
	await page.getByRole('main').getByRole('button', { name: 'Sign in', exact: true }).click();
}
