// Plain first names and a letter: nobody is meant.
const FIRST =
	'Ada Ali Amy Ana Ben Bo Cem Cleo Dan Dora Eli Eva Finn Gus Hana Ian Ida Ivo Jan Joy Kai Kim Lea Leo Lin Max Mia Ned Nia Noa'.split(
		' '
	);

/** The name of a learner by her place in the class: "Ada A.", … and another letter each thirty. */
export function nameAt(place: number): string {
	const turn = Math.floor(place / FIRST.length);
	const letter = String.fromCharCode(65 + ((place * 7 + turn) % 26));
	const round = Math.floor(turn / 26);
	return `${FIRST[place % FIRST.length]} ${letter}.${round > 0 ? ` ${round + 1}` : ''}`;
}

/** The name of a class: "Class 6a", "Class 6b", … four a year, then with a number. */
export function classNameAt(place: number): string {
	const letter = 'abcd'.charAt(place % 4);
	const year = 6 + (Math.floor(place / 4) % 7);
	const round = Math.floor(place / 28);
	return `Class ${year}${letter}${round > 0 ? ` (${round + 1})` : ''}`;
}
