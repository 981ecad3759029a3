import { expect, it } from 'vitest';
import { isReadable, refuseBadForms } from './request-sense';

it('a path whose escapes make no letters cannot be read', () => {
	for (const path of ['/%', '/%zz', '/a/%ff/b', '/%c0%ae', '/%ed%a0%80'])
		expect(isReadable(path), path).toBe(false);
	for (const path of ['/', '/%20', '/caf%C3%A9', '/%00', '/%2F'])
		expect(isReadable(path)).toBe(true);
});

const refused = () => {
	throw new Error('refused');
};
const sent = (body: string, type: string) => {
	const headers = { 'content-type': type };
	const request = new Request('http://a.example', { method: 'POST', body, headers });
	refuseBadForms(request, refused);
	return request.formData();
};

it('a form is read, and what is none is refused', async () => {
	expect((await sent('a=1', 'application/x-www-form-urlencoded')).get('a')).toBe('1');
	await expect(sent('{}', 'application/json')).rejects.toThrow('refused');
	await expect(sent('--x\r\n', 'multipart/form-data; boundary=x')).rejects.toThrow('refused');
});

it('another failure stays what it is', async () => {
	const body = new ReadableStream({ start: (at) => at.error(new Error('too large')) });
	const headers = { 'content-type': 'application/x-www-form-urlencoded' };
	const options = { method: 'POST', body, headers, duplex: 'half' } as RequestInit;
	const request = new Request('http://a.example', options);
	refuseBadForms(request, refused);
	await expect(request.formData()).rejects.toThrow('too large');
});
