import type { Parsed } from './parse-form';

/** A form whose field was fine in itself and is refused all the same, as `parseForm` would say it. */
export function refuseField(
	name: string,
	typed: string,
	why: string
): Omit<Extract<Parsed<never>, { ok: false }>, 'ok'> {
	return { values: { [name]: typed }, errors: { [name]: [why] } };
}
