/** What a sign-in card says: who it is for, three words, and the secret of its link. */
export interface Card {
	userId: string;
	name: string;
	words: string;
	token: string;
}
