import { readChapters, readLevels, type Chapter, type State } from '$content/asvs';

export interface LeveledChapter extends Omit<Chapter, 'rows'> {
	rows: (Chapter['rows'][number] & { level: 1 | 2 })[];
}

/** How the site stands to each requirement of levels 1 and 2, and how many there are of each kind. */
export interface Requirements {
	chapters: LeveledChapter[];
	counts: Record<State | 'outside', number>;
	total: number;
}

export function readRequirements(): Requirements {
	const levels = readLevels();
	const counts = { met: 0, partly: 0, host: 0, unmet: 0, outside: 0 };
	const chapters = readChapters().map((chapter) => {
		for (const { numbers } of chapter.outside) counts.outside += numbers.length;
		const rows = chapter.rows.map((row) => {
			counts[row.state]++;
			return { ...row, level: levels.get(row.number) ?? 2 };
		});
		return { ...chapter, rows };
	});
	return { chapters, counts, total: levels.size };
}
