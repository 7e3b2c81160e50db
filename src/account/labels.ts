/**
 * Short names for reports, for people: the shortest part of each id, ending at '-', '_' or '.', that no other id begins
 * with ("000" for "000_ccf0dbb3"); ids of up to 16 characters stay whole. An id without such parts, a hash say, is cut
 * where it differs from all others, after eight characters at least.
 *
 * @param ids the ids of all reports of a run
 */
export function shortLabels(ids: readonly string[]): ReadonlyMap<string, string> {
  const sorted = [...ids].sort()
  const labels = new Map<string, string>()
  sorted.forEach((id, index) => {
    const neighbours = [sorted[index - 1], sorted[index + 1]]
    let label = id
    if (id.length > 16) {
      const ends = [...id.matchAll(/[-_.]/g)].map((match) => match.index)
      if (ends.length === 0) for (let end = 8; end < id.length; end++) ends.push(end)
      // Sorted neighbours suffice: ids that begin alike stand together.
      const end = ends.find((at) => at >= 3 && neighbours.every((other) => !other?.startsWith(id.slice(0, at))))
      if (end !== undefined) label = id.slice(0, end)
    }
    labels.set(id, label)
  })
  return labels
}

/** An id with its reports' ids cut to their labels: "000_ccf0.f3" → "000.f3", "a-long-id~b-long-id" → "a~b". */
export function shortId(id: string, labels: ReadonlyMap<string, string>): string {
  return id
    .split('~')
    .map((part) => {
      const dot = part.lastIndexOf('.')
      const label = labels.get(part) ?? (dot > 0 ? labels.get(part.slice(0, dot)) : undefined)
      return label === undefined ? part : labels.has(part) ? label : label + part.slice(dot)
    })
    .join('~')
}

/**
 * The full id that a person means by one with short labels: 'lw.f3' → 'lw-agency-story-1.f3'. A bare number is an
 * incident's.
 */
export function fullId(id: string, reports: readonly string[]): string {
  if (/^\d{1,3}$/.test(id) && !reports.includes(id)) {
    const labelled = [...shortLabels(reports)].find(([, label]) => label === id)
    return labelled ? labelled[0] : `incident-${id}`
  }
  if (id.includes('~'))
    return id
      .split('~')
      .map((part) => fullId(part, reports))
      .join('~')
  if (reports.some((report) => id === report || id.startsWith(`${report}.`))) return id
  for (const [report, label] of shortLabels(reports)) {
    if (id === label || id.startsWith(`${label}.`)) return report + id.slice(label.length)
  }
  return id
}

/** A text that names reports by their ids, with their short names instead. */
export function withLabels(text: string, labels: ReadonlyMap<string, string>): string {
  return text.replace(/[^\s(),;:"“”]+/g, (word) => labels.get(word) ?? labels.get(word.replace(/\.$/, '')) ?? word)
}
