import type { Found } from './credit-shapes.ts'

/** Last words of papers that stand alone with "the" for the whole name. Origin: ours. */
const LAST =
  'Times|Post|Journal|Herald|Tribune|Chronicle|Gazette|Courant|Inquirer|Examiner|Telegraph|Mirror|Express|Observer|Argus|Spectator|Dispatch|Sentinel|Courier|Globe|Bulletin|Advertiser|Echo|Mail|Sun|Star|Record|Register|Standard|Monitor|Enquirer|Bee'
const FULL = new RegExp(`[ -](${LAST})$`)
const SHORT = new RegExp(
  `(?<![\\p{L}\\p{N}])[Tt]he (${LAST})(?![\\p{L}\\p{N}]|-\\p{L}|[ -]\\p{Lu}\\p{Ll}| \\(\\p{Lu})`,
  'gu',
)

/**
 * Later mentions of papers by their last word: "the Lowell Herald ... the Herald".
 *
 * @param text the whole text
 * @param found the credits found so far, by their places in the text
 */
export function* shortForms(text: string, found: readonly Found[]): Generator<Found> {
  const full: { readonly word: string; readonly one: Found }[] = []
  for (const one of found) {
    const printed = text.slice(one.start, one.end)
    const word = FULL.exec(printed)?.[1]
    // "The Times" itself is no longer name; nobody calls the Financial Times "the Times".
    if (word !== undefined && !/^[Tt]he \S+$|^Financial |^Radio /.test(printed)) full.push({ word, one })
  }
  if (full.length === 0) return
  full.sort((a, b) => a.one.start - b.one.start)
  // Of two papers called Times, the one named last.
  const latest = new Map<string, Found>()
  let next = 0
  for (const m of text.matchAll(SHORT)) {
    for (; next < full.length && full[next]!.one.end <= m.index; next++) latest.set(full[next]!.word, full[next]!.one)
    const end = m.index + m[0].length
    const paper = latest.get(m[1]!)
    // "the Times of Rusk": a longer name.
    if (paper && !/^ of \p{Lu}/u.test(text.slice(end, end + 6)))
      yield { start: m.index, end, outlet: paper.outlet, rule: 'article/credit-short-form' }
  }
}
