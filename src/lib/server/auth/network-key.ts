import type { RequestEvent } from '@sveltejs/kit';
import { networkOf } from '$lib/domain/accounts/network';
import { app } from '../app';
import { hashToken } from './token';

/**
 * From which network somebody asks, in a form that only tells it from another: whoever guesses shuts
 * the door for his own network. Without the key of this installation nobody finds the address.
 */
export function networkKey({ request, getClientAddress }: RequestEvent): string {
	// Present only where a proxy that is trusted wrote it: see src/cli/forwarded.js.
	const address = request.headers.get('x-forwarded-for') ?? getClientAddress();
	return hashToken(`network:${app().sealKey}:${networkOf(address)}`);
}
