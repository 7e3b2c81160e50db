import type { Group } from './group.ts'
import { bodyStretches, type IncidentText } from './incident-text.ts'
import { timeOf } from './rules/date-the-happening.ts'
import { linksOf } from './rules/explain-links.ts'
import { kindOf } from './rules/name-the-kind.ts'
import { whereOf } from './rules/name-the-place.ts'
import { formOf } from './rules/tell-the-form.ts'
import { headlineOf, titleOf } from './rules/title-the-group.ts'
import type { Run } from './run.ts'

/** Of a large group so many reports, spread over all, are read for kind, place, time and title. */
const READ = 12
const LEAD = 600

/**
 * Writes the record of a group: what kind of happening, where, when, a title, and why its reports stand together.
 *
 * @param members places of its reports in the run, ascending
 */
export function describe(members: readonly number[], run: Run): Group {
  const { views } = run
  const step = Math.max(1, Math.floor(members.length / READ))
  const read = members.filter((_, i) => i % step === 0)
  const own = read.map((i) => views[i]!)
  const leads = own.map((view) => leadOf(view, LEAD))
  if (members.length > 1) run.side.take(members.map((i) => run.items[i]!.vector))
  const middle = read.length < 3 ? 0 : centreOf(read.length, step, run)
  const kind = kindOf(own.map((view, i) => ({ title: view.title ?? '', lead: leads[i]! })))
  const where = whereOf(own, kind)
  const place = where?.name ?? null
  const when = timeOf(own, kind, members.length)
  const links = linksOf(members, middle * step, run, where)
  const form = formOf(
    members.map((i) => views[i]!),
    when?.value ?? null,
    kind?.kind ?? null,
    links,
  )
  const isTopic = form.form === 'topic'
  const texts = (): string[] => own.map((view) => `${view.title ?? ''}\n${leadOf(view, LEAD * 6)}`)
  return Object.freeze({
    id: views[members[0]!]!.id,
    form: form.form,
    formWhy: form.formWhy,
    span: form.span,
    reports: Object.freeze(members.map((i) => views[i]!.id)),
    kind: kind?.kind ?? null,
    place,
    where,
    time: isTopic ? null : (when?.value ?? null),
    timeHow: isTopic ? null : (when?.how ?? null),
    title:
      members.length === 1 && own[0]!.title
        ? headlineOf(own, leads, 0)
        : titleOf(isTopic ? null : kind, place, texts, headlineOf(own, leads, middle)),
    links,
  })
}

/** The first lines of a body. */
function leadOf(view: IncidentText, length: number): string {
  let lead = ''
  // A line cut short may be a title as long.
  const enough = (view.title?.length ?? 0) < length ? length : Number.POSITIVE_INFINITY
  for (const [start, end] of bodyStretches(view, enough)) {
    const stop = Math.min(end, start + length)
    const line = view.text.slice(start, stop)
    if (stop - start === view.title?.length && line === view.title) continue
    lead += `${line}\n`
    if (lead.length >= length) break
  }
  return lead.slice(0, length)
}

/** Of `count` reports of a group, each `step` places from the one before, the one nearest to the sum of all. */
function centreOf(count: number, step: number, { side }: Run): number {
  side.lay(0)
  for (let i = 1; i < count; i++) side.add(i * step)
  let best = 0
  let most = -1
  for (let i = 0; i < count; i++) {
    const near = side.product(i * step)
    if (near > most) {
      most = near
      best = i
    }
  }
  return best
}
