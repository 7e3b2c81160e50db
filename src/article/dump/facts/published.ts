import type { Published } from '../../article.ts'
import { spanAt } from '../../span.ts'
import type { Line } from '../lines.ts'
import { firstDate, firstDayAndMonth } from './dates.ts'

/** What the stamps of a dump say. `stamps` are their offsets: not residue, and no part of a sentence either. */
export interface PublishedFacts {
  readonly published: Published | null
  readonly updated: Published | null
  readonly stamps: readonly { readonly start: number; readonly end: number }[]
}

/** "Published: 3 May 2031", "Updated 14:05 GMT, 3 May 2031", "date 2031-05-03", "Posted on ...", and other languages' words. */
const LABEL =
  /(?:^|[\s|([])((?:(?:first |originally |last |date )?(?:published|posted|updated|modified|created|issued|dated?|veröffentlicht|aktualisiert|stand|publié|mis à jour|publicado|actualizado|pubblicato|aggiornato|опубликовано|обновлено|дата))(?: (?:on|at|le|el|il|am|date))?)\s*[:|–-]?\s*/giu
const UPDATED = /updat|modif|aktualis|mis à jour|actualiz|aggiorn|обновл/i

/**
 * When a dump says it was published. Only stamps count: a label with a date, a line that is nothing but a date, a
 * date in the dateline. Dates within sentences are about the story.
 *
 * @param text the dump
 * @param lines its lines
 * @param dateline the dateline as printed, or null
 * @param stated the date that came with the input, any format, or null
 */
export function publishedIn(
  text: string,
  lines: readonly Line[],
  dateline: { start: number; end: number } | null,
  stated: string | null,
): PublishedFacts {
  let published = stated === null ? null : fromInput(stated)
  let updated: Published | null = null
  const stamps: { start: number; end: number }[] = []
  const near = [...lines.slice(0, 14), ...lines.slice(-4)]
  for (const line of new Set(near)) {
    for (const stamp of stampsIn(text, line)) {
      stamps.push({ start: stamp.span.start, end: stamp.span.end })
      if (stamp.updated) updated ??= stamp.published
      else published ??= stamp.published
    }
  }
  if (dateline !== null) {
    const words = text.slice(dateline.start, dateline.end)
    const date = firstDate(words)
    const day = date ?? firstDayAndMonth(words)
    if (day) {
      published ??= Object.freeze({
        value: day.value,
        how: date ? 'the dateline' : 'the dateline, which leaves the year out',
        certainty: 'stated',
        span: spanAt(text, dateline.start + day.start, dateline.start + day.end),
      })
    }
  }
  // A report that prints only when it was updated was published by then.
  if (published === null && updated !== null) published = { ...updated, how: `${updated.how}, the only time it prints` }
  return { published, updated, stamps }
}

/** The date that came with the input, read as printed there. */
export function fromInput(stated: string): Published | null {
  const trimmed = stated.trim().slice(0, 100)
  const iso = /^(\d{4}-\d{2}-\d{2})(?:[T ](\d{2}:\d{2})(?::\d{2})?(?:\.\d+)?\s*(Z|[+-]\d{2}:?\d{2})?)?$/.exec(trimmed)
  // Midnight without a zone is how catalogues write "no time known".
  if (iso) {
    const clock =
      iso[2] === undefined || (iso[2] === '00:00' && iso[3] === undefined)
        ? ''
        : `T${iso[2]}${(iso[3] ?? '').replace(/^([+-]\d{2}):?(\d{2})$/, '$1:$2')}`
    return Object.freeze({ value: iso[1]! + clock, how: 'the date that came with the input', certainty: 'metadata' })
  }
  const compact = /^((?:19|20)\d{2})(\d{2})(\d{2})(?:T?(\d{2})(\d{2})\d{0,2}(Z)?)?$/.exec(trimmed)
  if (compact) {
    const [, y, m, d, hour, minute, zone] = compact
    return Object.freeze({
      value: `${y}-${m}-${d}${hour ? `T${hour}:${minute}${zone ?? ''}` : ''}`,
      how: 'the date that came with the input',
      certainty: 'metadata',
    })
  }
  const printed = firstDate(trimmed)
  return printed === null
    ? null
    : Object.freeze({ value: printed.value, how: 'the date that came with the input', certainty: 'metadata' })
}

interface Stamp {
  readonly published: Published
  readonly updated: boolean
  readonly span: { start: number; end: number; text: string }
}

function stampsIn(text: string, line: Line): Stamp[] {
  const head = line.text.slice(0, 400)
  const found: Stamp[] = []
  for (const label of head.matchAll(LABEL)) {
    const after = head.slice(label.index + label[0].length, label.index + label[0].length + 60)
    const clockFirst =
      /^\d{1,2}[:.]\d{2}\s*(?:[ap]\.?m\.?)?\s*(?:GMT|UTC|BST|CET|CEST|EST|EDT|ET|MSK)?,?\s*(?:on\s+)?/i.exec(
        after,
      )?.[0] ?? ''
    const date = firstDate(after)
    if (!date || date.start > Math.max(clockFirst.length, 12)) continue
    const start = line.start + label.index + label[0].indexOf(label[1]!)
    const span = spanAt(text, start, line.start + label.index + label[0].length + date.end)
    const isUpdate = UPDATED.test(label[1]!)
    const value = clockFirst !== '' && !date.value.includes('T') ? withClock(date.value, clockFirst) : date.value
    found.push({
      published: Object.freeze({
        value,
        how: isUpdate ? 'its own "updated" line' : 'stated in the text',
        certainty: 'stated',
        span,
      }),
      updated: isUpdate,
      span,
    })
  }
  if (found.length > 0) return found
  const date = line.text.length <= 60 ? firstDate(line.text) : null
  // A line that is nothing but a date and what belongs to it: "Thursday, 3 May 2031 | 14:05".
  if (
    date &&
    line.text.length - (date.end - date.start) <= 12 &&
    !/\p{L}{4,}/u.test(line.text.slice(0, date.start).replace(/\p{L}+day\b/giu, '') + line.text.slice(date.end))
  ) {
    const span = spanAt(text, line.start + date.start, line.start + date.end)
    found.push({
      published: Object.freeze({ value: date.value, how: 'a date line in the text', certainty: 'stated', span }),
      updated: false,
      span: spanAt(text, line.start, line.end),
    })
  }
  return found
}

function withClock(date: string, clock: string): string {
  const again = firstDate(`${date} ${clock.replace(/,?\s*(?:on\s+)?$/, '')}`)
  return again?.value ?? date
}
