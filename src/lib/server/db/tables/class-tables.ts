import type { AssignmentRules } from '$lib/domain/classes/assignment';
import type { ClassSettings } from '$lib/domain/classes/class-settings';
import type { Generated } from 'kysely';

/** Rows of classes and of what they are given to do. */
export interface ClassTables {
	class: ClassTable;
	class_teacher: ClassTeacherTable;
	enrollment: EnrollmentTable;
	learner_group: LearnerGroupTable;
	group_member: GroupMemberTable;
	saved_quiz: SavedQuizTable;
	assignment: AssignmentTable;
	assignment_target: AssignmentTargetTable;
}

interface ClassTable {
	id: string;
	school_id: string;
	name: string;
	/** IANA name, "America/Chicago". */
	time_zone: string;
	/** Null while nobody can join. */
	join_code: string | null;
	join_code_expires_at: number | null;
	joining: ClassSettings['joining'];
	naming: ClassSettings['naming'];
	archived_at: number | null;
	created_at: number;
}

interface ClassTeacherTable {
	class_id: string;
	user_id: string;
	is_owner: number;
	added_at: number;
}

interface EnrollmentTable {
	class_id: string;
	user_id: string;
	/** The name as sign-in compares it; one of a kind in its class. */
	name_key: string;
	/** Waiting: until a teacher lets the learner in. */
	state: 'active' | 'waiting';
	/** JSON: text size, list view, … */
	support: string;
	joined_at: number;
}

interface LearnerGroupTable {
	id: string;
	class_id: string;
	name: string;
}

interface GroupMemberTable {
	group_id: string;
	user_id: string;
}

/** A teacher's quiz: a title and the composition that new attempts get. */
interface SavedQuizTable {
	id: string;
	school_id: string;
	owner_id: string;
	title: string;
	quiz_id: string;
	created_at: number;
	updated_at: number;
}

interface AssignmentTable {
	id: string;
	class_id: string;
	saved_quiz_id: string | null;
	/** What new attempts get; attempts that have begun keep theirs. */
	quiz_id: string;
	title: string;
	is_for_all: number;
	opens_at: number | null;
	due_at: number | null;
	late_rule: AssignmentRules['lateRule'];
	attempts_allowed: number | null;
	keep: AssignmentRules['keep'];
	feedback: AssignmentRules['feedback'];
	is_shuffled: number;
	/** 1 where learners are asked how sure they are. */
	asks_sure: Generated<number>;
	created_by: string | null;
	created_at: number;
	closed_at: number | null;
}

/** A group or a learner that an assignment is for, when it is not for all. */
interface AssignmentTargetTable {
	id: string;
	assignment_id: string;
	group_id: string | null;
	user_id: string | null;
}
