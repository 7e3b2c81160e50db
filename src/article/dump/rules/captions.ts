import { CAPTION_OPENERS, CAPTION_VERBS, CAPTION_WORDS, CREDIT_ALONE, CREDIT_FIRST, CREDIT_LAST } from '../captions.ts'
import type { Line } from '../lines.ts'
import type { Rule } from '../marks.ts'
import { firstBody, isProse, lastBody, type Page, punctuatedShare, repeatedShare } from '../page.ts'
import { isEmbeddedPost } from '../posts.ts'
import { LIMIT } from '../prompts.ts'

/** Captions that say so, or that a picture credit signs. */
export const markSignedCaptions: Rule = (page, marks) => {
  const first = firstBody(page, marks)
  const last = lastBody(page, marks)
  for (const line of page.lines) {
    if (marks.has(line) || line.text.length > LIMIT || isEmbeddedPost(line.text)) continue
    // "Ferry runs aground, nobody hurt Updated: 2031-05-02 06:50 (Norpress)": a headline with its stamp.
    if (line.index <= 2 && /\b(?:updated|published|posted)\b.{0,20}\d/i.test(line.text)) continue
    if (CAPTION_WORDS.some((pattern) => pattern.test(line.text))) marks.mark(line, 'photo caption')
    else if (line.index < page.lines.length - 1 && CREDIT_ALONE.some((pattern) => pattern.test(line.text))) {
      // The last line of a report may be a sign-off: "Reuters", "(AFP, dpa)".
      marks.mark(line, 'picture credit')
    } else if (line.words >= 6 && CREDIT_LAST.some((pattern) => pattern.test(line.text)) && !signsOff(last, line)) {
      marks.mark(line, 'photo caption')
    } else if (!line.ended && !line.cut && line.words >= 5 && opensWithCredit(line, line.index < first)) {
      marks.mark(line, 'photo caption')
    }
  }
}

/**
 * "Reuters The quay was sealed off", but not the headline "Twitter Bans Accounts of Dock Workers": where a headline may
 * stand, and where most words have capitals, only a name that cannot begin the sentence counts.
 */
function opensWithCredit(line: Line, above: boolean): boolean {
  const [agency, ...others] = CREDIT_FIRST
  if (others.some((pattern) => pattern.test(line.text))) return true
  const small = line.text.match(/\s\p{Ll}{4,}/gu)?.length ?? 0
  return !above && small >= 2 && agency!.test(line.text)
}

/** A long paragraph of several sentences at the end, signed "(AFP)", is the report's end and not a caption. */
function signsOff(last: number, line: Line): boolean {
  const sentences = line.text.match(/[.!?]["”'’]?\s+\p{Lu}/gu)?.length ?? 0
  return (
    line.index >= last &&
    sentences >= 1 &&
    line.index > 0 &&
    /[[(][^()[\]]{2,30}[\])]$/.test(line.text) &&
    !/©/.test(line.text)
  )
}

/**
 * Captions without a credit. In a text whose sentences end in full stops, a line of sentence length that does not end
 * so stands outside the running text: a caption, a pulled quotation, a line about a video. One alone may be a
 * paragraph that lost its full stop, so it needs a second sign: caption words, words printed elsewhere in the text,
 * another such line beside it, or a habit (three and more in the report).
 */
export const markUnsignedCaptions: Rule = (page, marks) => {
  if (punctuatedShare(page, marks) < 0.5) return
  const first = firstBody(page, marks)
  const open = page.lines.filter((line) => line.index > first && standsOut(line) && !marks.has(line))
  const habit = open.filter((line) => line.words >= 10).length >= 3
  const listed = linesOfLists(page)
  const isOpen = new Set(open.map((line) => line.index))
  for (const line of open) {
    const repeated = repeatedShare(page, line)
    const beside = [line.index - 1, line.index + 1].some(
      (i) => isOpen.has(i) || /caption|credit/.test(marks.reason(page.lines[i]) ?? ''),
    )
    const caption = CAPTION_VERBS.test(line.text) || CAPTION_OPENERS.test(line.text)
    // A caption is short, and does not speak to the reader.
    const couldBe = caption || (line.words <= 32 && !ADDRESS.test(line.text))
    if (line.words >= 7 && repeated >= 0.5 && !isQuotedHeading(line))
      marks.mark(line, 'words printed elsewhere in the report')
    else if (listed.has(line.index)) continue
    else if (line.words >= 10 && habit && couldBe && !HEADING.test(line.text)) marks.mark(line, 'photo caption')
    // Several sentences of which only the last is broken off are a paragraph.
    else if (sentencesIn(line) >= 2) continue
    else if (line.words >= 8 && (caption || (beside && couldBe && !/:\s/.test(line.text))))
      marks.mark(line, 'photo caption')
    else if (line.words >= 6 && caption && beside) marks.mark(line, 'photo caption')
  }
}

/** Speaks to the reader or of the writer: 'You will see that ...', 'I had to learn ...'. Quoted words do not count. */
const ADDRESS = /^(?![^"“‘']*["“‘'])(?:.*\b)?(?:you|your|you['’]ll|I|I['’]m|we|our|us)\b/u

/** Openings of headings, which may be as long as captions. */
const HEADING =
  /^(?:How|Why|What|Who|Where|When|Which|Here['’]s|\p{Lu}:|Step \d|Part \d|Chapter \d|The \w+ (?:stages|steps|reasons|ways) )/u

/** Lines below one that ends in a colon, up to the next that ends as a sentence does: the items of a list. */
function linesOfLists(page: Page): ReadonlySet<number> {
  const listed = new Set<number>()
  let open = false
  for (const line of page.lines) {
    if (/:\s*$/.test(line.text.slice(-3))) open = true
    else if (line.ended) open = false
    else if (open) listed.add(line.index)
  }
  return listed
}

/** Below a caption, the same words again with the site's name after them; below a credit, the caption. */
export const markCaptionsAgain: Rule = (page, marks) => {
  for (const line of page.lines) {
    const above = page.lines[line.index - 1]
    if (
      marks.has(line) ||
      !above ||
      !/caption/.test(marks.reason(above) ?? '') ||
      line.words < 6 ||
      line.text.length > LIMIT
    )
      continue
    // "© Norpress / Ann Lee" and below it what the picture shows.
    const belowCredit =
      /^(?:©|photo(?:graph)?(?: by|:)|credit:)/i.test(above.text) && above.words <= 12 && line.words <= 40
    if (!line.ended && (belowCredit || repeatedShare(page, line) >= 0.5)) marks.mark(line, 'photo caption')
  }
}

/** Words no caption ends in: "... in the stands, which included the mayor, as" was broken off by the page. */
const BROKEN_OFF =
  /\b(?:a|an|the|and|or|but|of|to|at|by|for|from|with|as|that|which|who|is|are|has|had|his|her|their|its|said|this)$/i

function sentencesIn(line: Line): number {
  return line.text.match(/[.!?]["”'’)]*\s+["“‘'(]?\p{Lu}/gu)?.length ?? 0
}

/** Neither ended nor cut off, not a list item, a post or a heading line, and not where the headline stands. */
function standsOut(line: Line): boolean {
  return (
    !line.ended &&
    !line.cut &&
    line.words >= 6 &&
    line.text.length <= LIMIT &&
    line.index > 0 &&
    !/^[•●▪*‣–—-]\s/.test(line.text) &&
    !/^\d{1,2}[.:)]/.test(line.text) &&
    !/[)\]]$|\d{4}$|https?:\S+$/.test(line.text.replace(/\b(?:19|20)\d\d$/, '')) &&
    !BROKEN_OFF.test(line.text) &&
    !isEmbeddedPost(line.text)
  )
}

/** 'They never warned us': a heading made of words said below. */
function isQuotedHeading(line: Line): boolean {
  return /^["“‘'«].*["”’'»]$/.test(line.text) && line.words <= 12
}

/** After the last paragraph: lines that repeat one another's words, full stop or not, are the captions of a gallery. */
export const markCaptionsAtTheEnd: Rule = (page, marks) => {
  const { lines } = page
  let from = lines.length
  let repeats = 0
  for (let i = lines.length - 1; i > 0; i--) {
    const line = lines[i]!
    if (marks.has(line)) {
      if (!/caption|printed/.test(marks.reason(line)!)) break
      repeats++
    } else {
      const share = repeatedShare(page, line)
      if (/\b(?:said|says|told|added)\b/.test(line.text) || !(CAPTION_OPENERS.test(line.text) || share >= 0.5)) break
      if (share >= 0.3) repeats++
    }
    from = i
  }
  if (lines.length - from < 3 || repeats < 3) return
  // A report whose lines are all alike is a list or a liveblog: captions come after running text.
  if (!lines.slice(0, from).some((line) => isProse(line) && !marks.has(line))) return
  for (const line of lines.slice(from)) marks.mark(line, 'photo caption')
}
