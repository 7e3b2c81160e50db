import type { Article } from '../article/article.ts'
import { type Span, trimmedSpan } from '../article/span.ts'
import type { Analysis } from '../language/analysis.ts'
import type { FigureKind } from './figure.ts'
import type { Found } from './found.ts'

/** Kinds that a wave over many towns is counted by, town by town. */
const BY_TOWN: ReadonlySet<FigureKind> = new Set(['buildings', 'places', 'evacuated', 'vehicles', 'devices', 'calls'])
/** "In Karvel alone, 11 buildings ...": the town opens the sentence. A number names a day ("In 2007, ..."). */
const OPENING =
  /^["“]?(?:In|At|Across)\s+(?:the (?:town|city) of )?([A-ZÀ-ÖØ-ÞĀ-ɏḀ-ỿ][A-Za-zÀ-ÖØ-öø-ɏḀ-ỿ'’-]+(?:\s[A-ZÀ-ÖØ-ÞĀ-ɏḀ-ỿ][A-Za-zÀ-ÖØ-öø-ɏḀ-ỿ'’-]+)*)(?:\s+alone)?\s*,/
/** "... 11 buildings were evacuated in Karvel on Wednesday" */
const AFTER =
  /\bin\s+(?:the (?:town|city) of )?([A-ZÀ-ÖØ-ÞĀ-ɏḀ-ỿ][A-Za-zÀ-ÖØ-öø-ɏḀ-ỿ'’-]+(?:\s[A-ZÀ-ÖØ-ÞĀ-ɏḀ-ỿ][A-Za-zÀ-ÖØ-öø-ɏḀ-ỿ'’-]+)*)/g
/** The same opening in passages of other languages. */
const OPENING_IN: Readonly<Record<string, RegExp>> = { ru: /^Во?\s+(\p{Lu}[\p{L}-]+)/u }
const OF = /^\s+(?:of|in)\s+[A-ZÀ-ÖØ-ÞĀ-ɏḀ-ỿ][A-Za-zÀ-ÖØ-öø-ɏḀ-ỿ'’-]+/
/** Letters that a country shares with its adjective: Lorvania, Lorvanian. */
const STEM = 5

/**
 * In a report that counts many towns, the town that a count of one of them is for: "11 buildings in Karvel" is a part of
 * the "96 buildings in 14 cities". The whole country ("in 14 Lorvanian cities") is no part.
 *
 * @returns the words that name the town, for each finding that counts one of many; nothing in a report of one place
 */
export function oneOfMany(article: Article, analysis: Analysis, found: readonly Found[]): ReadonlyMap<Found, Span> {
  const parts = new Map<Found, Span>()
  const many = found.filter(({ bound }) => bound.kind === 'cities' && (bound.count.value ?? bound.count.min ?? 0) > 1)
  if (many.length === 0) return parts
  const sentenceOf = ({ sentence }: Found) => article.text.slice(sentence.start, sentence.end)
  // "14 Lorvanian cities", "nine cities of Lorvania": the area that the towns make up.
  const whole = many
    .map(({ start, end }) => article.text.slice(start, end) + (OF.exec(article.text.slice(end, end + 40))?.[0] ?? ''))
    .join('\n')
    .toLowerCase()
  const counting = new Set(many.map((each) => each.sentence.index))
  const towns = new Set(analysis.names.filter((name) => name.type === 'place').map((name) => name.text.toLowerCase()))
  const isTown = (name: string) => towns.has(name.toLowerCase()) && !whole.includes(name.slice(0, STEM).toLowerCase())
  for (const each of found) {
    // A sentence that counts the towns too gives the sum over them.
    if (!BY_TOWN.has(each.bound.kind) || counting.has(each.sentence.index)) continue
    const text = sentenceOf(each)
    const foreign = OPENING_IN[each.sentence.language]?.exec(text)
    const opening = OPENING.exec(text)
    const after = [...text.slice(each.end - each.sentence.start).matchAll(AFTER)].find((match) => isTown(match[1]!))
    const start = foreign
      ? 0
      : opening && (isTown(opening[1]!) || / alone\s*,$/.test(opening[0]))
        ? 0
        : after
          ? each.end - each.sentence.start + after.index
          : -1
    if (start < 0) continue
    const words = (foreign ?? (start === 0 ? opening : after))![0]
    parts.set(
      each,
      trimmedSpan(
        article.text,
        each.sentence.start + start,
        each.sentence.start + start + words.replace(/,$/, '').length,
      ),
    )
  }
  return parts
}
