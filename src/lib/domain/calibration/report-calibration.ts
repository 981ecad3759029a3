import { CALIBRATION_CONFIG } from './calibration-config';
import { computeBrier } from './compute-brier';
import { CONFIDENCE_LEVELS, probabilityOf, type ConfidenceLevel } from './confidence';

/** An answer with how sure the learner was. */
export interface SureAnswer {
	readonly level: ConfidenceLevel;
	readonly isRight: boolean;
	/** How many options there were; left out where nothing was chosen. */
	readonly optionCount?: number;
}

/** "When you said very sure, you were right 6 of 9." */
export interface LevelCount {
	readonly level: ConfidenceLevel;
	readonly right: number;
	readonly answers: number;
}

export type CalibrationReport =
	| { readonly show: 'nothing'; readonly answers: number }
	| {
			readonly show: 'picture';
			readonly answers: number;
			/** From not sure to very sure; levels that were never said are left out. */
			readonly levels: readonly LevelCount[];
			/** Mean squared distance of chance and outcome, 0 to 1; less is better. */
			readonly brier: number;
			/** Mean chance stated less the share right, -1 to 1: above 0 surer than right. */
			readonly overconfidence: number;
	  };

/** How well a learner knows what she knows, from ten answers on. Never part of a mark. */
export function reportCalibration(answers: readonly SureAnswer[]): CalibrationReport {
	const score = computeBrier(
		answers.map(({ level, isRight, optionCount }) => ({
			...{ probability: probabilityOf(level, optionCount), isRight }
		}))
	);
	if (answers.length < CALIBRATION_CONFIG.answersMin || !score) {
		return { show: 'nothing', answers: answers.length };
	}
	const levels = CONFIDENCE_LEVELS.map((level) => {
		const own = answers.filter((answer) => answer.level === level);
		return { level, right: own.filter(({ isRight }) => isRight).length, answers: own.length };
	});
	const { brier, overconfidence } = score;
	return {
		...{ show: 'picture', answers: answers.length, brier, overconfidence },
		levels: levels.filter((level) => level.answers > 0)
	};
}
