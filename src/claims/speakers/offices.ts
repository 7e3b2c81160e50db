/** Which words tell of one office or party. All our own. */

const offices: readonly (readonly string[])[] = [
  ['spokesman', 'spokeswoman', 'spokesperson'],
  ['chairman', 'chairwoman', 'chairperson', 'chair'],
  ['congressman', 'congresswoman', 'representative', 'rep', 'lawmaker', 'legislator'],
  ['senator', 'sen', 'lawmaker'],
  ['chief', 'head', 'director', 'boss'],
  ['governor', 'gov'],
  ['businessman', 'businesswoman', 'mogul', 'tycoon', 'billionaire', 'developer', 'magnate'],
  ['nominee', 'candidate', 'front-runner', 'frontrunner', 'contender', 'hopeful', 'standard-bearer'],
  ['neurosurgeon', 'surgeon', 'doctor', 'physician'],
  ['host', 'presenter', 'anchor', 'broadcaster', 'radioman'],
  ['lawyer', 'attorney'],
  ['judge', 'justice'],
  ['ambassador', 'envoy', 'diplomat'],
  ['aide', 'staffer', 'adviser', 'advisor'],
  ['reporter', 'journalist', 'correspondent'],
  ['democrat', 'democratic'],
  ['general', 'gen'],
  ['colonel', 'col'],
  ['captain', 'capt'],
  ['lieutenant', 'lt'],
  ['sergeant', 'sgt'],
  ['professor', 'prof'],
  ['doctor', 'dr'],
]
const groupOf = new Map<string, string[]>()
for (const words of offices) for (const word of words) groupOf.set(word, [...(groupOf.get(word) ?? []), ...words])

/** Whether a role as printed ("State Department spokesperson") is the office that a noun names ("spokesman"). */
export function sameOffice(role: string, head: string): boolean {
  const group = groupOf.get(head)
  return role
    .toLowerCase()
    .split(/[^\p{L}-]+/u)
    .some((word) => word === head || group?.includes(word))
}

const strict = new Set(
  'spokesman spokeswoman spokesperson chairman chairwoman chair congressman congresswoman representative rep senator sen governor gov mayor ambassador judge justice sheriff president premier chancellor minister director commissioner general pope king queen secretary lady'.split(
    ' ',
  ),
)
/** Whether a word names an office that its holder has and others have not. */
export const isStrictOffice = (word: string) => strict.has(word)

const posts = new Set(
  'leader chief head boss chairperson commander colonel captain lieutenant sergeant major admiral officer prosecutor attorney manager executive ceo deputy official delegate negotiator coordinator administrator superintendent treasurer member whip editor imam priest bishop pastor rabbi prince princess envoy diplomat owner founder'.split(
    ' ',
  ),
)
/** Whether a word names a post that the report must tell of: "the leader" is not just anybody told of. */
export const isPost = (word: string) => strict.has(word) || posts.has(word)

export const parties: readonly string[] = ['republican', 'democrat', 'independent', 'libertarian']
/** One word for each party. */
export const partyWords = (words: string) =>
  words.replace(/\bGOP\b/g, 'Republican').replace(/\bDemocratic\b/g, 'Democrat')
/** Parts that a report's main person may have without the report saying so beside the name. */
export const wellKnown =
  /^(?:nominee|candidate|senator|congress(?:wo)?man|businessm[ae]n|businesswoman|billionaire|mogul|tycoon|magnate|developer|front-?runner|contender|hopeful|standard-bearer|secretary|democrat|republican|lawmaker|lady)$/
/** Offices with one holder at a time. */
export const oneOnly = /^(?:president|premier|chancellor|pope|king|queen)$/
/** Roles that go with any part in a contest: a mayor is no nominee unless the report says so. */
export const campaigning =
  /\b(?:Republican|Democrat|nominee|candidate|rival|former|senator|sen|governor|gov|congress(?:wo)?man|front-?runner|contender|hopeful|businessman|mogul|surgeon|neurosurgeon)\b/i
