import { m } from '$i18n/paraglide/messages';
import type { Attention } from '$lib/domain/class-report/group-by-attention';
import type { Words } from '$lib/ui/words';

export const ATTENTION_NAME: Record<Attention, (inputs: { n: number }) => string> = {
	starting: m.attention_starting,
	slipped: m.attention_slipped,
	'not-enough': m.attention_not_enough,
	'on-the-way': m.attention_on_the_way
};

export const ATTENTION_HINT: Words<Attention> = {
	starting: m.attention_starting_hint,
	slipped: m.attention_slipped_hint,
	'not-enough': m.attention_not_enough_hint,
	'on-the-way': m.attention_on_the_way_hint
};
