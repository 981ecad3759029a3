import { m } from '$i18n/paraglide/messages';
import type { ReadingName } from '$lib/domain/reading';

export const READING_TITLE: Record<ReadingName, () => string> = {
	theme: m.reading_theme,
	size: m.reading_size,
	spacing: m.reading_spacing,
	ruler: m.reading_ruler,
	speech: m.reading_speech,
	view: m.reading_view
};

const WORDS: Partial<Record<ReadingName, Record<string, () => string>>> = {
	theme: { auto: m.theme_auto, light: m.theme_light, cream: m.theme_cream, dark: m.theme_dark },
	size: {
		normal: m.size_normal,
		large: m.size_large,
		larger: m.size_larger,
		largest: m.size_largest
	},
	spacing: { normal: m.spacing_normal, wide: m.spacing_wide, wider: m.spacing_wider },
	view: { text: m.view_text, list: m.view_list }
};
const SWITCH: Record<string, () => string> = { off: m.off, on: m.on };

/** What one setting is called. */
export function readingWord(name: ReadingName, value: string): string {
	return (WORDS[name] ?? SWITCH)[value]?.() ?? value;
}
