/** What a reporting verb lets through of the writer: nothing, doubt, agreement, or that it was shown. */
export type ReportingStrength = 'neutral' | 'doubting' | 'endorsing' | 'evidential';

const VERBS: Record<ReportingStrength, string> = {
	neutral: `say:says,said,saying tell:tells,told,telling announce:announces,announced,announcing
		state:states,stated,stating add:adds,added,adding report:reports,reported,reporting
		write:writes,wrote,written,writing tweet:tweets,tweeted,tweeting post:posted
		explain:explains,explained,explaining reply:replies,replied,replying
		respond:responds,responded,responding ask:asks,asked,asking declare:declares,declared,declaring
		testify:testifies,testified,testifying comment:commented continue:continued
		conclude:concludes,concluded,concluding predict:predicts,predicted,predicting
		recall:recalls,recalled,recalling estimate:estimates,estimated describe:describes,described,describing
		call:called propose:proposed,proposes promise:promised,promises,vowed,pledged
		urge:urged,urges agree:agreed,agrees believe:believes,believed think:thinks`,
	doubting: `claim:claims,claimed,claiming allege:alleges,alleged,alleging
		argue:argues,argued,arguing insist:insists,insisted,insisting contend:contends,contended,contending
		maintain:maintained assert:asserts,asserted,asserting deny:denies,denied,denying
		suggest:suggests,suggested,suggesting charge:charged accuse:accused,accuses complain:complained,complains`,
	endorsing: `note:notes,noted,noting acknowledge:acknowledges,acknowledged,acknowledging
		admit:admits,admitted,admitting concede:concedes,conceded,conceding warn:warns,warned,warning
		confirm:confirms,confirmed,confirming reveal:revealed,reveals remind:reminded
		point:pointed emphasize:emphasized,emphasizes,stressed`,
	evidential: `read:reads show:shows,showed,shown find:finds,found indicate:indicates,indicated`
};

/** The verb and its strength, by every form in which it reports. */
export const REPORTING_VERBS: ReadonlyMap<string, { verb: string; strength: ReportingStrength }> =
	new Map(
		Object.entries(VERBS).flatMap(([strength, list]) =>
			list.split(/\s+/).flatMap((entry) => {
				const [verb = '', forms = ''] = entry.split(':');
				const meaning = { verb, strength: strength as ReportingStrength };
				const all =
					verb === 'say' || verb === 'argue' ? [verb, ...forms.split(',')] : forms.split(',');
				return all.map((form) => [form, meaning] as const);
			})
		)
	);

/** Forms that are nouns at least as often: they report only after a subject. */
export const ALSO_NOUNS: ReadonlySet<string> = new Set(
	'reports states claims notes comment report warning finding posts calls found'.split(' ')
);
