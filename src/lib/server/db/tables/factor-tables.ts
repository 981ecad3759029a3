/** Rows of what proves somebody beside the password. */
export interface FactorTables {
	authenticator: AuthenticatorTable;
	recovery_code: RecoveryCodeTable;
	passkey: PasskeyTable;
}

interface AuthenticatorTable {
	user_id: string;
	/** The app's secret, closed with the key of the installation, which is not in the database. */
	sealed_secret: string;
	created_at: number;
	/** Null until a first code has shown that the app has the secret. */
	confirmed_at: number | null;
	/** The 30 seconds of the last code that was accepted: none is accepted twice. */
	last_step: number;
}

interface RecoveryCodeTable {
	user_id: string;
	/** SHA-256 of the code; the row goes when the code is used. */
	code_hash: string;
}

interface PasskeyTable {
	/** Base64url, as the device named it. */
	id: string;
	user_id: string;
	/** As its owner calls it. */
	name: string;
	/** COSE, base64url. */
	public_key: string;
	/** How often the device says that it has signed; 0 where it does not count. */
	counter: number;
	created_at: number;
	last_used_at: number | null;
}
