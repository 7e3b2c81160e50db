/** A name and the shorter ones that a report puts beside it: "Harbour Front (HF)", "the Front, also known as HF". */
const BESIDE =
  /((?:\p{Lu}[\p{L}\p{N}'’.-]*)(?:[ -](?:of|the|in|and|al|\p{Lu}[\p{L}\p{N}'’.-]*|group|terrorist|militant)){0,7}) ?(?:\(|\[)([^()[\]]{2,80})(?:\)|\])/gu
const KNOWN_AS =
  /((?:\p{Lu}[\p{L}\p{N}'’.-]*)(?: \p{Lu}[\p{L}\p{N}'’.-]*){0,4}),? (?:also|otherwise|better|formerly) (?:known|called|referred to) as (?:the )?((?:\p{Lu}[\p{L}\p{N}'’.-]*)(?:(?: or |,? and | )\p{Lu}[\p{L}\p{N}'’.-]*){0,4})/gu

const NAME = /^\p{Lu}[\p{L}\p{N}'’.-]*(?: (?:of|the|in|and|state|al|\p{Lu}[\p{L}\p{N}'’.-]*)){0,4}$/u

/**
 * Names that a text itself puts together as one party's, each set in the order printed. Nothing is known beforehand:
 * "Islamic Front (IF)" makes "Islamic Front" and "IF" one, in this text's words only.
 */
export function aliasesIn(text: string): readonly (readonly string[])[] {
  const sets: string[][] = []
  for (const match of text.matchAll(BESIDE)) {
    const long = trimmed(match[1]!)
    const shorts = match[2]!
      .split(/,| or /)
      .map((name) => name.trim().replace(/^(?:the|or|formerly|also) /, ''))
      .filter((name) => NAME.test(name) && name.length <= 40)
    const fits = shorts.filter((short) => isShort(short, long) || shorts.length > 1)
    if (long !== '' && fits.length > 0) sets.push([long, ...fits])
  }
  for (const match of text.matchAll(KNOWN_AS)) {
    sets.push([trimmed(match[1]!), ...match[2]!.split(/ or |,? and /)])
  }
  return sets
}

/** "Daesh terrorist group" is called "Daesh". */
function trimmed(name: string): string {
  return name
    .replace(/^.*(?:['’]s|-based) /u, '')
    .replace(/^The /u, '')
    .replace(/(?: (?:terrorist|militant|group))+$/u, '')
    .trim()
}

/** Whether a short name is made of the capitals or of words of the long one: "HF", "ISK" of "Islamic State in Khorasan". */
function isShort(short: string, long: string): boolean {
  const capitals = long
    .split(/[ -]/)
    .filter((word) => /^\p{Lu}/u.test(word))
    .map((word) => word[0]!.toUpperCase())
    .join('')
  const letters = short.replace(/[^\p{L}]/gu, '').toUpperCase()
  if (
    letters.length >= 2 &&
    (capitals === letters || capitals.startsWith(letters) || (letters.startsWith(capitals) && capitals.length >= 2))
  )
    return true
  return /^\p{Lu}{2,6}(?:-\p{Lu}+)?$/u.test(short)
}
