/** How somebody does a thing, told as a verdict. */
export const MANNER = `
# loaded-language
shockingly > (leave out) : 3
outrageously > (leave out) : 3
shamelessly > openly : 3
shamefully > (leave out) : 3
brazenly > openly : 3
blatantly > openly : 3
flagrantly > openly : 3
viciously > sharply : 3
ruthlessly > strictly : 3
mercilessly > strongly : 3
heartlessly > (leave out) : 3
callously > (leave out) : 3
cruelly > (leave out) : 2
cynically > (leave out) : 3
sneakily > without notice : 3
slyly > (leave out) : 2
smugly > (leave out) : 3
arrogantly > (leave out) : 3
pompously > (leave out) : 3
angrily > (leave out) : 1
furiously > strongly : 2
hysterically > (leave out) : 3
frantically > quickly : 2
desperately > (leave out) : 2
feebly > (leave out) : 2
meekly > (leave out) : 3
cravenly > (leave out) : 3
cowardly > (leave out) : 3
foolishly > (leave out) : 3
stupidly > (leave out) : 3
idiotically > (leave out) : 3
absurdly > (leave out) : 3
ridiculously > (leave out) : 3
laughably > (leave out) : 3
bizarrely > (leave out) : 3
ominously > (leave out) : 2
chillingly > (leave out) : 3
terrifyingly > (leave out) : 3
alarmingly > (leave out) : 2
disturbingly > (leave out) : 2
sickeningly > (leave out) : 3
disgustingly > (leave out) : 3
grotesquely > (leave out) : 3
tragically > (leave out) : 2
sadly > (leave out) : 2
unfortunately > (leave out) : 2
regrettably > (leave out) : 2
thankfully > (leave out) : 2
mercifully > (leave out) : 2
miraculously > (leave out) : 2
heroically > (leave out) : 3
bravely > (leave out) : 2
courageously > (leave out) : 2
valiantly > (leave out) : 3
nobly > (leave out) : 3
masterfully > (leave out) : 3
brilliantly > (leave out) : 3
triumphantly > (leave out) : 2
stunningly > (leave out) : 2
remarkably > (leave out) : 1
astonishingly > (leave out) : 2
curiously > (leave out) : 1
conveniently > (leave out) : 2
suspiciously > (leave out) : 2
mysteriously > (leave out) : 2
predictably > (leave out) : 2
unsurprisingly > (leave out) : 2
inexplicably > (leave out) : 2
unbelievably > (leave out) : 3
incredibly > (leave out) : 2
insanely > (leave out) : 3
wildly > (leave out) : 2
recklessly > (leave out) : 2
carelessly > (leave out) : 2
blindly > (leave out) : 2
slavishly > closely : 3
dutifully > (leave out) : 1
obediently > (leave out) : 2
gleefully > (leave out) : 3
breathlessly > (leave out) : 3
giddily > (leave out) : 3
grudgingly > (leave out) : 2
begrudgingly > (leave out) : 2
unapologetically > openly : 2
savagely > (leave out) : 2
brutally > (leave out) : 2
violently > (leave out) : 1
fiercely > strongly : 2
ferociously > strongly : 3
fanatically > strongly : 3
rabidly > strongly : 3
stubbornly > still : 2
doggedly > still : 1
defiantly > (leave out) : 2
insidiously > (leave out) : 3
nefariously > (leave out) : 3
corruptly > (leave out) : 2
dishonestly > (leave out) : 2
falsely > wrongly : 1
misleadingly > (leave out) : 2
deceptively > (leave out) : 2
unfairly > (leave out) : 2
unjustly > (leave out) : 2
illegitimately > (leave out) : 2
hopelessly > (leave out) : 2
dangerously > (leave out) : 2
radically > largely : 2
drastically > sharply : 2
catastrophically > (leave out) : 3
disastrously > (leave out) : 3
spectacularly > (leave out) : 2
miserably > (leave out) : 3
pathetically > (leave out) : 3
embarrassingly > (leave out) : 3
hypocritically > (leave out) : 3
sanctimoniously > (leave out) : 3
nakedly > openly : 2
openly hostile > opposed : 2
notoriously > (leave out) : 2
infamously > (leave out) : 3
famously > (leave out) : 1
# exaggeration-or-minimisation
utterly > (leave out) : 2
absolutely > (leave out) : 2
totally > (leave out) : 2
completely > (leave out) : 1
endlessly > often : 2
constantly > often : 1
relentlessly > repeatedly : 2
incessantly > often : 2
merely > only : 2
barely > (leave out) : 1
hugely > much : 2
massively > much : 2
exponentially > much : 2
vastly > much : 2
overwhelmingly > mostly : 1
wholeheartedly > (leave out) : 2
dramatically > sharply : 2
astronomically > much : 3
# certainty-or-flag-waving
obviously > (leave out) : 2
clearly > (leave out) : 1
undeniably > (leave out) : 3
unquestionably > (leave out) : 3
indisputably > (leave out) : 3
undoubtedly > (leave out) : 2
plainly > (leave out) : 2
surely > (leave out) : 2
inevitably > (leave out) : 2
unmistakably > (leave out) : 2
of course > (leave out) : 2
needless to say > (leave out) : 3
make no mistake > (leave out) : 3
# doubt
supposedly > reportedly : 3
ostensibly > (leave out) : 2
purportedly > reportedly : 2
allegedly > (leave out) : 1
so-called > (leave out) : 3
`;
