/** Closed classes of English words that the figure rules step over or stop at. */
const set = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/))

export const auxiliaries = set(`is are was were be been being am has have had having do does did get gets got getting
  remain remains remained stay stayed lay lie lies will would may might must could can shall should 's 've 're`)

/** Auxiliaries that go with one person only. */
export const singular = set('is was has does remains lies gets')
/** Auxiliaries that go with many only. */
export const plural = set('are were have remain lie get do')

/** Words inside a verb group: "are now feared to have been", "were initially", "is believed to be". */
export const verbGroup: ReadonlySet<string> = new Set([
  ...auxiliaries,
  ...set(`to not n't also now still already so far then later all both reportedly believed thought feared reported known
  understood confirmed said presumed declared pronounced found as said alleged estimated listed either only just even
  again since ever apparently themselves immediately quickly officially expected left either seen initially soon first
  too subsequently yet safely successfully instantly tragically sadly`),
])

export const determiners = set(
  `the a an this that these those its his her their our my your some any each every no both all such`,
)

export const prepositions = set(`of in on at by for from with to into onto inside outside near around across through
  throughout during after before since until till within without under over above below behind beside between among
  amongst against along aboard off out up down via about despite including following amid upon per toward towards like
  as than except besides past`)

/** Words that end the clause a count stands in. */
export const clauseBreaks = set(`but while when whilst as after before because where if although though since until
  whereas so unless once amid`)

export const relatives = set('who whom which that whose')

export const pronouns = set(`i you he she it we they me him us them there here what myself himself herself itself
  themselves someone anyone everyone`)

export const conjunctions = set('and or nor plus')

/** Words no noun phrase runs over. */
export const closed: ReadonlySet<string> = new Set([
  ...auxiliaries,
  ...determiners,
  ...prepositions,
  ...clauseBreaks,
  ...relatives,
  ...pronouns,
  ...conjunctions,
  ...set(`not also now still already then later yet only just even again ever never too very soon first early late
  today yesterday tomorrow tonight monday tuesday wednesday thursday friday saturday sunday why how else alone so
  critically seriously severely badly gravely slightly lightly fatally feared believed thought presumed confirmed
  reported said says say saying told according suffered suffering suffer sustained sustaining receive received
  receiving needed lost loses losing left taken rushed brought airlifted transported admitted transferred treated
  treating identified unaccounted shot stabbed crushed burned burnt buried hanged drowned made forced ordered moved
  removed pulled carried flown sent thrown seen went go goes going came come comes arrived fled escaped survived
  reportedly allegedly apparently initially instantly outright immediately aged walked
  attended watched gathered took watched live lived used known trying travelling traveling`),
])

export const months = set(`january february march april may june july august september october november december jan feb
  mar apr jun jul aug sept sep oct nov dec`)

/** Words before a number that make it a name, an address or an hour: "Flight 370", "Route 9", "aged 30", "page 3". */
export const namesNumbers = set(`flight route highway interstate motorway road street avenue platform gate level phase
  section article chapter number no nos room channel page age aged ages unit boeing airbus class type model version
  division district zone precinct battalion brigade line bus train tram apollo windows iphone under-the radio dial call
  telephone tel phone lot grade year stage season episode round figure table group week day psalm title proposition
  runway junction exit ladder engine truck-no area-no rmb usd gbp eur rs inr formula top`)

/** Adverbs that grade harm: with one of these a count of injured is a part of them. */
export const grave = set(`critically seriously severely badly gravely grievously life-threateningly heavily`)
export const slight = set(`slightly lightly mildly superficially`)
