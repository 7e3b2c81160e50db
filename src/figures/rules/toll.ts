import type { FigureKind } from '../figure.ts'
import { cueWords, stateNouns } from '../lexicon/kinds.en.ts'
import { wordSet } from '../lexicon/word-set.ts'
import { boundsOf, type Count } from '../numbers/count.ts'
import { TELLS_TOLL } from '../roles.ts'
import { type Bindings, type Bound, mayBePeople, type Scene } from '../scene.ts'

const tollNouns = wordSet('deaths fatalities injuries arrests')
const countNouns = wordSet('count figure number tally total')

const rises = wordSet(
  'rises rose risen rising climbs climbed climbing stands stood standing jumps jumped grew grows grown soars soared now mounts increased increases increasing up fell put puts putting revised raised raising brings bringing brought taking takes took pushing pushed reached reaches hits hit passes passed passing exceeds exceeded exceed surpassed surpasses tops topped was is were at to estimated lowered updated nears remains remained currently higher over above of had has reach rise climb pass top said being past down still',
)

/** "the death toll rises to 85", "a toll of 12", "bringing the number of dead to 30", "number of injured: 40", "Dead: 12". */
export function toll(scene: Scene, bindings: Bindings, recent: readonly Bound[]): void {
  const { words } = scene
  bringsTo(scene, bindings)
  for (let at = 0; at < words.length; at++) {
    if ((words[at]!.roles & TELLS_TOLL) === 0 && words[at + 1]?.text !== ':') continue
    const kind = tollKind(scene, at) ?? kindPutAt(scene, at, recent)
    if (!kind) continue
    let found = 0
    for (const count of scene.counts) {
      if (count.first <= at || count.first > at + 34) continue
      if (!mayBePeople(count) && count.of !== 'event') continue
      if (found > 0 && !/^(?:to|from)$/.test(words[count.first - 1]?.lower ?? '')) break
      if (!isSetTo(scene, at, count) || isOnlyPossible(scene, at, count)) continue
      if (bindings.has(count)) break
      bindings.add({ count: surpassed(scene, count), kind, rule: 'figures/toll' })
      if (++found === 2) break
    }
  }
}

/** The words that `tollKind` and `kindPutAt` look at, but for "Dead:". */
export const tellsToll: ReadonlySet<string> = new Set(
  'toll tolls number total count tally figure deaths fatalities injuries arrests'.split(' '),
)

const mayCome =
  /\b(?:could|may|might|will|would|(?:feared|expected|likely|set|bound|predicted|projected|forecast|poised|going|sure|certain|due|threatens|threatened) to(?! have))\b[^,;]*$/
const mayBring =
  /\b(?:could|may|might|will|would|to) (?:[A-Za-zÀ-ÖØ-öø-ɏḀ-ỿ]+ )?(?:bring|push|take|raise|put|drive|lift|send) (?:[A-Za-zÀ-ÖØ-öø-ɏḀ-ỿ-]+ ){0,3}$/
const fearedToll =
  /\b(?:fear|fears|feared|fearing|possible|potential|projected|predicted|predicts?|expected|expects?|eventual) (?:of )?(?:(?:a|the|that the) )?(?:[A-Za-zÀ-ÖØ-öø-ɏḀ-ỿ-]+ )?$/

/** "the toll could rise to 30", "is expected to pass 100", "they fear a toll of 50": what may come is no count; "may be in the hundreds" is a guess of what is. */
function isOnlyPossible(scene: Scene, at: number, count: Count): boolean {
  const { words } = scene
  if (count.qualifier === 'vague' || words[count.first - 1]!.lower === 'from') return false
  // Printed case keeps the month apart: "the toll on 3 May stood at 30".
  const printed = (from: number, to: number): string =>
    words
      .slice(Math.max(0, from), to)
      .map((word) => `${word.text} `)
      .join('')
  const before = printed(at - 8, at)
  return mayCome.test(printed(at + 1, count.first)) || mayBring.test(before) || fearedToll.test(before)
}

/** "officials put the count at 73": of what the report counted last. */
function kindPutAt(scene: Scene, at: number, recent: readonly Bound[]): FigureKind | null {
  const { words } = scene
  if (!countNouns.has(words[at]!.lower) || words[at + 1]?.lower !== 'at') return null
  if (!/^(?:put|puts|putting)$/.test(words[at - 2]?.lower ?? '')) return null
  return recent.findLast((bound) => bound.part === null && bound.count.of !== 'thing')?.kind ?? null
}

/** "toll passes 100", "climbs past 2,000": more than the number. */
function surpassed(scene: Scene, count: Count): Count {
  const before = scene.words[count.first - 1]?.lower ?? ''
  if (
    count.qualifier !== 'exact' ||
    count.value === null ||
    !/^(?:past|pass|passes|passed|passing|exceeds|exceeded|exceed|tops|topped|top|surpasses|surpassed)$/.test(before)
  )
    return count
  return { ...count, ...boundsOf('more_than', count.value), qualifier: 'more_than' }
}

/** "That brings to 21 the number of people killed". */
function bringsTo(scene: Scene, bindings: Bindings): void {
  for (const count of scene.counts) {
    const before = scene.words[count.first - 1]?.lower
    if (
      before !== 'to' ||
      !/^(?:brings?|bringing|brought|raises|raising|raised|takes|taking)$/.test(
        scene.words[count.first - 2]?.lower ?? '',
      )
    )
      continue
    // "That could bring to 21 the number of people killed"
    if (/^(?:could|may|might|will|would)$/.test(scene.words[count.first - 3]?.lower ?? '')) continue
    for (let at = count.last; at < Math.min(count.last + 3, scene.words.length); at++) {
      const kind = tollKind(scene, at)
      if (kind) bindings.add({ count, kind, rule: 'figures/toll' })
    }
  }
}

/** What the word at `at` tolls: "toll" itself, or "number of dead". */
function tollKind(scene: Scene, at: number): FigureKind | null {
  const { lower } = scene.words[at]!
  if (lower === 'toll' || lower === 'tolls') {
    const before = scene.words[at - 1]?.lower ?? ''
    if (
      /^(?:bell|road|motorway|a|heavy|economic|financial|emotional)$/.test(before) &&
      scene.words[at + 1]?.lower !== 'of'
    )
      return null
    if (/^injur/.test(before)) return 'injured'
    return 'killed'
  }
  if (
    (lower === 'number' || lower === 'total' || lower === 'count' || lower === 'tally' || lower === 'figure') &&
    scene.words[at - 1]?.lower !== 'a'
  ) {
    for (let place = at + 1; place < scene.words.length && place < at + 9; place++) {
      const word = scene.words[place]!
      if (word.type === 'mark' || scene.counts.some((count) => count.first === place)) break
      const kind =
        stateNouns.get(word.lower) ??
        (/^(?:deaths|fatalities)$/.test(word.lower)
          ? 'killed'
          : word.lower === 'injuries'
            ? 'injured'
            : word.lower === 'arrests'
              ? 'arrested'
              : word.lower === 'custody'
                ? 'arrested'
                : /^hospitals?$/.test(word.lower)
                  ? 'hospitalised'
                  : cueWords.get(word.lower)?.kind)
      if (kind) return kind
    }
    const before = scene.words[at - 1]?.lower ?? ''
    if (before === 'death' || before === 'casualty') return 'killed'
    // "bringing the total to 30" counts what the sentence counts.
    if (/^(?:total|tally|figure)$/.test(lower) && scene.words[at + 1]?.lower === 'to')
      return scene.cues[0]?.kind ?? null
  }
  // "Flood deaths rise to 48"
  if (
    tollNouns.has(lower) &&
    /^(?:rise|rises|rose|climb|climbs|climbed|reach|reached|top|pass|at|jump|soar|hit)$/.test(
      scene.words[at + 1]?.lower ?? '',
    )
  ) {
    return lower === 'injuries' ? 'injured' : lower === 'arrests' ? 'arrested' : 'killed'
  }
  if (scene.words[at + 1]?.text === ':' && stateNouns.has(lower) && (at < 3 || isNextInTally(scene, at)))
    return stateNouns.get(lower) ?? null
  return null
}

/** "Dead: 12 Injured: 40", "Dead: 12, injured: 40": whether the label at `at` stands after a labelled number. */
function isNextInTally({ words, counts }: Scene, at: number): boolean {
  const end = words[at - 1]?.type === 'mark' ? at - 1 : at
  return counts.some((count) => count.last === end && words[count.first - 1]?.text === ':')
}

/** Whether words between toll and number say that the one is the other. */
function isSetTo(scene: Scene, at: number, count: Count): boolean {
  const { words } = scene
  const before = words[count.first - 1]!
  const gap = count.first - at
  if (before.text === ':' || before.text === '-' || before.text === '–') return gap <= 3
  if (before.lower === 'from') {
    // "from 12 to 15", "up from 15", "down to 58 from 64"
    return (
      words[count.last]?.lower === 'to' ||
      /^(?:up|down)$/.test(words[count.first - 2]?.lower ?? '') ||
      scene.counts.some((other) => other.last === count.first - 1)
    )
  }
  // "The toll in Celm, initially 20, has risen"
  if (/^(?:initially|originally|previously|provisionally)$/.test(before.lower))
    return gap <= 12 && /^[,(]$/.test(words[count.first - 2]?.text ?? '')
  // "the toll may be in the hundreds"
  if (before.lower === 'the' && count.qualifier === 'vague')
    return gap <= 12 && /^(?:in|into)$/.test(words[count.first - 2]?.lower ?? '')
  if (!rises.has(before.lower)) return false
  if (gap <= 3) return true
  if (before.lower === 'of') return gap <= 3
  if (before.lower === 'to' || before.lower === 'at') {
    for (let place = count.first - 2; place > at && place > count.first - 7; place--) {
      if (rises.has(words[place]!.lower) && !/^(?:of|to|at|over|above|up)$/.test(words[place]!.lower)) return true
    }
    // "rose from 12 to 15": the first number stands between.
    const lower = scene.counts.find((other) => other.last === count.first - 1)
    return lower !== undefined && words[lower.first - 1]?.lower === 'from'
      ? true
      : scene.words
          .slice(Math.max(0, at - 5), at)
          .some((word) =>
            /^(?:brings?|bringing|brought|raising|raised|raises|taking|takes|took|pushing|pushed|puts?|putting|revised)$/.test(
              word.lower,
            ),
          )
  }
  return (
    (gap <= 12 || isOneSubject(scene, at, count)) &&
    /^(?:is|was|were|reached|reaches|hit|hits|passed|passes|exceeded|exceeds|topped|tops|surpassed|surpasses)$/.test(
      /^(?:now|currently|still)$/.test(before.lower) ? (words[count.first - 2]?.lower ?? '') : before.lower,
    )
  )
}

/** "The number of people killed in the attack on the station in Velm on Friday is 16": one long subject, asides left out. */
function isOneSubject(scene: Scene, at: number, count: Count): boolean {
  if (scene.counts.some((other) => other.first > at && other.last <= count.first)) return false
  const subject = scene.words
    .slice(at, count.first - 1)
    .map((word) => `${word.lower} `)
    .join('')
    .replace(/, (?:which|who|where|when|that|according) [^,;]{1,80}, /, '')
  return !/[,;:]|\b(?:is|was|were|are|has|have|had|said|says|but|while)\b/.test(subject)
}
