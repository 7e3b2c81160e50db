/** Which words tell of one office or party. All our own. */

const offices: readonly (readonly string[])[] = [
  ['spokesman', 'spokeswoman', 'spokesperson'],
  ['chairman', 'chairwoman', 'chairperson', 'chair'],
  ['congressman', 'congresswoman', 'representative', 'rep', 'lawmaker', 'legislator'],
  ['senator', 'sen', 'lawmaker'],
  ['chief', 'head', 'director', 'boss'],
  ['governor', 'gov'],
  ['businessman', 'mogul', 'tycoon', 'billionaire'],
  ['nominee', 'candidate'],
  ['lawyer', 'attorney'],
  ['judge', 'justice'],
  ['ambassador', 'envoy', 'diplomat'],
]

/** Whether a role as printed ("State Department spokesperson") is the office that a noun names ("spokesman"). */
export function sameOffice(role: string, head: string): boolean {
  const group = offices.filter((words) => words.includes(head)).flat()
  return role
    .toLowerCase()
    .split(/[^\p{L}]+/u)
    .some((word) => word === head || group.includes(word))
}

export const parties: readonly string[] = ['Republican', 'Democrat']
/** One word for each party. */
export const partyWords = (words: string) =>
  words.replace(/\bGOP\b/g, 'Republican').replace(/\bDemocratic\b/g, 'Democrat')
/** Parts that a report's main person may have without the report saying so beside the name. */
export const wellKnown =
  /^(?:nominee|candidate|senator|congress(?:wo)?man|businessm[ae]n|businesswoman|billionaire|mogul|tycoon)$/
/** Offices with one holder at a time. */
export const oneOnly = /^(?:president|premier|chancellor|pope|king|queen)$/
export const campaigning = /\b(?:Republican|Democrat|nominee|candidate|rival|former|senator|Sen)\b/i
