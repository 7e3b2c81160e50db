import { Tokenizer } from 'htmlparser2'
import { withoutScripts } from './scripts.ts'

/** An element of a read page, with the attributes that rules read (`readAttributes`), cut at `limits.value`. */
export interface PageElement {
  readonly tag: string
  readonly attributes: ReadonlyMap<string, string>
  readonly parent: PageElement | null
  readonly children: PageNode[]
}
export type PageNode = PageElement | string

/** A page as a tree, and the structured data that stood in its scripts. Nothing in it is run or fetched. */
export interface Page {
  readonly root: PageElement
  /** All elements in page order, the root first. */
  readonly all: readonly PageElement[]
  /** The texts of `<script type="application/ld+json">`, in page order. */
  readonly structured: readonly string[]
  /** Elements made; for tests that hold the work to a bound. */
  readonly elements: number
  /** Set when a limit was reached and the rest of the page was left out. */
  readonly cut: boolean
}

/** Bounds that no honest page reaches; a page beyond them is read up to the bound. */
export const limits = { depth: 400, elements: 30_000, attributes: 40, value: 5_000, structured: 1_000_000 } as const

const voids = new Set(
  'area base basefont br col embed frame hr img input keygen link meta param source track wbr'.split(' '),
)
/** Elements whose content is never text of the page. */
const skipped = new Set(
  'script style noscript svg math template iframe object canvas select datalist textarea audio video noembed noframes applet map'.split(
    ' ',
  ),
)

const p = new Set(['p'])
/** What an opening tag closes when it stands open on top (HTML Living Standard, 13.1.2.4 Optional tags). */
const closes = new Map<string, ReadonlySet<string>>([
  ['li', new Set(['li', 'p'])],
  ['tr', new Set(['tr', 'td', 'th', 'p'])],
  ['td', new Set(['td', 'th', 'p'])],
  ['th', new Set(['td', 'th', 'p'])],
  ['tbody', new Set(['tr', 'td', 'th', 'thead', 'tbody'])],
  ['tfoot', new Set(['tr', 'td', 'th', 'thead', 'tbody'])],
  ['dd', new Set(['dd', 'dt', 'p'])],
  ['dt', new Set(['dd', 'dt', 'p'])],
  ['option', new Set(['option'])],
  ['body', new Set(['head'])],
  ...'p h1 h2 h3 h4 h5 h6 address article aside blockquote details div dl fieldset figcaption figure footer form header hr main nav ol pre section table ul'
    .split(' ')
    .map((tag) => [tag, p] as [string, ReadonlySet<string>]),
])
const headTags = new Set(['html', 'head', 'title', 'meta', 'link', 'base', 'basefont', 'bgsound'])
/** An end tag does not close across these: `</p>` in a cell leaves the `<p>` around the table open. */
const walls = new Set(['td', 'th', 'table', 'body', 'html'])
/** End tags of table parts do close the cells in them, only not a whole table around. */
const tableParts = new Set(['tr', 'tbody', 'thead', 'tfoot'])
const none: ReadonlyMap<string, string> = new Map()

/** The attributes that are kept: what names, hides, dates or describes an element. */
const readAttributes = new Set(
  'aria-hidden class content datetime hidden href http-equiv id itemprop itemtype lang name property pubdate rel role style title type xml:lang'.split(
    ' ',
  ),
)

/** What the page's structured data scripts are declared as. */
const structuredType = /^application\/(?:\w+\+)?ld\+json/i

/**
 * Reads a page into a tree in one pass of the tokenizer: unclosed, misplaced and surplus tags are mended the way
 * browsers do where it matters for text; scripts, styles, drawings and embedded frames are left out.
 *
 * @param source the page, decoded
 */
export function readPage(source: string): Page {
  const html = withoutScripts(source)
  const builder = new Builder(html)
  const tokenizer = new Tokenizer({ xmlMode: false, decodeEntities: true }, builder)
  tokenizer.write(html)
  tokenizer.end()
  return {
    root: builder.root,
    all: builder.all,
    structured: builder.structured,
    elements: builder.count,
    cut: builder.cut,
  }
}

class Builder {
  readonly root: PageElement = { tag: '#page', attributes: none, parent: null, children: [] }
  readonly all: PageElement[] = [this.root]
  readonly structured: string[] = []
  count = 0
  cut = false
  private readonly html: string
  private readonly stack: PageElement[] = [this.root]
  /** How many elements of each tag are open, so that a stray end tag costs nothing. */
  private readonly open = new Map<string, number>()
  /** Elements open beyond the depth limit: not made, their text goes to the deepest one made. */
  private over = 0
  private tag = ''
  private attributes: Map<string, string> | null = null
  private name = ''
  private value = ''
  /** The tag whose content is being left out, and how many of that tag are open in it. */
  private skipping = ''
  private nested = 0
  private script: string[] | null = null
  private structuredSize = 0

  constructor(html: string) {
    this.html = html
  }

  ontext(start: number, end: number): void {
    if (start >= end) return
    if (this.skipping !== '') {
      if (this.script && this.structuredSize < limits.structured) {
        const text = this.html.slice(start, Math.min(end, start + limits.structured))
        this.structuredSize += text.length
        this.script.push(text)
      }
      return
    }
    const text = this.html.slice(start, end)
    // White space between tags is most of the text nodes and nothing of the text.
    this.add(/[^ \t\n\r\f]/.test(text) ? text : ' ')
  }

  ontextentity(code: number): void {
    if (this.skipping === '') this.add(String.fromCodePoint(code))
    else if (this.script && this.structuredSize++ < limits.structured) this.script.push(String.fromCodePoint(code))
  }

  private add(text: string): void {
    if (this.count >= limits.elements) return
    const children = this.stack[this.stack.length - 1]!.children
    children.push(text)
  }

  onopentagname(start: number, end: number): void {
    this.tag = this.html.slice(start, Math.min(end, start + 60)).toLowerCase()
    this.attributes = null
  }

  onattribname(start: number, end: number): void {
    const name = this.html.slice(start, Math.min(end, start + 60)).toLowerCase()
    this.name = readAttributes.has(name) ? name : ''
    this.value = ''
  }

  onattribdata(start: number, end: number): void {
    if (this.name !== '' && this.value.length < limits.value)
      this.value += this.html.slice(start, Math.min(end, start + limits.value))
  }

  onattribentity(code: number): void {
    if (this.name !== '' && this.value.length < limits.value) this.value += String.fromCodePoint(code)
  }

  onattribend(): void {
    if (this.name === '' || (this.skipping !== '' && this.tag !== 'script')) return
    this.attributes ??= new Map()
    if (this.attributes.size < limits.attributes && !this.attributes.has(this.name)) {
      this.attributes.set(this.name, this.value)
    }
  }

  onselfclosingtag(end: number): void {
    // <svg/> and <iframe/> hold nothing; browsers ignore the slash elsewhere.
    if (this.skipping === '' && (this.tag === 'svg' || this.tag === 'math')) return
    if (this.skipping !== '' && this.skipping === this.tag) return
    this.onopentagend(end)
  }

  onopentagend(_end: number): void {
    const tag = this.tag
    if (this.skipping !== '') {
      if (tag === this.skipping) this.nested++
      return
    }
    if (skipped.has(tag)) {
      this.skipping = tag
      this.nested = 1
      this.script = tag === 'script' && structuredType.test(this.attributes?.get('type')?.trim() ?? '') ? [] : null
      return
    }
    this.start(tag, this.attributes ?? none)
  }

  private start(tag: string, attributes: ReadonlyMap<string, string>): void {
    const implied = closes.get(tag)
    if (implied && this.over === 0) {
      while (this.stack.length > 1 && implied.has(this.stack[this.stack.length - 1]!.tag)) this.pop()
    }
    // A page that forgets </head> and <body> begins its body with the first element that no head can hold.
    if (!headTags.has(tag) && (this.open.get('head') ?? 0) > 0) this.end('head')
    if (tag === 'html' || tag === 'body') {
      // A second <body> is ignored, as in browsers.
      if ((this.open.get(tag) ?? 0) > 0) return
    }
    if (tag === 'a' && (this.open.get('a') ?? 0) > 0 && this.over === 0) {
      // A link inside a link ends the first one: an unclosed <a> would make the whole article a link.
      this.end('a')
    }
    if (this.count >= limits.elements) {
      this.cut = true
      return
    }
    if (voids.has(tag)) {
      this.count++
      const parent = this.stack[this.stack.length - 1]!
      const leaf: PageElement = { tag, attributes, parent, children: [] }
      parent.children.push(leaf)
      this.all.push(leaf)
      return
    }
    if (this.stack.length > limits.depth) {
      this.cut = true
      this.over++
      this.open.set(tag, (this.open.get(tag) ?? 0) + 1)
      return
    }
    this.count++
    const parent = this.stack[this.stack.length - 1]!
    const element: PageElement = { tag, attributes, parent, children: [] }
    parent.children.push(element)
    this.all.push(element)
    this.stack.push(element)
    this.open.set(tag, (this.open.get(tag) ?? 0) + 1)
  }

  onclosetag(start: number, end: number): void {
    const tag = this.html.slice(start, Math.min(end, start + 60)).toLowerCase()
    if (this.skipping !== '') {
      if (tag === this.skipping && --this.nested === 0) {
        if (this.script) this.structured.push(this.script.join(''))
        this.script = null
        this.skipping = ''
      }
      return
    }
    if (tag === 'br') {
      this.start('br', none)
      return
    }
    this.end(tag)
  }

  private end(tag: string): void {
    const open = this.open.get(tag) ?? 0
    if (open === 0) return
    if (this.over > 0) {
      this.over--
      this.open.set(tag, open - 1)
      return
    }
    // A wall is not crossed for another tag than itself, so that one stray </div> in a cell does not end the table.
    let at = this.stack.length - 1
    while (at > 0 && this.stack[at]!.tag !== tag) {
      const wall = this.stack[at]!.tag
      if (walls.has(wall) && !walls.has(tag) && !(tableParts.has(tag) && wall !== 'table')) return
      at--
    }
    if (at === 0) return
    while (this.stack.length > at) this.pop()
  }

  private pop(): void {
    const element = this.stack.pop()!
    this.open.set(element.tag, (this.open.get(element.tag) ?? 1) - 1)
  }

  oncdata(start: number, end: number, offset: number): void {
    if (this.skipping === '') this.ontext(start, end - offset)
  }

  onend(): void {
    if (this.script) this.structured.push(this.script.join(''))
  }
  /** In a drawing, <title/> and <style/> are plain elements and their slash counts. */
  isInForeignContext(): boolean {
    return this.skipping === 'svg' || this.skipping === 'math'
  }
  oncomment(): void {}
  ondeclaration(): void {}
  onprocessinginstruction(): void {}
}

/** All elements below `root` (and itself) in page order; no recursion, so depth cannot break it. */
export function* elementsOf(root: PageElement): Generator<PageElement> {
  const stack: PageElement[] = [root]
  while (stack.length > 0) {
    const element = stack.pop()!
    yield element
    for (let i = element.children.length - 1; i >= 0; i--) {
      const child = element.children[i]!
      if (typeof child !== 'string') stack.push(child)
    }
  }
}

/** The text below an element, white space as it stands, `<br>` as a line end. */
export function textOf(root: PageElement): string {
  const parts: string[] = []
  const stack: PageNode[] = [root]
  while (stack.length > 0) {
    const node = stack.pop()!
    if (typeof node === 'string') parts.push(node)
    else if (node.tag === 'br') parts.push('\n')
    else for (let i = node.children.length - 1; i >= 0; i--) stack.push(node.children[i]!)
  }
  return parts.join('')
}

/** The text below an element on one line. */
export function lineOf(element: PageElement): string {
  return textOf(element).replace(/\s+/g, ' ').trim()
}
