import { CLASSES_RELEASE } from './classes-release';
import { FIRST_RELEASES } from './first-releases';
import { LATER_RELEASES } from './later-releases';
import type { Line, Placed, Story } from './line';

/**
 * One installation that lived through every release. A release that adds a migration adds its lines
 * (one at least for each new table), then `npm run schema-fixtures`.
 */
const STORY: Story = { ...FIRST_RELEASES, ...CLASSES_RELEASE, ...LATER_RELEASES };

/** What was written while this schema was the newest. */
export const linesOf = (migration: string): Line[] => STORY[migration] ?? [];

/** All that was written up to a schema, as it must stand in the newest one. */
export const expectedAfter = (migration: string): Placed[] =>
	Object.keys(STORY)
		.filter((name) => name <= migration)
		.flatMap(linesOf)
		.flatMap(({ table, row, becomes }) => becomes ?? [[table, row] as Placed]);
