import { type Span, spanAt } from '../article/span.ts'
import type { Sentence } from '../language/analysis.ts'
import { PUTS, REPORTERS, SAYS } from './worth-reading.ts'

const verbs =
  /\b(?:said|says|say|saying|reported|reports|report|announced|confirmed|added|tweeted|told|estimated|stated|wrote|show|shows|showed|indicate|indicates)\b/gi
const ofData = /\b(?:figures|data|statistics|records|documents|tally|count|report|survey|study|census)$/i
const person =
  /^(?:the|a|an|local|state|police|officials?|authorities|doctors|witnesses|hospitals?|emergency|rescue|rescuers|health|medical|medics|military|government|reports|media|prosecutors?|firefighters|investigators|activists|residents|organi[sz]ers|relatives|survivors|city|regional|provincial|security|fire|ambulance|army|navy|coastguards?|a\s)/i
const bare = /^(?:he|she|it|they|we|i|you|who|which|that|this|there|one|some|others|many)$/i
const tailReports =
  /(?:,|–|—|-|:)\s*(?:the )?((?:[A-Za-zÀ-ÖØ-öø-ɏḀ-ỿ'’]+ ){0,4}(?:police|officials?|authorities|(?:local |state )?media|reports|witnesses|rescuers|report))\s*[.!]?(?:\s*(?:Updated|Published)\b.*)?$/i

/**
 * Who a sentence says it from, by its own shape: "X said ... 12 ...", "... 12 ..., X said", "... 12 ..., said X",
 * "according to X", "with X saying 12", "12 dead: reports". For counts that no claim covers. Null where it does not say.
 *
 * @param at first offset of the count
 * @param to offset after the count
 * @param hints what the words of the sentence give reason to look for (see worth-reading.ts)
 */
export function saidInSentence(text: string, sentence: Sentence, at: number, to: number, hints: number): Span | null {
  if (sentence.end - sentence.start > 1_500) return null
  const says = (hints & SAYS) !== 0
  return (
    (says ? before(text, sentence.start, at) : null) ??
    ((hints & PUTS) !== 0 ? putBy(text, sentence.start, at) : null) ??
    (says ? after(text, to, sentence.end) : null) ??
    accordingTo(text, sentence) ??
    ((hints & REPORTERS) !== 0 ? reports(text, sentence, to) : null)
  )
}

/** "X said that 12 ...": the last verb of saying before the count, with its subject. */
function before(text: string, start: number, at: number): Span | null {
  const head = text.slice(start, at)
  let verb: RegExpExecArray | null = null
  for (const match of head.matchAll(verbs)) verb = match
  if (!verb) return null
  // "The army said so, but 12 ...": a new clause is the report's own.
  if (/["”]\s|;|,? but |,? while |,? although |\bwho\b.*,/.test(head.slice(verb.index + verb[0].length))) return null
  const subject = head.slice(0, verb.index)
  const cut = Math.max(
    ...['; ', ': ', '— ', '– ', ' - ', '“', '"', ', but ', ' but ', ', and ', ' while ', ' with '].map((mark) => {
      const found = subject.lastIndexOf(mark)
      return found < 0 ? 0 : found + mark.length
    }),
  )
  const clause = subject.slice(cut).trimEnd()
  if (clause.length === 0 || clause.length > 160) return null
  if (/^(?:show|shows|showed|indicate|indicates|report|reports)$/i.test(verb[0]) && !ofData.test(clause)) return null
  // "St Anne's, which has 70 beds, said": the aside is cut off.
  return named(text, start + cut, start + cut + clause.length)
}

const putting =
  /(?:^|[;,] (?:while |but |and )?|\b(?:while|but|and) )((?:[a-zß-öø-ɏ'’-]+ ){1,6}?)(?:(?:still|now|later|initially|earlier|previously|has|have|had|also) ){0,2}(?:puts?|(?:count|counts|counted) (?=$))(?: the (?:[a-zß-öø-ɏ-]+ ){0,5}(?:toll|number|count|figure|total|tally)(?: of (?:[a-zß-öø-ɏ-]+ ){0,2}[a-zß-öø-ɏ-]+)? at | ?)$/i
const noSpeaker =
  /\b(?:deaths?|bodies|victims?|attacks?|blasts?|find|recovery|discovery|by|our|that|this|it|which|these|those|latest|new|toll|he|she|they|we|who)\b/i

/** "Police still put the toll at 16", "while the hospital counts 17 dead"; "the latest deaths put the toll at 16" has no speaker. */
function putBy(text: string, start: number, at: number): Span | null {
  const from = Math.max(start, at - 160)
  const match = putting.exec(text.slice(from, at))
  if (!match || noSpeaker.test(match[1]!)) return null
  const subject = match[1]!
  if (!person.test(subject) && !/^[A-ZÀ-ÖØ-ÞĀ-ɏḀ-ỿ]/.test(subject)) return null
  const place = from + match.index + match[0].indexOf(subject)
  return named(text, place, place + subject.length)
}

/** "12 ..., X said" and "12 ..., said X". */
function after(text: string, to: number, end: number): Span | null {
  const tail = text.slice(to, end)
  for (const verb of tail.matchAll(verbs)) {
    if (/^(?:saying|show|shows|showed|report|reports|indicates?)$/i.test(verb[0])) continue
    const lead = tail.slice(0, verb.index)
    const comma = lead.lastIndexOf(',')
    if (comma < 0) continue
    const place = to + comma + 1
    const segment = lead.slice(comma + 1).replace(/^["”’\s]+/, '')
    if (segment.trim() === '') {
      const titled = nameBeforeTitle(text, to, lead.slice(0, comma))
      if (titled) return titled
      const follows = /^\s+([^,.;]{2,90})/.exec(tail.slice(verb.index + verb[0].length))
      if (!follows) continue
      if (!/^[A-ZÀ-ÖØ-ÞĀ-ɏḀ-ỿ]/.test(follows[1]!) && !person.test(follows[1]!)) continue
      const start = to + verb.index + verb[0].length + (follows[0].length - follows[1]!.length)
      return named(text, start, start + follows[1]!.length)
    }
    const start = place + (lead.slice(comma + 1).length - segment.length)
    const stop = to + verb.index
    const titled = /^[a-zß-öø-ÿ]/.test(segment) ? nameBeforeTitle(text, to, lead) : null
    if (titled) return titled
    if (/^[A-ZÀ-ÖØ-ÞĀ-ɏḀ-ỿ]/.test(segment) || person.test(segment)) return named(text, start, stop)
  }
  return null
}

/** "..., Anna Lem, head of the rescue service" before a verb of saying: the name, not the title. `offset` is where `lead` starts. */
function nameBeforeTitle(text: string, offset: number, lead: string): Span | null {
  const title = lead.lastIndexOf(',')
  if (title < 0) return null
  const before = lead.slice(0, title)
  const printed = before.slice(before.lastIndexOf(',') + 1)
  const name = printed.trim()
  if (
    before.lastIndexOf(',') < 0 ||
    name.length > 60 ||
    !/^(?:[A-ZÀ-ÖØ-ÞĀ-ɏḀ-ỿ][A-Za-zÀ-ÖØ-öø-ɏḀ-ỿ.'’-]*\s?){2,4}$/.test(name)
  )
    return null
  const start = offset + before.lastIndexOf(',') + 1 + (printed.length - printed.trimStart().length)
  return spanAt(text, start, start + name.length)
}

function accordingTo(text: string, sentence: Sentence): Span | null {
  const match = /\baccording to ([^,.;]{2,90})/i.exec(text.slice(sentence.start, sentence.end))
  if (!match) return null
  const start = sentence.start + match.index + match[0].length - match[1]!.length
  return named(text, start, start + match[1]!.length)
}

/** "dozens dead: reports" */
function reports(text: string, sentence: Sentence, to: number): Span | null {
  const printed = text.slice(sentence.start, sentence.end)
  const match = tailReports.exec(printed)
  if (!match || sentence.start + match.index < to) return null
  const start = sentence.start + match.index + match[0].indexOf(match[1]!)
  return spanAt(text, start, start + match[1]!.length)
}

/** More than a name has. */
const manyWords = /(?:\s+\S+){12}/

/** The source without article and aside; null for pronouns and for more than a name. */
function named(text: string, from: number, to: number): Span | null {
  let start = from
  let end = to
  while (start < end && /[\s"“”,]/.test(text[start]!)) start++
  const comma = text.slice(start, end).indexOf(',')
  if (comma > 0) end = start + comma
  const article = /^(?:the|a|an)\s+/i.exec(text.slice(start, end))
  if (article) start += article[0].length
  const trailing = /\s+(?:has|have|had|also|later|on \w+day|early \w+day|\w+day)?\s*$/.exec(text.slice(start, end))
  if (trailing) end = start + trailing.index
  const printed = text.slice(start, end)
  if (printed === '' || bare.test(printed) || manyWords.test(printed)) return null
  return /\b(?:who|which|were|was|are|is|went|would|could|will)\b/.test(printed) ? null : spanAt(text, start, end)
}
