// What a sentence that can be checked is made of, and what speaks against it. Own lists.

const set = (words: string) => new Set(words.trim().split(/\s+/));

/** Amounts that are not digits. */
export const AMOUNTS = set(`
	hundred hundreds thousand thousands million millions billion billions trillion trillions dozen dozens
	percent percentage half third thirds quarter quarters twice double doubled triple tripled tenfold zero
	one two three four five six seven eight nine ten eleven twelve fifteen twenty thirty forty fifty sixty
	seventy eighty ninety majority`);

/** When something happened. */
export const TIMES = set(`
	january february march april june july august september october november december monday tuesday
	wednesday thursday friday saturday sunday yesterday ago since year years month months week weeks decade
	decades century annual annually yearly quarter recently previously formerly last past until during
	today currently now history ever fiscal`);

/** Comparisons and changes that have a size. */
export const CHANGES = set(`
	more less fewer most least higher lower highest lowest larger largest smaller smallest greater greatest
	longest shortest biggest bigger fastest slower than increase increased increases increasing decrease
	decreased rise rises rose risen rising fall falls fell fallen drop dropped drops decline declined grew
	grow grown growth growing shrank cut cuts reduce reduced reduction gain gained lose lost doubled tripled
	record rate rates average total number share level levels up down only first second`);

/** What people and bodies did, on record. */
export const DEEDS = set(`
	voted vote votes passed signed vetoed enacted introduced sponsored proposed opposed supported endorsed
	rejected approved repealed appointed nominated fired hired resigned elected won lost ran served arrested
	charged convicted sentenced sued ruled indicted deported released detained killed died shot wounded
	attacked invaded bombed withdrew sent spent paid cost costs costing raised lowered borrowed owed taxed
	funded invested built closed opened created eliminated ended began started launched banned allowed
	required expanded extended launched left joined moved came went took gave got made had was were did
	received provided delivered sold bought produced shipped imported exported found reported showed
	announced published testified said told wrote called refused failed promised increased`);

/** What public affairs are about; no group of people, so that none makes a claim of a sentence. */
export const MATTERS = set(`
	government congress senate house court courts administration department agency
	federal state states county city nation country countries world economy economic jobs job unemployment
	employment wages wage income incomes tax taxes budget deficit debt surplus spending money dollars
	revenue business businesses companies industry factories manufacturing trade exports imports oil gas
	energy coal schools school education college health insurance medicare medicaid
	medical hospitals military army navy war wars weapons nuclear missiles treaty
	border immigration crime crimes murder prison guns law laws bill bills program programs
	policy election elections population poverty
	welfare housing homes roads bridges water drug drugs virus vaccine`);

/** Somebody's own view, not the way things are. */
export const VIEWS = set(`
	think believe hope feel wish want guess suppose proud honored glad sorry grateful thank thanks
	congratulations love pray bless dream faith optimistic confident convinced opinion view frankly
	honestly`);

/** What may, must, should or will be. */
export const MODALS = set(`
	will would should must shall can could may might ought let lets let's need needs cannot can't won't
	wouldn't shouldn't couldn't mustn't i'll we'll you'll he'll she'll they'll it'll i'd we'd gonna`);

/** Praise and blame without a measure. */
export const VERDICTS = set(`
	good better best great bad worse worst wrong right fair unfair important necessary terrible wonderful
	ridiculous stupid smart strong weak moral immoral disgraceful shameful brave courage values character
	leadership vision greatness beautiful horrible fantastic amazing incredible dangerous critical key
	challenge challenges opportunity future together ready`);

export const OWN = set(`i me my mine i'm i've myself`);
export const US = set(`we us our ours we're we've ourselves`);
export const YOU = set(`you your yours you're you've yourself`);
export const THEM = set(`he she they him her them his their theirs it its he's she's they're it's`);
export const BEING = set(`is are am be been being has have having isn't aren't hasn't haven't`);
export const NOT = set(
	`not no never none nothing nobody neither nor don't doesn't didn't wasn't weren't`
);
export const EVERY = set(`all every each everyone everybody always entire whole any only`);
export const ASKING = set(`who what when where why how which whether`);

/** Deeds that leave a record: votes, signatures, openings. */
export const RECORDED = set(`
	voted signed vetoed enacted repealed passed sponsored cosponsored introduced raised cut doubled
	tripled created eliminated balanced appointed endorsed opposed supported proposed launched opened
	closed built expanded reduced increased invested added banned ended`);

/** What speakers say that they did themselves, after "we" or "I". */
export const OWN_DEEDS = set(`
	have had did made signed passed created cut built provided launched worked added put got brought
	increased invested`);

/** Participles that do not end in -ed. */
export const PARTICIPLES = set(`
	been made done seen taken given gone become known shown grown fallen risen built spent cut put lost
	won paid sold brought kept held led left sent had begun driven broken chosen written spoken gotten got
	said told found run come met fought taught thrown drawn worn beaten forgotten hidden ridden stolen`);

/** Places in an order, which somebody has counted. */
export const RANKS = set(`
	first last only most least highest lowest largest biggest worst best record fastest longest top
	leading`);

export const OUGHT = set(`must should need needs ought let lets let's cannot can't shouldn't`);
export const SUPPOSED = set(`would could might may wouldn't couldn't perhaps maybe if`);

/** What nobody can measure. */
export const IDEALS = set(`
	future hope dream dreams promise spirit heart vision faith values opportunity freedom courage
	destiny purpose journey progress strength unity compassion dignity respect trust commitment`);

/** First words of a sentence that goes on with what was said. */
export const JOINING = set(`and but so well now look because or yet`);
