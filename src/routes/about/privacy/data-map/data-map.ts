import { m } from '$i18n/paraglide/messages';

/** One kind of data, as a school's paperwork asks for it. */
export interface DataKind {
	what: string;
	why: string;
	who: string;
	long: string;
}

/** Every kind of data that the database holds about people. A new table belongs here too. */
export const DATA_MAP: DataKind[] = [
	{ what: m.map_guest(), why: m.map_guest_why(), who: m.map_nobody(), long: m.map_guest_long() },
	{
		what: m.map_learner(),
		why: m.map_learner_why(),
		who: m.map_teachers_of_class(),
		long: m.map_learner_long()
	},
	{
		what: m.map_secret(),
		why: m.map_secret_why(),
		who: m.map_nobody(),
		long: m.map_with_account()
	},
	{
		what: m.map_teacher(),
		why: m.map_teacher_why(),
		who: m.map_teacher_who(),
		long: m.map_teacher_long()
	},
	{
		what: m.map_class(),
		why: m.map_class_why(),
		who: m.map_teachers_of_class(),
		long: m.map_class_long()
	},
	{
		what: m.map_article(),
		why: m.map_article_why(),
		who: m.map_article_who(),
		long: m.map_article_long()
	},
	{
		what: m.map_support(),
		why: m.map_support_why(),
		who: m.map_teachers_of_class(),
		long: m.map_class_long()
	},
	{ what: m.map_work(), why: m.map_work_why(), who: m.map_work_who(), long: m.map_work_long() },
	{
		what: m.map_skills(),
		why: m.map_skills_why(),
		who: m.map_work_who(),
		long: m.map_work_long()
	},
	{
		what: m.map_words(),
		why: m.map_words_why(),
		who: m.map_words_who(),
		long: m.map_words_long()
	},
	{
		what: m.map_challenges(),
		why: m.map_challenges_why(),
		who: m.map_work_who(),
		long: m.map_words_long()
	},
	{
		what: m.map_help(),
		why: m.map_help_why(),
		who: m.map_teachers_of_class(),
		long: m.map_help_long()
	},
	{
		what: m.map_session(),
		why: m.map_session_why(),
		who: m.map_nobody(),
		long: m.map_session_long()
	},
	{
		what: m.map_factor(),
		why: m.map_factor_why(),
		who: m.map_factor_who(),
		long: m.map_factor_long()
	},
	{ what: m.map_links(), why: m.map_links_why(), who: m.map_nobody(), long: m.map_links_long() },
	{ what: m.map_tries(), why: m.map_tries_why(), who: m.map_nobody(), long: m.map_tries_long() },
	{ what: m.map_requests(), why: m.map_requests_why(), who: m.map_nobody(), long: m.map_day() },
	{ what: m.map_log(), why: m.map_log_why(), who: m.map_log_who(), long: m.map_log_long() },
	{
		what: m.map_server(),
		why: m.map_server_why(),
		who: m.map_server_who(),
		long: m.map_server_long()
	},
	{
		what: m.map_device(),
		why: m.map_device_why(),
		who: m.map_device_who(),
		long: m.map_device_long()
	}
];

/** The parts of a copy, by their names in the file. */
export const COPY_PARTS: { key: string; what: string }[] = [
	{ key: 'person', what: m.map_copy_person() },
	{ key: 'signIns', what: m.map_copy_sign_ins() },
	{ key: 'secondFactors', what: m.map_copy_factors() },
	{ key: 'classes', what: m.map_copy_classes() },
	{ key: 'teaches, savedQuizzes, assigned, articles', what: m.map_copy_teaches() },
	{ key: 'attempts', what: m.map_copy_attempts() },
	{ key: 'lessons', what: m.map_copy_lessons() },
	{ key: 'skills, evidence, reviews', what: m.map_copy_skills() },
	{ key: 'log', what: m.map_copy_log() },
	{ key: 'class, teachers, learners, groups, assignments', what: m.map_copy_class() }
];
