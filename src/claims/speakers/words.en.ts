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

/** More nouns for one person, by trade, place in a contest or manner: "the developer said". */
export const personNouns = list(`
  academic adult airman analyst anthropologist arbitrator archbishop architect astronomer athlete attacker autocrat
  backer bailiff baker banker barber baron bartender benefactor biographer biologist blogger bomber boxer boyfriend
  broadcaster broker builder butcher bystander cabbie caller canvasser captain cardinal carpenter cashier celebrity
  centrist chairperson champion chemist chieftain classmate cleric clerk comedian commentator commuter
  congressperson congresswoman contender contractor convict courier curator customer cyclist dean defector defendant
  demographer documentarian documentary-maker film-maker moviemaker demonstrator dentist designer developer dictator director dissident diver donor duchess duke elector
  electrician emir emperor entertainer entrepreneur essayist evangelist ex-governor ex-husband ex-mayor ex-model
  ex-president ex-senator ex-wife executive exile favorite favourite fiance fiancee fighter filmmaker financier
  firebrand fisherman front-runner frontrunner fugitive fundraiser geologist ghostwriter girlfriend golfer
  granddaughter grandfather grandmother grandson grocer guard guerrilla gunman hacker handler harbourmaster hawk
  heckler heir heiress hijacker hiker homemaker hopeful housewife immigrant independent industrialist informant
  inmate insider insurgent investor jailer janitor juror lady landlord lawmaker leader lecturer liberal libertarian
  librarian listener lobbyist loser magnate marcher marine mathematician matriarch maverick mechanic mediator
  midwife migrant miner missionary model moderate moderator mogul mole monarch monk motorist musician native
  neurosurgeon newcomer newsman newswoman notary novelist nun onlooker operative outsider painter passenger
  passer-by patient patriarch pedestrian pensioner personality petitioner pharmacist photographer physicist pilot
  plaintiff plumber podcaster poet pontiff postman preacher premier presenter principal prisoner producer
  progressive protester provost psychiatrist psychologist publisher pundit quarterback radioman rancher rapper
  reader realtor rebel refugee retailer retiree reverend roommate rower ruler runner sailor scholar scion
  screenwriter sculptor secretary shooter shopkeeper shopper skier skipper socialite sociologist soldier speaker
  speechwriter spy standard-bearer star statesman stateswoman statistician stepfather stepmother striker strongman
  sultan superdelegate supermodel surgeon swimmer teen teenager televangelist tenant theologian therapist tourist
  townsman townswoman trader treasurer trucker tutor tycoon underdog veterinarian vice-president viewer villager
  visitor vlogger volunteer waiter waitress warden warlord welder whistleblower winner wrestler youth
`)

/** People of an event rather than holders of an office known to all: never taken for whoever spoke last. */
export const bystanders = list(`
  judge justice lawyer attorney prosecutor eyewitness witness resident neighbor neighbour survivor victim suspect driver
  father mother brother sister son daughter wife husband widow uncle aunt cousin friend colleague detective investigator
  inspector agent officer official firefighter paramedic doctor physician surgeon nurse man woman boy girl person aide
  staffer supporter critic opponent rival expert analyst reporter journalist anchor host moderator diplomat student teen teenager youth gunman shooter attacker bomber prisoner inmate defendant plaintiff
  juror clerk refugee immigrant migrant volunteer canvasser donor hacker informant scholar academic guard soldier insider
  waiter waitress bartender trucker retiree pensioner girlfriend boyfriend fiance fiancee grandmother grandfather
  grandson granddaughter diver passer-by bystander onlooker commuter passenger shopper tourist visitor tenant customer
  patient caller hiker cyclist motorist pedestrian villager protester marcher striker demonstrator heckler
`)

/** Short titles set before a name. */
export const titles = list(`
  mr mr. mister mrs mrs. ms ms. miss messrs sens sens. reps reps. govs govs. gens gens. dr dr. prof prof. sen sen. rep rep. gov gov. gen gen. col col. lt lt. capt capt. sgt sgt.
  maj maj. adm adm. rev rev. hon hon. sir dame lord lady st pres. vp president vice prime minister secretary senator governor
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
  message note cable dossier page video footage recording tape interview release communique resolution
  law bill constitution bible census statistics figures reports findings analysis review investigation audit
  information ad advertisement commercial blog column editorial op-ed headline text texts
  documentary film passage speech testimony leak leaks interrogation interrogations polls
`)

/** Common nouns for bodies that "the ..." may point back to. */
export const organisationNouns = list(`
  group organization organisation company firm agency ministry department office party campaign union association
  committee commission council outlet newspaper network station paper centre center institute foundation government
  administration police army military court panel board team club bank university school hospital embassy consulate
  authority authorities service bureau parliament senate congress regime side coalition alliance movement militia
  network think-tank watchdog charity publication website magazine tabloid daily broadcaster
  channel nonprofit department firm retailer pac startup site brigade offshoot affiliate faction wing branch arm cell gang
  cartel junta fund lender insurer airline utility carrier manufacturer society federation league ngo trust operator
  chamber legislature ministry
`)

/** Common nouns for places that speak as bodies: "the city", "the country". */
export const placeNouns = list('city town state county country nation kingdom republic')

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
  americans russians ukrainians jews muslims christians catholics evangelicals latinos latinas hispanics mormons europeans
  southerners northerners easterners texans floridians californians pollsters pundits commentators historians scholars candidates politicians
`)

export const femaleRoles = list(`
  spokeswoman congresswoman chairwoman councilwoman businesswoman actress queen princess mother sister daughter wife
  widow aunt woman girl mrs mrs. ms ms. miss dame lady`)
export const maleRoles = list(`
  spokesman congressman chairman councilman businessman actor king prince father brother son husband uncle man boy mr
  mr. sir lord pope imam priest bishop`)

/** Last words of capitalised runs that name no person: "Labor Day", "Dock Street". */
export const lastOfThings = list(`
  day week month year eve street road avenue boulevard lane county city town village river island beach park building
  hotel tower plaza square bridge mountain valley bay state states act amendment bill law plan deal convention primary
  primaries caucus caucuses election elections debate debates world war award awards prize cup bowl league games festival
  show tonight today live report reports states nation institute project doctrine agenda reform policy poll scandal
  campaign speech address tour trial case rally summit treaty accord agreement pact
`)

/** First names that are places too. */
export const placeNames = list('chad jordan georgia israel paris london jamaica kenya india chile')

/** First names that are common words too, "Will Rusk Win?": in a headline they make no name. */
export const plainFirstNames = list(`
  will mark grant hope faith chance summer autumn dawn rich frank drew major prince earl grace joy christian may june april
  august rose ruby violet bill chase dean duke guy heath holly hunter iris ivy jade lane miles misty pearl penny rod robin
  rusty sky stormy van wade ward art buck bud clay cliff dale daisy destiny don dusty ernest eve ginger glen hazel heaven
  herb honey jewel justice lance lily melody mercedes merry nick olive page patience ray reed rocky roman royal sterling
  stone sunny sue trinity valentine woody america asia china india london paris dallas early general king angel star sandy
  gene bob jack pat gay dick peg cap
`)

/** Countries, capitals and blocs that speak as governments. Lower case, words joined by spaces. */
export const powers: ReadonlySet<string> = new Set(
  `afghanistan,albania,algeria,argentina,armenia,australia,austria,azerbaijan,bahrain,bangladesh,belarus,belgium,bolivia,bosnia,brazil,britain,bulgaria,cambodia,cameroon,canada,chad,chile,china,colombia,croatia,cuba,cyprus,czech republic,denmark,ecuador,egypt,england,eritrea,estonia,ethiopia,finland,france,gaza,georgia,germany,ghana,greece,guatemala,haiti,honduras,hungary,iceland,india,indonesia,iran,iraq,ireland,israel,italy,ivory coast,jamaica,japan,jordan,kazakhstan,kenya,kosovo,kuwait,kyrgyzstan,laos,latvia,lebanon,libya,lithuania,malaysia,mali,malta,mexico,moldova,mongolia,morocco,mozambique,myanmar,nepal,netherlands,new zealand,nicaragua,niger,nigeria,north korea,norway,oman,pakistan,palestine,panama,paraguay,peru,philippines,poland,portugal,qatar,romania,russia,rwanda,saudi arabia,scotland,senegal,serbia,singapore,slovakia,slovenia,somalia,south africa,south korea,spain,sri lanka,sudan,sweden,switzerland,syria,taiwan,tajikistan,tanzania,thailand,tunisia,turkey,turkmenistan,uganda,ukraine,united arab emirates,united kingdom,united nations,united states,uruguay,uzbekistan,venezuela,vietnam,wales,yemen,zambia,zimbabwe,us,u.s.,u.s,uk,u.k.,eu,e.u.,un,u.n.,nato,uae,usa,moscow,washington,kyiv,kiev,beijing,tehran,london,paris,berlin,brussels,ankara,jerusalem,tel aviv,baghdad,damascus,riyadh,cairo,tokyo,seoul,pyongyang,delhi,new delhi,islamabad,kabul,rome,madrid,warsaw,vienna,budapest,minsk,baku,yerevan,tbilisi,doha,beirut,ottawa,canberra,havana,caracas,kremlin,white house,pentagon,downing street,capitol hill,wall street,hamas,hezbollah,taliban,isis,isis-k,daesh,al-qaeda`.split(
    ',',
  ),
)
