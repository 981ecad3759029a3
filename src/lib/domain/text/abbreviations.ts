// Words are compared with their case and without their last dot: "Co." is a company, "art." is not
// an article of law. All lists from AP style as common in US news; add what a golden file shows.

const words = (list: string) => new Set(list.split(/\s+/));

/** A full stop after these never ends a sentence: a name or an example must follow. */
export const LEADING = words(
	`Mr Mrs Ms Mx Dr Prof Gov Lt Sen Sens Rep Reps Gen Col Maj Capt Cmdr Adm Sgt Cpl Pvt Rev Hon
	Pres Sec Supt Det Insp Msgr Messrs Mme Mlle Atty Amb Asst Assoc Dep Dir MR MRS DR SEN REP GOV
	GEN e.g i.e vs viz cf ca approx incl`
);

/** A full stop after these does not end a sentence when a number follows. */
export const NUMBERING = words('No Nos no nos Fig Figs Vol Art Ch Sect Para pp p Op');

/** A full stop after these ends a sentence only before a word of `STARTERS`. */
export const TRAILING = words(
	`Jr Sr Esq Inc Corp Co Cos Ltd Bros Mfg etc al est Ave Blvd Rd Hwy Rte St Ste Mt Ft Dept Assn
	Univ Bldg Jan Feb Mar Apr Jun Jul Aug Sep Sept Oct Nov Dec Ala Ariz Ark Calif Colo Conn Del Fla
	Ga Ill Ind Kan Ky La Mass Md Mich Minn Miss Mo Mont Neb Nev Okla Ore Pa Tenn Tex Va Vt Wash Wis
	Wyo min hr hrs sq ft mi lb lbs oz pct`
);

/** Words that open a sentence far more often than they go on with a name. */
export const STARTERS = words(
	`The A An This That These Those He She It They We You I His Her Its Their Our My There Here In On
	At As By For From With After Before When While If Although Though Since Because But And So Yet
	However Meanwhile Moreover Nevertheless Still Now Then According Another Some Many Most Several
	During Despite Until Unlike What Who Why How Where Did Does Is Are Was Were Has Have Can Could
	Should Would Will Nobody`
);

/** Starters that open a sentence even when its capital was forgotten. */
export const UNCAPPED_STARTERS = words('the this these those he she it they we there');

/** Verbs that tie a name to the quotation before it: “Why now?” Homan asked. */
export const SAYING = words(
	`said says asked asks told tells added adds wrote writes tweeted posted replied answered
	explained shouted declared insisted demanded exclaimed wondered`
);
