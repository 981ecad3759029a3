import type * as webauthn from '@simplewebauthn/browser';
import { m } from '$i18n/paraglide/messages';

// The one file that knows the library for passkeys; it is fetched only where somebody may use one.

/** Whether this browser has passkeys here: that takes https, or the machine itself. Fetches the library. */
export async function loadPasskeys(): Promise<boolean> {
	const isPossible = isSecureContext && typeof PublicKeyCredential === 'function';
	if (isPossible) await import('@simplewebauthn/browser');
	return isPossible;
}

/** What the device makes of a question of the server, as the text that is sent back. */
export async function answerPasskey(kind: 'new' | 'any', options: unknown): Promise<string> {
	const { startRegistration, startAuthentication } = await import('@simplewebauthn/browser');
	// The options come from our own server, made by the other half of the library.
	const answer =
		kind === 'new'
			? await startRegistration({
					optionsJSON: options as webauthn.PublicKeyCredentialCreationOptionsJSON
				})
			: await startAuthentication({
					optionsJSON: options as webauthn.PublicKeyCredentialRequestOptionsJSON
				});
	return JSON.stringify(answer);
}

/** What to tell about a question that the browser or the person did not answer. */
export function passkeyProblem(problem: unknown): string {
	const name = problem instanceof Error ? problem.name : '';
	if (name === 'InvalidStateError') return m.passkey_known();
	if (name === 'SecurityError') return m.passkey_not_here();
	return m.passkey_cancelled();
}
