/**
 * Words by which statements of responsibility are known. Origin: ours, gathered by reading news reports; singular
 * forms in lower case, plurals by `singular`.
 */
const set = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/).filter(Boolean))

/** People who are named by the harm they do. */
export const PERPETRATORS = set(`
  gunman gunwoman attacker assailant shooter killer murderer bomber suspect terrorist militant extremist jihadist
  jihadi fanatic hijacker arsonist hacker culprit perpetrator mastermind accomplice kidnapper abductor robber rapist
  sniper insurgent rebel separatist guerrilla fighter islamist radical assassin knifeman axeman stabber slayer executioner
  ringleader plotter conspirator co-conspirator aggressor offender criminal gangster mobster pirate thug vandal
  saboteur hoaxer prankster mole infiltrator supremacist neo-nazi sympathizer sympathiser lone-wolf cell gang mob
  bandit militiaman rustler marauder brigand hitman gunrunner knife-man bomb-maker bombmaker people-smuggler
  captor hostage-taker thief thieves burglar poacher smuggler trafficker fugitive intruder stalker trespasser poisoner lover defendant accused madman
`)

/** People who may be a party in context: at the wheel, at the gun, in custody. */
export const PERSONS = set(`
  man woman boy girl teenager teen youth person driver pilot co-pilot copilot captain crew operator owner worker employee
  engineer passenger student soldier officer policeman policewoman cop guard doctor nurse teacher priest politician
  official minister president leader commander general businessman husband wife father mother son daughter brother
  sister boyfriend girlfriend ex-husband ex-wife ex-boyfriend neighbor neighbour resident native national citizen immigrant migrant refugee
  asylum-seeker foreigner veteran contractor manager boss director caller motorist cyclist conductor dispatcher
  skipper sailor hunter farmer clerk colleague co-worker ex-employee couple pair trio someone somebody anyone
  others individual accomplice inmate prisoner supporter follower member protester protestor activist demonstrator fan
  year-old patsy relative uncle cousin nephew grandson stepfather babysitter delivery-man deliveryman
  caretaker janitor landlord landlady tenant gardener cook chef baker plumber electrician mechanic builder fisherman
  carpenter shopkeeper barber salesman lawyer judge mayor councillor senator lawmaker ambassador envoy editor journalist
  reporter writer actor singer athlete player coach referee banker trader analyst researcher scientist professor lecturer
  nanny carer therapist pharmacist surgeon paramedic firefighter lifeguard bouncer trainee apprentice recruit cadet
  pensioner widower convict drifter loner villager islander settler tribesman monk imam preacher cleric mullah rabbi
  bishop tourist backpacker hiker climber technician controller signaller signalman machinist trucker courier busker
  blogger gamer programmer accountant agent spy diplomat spokesman spokeswoman lieutenant sergeant captain colonel
  major corporal private constable inspector detective sheriff marine airman navigator steward stewardess attendant
  usher porter cleaner maid waiter waitress bartender barman vendor hawker butcher smuggler trafficker dealer addict
  patient customer client shopper bystander witness survivor organiser organizer promoter contractor landowner heir
  seeker jobseeker partner fiance fiancee lover roommate flatmate housemate classmate schoolmate acquaintance friend
  stranger visitor guest technologist stepmother aunt niece grandmother grandfather parent parents twin adult male female
  executive chairman chairwoman chief ceo founder co-founder shareholder landlord-owner adolescent juvenile minor
  prosecutor investigator inspector user poster moderator gangmember 
  parolee ex-convict felon offender robber burglar thief drunkard addict looter rioter deserter defector ex-soldier
  ex-policeman ex-officer ex-boss supervisor foreman welder bricklayer janitor custodian chauffeur ferryman crewman
  shipowner pilot-in-command flight-attendant signalwoman guardsman watchman nightwatchman warden jailer
  hooligan youngster youth schoolboy schoolgirl pupil classmate gunrunner warlord mayoress vice-president premier
  millionaire billionaire tycoon oligarch smuggler trucker cabbie rider helmsman bodyguard houseguest lodger
  producer mogul magnate swimmer comedian filmmaker screenwriter stylist masseur intern trainer physician dentist
  musician rapper broadcaster presenter impresario novelist
  camper picnicker smoker treasurer pensioner courier huntsman shepherd herder herdsman
  representative delegate secretary auditor broker
  frenchman frenchwoman englishman dutchman irishman welshman
`)

/** Bodies that can do, order or claim a deed. */
export const GROUPS = set(`
  group remnant remnants element opposition coalition junta alliance bloc organisation organization militia movement faction network cell army government regime state country agency
  company firm airline authority service party syndicate cartel clan tribe brigade wing branch affiliate offshoot
  insurgency rebels separatists forces troops military police intelligence enterprise operator manufacturer maker union
  ministry kremlin council unit squad gang mob crowd hackers outfit rival enemy side caliphate administration department management board firm shipbuilder railway airport hospital bank mine
  factory plant farm dairy bakery brewery restaurant shop chain supplier retailer builder developer subsidiary utility
  consortium contractor council authority regulator shipyard refinery laboratory clinic church school university club zoo museum
`)

/** Those who stop an attacker: killed by them, he is no victim. */
export const FORCES = set(`
  police officer officers policeman policemen cop cops soldier soldiers troops forces guards guard marksmen swat
  commandos gendarmes gendarme sniper agents deputies deputy army military security marines
`)

/** Nouns for the harm itself: what somebody is blamed for. */
export const HARMS = set(`
  attack assault bombing bomb blast explosion shooting shootout massacre killing murder assassination stabbing crash
  derailment collision accident disaster fire blaze arson hijacking kidnapping abduction hoax threat call hack hacking
  cyberattack cyber-attack breach leak sabotage poisoning strike raid ambush carnage rampage tragedy incident atrocity
  violence death deaths deadly dead victim casualty siege hostage gunfire terror terrorism terrorist bloodshed riot
  downing slaughter outage wreck wreckage plot rape robbery theft vandalism spill collapse sinking capsizing
  evacuation evacuations manslaughter
`)

/** Things that are no party, whatever they cause. */
export const THINGS = set(`
  speed speeding weather error fault failure malfunction gas canister leak fog rain wind ice snow heat brake brakes
  problem problems condition conditions lack signal design faulty fatigue track current storm quake earthquake lightning cold
  fire flames smoke heat debris bomb blast explosion device bullet bullets gunfire shrapnel rocket missile mortar shell
  shells truck lorry car van bus train tram vehicle plane aircraft boat ship avalanche flood floods wave landslide
  falling tree building bridge roof glass knife gun rifle airstrike airstrikes drone bear shark dog gorilla lion
  poisoning disease virus infection overdose hypothermia drowning cancer illness attack crash collapse stampede crush
  collision accident fireworks fuel oil short-circuit circuit electrical engine cause causes
  grenade explosive explosives ied tsunami tornado hurricane cyclone typhoon volcano mine landmine terror
`)

/** Words of doubt: what they touch is suspicion and not blame. */
export const HEDGE =
  /\b(?:may|might|could|possibl[ey]|possibility|likely|unlikely|probabl[ey]|perhaps|suspect(?:s|ed|ing)?|suspicions?|believe[sd]?|belief|thought|alleged(?:ly)?|allegations?|reportedly|appears?|appeared|seem(?:s|ed)?|suggest(?:s|ed|ing|ion)?|signs? point|hallmarks?|apparent(?:ly)?|presum(?:ed|ably)|fear(?:s|ed)?|theory|theories|speculat\w+|whether|potential|would-be|if|said to (?:have|be)|purported(?:ly)?|not rul\w+ out)\b/i

/** Those of them that are one plain word. */
export const HEDGES = set(`
  may might could possible possibly possibility likely unlikely probable probably perhaps suspect suspects suspected
  suspecting suspicion suspicions believe believes believed belief thought alleged allegedly allegation allegations
  reportedly appear appears appeared seem seems seemed suggest suggests suggested suggesting suggestion hallmark hallmarks
  apparent apparently presumed presumably fear fears feared theory theories whether potential if purported purportedly
`)

/** Words that turn a statement over. */
export const NEGATION = /\b(?:no|not|n['’]t|never|neither|nor|nothing|without|none|nobody|hardly|cannot|yet to)\b/i

/** Those of them that are one plain word. */
export const NEGATIONS = set('no not never neither nor nothing without none nobody hardly cannot')

/** The singular of a regular English plural, good enough to look a word up. */
export function singular(word: string): string {
  if (!word.endsWith('s')) return word.endsWith('men') ? word.slice(0, -3) + 'man' : word
  if (word.endsWith('ies') && word.length > 4) return word.slice(0, -3) + 'y'
  if (word.endsWith('es') && /(?:s|x|z|ch|sh)es$/.test(word)) return word.slice(0, -2)
  return word.length > 1 && !word.endsWith('ss') ? word.slice(0, -1) : word
}

/** What brings a name behind who is called by it: "named by police as", "known only as", "whose name was given as". */
export const CALLED_AS = String.raw`(?:who )?(?:has been |had been |was |is |were |been )?(?:since |later |initially |named|identified|known)(?:\s?(?:locally|simply|named|identified|by \S+(?: \S+){0,3}?|in \S+ \S+|on \S+|only))* as|whose name (?:was|is)(?: given as)?`
