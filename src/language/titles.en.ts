/** Words before a person's name that are no part of it. Origin: ours. */

const words = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/))

/** Titles and roles, in lower case: "President", "Sen.", "spokesman". */
export const ROLES = words(`
  mr mr. mrs mrs. ms ms. miss mx mx. messrs messrs. mme mme. mlle mlle. dr dr. drs. prof prof. professor sir dame lord lady
  sen sen. senator senators rep rep. reps. representative congressman congresswoman gov gov. governor president vice
  vice-president vicepresident prime minister ministers premier chancellor secretary undersecretary ambassador consul envoy
  mayor deputy chief chairman chairwoman chair chairperson speaker leader majority minority whip justice judge attorney
  general gen gen. maj maj. major lt lt. lieutenant col col. colonel capt capt. captain sgt sgt. sergeant cmdr cmdr. commander
  adm adm. admiral cpl cpl. corporal private pvt. brig brig. brigadier marshal officer detective inspector superintendent
  constable sheriff commissioner director manager executive ceo cfo founder co-founder owner editor reporter correspondent
  journalist author analyst expert economist historian scientist researcher lawyer lawyers solicitor prosecutor
  spokesman spokeswoman spokesperson spokesmen adviser advisor aide aides assistant strategist pollster candidate nominee
  rev rev. reverend father fr. sister brother bishop archbishop cardinal pope imam rabbi sheikh sheik ayatollah mullah
  king queen prince princess duke duchess emperor emir sultan sultan's crown hon hon. judge. insp insp. supt supt. det det.
  coach striker midfielder goalkeeper defender actor actress singer director-general secretary-general first lady
  businessman businesswoman billionaire activist dissident former ex-president then-president
`)

/** After a name, they belong to an organisation: "Harlow Corp", "Vellport University". */
export const BODIES = words(`
  inc inc. corp corp. co co. ltd ltd. llc plc group company bank university college school institute institution ministry
  department dept dept. agency bureau office commission committee council court party union association federation
  foundation fund organization organisation service services police army navy force forces guard brigade battalion
  parliament congress senate assembly government administration times post news tv radio journal magazine newspaper herald
  tribune hospital museum club league team center centre laboratory airlines airways motors pharmaceuticals partners
  holdings industries international network channel alliance coalition movement front society church
`)

/** Verbs that a person's or a body's name stands beside. */
export const SAYING = words(`
  said says told added asked wrote tweeted argued noted claimed warned announced denied insisted replied explained stated
  confirmed acknowledged suggested testified recalled joked quipped
`)

/** Words before a place. */
export const WHERE = words('in at near outside inside across from toward towards around throughout via')
