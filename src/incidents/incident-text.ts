import type { Block, Dateline, Published, Residue } from '../article/article.ts'
import type { Name } from '../language/analysis.ts'
import type { Time } from '../times/time.ts'

/**
 * What the grouping needs of a report. An `Article` is enough; names and times, where a `Report` has them, make the
 * place, the time and the explanation of a group better. Grouping can so run before the stages that cost more.
 */
export interface IncidentText {
  readonly id: string
  readonly title: string | null
  readonly text: string
  readonly blocks: readonly Block[]
  readonly residue: readonly Residue[]
  readonly published: Published | null
  readonly dateline: Dateline | null
  readonly names?: readonly Name[]
  readonly times?: readonly Time[]
}

/**
 * The lines of the body: outside residue, titles and captions left in, since they tell of the happening too.
 *
 * @param enough the first lines that make so many characters are wanted; those as long as the title, which may be it, not counted
 */
export function bodyStretches(view: IncidentText, enough = Number.POSITIVE_INFINITY): [number, number][] {
  const stretches: [number, number][] = []
  const residue = view.residue.length < 2 ? view.residue : [...view.residue].sort((a, b) => a.start - b.start)
  const titleLength = view.title?.length ?? -1
  let cut = 0
  let [seen, chars] = [0, 0]
  for (const block of view.blocks) {
    let at = block.start
    while (cut > 0 && residue[cut - 1]!.end > at) cut--
    while (cut < residue.length && residue[cut]!.end <= at) cut++
    for (let next = cut; at < block.end; next++) {
      const stop = residue[next]
      if (!stop || stop.start >= block.end) {
        stretches.push([at, block.end])
        break
      }
      if (stop.start > at) stretches.push([at, stop.start])
      at = Math.max(at, stop.end)
    }
    for (; seen < stretches.length; seen++) {
      const length = stretches[seen]![1] - stretches[seen]![0]
      if (length !== titleLength) chars += length
    }
    if (chars >= enough) break
  }
  return stretches
}

/** Day number (days since 1970-01-01, UTC) of a full date, NaN where it has none. */
export function publishedDay(view: IncidentText): number {
  const value = view.published?.value ?? ''
  if (value === '') return Number.NaN
  let number = dayNumbers.get(value)
  if (number === undefined) {
    const day = /^\d{4}-\d{2}-\d{2}/.exec(value)?.[0]
    number = day === undefined ? Number.NaN : Date.parse(`${day}T00:00:00Z`) / 86_400_000
    if (dayNumbers.size >= MOST_DAYS) dayNumbers.clear()
    dayNumbers.set(value, number)
  }
  return number
}
/** Many reports come out on one day: each date is read once. Emptied when full. */
const dayNumbers = new Map<string, number>()
const MOST_DAYS = 5000
