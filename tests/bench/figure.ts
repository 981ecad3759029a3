/** One measured number against what was promised. */
export interface Figure {
	group: string;
	figure: string;
	value: number;
	unit: string;
	target: number;
	better: 'lower' | 'higher';
}

export function isMet({ value, target, better }: Figure): boolean {
	return better === 'lower' ? value <= target : value >= target;
}

/** The value below which a share of the samples lies. */
export function quantile(samples: readonly number[], share: number): number {
	const sorted = [...samples].sort((a, b) => a - b);
	return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? NaN;
}

export const median = (samples: readonly number[]) => quantile(samples, 0.5);

/** Makes figures of a group: those that should be low, and those that should be high. */
export function figuresOf(group: string) {
	const make = (better: Figure['better']) => {
		return (figure: string, value: number, unit: string, target: number): Figure => {
			return { group, figure, value, unit, target, better };
		};
	};
	return { lower: make('lower'), higher: make('higher') };
}
