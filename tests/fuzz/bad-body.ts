import fc from 'fast-check';
import { fieldChange, changeFields, asFields, type Field } from './bad-fields';
import { changeJson, jsonChange, SPOIL } from './bad-json';

const FORM = 'application/x-www-form-urlencoded';
const BOUNDARY = 'x5vq2Nn0';
const MULTIPART = `multipart/form-data; boundary=${BOUNDARY}`;

/** What is wrong with a form as a whole; mostly nothing, so that its fields are looked at. */
const CARRIERS = [
	...Array.from({ length: 10 }, () => 'form' as const),
	...(['parts', 'parts', 'file', 'file', 'bytes', 'no type', 'plain', 'json', 'xml'] as const),
	...(['parts cut', 'parts without end', 'no boundary', 'wrong charset', 'half bytes'] as const)
];

/** A body before it is known which ids there are. `generated` comes from the schemas of the route. */
export const bodyDraft = (generated: fc.Arbitrary<unknown>, files: fc.Arbitrary<unknown>) =>
	fc.record({
		isFromPage: fc.boolean(),
		generated,
		fields: fc.array(fieldChange, { maxLength: 3 }),
		json: fc.array(jsonChange, { maxLength: 3 }),
		spoil: fc.oneof(
			{ weight: 3, arbitrary: fc.constant('fine') },
			{ weight: 1, arbitrary: fc.constantFrom(...Object.keys(SPOIL)) }
		),
		carrier: fc.constantFrom(...CARRIERS),
		file: fc.oneof(files, fc.uint8Array({ maxLength: 400 })),
		fileName: fc.constantFrom(
			'a.json',
			'a.csv',
			'a.docx',
			'a.html',
			'a.txt',
			'../../a.json',
			'a\0.pdf',
			''
		)
	});
export type BodyDraft = ReturnType<typeof bodyDraft> extends fc.Arbitrary<infer T> ? T : never;

export interface Body {
	type?: string;
	body: string | Buffer;
}

/** The body of an address for programs: JSON with something wrong. */
export function writeJson(draft: BodyDraft, page: unknown): Body {
	const { isFromPage, generated, json, spoil, carrier } = draft;
	const value = changeJson(isFromPage && page ? page : generated, json);
	const text = JSON.stringify(value) ?? '';
	const types: Partial<Record<typeof carrier, string>> = {
		plain: 'text/plain',
		file: FORM,
		parts: MULTIPART
	};
	return { type: types[carrier] ?? 'application/json', body: SPOIL[spoil]?.(text) ?? text };
}

/** The body of a form: fields with something wrong, carried well or badly. */
export function writeForm(draft: BodyDraft, page: unknown, ids: readonly string[]): Body {
	const { isFromPage, generated, fields: changes, carrier } = draft;
	const fields = changeFields(asFields(isFromPage && page ? page : generated), changes, ids);
	const text = encode(fields);
	switch (carrier) {
		case 'form':
			return { type: FORM, body: text };
		case 'wrong charset':
			return { type: `${FORM}; charset=utf-7`, body: text };
		case 'half bytes':
			return {
				type: FORM,
				body: Buffer.concat([Buffer.from(text), Buffer.from('&a=%ff%ed%a0%80%&\xff=%zz', 'latin1')])
			};
		case 'no type':
			return { body: text };
		case 'plain':
			return { type: 'text/plain', body: text };
		case 'json':
			return { type: 'application/json', body: JSON.stringify(Object.fromEntries(fields)) };
		case 'xml':
			return {
				type: 'application/xml',
				body: '<!DOCTYPE a [<!ENTITY b SYSTEM "file:///etc/passwd">]><a>&b;</a>'
			};
		default:
			return inParts(draft, fields);
	}
}

function inParts({ carrier, file, fileName, json }: BodyDraft, fields: Field[]): Body {
	const parts = fields.map(([name, value]) => part(`name="${quoted(name)}"`, Buffer.from(value)));
	if (carrier === 'file' || carrier === 'bytes') {
		const isBytes = file instanceof Uint8Array;
		const content = isBytes
			? Buffer.from(file)
			: Buffer.from(JSON.stringify(changeJson(file, json)) ?? '');
		parts.push(part(`name="file"; filename="${quoted(fileName)}"`, content));
	}
	const whole = Buffer.concat([...parts, Buffer.from(`--${BOUNDARY}--\r\n`)]);
	if (carrier === 'no boundary') return { type: 'multipart/form-data', body: whole };
	if (carrier === 'parts cut')
		return { type: MULTIPART, body: whole.subarray(0, whole.length >> 1) };
	if (carrier === 'parts without end') return { type: MULTIPART, body: Buffer.concat(parts) };
	return { type: MULTIPART, body: carrier === 'bytes' ? whole.fill(0xff, 0, 8) : whole };
}

const part = (disposition: string, content: Buffer) =>
	Buffer.concat([
		Buffer.from(`--${BOUNDARY}\r\ncontent-disposition: form-data; ${disposition}\r\n\r\n`),
		content,
		Buffer.from('\r\n')
	]);

const quoted = (text: string) => text.replace(/[\r\n"]/g, (one) => encodeURIComponent(one));

const encode = (fields: Field[]) =>
	fields.map(([name, value]) => `${escaped(name)}=${escaped(value)}`).join('&');

/** Lone surrogates too, as three bytes that are no UTF-8. */
const escaped = (text: string) =>
	[...text]
		.map((one) => (/^[\ud800-\udfff]$/.test(one) ? '%ed%a0%80' : encodeURIComponent(one)))
		.join('');
