/**
 * What the three words on a card are dealt from. Written for this: three to six letters, friendly,
 * none a plural or a form of another, none that sounds like another word, no two a letter apart.
 * A word may go (old cards keep theirs); below a thousand the three would be too easy to guess.
 */
export const WORDS: readonly string[] = `
	abacus acorn active actor adapt adobe advice agate agenda agile airy alarm album alder alert
	alloy almond alpha alpine amaze amber ample amulet anchor animal answer anthem antler anvil
	april apron aqua arcade arctic arena armor aroma arrow artful artist ascend aspect aspen
	assist atlas atom attic auburn author autumn avenue award awning azalea badge bagel baker
	ballad bamboo banana band banjo banner baobab barber barn barrel basic basket beacon bead
	beanie beaver begin beige belt bench beret beyond bike bingo birch bird bison bistro blaze
	blend blink bloom boat bobbin bobcat bonnet bonsai bonus boost border bottle bounce bowtie box
	braid branch brass brave breath breeze bright brisk broad bronze brook brush bubble bucket
	buckle buddy buggy bugle build bulb bumper bundle burger burrow butter button bypass cabin
	cactus camera camp campus canal canary candid candy canoe canopy canvas canyon cape card cargo
	carpet carton carve cashew castle catch cavern celery cello cement center chair chalet chalk
	change charm chat cheese chef cherry chess chime china choice chorus chrome chunky cinema
	circle circus citrus city civic class clay clear clerk clever cliff clinic cloak cloth cloud
	club coast cobalt cobble cocoa code coin collar colony combo comedy comet comic common condor
	conga cook cookie corner cosmos cotton cougar county cover cowboy coyote cozy crab cradle
	crane crater crayon cream crisp crop crown crust cube cuddle cup curl curry cursor cyan cycle
	dahlia daisy dance dapper daring date dawn day debut decade decor deep delta denim depot
	design desk detail detour dial diary digit dinghy dinner doctor domino donut doodle door
	double dove dozen dragon drama drift driver drum duck duet dune dynamo eager eagle earth easel
	easy echo eclair edge edit effort eighty eleven elm emblem enamel energy engine enjoy entry
	epic epoch errand essay ethic event exact exhale expand expert extra fable fabric fact falcon
	famous fancy farm feast fedora fence fennel fern fiber field fifty figure film filter finale
	fjord flag flame flask flavor fleece flight flint flip float flock flora fluffy flute foam
	focus fog fold fondue foot forest forge fork format forty forum fossil foyer fresh friend
	frolic front fruit fudge fun future gadget gala galaxy gallop game garage garden garlic garnet
	gather gazebo gem genius gentle geyser giant gift ginkgo glad gleam glider globe glue gnome
	goal goblet golden good gown grader grand graph gravel green grin groove ground group grow
	guava guide guitar gulf guppy gusto habit haiku half hammer handle happy harbor harp haven
	hawk hearty height helium helmet helper herald hiker hill hinge hive hollow holly home honey
	honor hotel house hummus hybrid icicle icing igloo iguana image import inch index indigo
	indoor inform inlet input insect invent invite iris iron island ivory ivy jacket jaguar jar
	jargon jazz jersey jet jigsaw jingle job jockey jovial juggle july jumbo jump kayak kazoo
	keeper kelp kettle kind kindle kiosk kit kitten kiwi knack koala lab label lace ladder ladle
	lagoon lark laser lasso laugh laurel leader leaf league learn legacy legend lemon lemur lentil
	letter level lilac lily limber lime linen lion list liter lively lobby locker lodge lofty
	logic loop lotus lucky lunar lunch luxury lyric macaw magic magma manual map maple marble
	margin marina market marmot maroon marsh matrix maxim meadow medley mellow melody melon memory
	mentor menu merit merry method micro middle midway mild mimosa minnow mint minute mirror mixer
	mobile model modern modest moment monday month moon mosaic moss motion motor motto mount movie
	muffin mural museum music napkin nature navy neat nebula nectar needle neon nice nimble nomad
	north notice nova novel nugget number nutmeg oak oasis oboe ocean octave office often olive
	omega onion onward onyx opal opera option orange orbit orca orchid outfit oven owl owner
	oxygen oyster pack paella page pagoda paint palace palm panda panel papaya paper parade parcel
	parka parrot party pasta pastel pastry path patio patrol peach peanut pebble pecan pencil
	people pepper person pesto phone photo phrase piano pickle picnic pigeon pine pinto piston
	pitch pivot pixel pizza plaid plan planet player plaza plenty plot plug plume plush poem
	polish polka pollen polo pony pool poppy porter post potato pouch powder press prime prism
	prompt propel proud public puff pulley puma pupil puppet purple purse puzzle quail quaint
	quarry quest quick quiet quill quince quiver quiz quote radar radio radish raft rail rally
	ramble random ranger rapid rattle recess recipe record reef refill region relay remedy remix
	report rescue result rhythm ribbon rich rider ridge ripe ripple robe robin robot rock rocket
	rodeo roller roof rotate ruby rudder rug ruler runner rustic saddle safari safe saga salad
	salmon salsa salt sandal sash satin saturn savvy scarf scenic school scoop scout screen script
	scroll search season select senior sequel serene series sesame seven shadow shape shelf shield
	shine shirt shop shovel sierra sign silk silver simmer simple singer six size sizzle sketch
	skill sky slalom slate sled sleeve slide slope smart smile smock smooth snap snowy soccer
	social soft solar solid song sonic sorbet sound soup south spa space spark speech speed sphere
	spin spiral splash split sponge spoon spot spray sprint sprout spruce square stack stage stamp
	stand stanza star statue steady stem stereo stilt stone storm straw stream street stripe
	strong studio subway sugar suit summit sunny sunset super sushi swan swift swim swing switch
	swivel syrup tablet taco tailor talent tall tango target task taste taxi teacup teapot tempo
	ten tender tennis text thatch theme think third thirty thorn thread three thrive ticket tie
	tiger tinsel title toffee toggle token tomato topaz topic topper torch toucan tour tower toy
	track train treat trek trend trial trio triple trophy trout true tulip tundra tunnel turbo
	turnip turtle tutor tuxedo tweed twelve twenty twig type ultra unfold unity upbeat update
	upland upward urban useful usher utmost valley value van vapor vase vault vector velvet verb
	verse vessel vibe video view viola violet violin visit visor vista vital vivid vocal voice
	volume vortex vote voyage waffle wagon walk wallet walnut waltz water wealth web wharf whimsy
	whisk wide width willow window wink winter wish wizard wolf wombat word wren wrist yacht year
	yoga yogurt yonder zeal zebra zenith zephyr zero zest zigzag zinc zipper zone
`
	.trim()
	.split(/\s+/);
