interface File {
	/** Without an ending; may hold anything, such as the name of a class. */
	name: string;
	type: 'json' | 'jsonld' | 'csv';
}

const TYPES = {
	json: 'application/json',
	jsonld: 'application/ld+json',
	csv: 'text/csv; charset=utf-8'
};

/** A file to keep, under a name that every system takes. */
export function sendFile(body: string, { name, type }: File): Response {
	const plain = name.replace(/[^\w -]+/g, '').trim() || 'bluepencil';
	const full = encodeURIComponent(`${name}.${type}`).replace(/['()*]/g, '-');
	return new Response(body, {
		headers: {
			'content-type': TYPES[type],
			'content-disposition': `attachment; filename="${plain}.${type}"; filename*=UTF-8''${full}`,
			'cache-control': 'no-store'
		}
	});
}
