/**
 * The ends of what people choose when a password must be long: well-known ones of twelve
 * characters or more, from published lists of leaked passwords, without digits at their end.
 */
export const COMMON_PASSWORDS: ReadonlySet<string> = new Set(
	`passwordpassword password mypassword yourpassword ourpassword newpassword changeme
changemenow changeit letmeinletmein letmeinplease letmein iloveyou iloveyousomuch iloveyouforever
iloveyoubaby iloveyoumom iloveyoulord lovelovelove qwertyuiop qwertyuiopasdf qwertyuiopasdfghjkl
qwertyuiopasdfghjklzxcvbnm qwertyqwerty asdfghjklasdf asdfghjkl asdfghjklqwertyuiop asdfasdfasdf
zxcvbnmzxcvbnm zxcvbnm administrator adminadmin adminadminadmin superadmin rootroot welcome
welcomehome welcometoschool welcomewelcome welcomeback bluepencil thebluepencil teacher teacherteacher
theteacher bestteacher schoolschool school highschool elementaryschool middleschool classroom
myclassroom computer supercomputer internet football footballfootball basketball baseball
baseballbaseball volleyball superman supermansuperman batmanbatman spiderman starwars starwarsfan
pokemonpokemon pokemon minecraft minecraftminecraft harrypotter dragonball dragondragon monkeymonkey
sunshinesunshine sunshine mysunshine princess princessprincess mylittlepony hellokitty snowwhite
jesuschrist jesusislord jesuslovesme godisgood godisgreat godblessyou hallelujah christmas
merrychristmas happybirthday happyhappy happynewyear chocolate icecream strawberry watermelon
butterflies butterfly blueberry pineapple correcthorsebatterystaple trustnoone trustno iamthebest
whatever whateveryou whocares nothingelse nopassword nopasswordneeded thisismypassword
thisisapassword mypasswordis secretpassword supersecret topsecret verysecret secretsecret
myspace facebook facebookpassword googlegoogle youtubeyoutube microsoft windowswindows manchesterunited
manchester liverpoolfc liverpool chelseafc realmadrid barcelona newyorkcity newyork losangeles
sanfrancisco philadelphia unitedstates america americaamerica california washington
onetwothree onetwothreefour abcabcabcabc abcdefghijkl abcdefghijklmnopqrstuvwxyz testtesttest
testing testingtesting guestguest defaultpassword temporary temporarypassword temppassword
opensesame theonlyone forever foreveryoung foreverandever summertime springtime wintertime
september november december iamawesome awesomeawesome bestfriends bestfriendsforever fuckyoufuckyou
fuckyou motherfucker`.split(/\s+/)
);
