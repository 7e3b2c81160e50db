/** Forms of English words that no rule gives. Origin: ours. One word a line: the lemma, then its forms. */

/** Verbs: lemma, then past, participle and other irregular forms. */
export const VERBS = `
be am is are was were been being 's 'm 're
have has had having 've
do does did done doing
go goes went gone going gon
want wan
say says said saying
arise arose arisen
awake awoke awoken
bear bore borne
beat beaten
become became becoming
befall befell befallen
begin began begun
behold beheld
bend bent
beset
bid bade bidden
bind bound
bite bit bitten
bleed bled
blow blew blown
break broke broken
breed bred
bring brought
broadcast
build built
burn burnt
burst
buy bought
cast
catch caught
choose chose chosen
cling clung
come came
cost
creep crept
cut
deal dealt
die dies died dying
dig dug
draw drew drawn
dream dreamt
drink drank drunk
drive drove driven
dwell dwelt
eat ate eaten
fall fell fallen
feed fed
feel felt
fight fought
find found
flee fled
fling flung
fly flew flown flies
forbid forbade forbidden
forecast
foresee foresaw foreseen
forget forgot forgotten
forgive forgave forgiven
forgo forwent forgone
freeze froze frozen
get got gotten
focus focuses focused focusing
give gave given
grind ground
grow grew grown
hang hung
hear heard
hide hid hidden
hit
hold held
hurt
keep kept
kneel knelt
know knew known
lay laid
lead led
lean leant
leap leapt
learn learnt
leave left
lend lent
let
lie lies lied lain lying
light lit
lose lost
make made
mean meant
meet met
mislead misled
mistake mistook mistaken
misunderstand misunderstood
mow mown
offset
outdo outdid outdone
overcome overcame
overhear overheard
oversee oversaw overseen
overtake overtook overtaken
overthrow overthrew overthrown
pay paid
plead pled
prove proven
put
quit
read
rebuild rebuilt
repay repaid
retake retook retaken
rewrite rewrote rewritten
rid
ride rode ridden
ring rang rung
rise rose risen
run ran
seek sought
see saw seen
sell sold
send sent
set
sew sewn
shake shook shaken
shed
shine shone
shoot shot
show shown
shrink shrank shrunk
shut
sing sang sung
sink sank sunk
sit sat
slay slew slain
sleep slept
slide slid
sling slung
slit
smell smelt
sow sown
speak spoke spoken
speed sped
spell spelt
spend spent
spill spilt
spin spun
spit spat
split
spoil spoilt
spread
spring sprang sprung
stand stood
steal stole stolen
stick stuck
sting stung
stink stank stunk
strike struck stricken
string strung
strive strove striven
swear swore sworn
sweep swept
swell swollen
swim swam swum
swing swung
take took taken
teach taught
tear tore torn
tell told
think thought
throw threw thrown
thrust
tie ties tied tying
tread trod trodden
undergo underwent undergone
understand understood
undertake undertook undertaken
undo undid undone
uphold upheld
upset
wake woke woken
wear wore worn
weave wove woven
weep wept
win won
wind wound
withdraw withdrew withdrawn
withhold withheld
withstand withstood
wring wrung
write wrote written
travel travelled travelling
cancel cancelled cancelling
label labelled labelling
signal signalled signalling
shell shells shelled shelling
free freed freeing
agree agreed agreeing
flee fleeing
dye dyed dyeing
`

/** Auxiliaries whose lemma is not the printed form. */
export const AUXILIARIES = `
be am is are was were been being 's 'm 're s m r re
have has had having 've ve
do does did done doing
will 'll wo ll
would 'd
can ca
shall sha
get gets got getting
`

/** Nouns whose plural no rule gives, and words in -s that are no plural. */
export const NOUNS = `
man men
woman women
child children
person
foot feet
tooth teeth
goose geese
mouse mice
louse lice
ox oxen
policeman policemen
policewoman policewomen
fireman firemen
gunman gunmen
spokesman spokesmen
spokeswoman spokeswomen
businessman businessmen
businesswoman businesswomen
serviceman servicemen
servicewoman servicewomen
congressman congressmen
congresswoman congresswomen
lawman lawmen
militiaman militiamen
fisherman fishermen
chairman chairmen
rifleman riflemen
knife knives
life lives
wife wives
half halves
self selves
leaf leaves
loaf loaves
thief thieves
wolf wolves
calf calves
shelf shelves
elf elves
hoof hooves
scarf scarves
criterion criteria
phenomenon phenomena
analysis analyses
crisis crises
basis bases
axis axes
thesis theses
hypothesis hypotheses
diagnosis diagnoses
oasis oases
parenthesis parentheses
emphasis emphases
stimulus stimuli
nucleus nuclei
fungus fungi
alumnus alumni
datum
medium
index indices
appendix appendices
matrix matrices
vertex vertices
bacterium bacteria
curriculum curricula
memorandum memoranda
bus buses
gas gases
lens lenses
virus viruses
campus campuses
status statuses
census censuses
caucus caucuses
bonus bonuses
chorus choruses
surplus surpluses
consensus
process processes
series
species
news
politics
economics
physics
mathematics
ethics
athletics
statistics
gymnastics
logistics
analytics
headquarters
barracks
crossroads
means
aircraft
spacecraft
thanks
goods
data
media
always
perhaps
chaos
corps
diabetes
measles
debris
bias biases
canvas canvases
atlas atlases
iris irises
tie ties
lie lies
pie pies
die dice
movie movies
cookie cookies
zombie zombies
calorie calories
genie genies
rookie rookies
selfie selfies
prairie prairies
shoe shoes
toe toes
foe foes
axe axes
cache caches
niche niches
headache headaches
avalanche avalanches
quiz quizzes
`

/** Adjectives and adverbs compared without a rule. */
export const ADJECTIVES = `
good better best
bad worse worst
far farther farthest further furthest
little
much
many
more
most
less
least
old elder eldest
`

/** Pronouns and determiners under the form that Universal Dependencies lists them by. */
export const PRONOUNS = `
I me
he him
she
they them
we us 's
who whom
my
her
this these
that those
a an
`
