/**
 * Nouns for people who can be counted, and nouns that make a number something else. Ours, written for this project from what
 * reports of accidents, attacks and disasters count.
 */
const set = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/))

/** Says nothing about who they were: a count of these can be the whole incident's. */
export const anyone =
  set(`people persons person human humans individuals individual others other victims victim souls lives
  life casualties casualty dead wounded injured missing bodies body corpses corpse folks fatalities fatality deaths
  death survivors survivor`)

/** People by what they are or do. A count of these may be a part of a larger one. */
export const people: ReadonlySet<string> = new Set([
  ...anyone,
  ...set(`man men woman women child children boy boys girl girls kid kids baby babies infant infants toddler toddlers
  teenager teenagers teen teens youth youths youngster youngsters adult adults pensioner pensioners elderly minor minors
  couple couples twins
  passenger passengers commuter commuters traveller travellers traveler travelers rider riders crew crewmen crewman
  crewmember crewmembers occupants occupant member members staff staffer staffers employee employees worker workers miner
  miners labourer labourers laborer laborers soldier soldiers troops serviceman servicemen servicewomen servicemembers
  personnel officer officers policeman policemen policewomen policewoman police cop cops guard guards firefighter
  firefighters fireman firemen paramedic paramedics rescuer rescuers responder responders doctor doctors nurse nurses
  medic medics patient patients student students pupil pupils schoolchildren schoolgirls schoolboys schoolgirl schoolboy
  teacher teachers professor professors resident residents villager villagers local locals inhabitant inhabitants citizen
  citizens national nationals tourist tourists visitor visitors holidaymaker holidaymakers vacationers reveller revellers
  reveler revelers partygoers spectator spectators onlookers bystander bystanders passersby fan fans concertgoer
  concertgoers festivalgoers churchgoers mourners worshipper worshippers worshipers pilgrim pilgrims protester protesters
  protestor protestors demonstrator demonstrators rioters activist activists supporter supporters civilian civilians
  militant militants fighter fighters insurgent insurgents rebel rebels gunman gunmen attacker attackers assailant
  assailants bomber bombers terrorist terrorists extremist extremists jihadist jihadists suspect suspects hostage hostages
  captive captives abductees prisoner prisoners inmate inmates detainee detainees migrant migrants refugee refugees
  asylum-seekers evacuee evacuees fisherman fishermen sailor sailors seafarer seafarers seaman seamen marine marines
  airmen pilot pilots diver divers driver drivers motorist motorists motorcyclist motorcyclists cyclist cyclists biker
  bikers pedestrian pedestrians climber climbers mountaineer mountaineers hiker hikers trekker trekkers skier skiers
  snowboarder snowboarders sherpa sherpas guide guides camper campers swimmer swimmers surfer surfers guest guests
  customer customers shopper shoppers diner diners clubber clubbers dancer dancers musician musicians singer singers
  athlete athletes player players footballer footballers runner runners journalist journalists reporter reporters
  cameraman cameramen lawmaker lawmakers politician politicians diplomat diplomats official officials aide aides
  bodyguard bodyguards relative relatives son sons daughter daughters brother brothers sister sisters sibling siblings
  parent parents father fathers mother mothers grandparents grandmother grandfather wife wives husband cousin cousins
  uncle aunt nephew niece grandchildren grandson granddaughter friend friends colleague colleagues neighbour neighbours
  neighbor neighbors volunteer volunteers contractor contractors engineer engineers technician technicians electrician
  pyrotechnician pyrotechnicians farmer farmers trader traders vendor vendors shopkeeper builder builders foreigner
  foreigners expatriates expats homeless adherents followers recruits cadets conscripts peacekeepers commandos agents
  agent deputies deputy sheriff constable constables priest priests nun nuns monk monks imam clerics cleric bishop
  singer women's men's locals townspeople homeowners tenants campers internees operatives operative ringleaders leaders
  commander commanders conspirators accomplice accomplices smuggler smugglers traffickers pirates robbers thieves
  looters hooligans dissidents opponents monks voters candidates executives businessman businessmen businesswoman
  academics scientists researchers stagehands musicians organisers organizers entertainers actors models
  american americans briton britons french british chinese japanese portuguese spanish irish dutch swiss vietnamese
  taiwanese sudanese lebanese maltese burmese nepalese congolese senegalese danes dane finn finns swede swedes pole poles
  turk turks thai thais serb serbs croat croats czech czechs greek greeks arab arabs kurd kurds afghan afghans iraqi iraqis
  pakistani pakistanis saudi saudis israeli israelis yemeni yemenis somali somalis bangladeshi bangladeshis filipino
  filipinos uzbek uzbeks tajik tajiks kazakh kazakhs uighur uighurs spaniard spaniards englishmen frenchmen dutchmen
  irishmen scots muslim muslims christian christians jew jews hindu hindus sunni shiite palestinians palestinian`),
])

/** Whether a word counts people: known, or a nation's people by its form ("Tunisians", "Kyrgyz" is not caught). */
export function countsPeople(printed: string, lower: string): boolean {
  if (people.has(lower)) return true
  const first = printed.charCodeAt(0)
  if (first > 96 && first < 123) return false
  return /^[A-ZÀ-ÖØ-ÞĀ-ɏḀ-ỿ][a-zß-öø-ɏḀ-ỿ]+(?:ans|is|ese|ards|ders|men|women)$/.test(printed) && lower !== 'trans'
}

/** A number before one of these counts no people: units, money, sport, parts of a day. */
export const measures = set(`year years month months week weeks day days hour hours minute minutes second seconds decade
  decades century centuries night nights morning evening mile miles km kms kilometre kilometres kilometer kilometers metre
  metres meter meters m cm mm centimetre centimeters yards yard feet foot ft inch inches acre acres hectare hectares square
  cubic tonne tonnes ton tons kg kilogram kilograms kilo kilos pound pounds lb lbs ounce ounces gram grams litre litres
  liters gallons barrels degrees degree c f percent per cent pct percentage point points dollar dollars euro euros pence
  cents rupees yuan yen rubles roubles lira pesos franc francs bn billion trillion mph kph kmh knots mbps watts megawatts
  volts am pm a.m p.m gmt bst est et o'clock votes vote seats seat goals goal runs wickets games game matches match wins
  win losses loss laps lap sets set tries times time occasions occasion stage stages percentages magnitude storey storeys
  story stories floor floors lane lanes wheel wheels shots shot rounds bullets gunshots bullet minutes' hours' days' years'
  states countries nations provinces counties jobs companies firms businesses banks awards award medals medal titles
  records songs films species laws bills bids offers deals contracts pages page words questions question ways reasons things steps options items copies million-dollar cents counts count
  charges charge years-old nm hp ghz gb tb mb bits fold`)

/** Animals: counted, killed, and none of ours. */
export const animals =
  set(`cow cows cattle sheep goat goats horse horses dog dogs cat cats pig pigs chicken chickens birds
  bird fish whales whale dolphins animals animal livestock elephants rhinos camels bulls buffaloes buffalo`)
