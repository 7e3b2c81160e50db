import type { Published } from '../../article.ts'
import { spanAt } from '../../span.ts'
import type { Line } from '../lines.ts'
import { isProse } from '../page.ts'
import { firstDate, firstDayAndMonth } from './dates.ts'

/** What the stamps of a dump say. `stamps` are their offsets: not residue, and no part of a sentence either. */
export interface PublishedFacts {
  readonly published: Published | null
  readonly updated: Published | null
  readonly stamps: readonly { readonly start: number; readonly end: number }[]
}

/** "Published: 3 May 2031", "Updated 14:05 GMT, 3 May 2031", "date 2031-05-03", "Posted on ...", and other languages' words. */
const LABEL =
  /(?:^|[\s|([/•])((?:(?:first |originally |last |date )?(?:published|posted|updated|modified|created|issued|date|veröffentlicht|aktualisiert|stand|publié|mis à jour|publicado|actualizado|pubblicato|aggiornato|опубликовано|обновлено|дата))(?: (?:on|at|le|el|il|am|date))?)\s*[:|–-]?\s*/giu
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
  // A date that a label names goes before a bare one; of bare ones the nearest to the story.
  const found = windowOf(lines).flatMap((line) => stampsIn(text, line))
  for (const stamp of [...found.filter((each) => each.labelled), ...found.filter((each) => !each.labelled)]) {
    stamps.push({ start: stamp.span.start, end: stamp.span.end })
    if (stamp.updated) updated ??= stamp.published
    else published ??= stamp.published
  }
  stamps.sort((a, b) => a.start - b.start)
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

/** Lines at which stamps stand, the nearest to the story first: around its beginning, at the page's top and its end. */
function windowOf(lines: readonly Line[]): readonly Line[] {
  const first = Math.max(0, lines.findIndex(isProse))
  const above = lines.slice(Math.max(0, first - 8), first + 1).reverse()
  // Corrections at the end carry their own dates.
  const correction = lines.findIndex((line) => /^(?:correction|clarification|editor.s note)\b/i.test(line.text))
  const own = correction < 0 ? lines : lines.slice(0, correction)
  return [...new Set([...above, ...own.slice(first + 1, first + 3), ...own.slice(0, 14), ...own.slice(-4)])]
}

interface Stamp {
  readonly published: Published
  readonly updated: boolean
  /** A word such as "Published" stands before it. */
  readonly labelled: boolean
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
    // Between the label and its date stand a weekday or a time at most, and no "datetime=".
    if (!date || date.start > Math.max(clockFirst.length, 12) || /^\p{L}*=/u.test(after)) continue
    if (
      !/^[\s:|–-]|^$/.test(head.slice(label.index + label[0].trimEnd().length)) &&
      /\p{L}$/u.test(label[0]) &&
      /^\p{L}/u.test(after)
    )
      continue
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
      labelled: true,
      span,
    })
  }
  if (found.some((stamp) => !stamp.updated)) return found
  const bare = bareDate(text, line, found[0]?.span.start ?? line.end)
  return bare ? [...found, bare] : found
}

/** Lines that date something else: a picture, a source, a copyright. */
const OTHER =
  /^(?:source|photo|image|picture|file|copyright|©|\(c\)|since|from|in|on|until|as of|updated|correction)\b/i
const JOINT = /^\s*$|[|/•·—–,-]\s*$/
const JOINT_AFTER = /^\s*$|^\s*[|/•·—–,-]/

/**
 * A date on a short line of its own, with a byline, a section or a time beside it: "3 May 2031 | Halden",
 * "Dana Ruhl - May 3, 2031", "Thursday, 3 May 2031, 14:05". Never within a sentence.
 */
function bareDate(text: string, line: Line, until: number): Stamp | null {
  const words = line.text.slice(0, until - line.start)
  if (words.length > 110 || line.words > 16 || OTHER.test(words)) return null
  const date = firstDate(words)
  if (!date) return null
  const before = words.slice(0, date.start)
  const after = words.slice(date.end)
  // "The crane was built on 3 May 2011." has a sentence around its date.
  if (line.ended && !JOINT.test(before) && until === line.end) return null
  const opens = before.trim() === '' || JOINT.test(before) || /^(?:\p{L}+ ){0,2}(?:on|am|le|el|il)\s$/iu.test(before)
  const closes = JOINT_AFTER.test(after) || /^\s+(?:at|by|von|par|por|um)\b/i.test(after)
  if (!opens || (!closes && before.trim() !== '')) return null
  const span = spanAt(text, line.start + date.start, line.start + date.end)
  return {
    published: Object.freeze({ value: date.value, how: 'a date line in the text', certainty: 'stated', span }),
    updated: false,
    labelled: false,
    span: spanAt(text, line.start, Math.min(until, line.end)),
  }
}

function withClock(date: string, clock: string): string {
  const again = firstDate(`${date} ${clock.replace(/,?\s*(?:on\s+)?$/, '')}`)
  return again?.value ?? date
}
