import type { Article } from '../article/article.ts'
import type { Analysis } from '../language/analysis.ts'
import { classOf, DIGIT, LETTER, SURROGATE } from '../language/characters.ts'

/** The words of a report's title, dateline and first sentences: what it is about. Words are letters and digits only. */
export interface Lead {
  /** Whether a lower-case word stands there by itself. */
  has(word: string): boolean
  /** Whether a test holds of one of the words. */
  some(test: (word: string) => boolean): boolean
}

const leads = new WeakMap<Analysis, { readonly article: Article; readonly lead: Lead }>()
const SENTENCES = 6

/** What the head of a report is about. The text is put together once a report, and searched word by word as asked. */
export function leadOf(article: Article, analysis: Analysis): Lead {
  const known = leads.get(analysis)
  if (known?.article === article) return known.lead
  const { text, sentences } = analysis
  let head = article.title ?? ''
  for (let n = 0; n < Math.min(SENTENCES, sentences.length); n++)
    head += `\n${text.slice(sentences[n]!.start, sentences[n]!.end)}`
  if (article.dateline) head += `\n${article.dateline.span.text}`
  const lead = searched(head.toLowerCase())
  leads.set(analysis, { article, lead })
  return lead
}

function searched(text: string): Lead {
  return {
    has(word) {
      if (word === '' || wordEnd(word, 0) < word.length) return false
      for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1))
        if (!isPart(text, at - 1) && !isPart(text, at + word.length)) return true
      return false
    },
    some(test) {
      for (let at = 0; at < text.length; at++) {
        const end = wordEnd(text, at)
        if (end > at && test(text.slice(at, end))) return true
        at = end
      }
      return false
    },
  }
}

/** Where the letters and digits from `at` on end. */
function wordEnd(text: string, at: number): number {
  let end = at
  while (isPart(text, end)) end++
  return end
}

const OTHER_LETTER = /^[\p{L}\p{N}]$/u

/** Whether a letter or digit, or half of one, stands at a place. */
function isPart(text: string, at: number): boolean {
  if (at < 0 || at >= text.length) return false
  const code = text.charCodeAt(at)
  if (code < 128) return (code >= 97 && code <= 122) || (code >= 48 && code <= 57) || (code >= 65 && code <= 90)
  const kind = classOf(code)
  if (kind === DIGIT) return true
  // The class of letters holds accents and joiners too.
  if (kind === LETTER) return OTHER_LETTER.test(text[at]!)
  if (kind !== SURROGATE) return code === MODIFIER
  const first = code < 0xdc00 ? at : at - 1
  return OTHER_LETTER.test(text.slice(first, first + 2))
}

/** A letter that is read as an apostrophe elsewhere. */
const MODIFIER = 0x2bc
