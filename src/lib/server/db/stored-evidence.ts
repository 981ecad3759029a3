import { z } from 'zod';
import type { Grade } from '$lib/domain/mastery/evidence';

const share = z.number().min(0).max(1);
const gradesJson = z.array(z.tuple([share, share]));
const articlesJson = z.array(z.string());

export const parseGrades = (text: string): Grade[] =>
	gradesJson.parse(JSON.parse(text)).map(([score, guess]) => ({ score, guess }));

export const writeGrades = (grades: readonly Grade[]): string =>
	JSON.stringify(grades.map(({ score, guess }) => [score, guess]));

export const parseArticles = (text: string): string[] => articlesJson.parse(JSON.parse(text));
