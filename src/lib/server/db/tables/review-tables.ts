/** What practice has shown of the sentences that it asks about. */
export interface ReviewTables {
	sentence_rating: SentenceRatingTable;
}

/** How hard a sentence is (Elo): for choosing what comes back, never shown. Names no person. */
interface SentenceRatingTable {
	/** The fingerprint of its words. */
	text_hash: string;
	value: number;
	/** From how many answers it is known. */
	answers: number;
}
