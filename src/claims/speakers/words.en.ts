/** Word lists for telling who speaks. All our own, written down while reading reports. */

const list = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/))

/** Nouns for a person by office or part: they carry a role, and "the spokesman" points back by them. */
export const roleNouns = list(`
  spokesman spokeswoman spokesperson minister president premier chancellor ambassador envoy senator congressman
  congresswoman representative lawmaker legislator governor mayor secretary director chief head leader chairman
  chairwoman chair chairperson commissioner commander general colonel captain lieutenant sergeant major admiral
  officer sheriff prosecutor attorney lawyer judge justice professor analyst expert economist scientist researcher
  historian author writer journalist reporter correspondent editor columnist anchor host blogger activist organizer
  strategist consultant adviser advisor aide manager executive ceo founder owner boss doctor physician surgeon nurse
  teacher student pastor bishop priest pope imam rabbi king queen prince princess candidate nominee delegate
  councilman councilwoman councillor deputy official diplomat negotiator coordinator administrator superintendent
  treasurer pollster coach player actor actress singer artist eyewitness witness resident neighbor neighbour survivor victim
  suspect veteran farmer driver father mother brother sister son daughter wife husband widow uncle aunt cousin friend
  colleague detective investigator inspector agent engineer pilot firefighter paramedic fellow member speaker whip
  incumbent billionaire businessman businesswoman mogul tycoon politician democrat republican conservative
  socialist operative surrogate staffer supporter critic opponent rival man woman boy girl person
`)

/** People of an event rather than holders of an office known to all: never taken for whoever spoke last. */
export const bystanders = list(`
  judge justice lawyer attorney prosecutor eyewitness witness resident neighbor neighbour survivor victim suspect driver
  father mother brother sister son daughter wife husband widow uncle aunt cousin friend colleague detective investigator
  inspector agent officer official firefighter paramedic doctor physician surgeon nurse man woman boy girl person aide
  staffer supporter critic opponent rival expert analyst reporter journalist anchor host moderator diplomat student
`)

/** Short titles set before a name. */
export const titles = list(`
  mr mr. mrs mrs. ms ms. miss dr dr. prof prof. sen sen. rep rep. gov gov. gen gen. col col. lt lt. capt capt. sgt sgt.
  maj maj. adm adm. rev rev. hon hon. sir dame lord lady st president vice prime minister secretary senator governor
  mayor ambassador general colonel justice judge pope king queen prince princess chancellor congressman congresswoman
  representative sheriff imam ayatollah sheikh former ex-president chairman chairwoman detective officer sergeant
  captain lieutenant professor attorney speaker premier constable chief assistant asst con superintendent supt inspector
  insp marshal mp msp councillor cllr commander commissioner director deputy defense defence foreign interior finance
`)

/** Words that make a run of capitalised words an organisation. */
export const organisationWords = list(`
  department dept ministry agency center centre service council committee university college party union bank office
  police embassy court house senate congress times post news group inc corp company corporation association institute
  foundation commission bureau army forces guard board authority administration government organization organisation
  press journal campaign team club network radio television tv channel magazine tribune herald gazette guardian
  telegraph mail review observer parliament kremlin pentagon staff security society league alliance coalition
  federation fund project network airlines airport hospital school church fire navy command headquarters brigade
  reuters ap afp cnn bbc fbi cia nsa doj dhs state states nation nations consulate front movement brigades islamic
  branch trust transport rail railway railways ambulance services constabulary unit division investigation tramlink
  intelligence watch international media daily weekly online initiative lab labs research survey poll gallup
`)

/** Things with words in them that can be cited. */
export const documentNouns = list(`
  report document documents file memo memorandum letter statement study survey poll paper article story book essay
  filing lawsuit indictment affidavit complaint transcript record records data database email emails e-mail tweet post
  message note cable dossier website site page video footage recording tape interview release communique resolution
  law bill constitution bible census statistics figures reports findings analysis review investigation audit
  information ad advertisement commercial blog column editorial op-ed headline newspaper magazine text texts
  documentary film passage speech testimony leak leaks interrogation interrogations polls
`)

/** Common nouns for bodies that "the ..." may point back to. */
export const organisationNouns = list(`
  group organization organisation company firm agency ministry department office party campaign union association
  committee commission council outlet newspaper network station paper centre center institute foundation government
  administration police army military court panel board team club bank university school hospital embassy consulate
  authority authorities service bureau parliament senate congress regime side coalition alliance movement militia
  network think-tank watchdog charity publication website magazine
`)

/** Common nouns for people who stay without a name. */
export const peopleNouns = list(`
  source sources official officials people person man men woman women insider insiders aide aides expert experts
  analyst analysts witness witnesses resident residents lawmaker lawmakers diplomat diplomats critic critics
  supporter supporters opponent opponents observer observers voter voters democrat democrats republican republicans
  conservative conservatives liberal liberals leader leaders activist activists reporter reporters journalist
  journalists student students parent parents employee employees worker workers staffer staffers operative operatives
  strategist strategists protester protesters delegate delegates member members some many others everyone nobody
  someone those prosecutors investigators authorities lawyers attorneys doctors scientists researchers economists
  terrorist terrorists suspect suspects militants soldiers families relatives neighbors neighbours friends fans
  americans russians ukrainians pollsters pundits commentators historians scholars candidates politicians
`)

const female = `
  ann anna anne amy alice alexandra amanda andrea angela barbara betty carol caroline catherine christina christine
  cynthia deborah debbie diana donna dorothy elena elizabeth ellen emily emma erin eva florence hannah heather helen
  hillary ivanka jane janet jennifer jessica joan judith julia julie karen kate katherine kathleen kellyanne kelly kim
  kimberly laura lauren linda lisa lucy margaret maria marie mary megan melania melissa michelle monica nancy natalia
  natalie nicole nikki olga olivia pamela patricia rachel rebecca rosa ruth samantha sandra sarah sharon sophia stephanie
  susan svetlana tatiana teresa theresa tiffany valerie vera victoria virginia wendy adrienne carly elaine gina jill
  loretta maggie marine tammy condoleezza huma chelsea donna joy gloria grace irina ludmila parvin gulmira`
const male = `
  adam alan albert alex alexander aleksandr andrew anatoly anthony antonio arthur barack ben benjamin bernie bill bob
  boris brad brian bruce carl carlos charles chris christopher chuck corey craig dan daniel david dean dennis dmitry
  dmitri donald doug douglas ed edward eric ernest evan frank fred gary george gerald glenn gordon greg gregory harold
  harry henry howard hugh igor ilham ivan jack jacob jake james jared jason jeb jeff jeffrey jerry jesse jim jimmy joe
  joel john johnny jon jonathan jose joseph josh joshua juan justin keith ken kenneth kevin khalid larry lawrence lee leo
  lindsey louis luis manuel marco mark martin matt matthew max michael mike mikhail mitch mitt mohammed muhammad nathan
  neil newt nicholas nick nijat oleg oliver oscar patrick paul pavel pedro peter phil philip polad ralph rand randy ray
  reince ricardo richard rick robert robby roger ron ronald rudy rush russell ryan sam samuel scott sean sergei sergey
  stephen steve steven ted terry thomas tim timothy tom tony viktor vincent vladimir volodymyr walter wayne william
  xavier yuri zachary massoud bo karl hans lars otto`
/** First names that tell how a person is spoken of. */
export const genderOfName: ReadonlyMap<string, 'f' | 'm'> = new Map([
  ...female
    .trim()
    .split(/\s+/)
    .map((name): [string, 'f' | 'm'] => [name, 'f']),
  ...male
    .trim()
    .split(/\s+/)
    .map((name): [string, 'f' | 'm'] => [name, 'm']),
])
export const femaleRoles = list(`
  spokeswoman congresswoman chairwoman councilwoman businesswoman actress queen princess mother sister daughter wife
  widow aunt woman girl mrs mrs. ms ms. miss dame lady`)
export const maleRoles = list(`
  spokesman congressman chairman councilman businessman actor king prince father brother son husband uncle man boy mr
  mr. sir lord pope imam priest bishop`)

/** First names that are places too. */
export const placeNames = list('chad jordan georgia israel paris london jamaica kenya india chile')

/** Countries, capitals and blocs that speak as governments. Lower case, words joined by spaces. */
export const powers: ReadonlySet<string> = new Set(
  `afghanistan,albania,algeria,argentina,armenia,australia,austria,azerbaijan,bahrain,bangladesh,belarus,belgium,bolivia,bosnia,brazil,britain,bulgaria,cambodia,cameroon,canada,chad,chile,china,colombia,croatia,cuba,cyprus,czech republic,denmark,ecuador,egypt,england,eritrea,estonia,ethiopia,finland,france,gaza,georgia,germany,ghana,greece,guatemala,haiti,honduras,hungary,iceland,india,indonesia,iran,iraq,ireland,israel,italy,ivory coast,jamaica,japan,jordan,kazakhstan,kenya,kosovo,kuwait,kyrgyzstan,laos,latvia,lebanon,libya,lithuania,malaysia,mali,malta,mexico,moldova,mongolia,morocco,mozambique,myanmar,nepal,netherlands,new zealand,nicaragua,niger,nigeria,north korea,norway,oman,pakistan,palestine,panama,paraguay,peru,philippines,poland,portugal,qatar,romania,russia,rwanda,saudi arabia,scotland,senegal,serbia,singapore,slovakia,slovenia,somalia,south africa,south korea,spain,sri lanka,sudan,sweden,switzerland,syria,taiwan,tajikistan,tanzania,thailand,tunisia,turkey,turkmenistan,uganda,ukraine,united arab emirates,united kingdom,united nations,united states,uruguay,uzbekistan,venezuela,vietnam,wales,yemen,zambia,zimbabwe,us,u.s.,u.s,uk,u.k.,eu,e.u.,un,u.n.,nato,uae,usa,moscow,washington,kyiv,kiev,beijing,tehran,london,paris,berlin,brussels,ankara,jerusalem,tel aviv,baghdad,damascus,riyadh,cairo,tokyo,seoul,pyongyang,delhi,new delhi,islamabad,kabul,rome,madrid,warsaw,vienna,budapest,minsk,baku,yerevan,tbilisi,doha,beirut,ottawa,canberra,havana,caracas,kremlin,white house,pentagon,downing street,capitol hill,wall street,hamas,hezbollah,taliban,isis,isis-k,daesh,al-qaeda`.split(
    ',',
  ),
)
