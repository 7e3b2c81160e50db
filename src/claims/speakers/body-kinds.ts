/** What kinds of bodies a name may be, by its words, and which kinds "the agency" may mean. All our own. */

export type Kind =
  | 'paper'
  | 'site'
  | 'network'
  | 'wire'
  | 'court'
  | 'party'
  | 'office'
  | 'chamber'
  | 'police'
  | 'forces'
  | 'campaign'
  | 'school'
  | 'union'
  | 'bank'
  | 'company'
  | 'committee'
  | 'group'

const namesOf: readonly (readonly [Kind, RegExp])[] = [
  [
    'paper',
    /\b(?:Times|Post|News|Journal|Press|Tribune|Herald|Gazette|Guardian|Telegraph|Globe|Sentinel|Chronicle|Register|Inquirer|Enquirer|Examiner|Observer|Star|Sun|Mail|Mirror|Daily|Weekly|Review|Magazine|Standard|Record|Dispatch|Courier|Beacon|Bee|Ledger|Clarion|Monitor|Newsweek|Forbes|Fortune|Variety|Rolling Stone|Time|Atlantic|Economist|Politico|POLITICO|BuzzFeed|Bloomberg|Breitbart|Vox|Slate|Blaze|TheBlaze|Caller|Beast|Globe|Today|Echo|Argus|Courant|Bugle|Independent|Republic|Spectator|Yorker|Nation|Union-Leader)$/,
  ],
  [
    'network',
    /\b(?:CNN|BBC|NBC|CBS|ABC|MSNBC|CNBC|PBS|NPR|Fox|FOX|Fox News|Univision|Telemundo|C-SPAN|Jazeera|Sky News|TV|Television|Radio|Channel|Network|Broadcasting)\b/,
  ],
  [
    'site',
    /\.(?:com|org|net|co\.uk)$|^(?:Politico|POLITICO|BuzzFeed|Breitbart|Vox|Slate|TheBlaze|Gawker|Twitter|Facebook)\b/,
  ],
  ['wire', /^(?:Reuters|AP|AFP|TASS|Interfax|Xinhua|Sputnik|RIA|UPI|Associated Press|The Associated Press|Agence.*)$/],
  ['court', /\b(?:Court|Tribunal)\b/],
  ['party', /\b(?:Party|GOP|Democrats|Republicans|National Committee|RNC|DNC|Labour|Tories)\b/],
  [
    'office',
    /\b(?:Department|Dept|Agency|Bureau|Office|Administration|Service|Commission|Authority|Ministry|Enforcement|Inspectorate|Registry|Patrol|FBI|CIA|NSA|EPA|FDA|DHS|DOJ|IRS|ICE|TSA|FEC|FCC|SEC|NASA|FEMA|CBO|GAO|GSA|VA|CDC|HUD|NIH|MI5|MI6|FSB|Pentagon|Treasury)\b/,
  ],
  ['chamber', /\b(?:Senate|House|Congress|Parliament|Assembly|Legislature|Duma|Knesset|Bundestag|Council)\b/],
  ['police', /\b(?:Police|Sheriff|Constabulary|NYPD|LAPD)\b/],
  ['forces', /\b(?:Army|Navy|Force|Forces|Guard|Marines|Command|Pentagon)\b/],
  ['campaign', /\b[Cc]ampaign\b/],
  ['school', /\b(?:University|College|School|Institute|Academy)\b/],
  ['union', /\b(?:Union|Federation|Association|Brotherhood|Teamsters|AFL-CIO|SEIU)\b/],
  ['bank', /\b(?:Bank|Fed|Federal Reserve|Reserve|Treasury)\b/],
  [
    'company',
    /(?:\b(?:Inc|Corp|Co|Company|Corporation|LLC|Ltd|PLC|Airlines|Airways|Motors|Group|Holdings|Partners|Industries|Technologies|Systems|Energy|Pharmaceuticals|Bank|Capital|Lines)\b\.?|\.com)$/,
  ],
  ['committee', /\b(?:Committee|Panel|Commission|Board|Council|RNC|DNC)\b/],
  [
    'group',
    /\b(?:Group|Organi[sz]ation|Cent(?:er|re)|Institute|Foundation|Association|Society|Watch|Council|Union|Committee|PAC|Fund|Project|Action|Alliance|Coalition|League|Network|Initiative|Future|Majority|Priorities|Citizens|Americans|Americans for|Voters|Parenthood|NRA|ACLU|NAACP|AIPAC)\b/,
  ],
]

const kindsOfNoun: Readonly<Record<string, readonly Kind[]>> = {
  newspaper: ['paper'],
  paper: ['paper'],
  tabloid: ['paper'],
  daily: ['paper'],
  magazine: ['paper'],
  publication: ['paper'],
  outlet: ['paper', 'network', 'wire', 'site'],
  website: ['site'],
  site: ['site'],
  network: ['network', 'group'],
  station: ['network'],
  channel: ['network'],
  broadcaster: ['network'],
  agency: ['office', 'wire'],
  department: ['office'],
  bureau: ['office'],
  ministry: ['office'],
  service: ['office', 'police'],
  court: ['court'],
  panel: ['court', 'committee'],
  party: ['party'],
  campaign: ['campaign'],
  committee: ['committee', 'party'],
  commission: ['committee', 'office'],
  council: ['committee', 'chamber'],
  board: ['committee'],
  university: ['school'],
  college: ['school'],
  school: ['school'],
  union: ['union'],
  bank: ['bank'],
  company: ['company'],
  firm: ['company'],
  group: ['group', 'union'],
  organization: ['group', 'union'],
  organisation: ['group', 'union'],
  center: ['group'],
  centre: ['group'],
  institute: ['group', 'school'],
  foundation: ['group'],
  watchdog: ['group', 'office'],
  charity: ['group'],
  nonprofit: ['group'],
  association: ['group', 'union'],
  coalition: ['group'],
  alliance: ['group'],
  movement: ['group'],
  pac: ['group'],
  fund: ['group'],
  society: ['group'],
  federation: ['union', 'group'],
  league: ['group'],
  ngo: ['group'],
  lender: ['bank'],
  airline: ['company'],
  chamber: ['chamber'],
  legislature: ['chamber'],
  'think-tank': ['group', 'school'],
}

/** Nouns that a body whose name tells no kind may be meant by: "the company" after "Odd said it would close". */
const open =
  /^(?:company|firm|group|organi[sz]ation|nonprofit|charity|retailer|university|hospital|church|airline|maker|startup|start-up|bank|lender|insurer|utility|carrier|manufacturer|operator|ngo|website|site)$/

/** The kinds of bodies that a name may be, by its words. */
export const kindsOfName = (name: string): readonly Kind[] =>
  namesOf.filter(([, words]) => words.test(name)).map(([kind]) => kind)

/**
 * How well "the agency" fits a named body: 2 by its own word, 1 by its kind, 0.5 where nothing speaks against it, 0 not
 * at all.
 *
 * @param kinds `kindsOfName(name)`
 * @param noun the noun in lower case, singular
 */
export function bodyFit(name: string, kinds: readonly Kind[], noun: string): number {
  if (name.toLowerCase().split(/\s+/).includes(noun)) return 2
  const wanted = kindsOfNoun[noun]
  if (wanted && kinds.some((kind) => wanted.includes(kind))) return 1
  // "Marlowans" are a people, no body.
  return kinds.length === 0 && open.test(noun) && !/(?:ans|ics|ims|ese|inos|inas)$/.test(name) ? 0.5 : 0
}
