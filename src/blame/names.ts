const STOP = new Set([
  'the',
  'a',
  'an',
  'of',
  'and',
  'in',
  'for',
  'group',
  'terrorist',
  'militant',
  'government',
  'persons',
  'people',
  'state',
  'linked',
  'with',
  'to',
  'from',
  'members',
  'security',
  'service',
])

/** The telling words of a party's name, in lower case: "the Ruritanian government" is {ruritanian}. */
export function tellingWords(name: string): ReadonlySet<string> {
  const all =
    name
      .toLowerCase()
      .match(/[\p{L}\p{N}]+(?:[-.][\p{L}\p{N}]+)*/gu)
      ?.filter((word) => word.length > 1) ?? []
  const telling = all.filter((word) => !STOP.has(word))
  return new Set(telling.length > 0 ? telling : all)
}

/** "ruritania" and "ruritanian", "north" and "northern": one word is the other with an ending. */
function kin(a: string, b: string): boolean {
  if (a === b) return true
  // "Front-K" is an offshoot of "Front", not the Front.
  if (a.includes('-') !== b.includes('-')) return false
  const [short, long] = a.length < b.length ? [a, b] : [b, a]
  if (short.length < 4) return false
  const stem = short.replace(/[aeiy]+$/, '')
  return long.startsWith(stem) && long.length - stem.length <= 4 && stem.length >= 4
}

/** Whether two printed names may be one party: they share a telling word, or one word is made from the other. */
export function sameParty(a: string, b: string): boolean {
  const words = tellingWords(b)
  for (const one of tellingWords(a)) for (const other of words) if (kin(one, other)) return true
  return false
}
