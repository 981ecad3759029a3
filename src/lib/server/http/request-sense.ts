/** Whether a path can be read at all. Kit answers others after the hooks, and forgives them no error. */
export function isReadable(pathname: string): boolean {
	try {
		// The value is used: a bundler takes a call for nothing out.
		return decodeURI(pathname) !== '';
	} catch {
		return false;
	}
}

/**
 * A body that is no form, or breaks off, is the sender's mistake: `refuse` says so. Otherwise it
 * would look like one of ours in every action.
 */
export function refuseBadForms(request: Request, refuse: () => never): void {
	const read = request.formData.bind(request);
	request.formData = async () => {
		try {
			return await read();
		} catch (problem) {
			if (problem instanceof TypeError) refuse();
			throw problem;
		}
	};
}
