import type { Line } from '../lines.ts'
import type { Rule } from '../marks.ts'

const COUNTER = /(?:^|\s)(\d{1,3})\s?\/\s?(\d{1,3})(?=\s+["“‘']?\p{Lu}|\s+\d{1,2} \p{Lu})/gu
const OF = /\b(\d{1,3}) of (\d{1,3})\b/g
const HIDE = /\bhide caption\b/i

/** Pictures shown one by one: "1/8 The scene ... 2/8 ...", "Hide Caption 3 of 25", "34 show all". */
export const markGalleries: Rule = (page, marks) => {
  for (const line of page.lines) {
    if (line.text.length > 60_000) continue
    if (numberedPictures(line) || HIDE.test(line.text)) {
      marks.mark(line, 'photo gallery')
      markHead(page.lines, line, marks)
    }
  }
  markRunsWithOneHead(page, marks)
}

/** "2/8 Police ..." alone on its line, or two and more counters of one total in a line. */
function numberedPictures(line: Line): boolean {
  const totals = new Map<string, number>()
  for (const [, at, of] of line.text.matchAll(COUNTER)) {
    if (Number(at) <= Number(of) && Number(of) > 1) totals.set(of!, (totals.get(of!) ?? 0) + 1)
  }
  const most = Math.max(0, ...totals.values())
  // A date such as 7/11 or a score can stand at the start of one line, but not with a second of the same total.
  if (most >= 2 || (most === 1 && /^\d{1,3}\s?\/\s?\d{1,3}\s/.test(line.text))) return true
  let pictures = 0
  for (const [, at, of] of line.text.matchAll(OF)) if (Number(at) <= Number(of) && Number(of) > 3) pictures++
  return pictures >= 3
}

/** The one or two short lines above a gallery name it: "The flood in pictures", "34 show all ...". */
function markHead(lines: readonly Line[], first: Line, marks: Parameters<Rule>[1]): void {
  for (let i = first.index - 1; i >= Math.max(0, first.index - 2); i--) {
    const line = lines[i]!
    if (marks.has(line) || line.ended || line.words > 14) return
    if (/\bshow all\b|\bin pictures\b|\bphotos?\b|\bpictures\b|\bgallery\b|\bslideshow\b/i.test(line.text)) {
      marks.mark(line, 'photo gallery')
    } else return
  }
}

/** Four words and more, with a capital after them, that open three lines in a row are a gallery's name. */
const markRunsWithOneHead: Rule = (page, marks) => {
  const { lines } = page
  let from = 0
  while (from < lines.length) {
    let to = from + 1
    let head = to < lines.length ? commonHead(lines[from]!.text, lines[to]!.text) : ''
    while (to + 1 < lines.length && head !== '' && commonHead(lines[to + 1]!.text, head) !== '') {
      head = commonHead(lines[to + 1]!.text, head)
      to++
    }
    if (head !== '' && to - from >= 2) for (let i = from; i <= to; i++) marks.mark(lines[i]!, 'photo gallery')
    from = head === '' ? from + 1 : to + 1
  }
}

/** The words both texts open with where they are four and more and hold a capital beyond the first; else ''. */
function commonHead(a: string, b: string): string {
  const most = Math.min(a.length, b.length, 120)
  let same = 0
  while (same < most && a[same] === b[same]) same++
  // Broken off within a word, the word does not count; at the end of one it does.
  const whole = (same === a.length || /\s/.test(a[same]!)) && (same === b.length || /\s/.test(b[same]!))
  const head = (whole ? a.slice(0, same) : a.slice(0, same).replace(/\S*$/, '')).trim()
  const words = head.split(/\s+/)
  if (words.length < 4 || /[.!?:"“”]/.test(head.slice(0, -1).replace(/^photos:/i, ''))) return ''
  return /^["“‘'•*–-]/.test(head) ? '' : head
}
