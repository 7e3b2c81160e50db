import { type Span, spanAt } from '../article/span.ts'
import type { Sentence } from '../language/analysis.ts'

const lead = /^(?:including|includes|included|(?:among|amongst|of) (?:them|whom)|among|amongst|of)\s+/i
const number =
  /^(?:(?:at least|more than|about|some|nearly|up to|only|just|the|a|another)\s+)*(?:\d[\d,.]*|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|[a-zß-öø-ɏ]+teen|(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)(?:-[a-zß-öø-ɏ]+)?|several|dozens|hundreds|scores|many|some)(?:\s+(?:more|others?))?$/i
const pointer = /^(?:them|those|these|whom|which|who|that|this|it|they|others?|more|both|all|the)$/i
const bareTime =
  /^(?:in\s+)?(?:\d{4}|january|february|march|april|may|june|july|august|september|october|november|december|(?:mon|tues|wednes|thurs|fri|satur|sun)day)$/i
const state =
  /^\s+(?:dead|killed|injured|wounded|hurt|missing|trapped|hospitali[sz]ed|arrested|detained|(?:were |was |are |is )?(?:critically|seriously|severely|badly|gravely|slightly|lightly)(?:\s+(?:injured|wounded|hurt|burned|ill))?|(?:were |was |are |is )?in (?:an? )?(?:critical|serious|grave|stable|intensive) (?:condition|care))(?![a-zß-öø-ɏ-])/i
const placedBefore =
  /(?:(?!(?:an?|the|at|in|on|of|near|by|after|when|and)\s)[a-zß-öø-ÿ][A-Za-zÀ-ÖØ-öø-ɏḀ-ỿ-]*\s+){1,2}(?:in|at|near|on|off)\s+(?:[A-ZÀ-ÖØ-ÞĀ-ɏḀ-ỿ][A-Za-zÀ-ÖØ-öø-ɏḀ-ỿ'’-]*\s+){1,3}(?:in|on|of)\s+$/
const placedAfter =
  /^,?\s+(?:an?|the)\s+((?:[a-zß-öø-ÿ][A-Za-zÀ-ÖØ-öø-ɏḀ-ỿ-]*\s+){1,4}(?:(?:in|at|near|on|off)\s+(?:(?:an?|the)\s+)?(?:[a-zß-öø-ÿ][A-Za-zÀ-ÖØ-öø-ɏḀ-ỿ-]*\s+)?){1,3}[A-ZÀ-ÖØ-ÞĀ-ɏḀ-ỿ][A-Za-zÀ-ÖØ-öø-ɏḀ-ỿ'’-]*)/

/**
 * The words for the part or the other incident, so that they tell something by themselves: with the state or the place that
 * stands beside ("the seven wounded", "market in Lund in 2007"), without "among them"; null where only "them", a number, a
 * year or a month is left.
 *
 * @param of the words as the scope rules found them, or null
 */
export function telling(text: string, sentence: Sentence, of: Span | null): Span | null {
  if (of === null) return null
  let { start, end } = of
  const led = lead.exec(text.slice(start, end))
  if (led) start += led[0].length
  // "The dead include three"
  const verb = /\s+includ[A-Za-zÀ-ÖØ-öø-ɏḀ-ỿ]+$/.exec(text.slice(start, end))
  if (verb) end -= verb[0].length
  // "three of them", "Two of those": what is left is the number; "two of those trapped" tells.
  const tail = /\s+of\s+(?:them|those|these|whom|which)$/i.exec(text.slice(start, end))
  const whole = end
  if (tail) end -= tail[0].length
  const printed = text.slice(start, end).trim()
  if (printed === '' || pointer.test(printed)) return null
  if (number.test(printed) && !bareTime.test(printed)) {
    const said = state.exec(text.slice(whole, Math.min(sentence.end, whole + 60)))
    if (!said) return null
    const article = /\bthe\s+$/i.exec(text.slice(sentence.start, start))
    return spanAt(text, article ? sentence.start + article.index : start, whole + said[0].length)
  }
  if (bareTime.test(printed)) {
    const from = Math.max(sentence.start, start - 80)
    const before = placedBefore.exec(text.slice(from, start))
    if (before) return spanAt(text, from + before.index, end)
    const after = placedAfter.exec(text.slice(end, Math.min(sentence.end, end + 120)))
    if (!after) return null
    const noun = end + after[0].length - after[1]!.length
    return spanAt(text, noun, end + after[0].length)
  }
  return spanAt(text, start, tail && end < whole ? end : whole)
}
