import type { Passage } from '../article.ts'
import { languageOf, scriptOf } from '../language.ts'
import type { Line } from './lines.ts'
import { isEmbeddedPost } from './posts.ts'

/** Letters of a script other than Latin, in runs that may hold digits, marks and spaces: at least two words. */
const OTHER_SCRIPT =
  /[\p{Script=Cyrillic}\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Greek}\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Devanagari}]+(?:[\s\p{P}\p{N}\p{S}]{1,12}[\p{Script=Cyrillic}\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Greek}\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Devanagari}]+)+/gu

/**
 * The stretches of a report in another language than its own: posts, quotations, names of places as signed.
 *
 * @param lines its lines without residue
 * @param main the report's language
 * @returns stretches in text order; neighbouring lines of one language are joined
 */
export function passagesIn(lines: readonly Line[], main: string): readonly Passage[] {
  const found: { start: number; end: number; language: string; line: number }[] = []
  const latin = main !== 'und' && !/^(?:ru|uk|bg|sr|mk|be|ar|fa|ur|he|el|zh|ja|ko|hi)$/.test(main)
  const pooled = latin ? languagesByScript(lines) : new Map<string, string>()
  for (const line of lines) {
    const whole = wholeLine(line, main, latin, pooled)
    if (whole !== null) {
      const before = found.at(-1)
      if (before && before.language === whole && before.line === line.index - 1) {
        before.end = line.end
        before.line = line.index
      } else found.push({ start: line.start, end: line.end, language: whole, line: line.index })
    } else if (latin) for (const run of runsWithin(line)) found.push(run)
  }
  return found.map(({ start, end, language }) => Object.freeze({ start, end, language }))
}

/**
 * One guess for each other script over all its lines together: "Полиция!" alone could be three languages, with the
 * posts around it it is one.
 */
function languagesByScript(lines: readonly Line[]): ReadonlyMap<string, string> {
  const texts = new Map<string, string>()
  for (const line of lines) {
    if (!/[\u0370-\u1fff\u3040-\ud7ff]/.test(line.text)) continue
    const script = scriptOf(line.text.slice(0, 1500))
    if (script !== null && script !== 'Latin')
      texts.set(script, `${texts.get(script) ?? ''} ${line.text.slice(0, 1500)}`)
  }
  return new Map([...texts].map(([script, text]) => [script, languageOf(text).language]))
}

/** Words of English that its neighbours do not share ('in' and 'was' are German too): one of them, and a line is English. */
const ENGLISH_ONLY =
  /\b(?:the|of|and|that|with|said|his|they|you|from|by|this|these|have|has|been|were|which|who|their|not|but|after|before|would|could|will|about|when|what|there|more|than|our|your|its|as|out|off|how|now|two|three|seven|all|my|it['’]s|don['’]t|didn['’]t|i['’]ve|read|killed|left|just)\b/i

/** The language of a line that is not in the report's own; null for the report's own and where one can't tell. */
function wholeLine(line: Line, main: string, latin: boolean, pooled: ReadonlyMap<string, string>): string | null {
  const head = line.text.slice(0, 1500)
  const script = scriptOf(head)
  if (script === null) return null
  if (latin && script !== 'Latin') {
    const guess = languageOf(head)
    const language = guess.sure ? guess.language : (pooled.get(script) ?? guess.language)
    return language === main || language === 'und' ? null : language
  }
  // A Latin line counts only with enough words: names and headings look foreign to any statistics.
  if (line.words < 10 || ENGLISH_ONLY.test(head)) return null
  const words = head.replace(/(?:https?:\/\/|pic\.twitter\.com\/|[@#])\S+/g, ' ').match(/\p{L}+/gu)?.length ?? 0
  // A short post is a few words and names: too little to tell.
  if (words < (isEmbeddedPost(line.text) ? 16 : 10)) return null
  const { language, sure } = languageOf(head)
  return sure && language !== main && language !== 'und' ? language : null
}

/** Runs of another script inside a line of the report's own. */
function runsWithin(line: Line): { start: number; end: number; language: string; line: number }[] {
  // A line of a book's length is no report's: its runs are not looked for.
  if (line.text.length > 100_000 || !/[\u0370-\u1fff\u3040-\ud7ff]/.test(line.text)) return []
  return [...line.text.matchAll(OTHER_SCRIPT)].flatMap((run) => {
    const { language } = languageOf(run[0])
    if (language === 'und') return []
    return [{ start: line.start + run.index, end: line.start + run.index + run[0].length, language, line: line.index }]
  })
}
