import { m } from '$i18n/paraglide/messages';
import type { Phase } from '$lib/domain/classes/assignment-phase';

/** Where an assignment stands, for its teacher. */
export const PHASE: Record<Phase, () => string> = {
	scheduled: m.assign_phase_scheduled,
	open: m.assign_phase_open,
	late: m.assign_phase_late,
	over: m.assign_phase_over
};
