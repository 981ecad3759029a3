import * as webauthn from '@simplewebauthn/server';
import type { RelyingParty } from './relying-party';

// The one file that knows the library for passkeys.

export type NewPasskeyAnswer = webauthn.RegistrationResponseJSON;
export type PasskeyAnswer = webauthn.AuthenticationResponseJSON;

interface Owner {
	id: string;
	/** What the device lists a passkey by. */
	login: string;
	name: string;
	/** Ids of passkeys that are there: a device makes no second one. */
	known: string[];
}

/** What a browser needs to know to make a passkey; it must ask for finger, face or PIN. */
export function askForNew(site: RelyingParty, { id, login, name, known }: Owner) {
	return webauthn.generateRegistrationOptions({
		rpName: 'Bluepencil',
		rpID: site.id,
		userID: new TextEncoder().encode(id),
		userName: login,
		userDisplayName: name,
		excludeCredentials: known.map((one) => ({ id: one })),
		authenticatorSelection: { residentKey: 'required', userVerification: 'required' }
	});
}

/** What a browser needs to know to sign somebody in; which passkey, it asks the person. */
export function askForAny(site: RelyingParty) {
	return webauthn.generateAuthenticationOptions({ rpID: site.id, userVerification: 'required' });
}

interface Check {
	site: RelyingParty;
	/** Whether a challenge is one of ours; it is used up by asking. */
	isOurs: (challenge: string) => Promise<boolean>;
}

/** The passkey in an answer; undefined when anything about it does not fit. */
export async function readNewPasskey(response: NewPasskeyAnswer, { site, isOurs }: Check) {
	const verified = await webauthn
		.verifyRegistrationResponse({
			response,
			expectedChallenge: isOurs,
			expectedOrigin: site.origins,
			expectedRPID: site.id,
			requireUserVerification: true
		})
		// It throws for whatever does not fit; to us all of that is one answer.
		.catch(() => undefined);
	if (!verified?.verified) return undefined;
	const { id, publicKey, counter } = verified.registrationInfo.credential;
	return { id, publicKey: Buffer.from(publicKey).toString('base64url'), counter };
}

interface Known {
	id: string;
	userId: string;
	publicKey: string;
	counter: number;
}

/** The counter in an answer; undefined when anything about it does not fit. */
export async function readCounter(
	response: PasskeyAnswer,
	{ site, isOurs, known }: Check & { known: Known }
): Promise<number | undefined> {
	const { userHandle } = response.response;
	// A device says whose passkey it is; where it does, that must be so.
	if (userHandle && Buffer.from(userHandle, 'base64url').toString('utf8') !== known.userId)
		return undefined;
	const publicKey = new Uint8Array(Buffer.from(known.publicKey, 'base64url'));
	const verified = await webauthn
		.verifyAuthenticationResponse({
			response,
			expectedChallenge: isOurs,
			expectedOrigin: site.origins,
			expectedRPID: site.id,
			credential: { id: known.id, publicKey, counter: known.counter },
			requireUserVerification: true
		})
		.catch(() => undefined);
	return verified?.verified ? verified.authenticationInfo.newCounter : undefined;
}
