/** What a script of structured data is declared as, somewhere in its tag. */
const structured = /ld\+json/i
const openings = /<(?:script|style)(?=[\s/>])|<!--/gi

const endings = { script: /<\/script/gi, style: /<\/style/gi }

/**
 * The page without its scripts, styles and comments, structured data left in. Half of a news page and more is script,
 * and finding its end with `indexOf` is many times cheaper than reading it a character at a time. Where the end of a
 * piece is missing, the rest of the page is left as it is for the tokenizer, which knows what browsers do then.
 */
export function withoutScripts(html: string): string {
  const kept: string[] = []
  const tags = new TagsBefore(html)
  let from = 0
  openings.lastIndex = 0
  for (let match = openings.exec(html); match; match = openings.exec(html)) {
    const at = match.index
    // <div data-code="<script>"> is an attribute and no script.
    if (tags.isInTag(at)) continue
    const end = match[0] === '<!--' ? endOfComment(html, at) : endOfElement(html, at, match[0].slice(1))
    if (end < 0) break
    openings.lastIndex = end
    tags.jump(end)
    if (match[0] !== '<!--' && structured.test(html.slice(at, Math.min(end, at + 300)))) continue
    kept.push(html.slice(from, at))
    from = end
  }
  if (from === 0) return html
  kept.push(html.slice(from))
  return kept.join('')
}

function endOfComment(html: string, at: number): number {
  // <!--> and <!---> are whole comments.
  const end = html.indexOf('-->', at + 2)
  return end < 0 ? -1 : end + 3
}

function endOfElement(html: string, at: number, tag: string): number {
  const opened = html.indexOf('>', at)
  if (opened < 0) return -1
  const ending = endings[tag.toLowerCase() === 'script' ? 'script' : 'style']
  ending.lastIndex = opened
  const close = ending.exec(html)?.index
  if (close === undefined) return -1
  const end = html.indexOf('>', close)
  return end < 0 ? -1 : end + 1
}

/** Whether a place stands inside a tag, asked for places in rising order, so that the page is gone through once. */
class TagsBefore {
  private readonly html: string
  private at = 0
  private open = -1
  /** Where the next tag ends that was looked up; kept, so that a page without ends is not searched again and again. */
  private end = -1

  constructor(html: string) {
    this.html = html
  }

  jump(to: number): void {
    this.at = to
    this.open = -1
  }

  isInTag(place: number): boolean {
    for (;;) {
      if (this.open < 0) {
        const next = this.html.indexOf('<', this.at)
        if (next < 0 || next >= place) return false
        this.at = next + 1
        if (/[a-z]/i.test(this.html[next + 1] ?? '')) this.open = next
      } else {
        if (this.end < this.at) {
          const end = this.html.indexOf('>', this.at)
          this.end = end < 0 ? this.html.length : end
        }
        if (this.end >= place) return true
        this.at = this.end + 1
        this.open = -1
      }
    }
  }
}
