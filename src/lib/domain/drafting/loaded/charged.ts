/** Verbs, adjectives and adverbs that judge, blow up, play down or leave no doubt. */
export const CHARGED = `
# loaded-language
slam > criticize : 2
slammed > criticized : 2
blast > criticize : 1
blasted > criticized : 2
lambast > criticize : 3
lambaste > criticize : 3
lambasted > criticized : 3
excoriate > criticize : 3
excoriated > criticized : 3
eviscerate > criticize : 3
eviscerated > criticized : 3
skewer > criticize : 2
skewered > criticized : 3
savaged > criticized severely : 3
pillory > criticize publicly : 3
pilloried > criticized publicly : 3
assail > criticize : 2
assailed > criticized : 2
berate > scold : 2
berated > scolded : 2
bash > criticize : 2
bashed > criticized : 2
trashed > criticized : 2
torched > criticized : 1
roasted > criticized : 1
grilled > questioned : 2
hammered > criticized repeatedly : 1
clobbered > defeated : 2
trounced > defeated : 2
thrashed > defeated : 2
obliterated > destroyed : 2
tear into > criticize : 3
tears into > criticizes : 3
tore into > criticized : 3
tearing into > criticizing : 3
lash out > respond angrily : 2
lashes out > responds angrily : 2
lashed out > responded angrily : 2
lashing out > responding angrily : 2
rip into > criticize : 3
rips into > criticizes : 3
ripped into > criticized : 3
take aim at > criticize : 1
took aim at > criticized : 1
hit out at > criticized : 2
clap back > reply : 2
clapped back > replied : 2
fire back > reply : 1
fired back > replied : 2
railed against > spoke against : 2
rail against > speak against : 2
fulminate > complain : 3
fulminated > complained : 3
sneer > remark : 2
sneered > said : 3
snarled > said : 3
barked > said : 2
whine > complain : 3
whined > complained : 3
moaned > complained : 2
crow > boast : 1
crowed > boasted : 2
gloat > express satisfaction : 2
gloated > expressed satisfaction : 3
bluster > loud talk : 2
rant > angry speech : 3
ranted > spoke angrily : 3
rambled > spoke at length : 2
screed > essay : 3
tirade > angry speech : 3
diatribe > critical speech : 3
broadside > strong criticism : 2
gush > speak with praise : 2
gushed > said with praise : 3
fawn over > praise : 3
fawns over > praises : 3
fawned over > praised : 3
fawning > admiring : 3
lionize > praise : 2
lionized > praised : 2
hail > praise : 1
hailed > praised : 1
extol > praise : 2
extolled > praised : 2
laud > praise : 1
lauded > praised : 1
trumpet > announce : 1
trumpeted > announced : 2
tout > promote : 1
touted > promoted : 1
whitewash > cover over : 2
whitewashed > described too favorably : 2
grovel > apologize : 3
groveled > apologized : 3
kowtow > defer : 3
kowtowed > deferred : 3
pander > appeal : 3
pandered > appealed : 3
pandering > appealing : 3
bow to > accept : 1
bowed to > accepted : 2
cave > agree : 1
caved > agreed : 2
cave in > agree : 2
caves in > agrees : 2
caved in > agreed : 2
caving in > agreeing : 2
capitulate > agree : 2
capitulated > agreed : 2
flip-flop > change of position : 3
flip-flopped > changed position : 3
backpedal > revise a statement : 2
backpedaled > revised a statement : 2
renege > not follow through : 2
reneged > did not follow through : 2
weasel out of > avoid : 3
wriggle out of > avoid : 3
stonewall > decline to answer : 2
stonewalled > declined to answer : 2
dodge > avoid : 1
dodged > avoided : 1
scheme > plan : 1
scheming > planning : 3
plotting > planning : 2
concoct > make up : 2
concocted > made up : 2
peddle > promote : 2
peddled > promoted : 2
spew > state : 3
spewed > stated : 3
parrot > repeat : 2
parroted > repeated : 2
weaponize > use : 3
weaponized > used : 2
hijack > take over : 1
hijacked > took over : 1
trample > disregard : 2
trampled > disregarded : 2
trample on > disregard : 3
trampled on > disregarded : 3
ride roughshod over > disregard : 3
shred > cut : 1
shredded > cut : 1
gut > cut sharply : 1
gutted > cut sharply : 2
slash > cut : 2
slashed > cut : 2
ram through > pass : 3
rams through > passes : 3
rammed through > passed : 3
ramming through > passing : 3
jam through > pass : 2
jammed through > passed : 2
bulldoze through > pass : 3
steamroll > override : 3
steamrolled > overrode : 3
strong-arm > pressure : 3
strong-armed > pressured : 3
browbeat > pressure : 3
bully > pressure : 2
bullied > pressured : 2
shove down > impose on : 2
muzzle > restrict : 2
muzzled > restricted : 2
gag > restrict : 1
silenced > kept from speaking : 1
vilify > criticize : 2
vilified > criticized : 2
demonize > portray as evil : 2
demonized > portrayed as evil : 2
smear > criticize : 2
smeared > criticized : 2
malign > criticize : 2
maligned > criticized : 2
besmirch > damage : 3
coddle > treat leniently : 3
coddled > treated leniently : 3
mollycoddle > protect : 3
squander > spend : 2
squandered > spent : 2
fritter away > spend : 3
frittered away > spent : 3
splurge > spend : 2
splurged > spent : 2
lavished > spent : 2
siphoned > moved : 1
gouge > overcharge : 2
gouged > overcharged : 2
fleece > overcharge : 3
fleeced > overcharged : 3
bilk > overcharge : 2
line their pockets > make money : 3
cash in on > profit from : 2
cashed in on > profited from : 2
rake in > earn : 2
rakes in > earns : 2
raked in > earned : 2
ravage > damage : 2
ravaged > damaged : 2
infest > occupy : 3
infested > occupied : 3
crime-infested > high-crime : 3
swarm > gather around : 2
swarmed > gathered around : 2
rampage > violence : 2
storm out > leave : 2
stormed out > left : 2
butt heads > disagree : 2
own the libs > provoke opponents : 3
demolished his opponent > won the argument : 3
cherry-pick > select : 2
cherry-picked > selected : 2
rubber-stamp > approve : 2
rubber-stamped > approved : 2
torpedo > block : 1
torpedoed > blocked : 2
kneecap > weaken : 2
kneecapped > weakened : 2
hamstrung > limited : 2
cripple > weaken : 2
crippled > weakened : 2
handcuff the police > limit the police : 2
shameful > criticized : 3
shameless > open : 3
shamelessly > openly : 3
disgraceful > criticized : 3
despicable > criticized : 3
deplorable > criticized : 3
contemptible > criticized : 3
reprehensible > criticized : 3
appalling > very bad : 3
atrocious > very bad : 3
abysmal > very poor : 3
dismal > poor : 2
pathetic > weak : 3
pitiful > very small : 3
laughable > unconvincing : 3
ludicrous > hard to believe : 3
preposterous > hard to believe : 3
absurd > hard to justify : 2
asinine > unwise : 3
idiotic > unwise : 3
harebrained > poorly planned : 3
crackpot > unsupported : 3
unhinged > angry : 3
deranged > disturbed : 3
rabid > strong : 3
frothing > angry : 2
brazen > open : 3
brazenly > openly : 3
heartless > strict : 3
callous > unfeeling : 3
cruel > harsh : 1
draconian > strict : 3
heavy-handed > forceful : 2
jackbooted > forceful : 3
trigger-happy > quick to shoot : 3
soft-on-crime > lenient : 3
soft on crime > lenient : 2
tough-on-crime > strict : 1
cowardly > (leave out) : 3
gutless > cautious : 3
spineless > cautious : 3
feckless > ineffective : 3
hapless > unsuccessful : 3
bumbling > ineffective : 3
inept > ineffective : 2
botched > failed : 2
shambolic > disorganized : 3
bloated > large : 2
wasteful > costly : 1
reckless > risky : 1
foolhardy > risky : 3
shady > questionable : 2
shadowy > little-known : 2
sleazy > questionable : 3
slimy > dishonest : 2
sinister > worrying : 3
insidious > gradual : 3
nefarious > unlawful : 3
diabolical > harmful : 3
smug > confident : 3
sanctimonious > moralizing : 3
holier-than-thou > moralizing : 3
self-righteous > certain of being right : 3
self-serving > serving its own interest : 2
power-hungry > ambitious : 3
money-grubbing > profit-seeking : 3
greedy > profit-seeking : 3
corporate greed > profit-seeking by companies : 3
greedflation > price increases : 3
radical > far-reaching : 1
hard-left > left-wing : 2
hard-right > right-wing : 2
ultra-liberal > very liberal : 2
ultra-conservative > very conservative : 2
reactionary > conservative : 3
regressive left > left : 3
far-left agenda > left-wing policies : 2
far-right agenda > right-wing policies : 2
woke > (leave out) : 2
wokeness > social-justice views : 2
bleeding-heart > liberal : 3
out-of-touch > (leave out) : 2
do-nothing > (leave out) : 3
job-killing > (leave out) : 3
budget-busting > costly : 3
planet-wrecking > polluting : 3
union-busting > opposing unions : 2
freedom-loving > (leave out) : 3
god-fearing > religious : 2
hardworking > (leave out) : 2
law-abiding > (leave out) : 1
heroic > (leave out) : 2
heroically > (leave out) : 2
valiant > (leave out) : 2
valiantly > (leave out) : 2
courageous > (leave out) : 2
courageously > (leave out) : 2
fearless > (leave out) : 2
gallant > (leave out) : 2
noble > (leave out) : 2
principled > (leave out) : 2
visionary > (leave out) : 3
brilliant > (leave out) : 2
masterful > skillful : 2
stellar > good : 2
sterling > good : 2
tireless > (leave out) : 2
tirelessly > (leave out) : 2
beloved > popular : 2
revered > respected : 2
iconic > well-known : 2
legendary > well-known : 2
inspiring > (leave out) : 2
commonsense > (leave out) : 3
common-sense > (leave out) : 3
sensible > (leave out) : 2
bold > (leave out) : 1
long-overdue > (leave out) : 2
much-needed > (leave out) : 2
hard-won > (leave out) : 1
firebrand > outspoken politician : 2
strongman > authoritarian leader : 2
kingpin > leader : 1
crony > associate : 3
cronies > associates : 3
henchman > aide : 3
henchmen > aides : 3
lackey > aide : 3
stooge > supporter : 3
minion > aide : 3
puppet > ally : 2
mouthpiece > spokesperson : 3
apparatchik > official : 3
bureaucrat > government official : 1
faceless bureaucrats > government officials : 3
fat cat > wealthy executive : 3
union boss > union leader : 3
robber baron > wealthy business owner : 3
job creator > employer : 2
freeloader > benefit recipient : 3
welfare queen > benefit recipient : 3
tree hugger > environmental campaigner : 3
climate alarmist > climate campaigner : 3
climate denier > climate skeptic : 2
polluter lobby > industry lobby : 3
grievance industry > campaign groups : 3
outside agitator > protester from elsewhere : 2
thug > attacker : 3
mob > crowd : 2
angry mob > crowd : 3
unruly mob > crowd : 3
horde > large group : 3
goon > guard : 3
killer cop > officer who killed someone : 3
boys in blue > police officers : 2
thin blue line > police : 2
freedom fighter > armed rebel : 2
zealot > strong supporter : 3
ideologue > person with firm views : 3
fanatic > strong supporter : 2
warmonger > supporter of war : 3
appeaser > supporter of concessions : 3
turncoat > person who changed sides : 3
sellout > compromise : 2
sell-out > compromise : 2
snowflake > sensitive person : 2
crybaby > complainer : 3
fearmonger > person who warns : 3
fearmongering > warnings : 3
fear-mongering > warnings : 3
scaremongering > warnings : 3
race-baiting > comments about race : 3
virtue-signaling > public statement of values : 3
grandstand > speak for attention : 1
grandstanding > public speaking : 3
saber-rattling > military threats : 2
mudslinging > personal criticism : 3
hatchet job > critical account : 3
hit piece > critical article : 3
puff piece > favorable article : 3
love letter to > tribute to : 1
witch hunt > investigation : 3
witch-hunt > investigation : 3
show trial > trial : 2
kangaroo court > hearing : 3
fishing expedition > broad inquiry : 2
cover-up > withholding of information : 2
firestorm > strong reaction : 2
bombshell > new information : 3
circus > event : 1
charade > event : 3
sham > false : 2
farce > failure : 2
fiasco > failure : 3
debacle > failure : 3
train wreck > failure : 2
dumpster fire > failure : 3
boondoggle > costly project : 3
pork-barrel > local spending : 2
giveaway > benefit : 2
handout > payment : 2
sweetheart deal > favorable deal : 3
backroom deal > private agreement : 3
power grab > increase in power : 3
land grab > taking of land : 2
cash grab > fee : 3
tax grab > tax increase : 3
gun grab > gun restriction : 3
death tax > estate tax : 3
crackdown > stricter enforcement : 2
crack down > enforce more strictly : 1
cracked down > enforced more strictly : 1
red tape > regulations : 2
nanny state > government regulation : 3
police state > strict policing : 2
deep state > government officials : 3
gravy train > source of income : 3
slush fund > discretionary fund : 2
cesspool > place : 3
hellhole > poor place : 3
hotbed > center : 2
lawless > high-crime : 2
war on christmas > dispute over Christmas : 3
war on women > limits on women's rights : 3
war on cops > attacks on police : 3
war on coal > limits on coal : 3
open-borders > less restrictive immigration : 2
migrant invasion > migrant arrivals : 3
flood of migrants > large number of migrants : 3
anchor baby > child born here : 3
kids in cages > children in detention : 2
catch-and-release > release pending hearing : 2
pro-abortion > supporting abortion rights : 2
anti-choice > opposing abortion rights : 3
anti-life > supporting abortion rights : 3
forced birth > abortion ban : 3
cancel culture > public boycotts : 2
indoctrinate > teach : 3
indoctrinated > taught : 3
indoctrination > teaching : 3
brainwash > persuade : 3
brainwashed > persuaded : 3
propagandist > advocate : 2
vulture capitalist > investor : 3
price gouging > large price increases : 1
starvation wages > low pay : 3
poverty wages > low pay : 2
hold hostage > delay : 2
held hostage > delayed : 1
stranglehold > control : 3
iron fist > strict control : 3
regime > government : 2
junket > trip : 3

# exaggeration-or-minimisation
skyrocket > rise sharply : 3
skyrocketed > rose sharply : 3
skyrocketing > rising sharply : 3
rocketed > rose sharply : 2
soar > rise : 2
soared > rose : 2
soaring > rising : 2
spiral > rise : 1
spiraling > rising : 2
spiraled > rose : 2
balloon > grow : 1
ballooned > grew : 2
mushroomed > grew quickly : 2
plummet > fall sharply : 2
plummeted > fell sharply : 2
plunge > fall : 2
plunged > fell : 2
nosedive > fall : 3
nosedived > fell : 3
cratered > fell sharply : 2
tanked > fell sharply : 2
in freefall > falling : 2
meltdown > sharp decline : 1
decimate > reduce greatly : 2
decimated > greatly reduced : 2
shatter > break : 1
shattered > broke : 1
smashed the record > broke the record : 2
tsunami of > many : 2
avalanche of > many : 2
deluge of > many : 2
torrent of > many : 2
barrage of > many : 2
onslaught of > many : 3
wave after wave > many : 2
mountain of > many : 1
sea of > many : 1
army of > many : 1
epidemic of > many cases of : 2
countless > many : 3
innumerable > many : 3
untold > many : 2
endless > many : 2
never-ending > continuing : 3
nonstop > frequent : 2
limitless > large : 2
unprecedented > unusual : 1
unheard-of > unusual : 2
unparalleled > unusual : 2
unrivaled > leading : 2
historic > (leave out) : 1
groundbreaking > new : 2
game-changing > important : 3
game-changer > important change : 3
revolutionary > new : 1
earth-shattering > important : 3
seismic > large : 1
monumental > important : 2
colossal > very large : 2
gargantuan > very large : 3
massive > large : 2
massively > greatly : 2
whopping > (leave out) : 3
staggering > very large : 3
eye-watering > very large : 3
eye-popping > very large : 3
jaw-dropping > surprising : 3
mind-boggling > surprising : 3
astronomical > very high : 2
sky-high > very high : 2
record-shattering > record : 2
rock-bottom > very low : 2
stunning > surprising : 2
stunningly > surprisingly : 2
shocking > surprising : 2
shockingly > surprisingly : 2
dizzying > rapid : 2
breakneck > rapid : 2
breathtaking > surprising : 2
catastrophic > very damaging : 1
cataclysmic > very damaging : 3
apocalyptic > very severe : 3
doomsday > worst-case : 2
nightmare scenario > worst case : 3
nightmarish > very difficult : 3
hellish > very difficult : 3
horrendous > very bad : 3
armageddon > disaster : 3
worst ever > very bad : 2
greatest ever > very good : 2
best in history > very good : 3
miraculous > unexpected : 3
landslide > large win : 1
razor-thin > very narrow : 1
on the brink > at risk : 1
brink of collapse > risk of failure : 2
ticking time bomb > growing risk : 3
perfect storm > combination of problems : 2
rampant > widespread : 2
runaway > fast-rising : 2
out-of-control > fast-rising : 3
all-out war > conflict : 2
total chaos > disorder : 3
utter chaos > disorder : 3
complete and utter > (leave out) : 3
utterly > (leave out) : 2
sends shockwaves > causes surprise : 3
sent shockwaves > caused surprise : 3
break the internet > draw wide attention : 3
took by storm > became popular in : 3
mere > (leave out) : 2
merely > (leave out) : 1
a mere > only : 2
a handful of > a few : 1
only a handful > a few : 2
nothing more than > (leave out) : 2
nothing but > (leave out) : 1
paltry > small : 3
measly > small : 3
meager > small : 2
puny > small : 3
piddling > small : 3
pittance > small amount : 3
peanuts > a small amount : 1
drop in the bucket > small share : 2
drop in the ocean > small share : 2
slap on the wrist > light penalty : 3
a few bad apples > some officers or staff : 3
isolated incident > incident : 2
minor hiccup > problem : 3
hiccup > problem : 2
bump in the road > setback : 2
storm in a teacup > dispute : 3
tempest in a teapot > dispute : 3
nothingburger > minor matter : 3
non-issue > matter : 2
so-called minor > minor : 3
mostly peaceful > partly violent : 1
barely noticeable > small : 2
overblown > disputed : 2
half-hearted > limited : 2
lip service > words without action : 2

# euphemism
collateral damage > civilian deaths : 3
enhanced interrogation > harsh interrogation : 3
enhanced interrogation techniques > harsh interrogation methods : 3
rightsizing > job cuts : 3
right-sizing > job cuts : 3
rightsize > cut jobs : 3
downsizing > job cuts : 2
downsize > cut jobs : 2
downsized > cut jobs : 2
streamlining > cutting : 1
workforce reduction > layoffs : 2
headcount reduction > layoffs : 3
workforce optimization > layoffs : 3
let go > dismissed : 1
restructuring > reorganization with job cuts : 1
revenue enhancement > tax increase : 3
revenue raiser > tax increase : 2
tax relief > tax cut : 2
user fee > charge : 1
belt-tightening > spending cuts : 2
efficiency savings > spending cuts : 2
price adjustment > price change : 2
negative growth > decline : 3
economic headwinds > economic problems : 2
quantitative easing > central bank bond buying : 1
undocumented > without legal status : 1
irregular migration > unauthorized migration : 1
voluntary departure > leaving under order : 1
kinetic action > military attack : 3
kinetic operation > military attack : 3
surgical strike > targeted strike : 2
precision strike > targeted strike : 1
neutralize > kill or disable : 2
neutralized > killed or disabled : 2
take out > kill : 1
taken out > killed : 1
friendly fire > fire from own side : 1
boots on the ground > troops : 2
regime change > overthrow of a government : 2
special military operation > military attack : 3
police action > military action : 1
pacification > military control : 2
pacify > bring under control : 2
ethnic cleansing > forced removal or killing : 1
population transfer > forced removal : 2
reeducation camp > detention camp : 3
re-education camp > detention camp : 3
extraordinary rendition > secret transfer of prisoners : 3
officer-involved shooting > shooting by police : 3
officer-involved > by police : 2
less-lethal munitions > rubber bullets or similar : 2
crowd-control measures > force against a crowd : 2
direct action > protest or disruption : 1
fiery but peaceful > with fires : 3
civil unrest > protests or riots : 1
revenue-neutral > no change in revenue : 1
pro-life > anti-abortion : 1
pro-choice > supporting abortion rights : 1
reproductive health care > abortion or related care : 1
right-to-life > anti-abortion : 1
gun safety > gun control : 1
clean coal > coal with reduced emissions : 2
economically disadvantaged > poor : 1
food insecure > short of food : 1
food-insecure > short of food : 1
misspoke > said something untrue : 2
inoperative statement > untrue statement : 3
economical with the truth > not fully truthful : 3
alternative facts > false statements : 3
mistakes were made > someone made mistakes : 3
parted ways > ended the relationship : 1
spend more time with > leave to be with : 1

# doubt
so-called > (leave out) : 2
self-styled > who calls himself or herself : 2
self-proclaimed > who claims to be : 2
self-described > who says he or she is : 1
self-appointed > (leave out) : 2
would-be > hopeful : 1
purported > reported : 1
purportedly > reportedly : 1
supposed > reported : 2
supposedly > reportedly : 2
ostensible > stated : 2
ostensibly > by its own account : 2
alleged expert > expert : 3
supposed expert > expert : 3
so-called expert > expert : 3
so-called experts > experts : 3
so-called journalist > journalist : 3
so-called journalists > journalists : 3
so-called scientists > scientists : 3
so-called victims > people who report harm : 3
so-called reform > proposed change : 3
so-called protesters > protesters : 3
so-called patriots > supporters : 3
so-called refugees > people seeking refuge : 3
so-called evidence > evidence : 3
alleged victim > person reporting the crime : 1
claims without proof > says : 2
claimed without proof > said : 2
claims without evidence > says : 1
claimed without evidence > said : 1
would have us believe > says : 3
would have you believe > says : 3
wants you to believe > says : 3
insists > says : 1
insisted > said : 1
conveniently > (leave out) : 2
curiously > (leave out) : 2
suspiciously > (leave out) : 2
mysteriously > (leave out) : 2
raises eyebrows > leads to questions : 2
raised eyebrows > led to questions : 2
strains credulity > is hard to believe : 3
beggars belief > is hard to believe : 3
defies belief > is hard to believe : 3
smacks of > resembles : 3
reeks of > resembles : 3
has the gall to > (leave out) : 3
has the audacity to > (leave out) : 3
in name only > (leave out) : 2
thinly veiled > indirect : 2
pseudo-science > disputed claims : 2
pseudo-intellectual > writer : 3
faux > claimed : 2
phony > false : 2
bogus > false : 2
fake news > disputed reporting : 3
lamestream media > news media : 3
crisis actor > witness : 3

# certainty-or-flag-waving
undeniable > strong : 3
undeniably > (leave out) : 3
undoubtedly > (leave out) : 2
unquestionably > (leave out) : 3
indisputable > strong : 3
indisputably > (leave out) : 3
incontrovertible > strong : 3
irrefutable > strong : 3
unassailable > strong : 2
beyond dispute > widely accepted : 2
beyond question > widely accepted : 2
without question > (leave out) : 2
without a doubt > (leave out) : 2
no doubt about it > (leave out) : 3
there is no doubt > there is evidence : 2
obviously > (leave out) : 2
clearly > (leave out) : 1
plainly > (leave out) : 1
blatantly > openly : 3
blatant > open : 2
glaringly > (leave out) : 3
patently > (leave out) : 2
self-evident > supported : 2
of course > (leave out) : 1
needless to say > (leave out) : 2
it goes without saying > (leave out) : 3
make no mistake > (leave out) : 3
the fact is > (leave out) : 2
the truth is > (leave out) : 2
the reality is > (leave out) : 1
let's be honest > (leave out) : 2
let's be clear > (leave out) : 2
plain and simple > (leave out) : 3
end of story > (leave out) : 3
case closed > (leave out) : 2
full stop > (leave out) : 1
everyone knows > some people say : 3
everybody knows > some people say : 3
we all know > some people say : 3
as everyone knows > (leave out) : 3
as we all know > (leave out) : 3
nobody disputes > many people accept : 2
no one can deny > many people accept : 3
nobody can deny > many people accept : 3
everyone agrees > many people agree : 2
any reasonable person > some people : 3
any decent person > some people : 3
right-thinking people > some people : 3
anyone with common sense > some people : 3
any sane person > some people : 3
only a fool would > some people would not : 3
wrong side of history > opposing side : 3
right side of history > supporting side : 3
the science is settled > most scientists agree : 2
always and everywhere > often : 2
guaranteed to > likely to : 2
bound to fail > at risk of failing : 2
doomed to fail > at risk of failing : 2
doomed > at risk : 2
inevitably > probably : 1
as any patriot knows > (leave out) : 3
as any patriot > as a supporter : 3
every patriot > supporters : 3
true patriot > supporter : 3
great patriot > (leave out) : 3
unpatriotic > (leave out) : 3
un-american > (leave out) : 3
anti-american > critical of America : 2
real americans > Americans : 3
true americans > Americans : 3
ordinary americans > Americans : 2
patriotic americans > Americans : 2
hardworking americans > Americans : 2
hard-working families > families : 2
real people > people : 1
silent majority > supporters : 3
will of the people > result of the vote : 2
enemy of the people > opponent : 3
enemies of the people > opponents : 3
enemy within > opponent : 3
take back our country > win power : 3
our way of life > (leave out) : 2
greatest nation on earth > country : 3
greatest country on earth > country : 3
leader of the free world > president : 2
our brave troops > troops : 3
our heroes in uniform > members of the military : 3
founding ideals > founding documents : 1
soul of the nation > country : 3
threat to our democracy > risk to elections : 2
traitorous > disloyal : 3
treasonous > disloyal : 2
betray > go against : 1
betrayal > change of position : 2
`;
