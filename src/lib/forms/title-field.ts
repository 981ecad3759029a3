import { m } from '$i18n/paraglide/messages';
import { namingField } from './name-field';

/** A title of a quiz or an assignment. */
export const titleField = namingField({
	empty: m.quizzes_title_empty,
	'too-long': m.quizzes_title_too_long,
	invisible: m.quizzes_title_invisible
});
