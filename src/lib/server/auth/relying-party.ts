/** For which site a passkey is made and used. */
export interface RelyingParty {
	id: string;
	/** Where the page may have stood. */
	origins: string[];
}

/**
 * The site as the browser knows it, by the host that was asked for. A proxy may speak https where
 * this process hears http, so schemes are not compared; browsers have passkeys on https alone, but
 * for the machine itself.
 */
export function relyingParty({ host, hostname }: Pick<URL, 'host' | 'hostname'>): RelyingParty {
	const isOwnMachine = hostname === 'localhost' || hostname.endsWith('.localhost');
	const origins = [`https://${host}`, ...(isOwnMachine ? [`http://${host}`] : [])];
	return { id: hostname, origins };
}
