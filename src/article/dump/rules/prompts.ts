import type { Rule } from '../marks.ts'
import { AUTHOR_NOTES, LIMIT, PROMPTS } from '../prompts.ts'

/** Words that make a line part of a story even where it holds a prompt: '"Click here to win," the message said.' */
const TOLD = /\b(?:said|says|told|added|wrote|asked|according to)\b|^["“‘'«]/i

/** Lines by which a site asks, offers, sells, warns or signs: subscriptions, shares, cookies, copyright. */
export const markPrompts: Rule = (page, marks) => {
  for (const line of page.lines) {
    if (line.text.length > LIMIT) continue
    for (const { kind, atMost, patterns } of PROMPTS) {
      if (line.words > atMost) continue
      if (!patterns.some((pattern) => pattern.test(line.text))) continue
      // A sentence of the story that happens to begin like one: 'Follow the money, the auditor told the court.'
      if (line.words > 12 && line.ended && TOLD.test(line.text) && kind !== 'newsletter box') continue
      marks.mark(line, kind)
      break
    }
  }
  markWhatFollowsCopyright(page, marks)
}

/** After the copyright notice at the end come terms and disclaimers, never the story. */
const markWhatFollowsCopyright: Rule = (page, marks) => {
  const { lines } = page
  const from = Math.max(1, Math.floor(lines.length * 0.6))
  const notice = lines.find((line) => line.index >= from && marks.reason(line) === 'copyright notice')
  if (!notice || lines.length - notice.index > 6) return
  for (const line of lines.slice(notice.index + 1)) {
    if (/^(?:correction|clarification|editor.s note|update)/i.test(line.text)) return
    marks.mark(line, 'copyright notice')
  }
}

/** Paragraphs at the end in which the writer tells of himself: "With over ten years in journalism, I ..." */
export const markAuthorNotes: Rule = (page, marks) => {
  const { lines } = page
  const from = Math.max(2, lines.length - 6, Math.floor(lines.length * 0.5))
  for (const line of lines.slice(from)) {
    if (
      line.text.length > LIMIT ||
      /^["“‘«]|["”]\s*(?:he|she|\p{Lu}\p{L}+) (?:said|added)\b|\bsaid\.?$/u.test(line.text)
    )
      continue
    if (AUTHOR_NOTES.some((pattern) => pattern.test(line.text))) marks.mark(line, 'author note')
  }
}
