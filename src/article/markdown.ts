import { Lexer, type Token } from 'marked'

/** An input by its name: a Markdown file. */
const NAMED = /\.(?:md|markdown|mdown|mkd)(?:#\d+)?$/i
/** Marks that no plain text has: "[the ministry](https://...)", "**Four** people". */
const LINK = /\[[^[\]\n]{1,300}\]\((?:<?(?:https?:\/\/|mailto:)|\/[\w/#?])[^\s()]{0,2000}[^\n()]{0,200}\)/
const STRONG = /(?<![\p{L}\p{N}*])\*\*(?=[^\s*])[^*\n]{1,300}(?<=[^\s*])\*\*(?![\p{L}\p{N}*])/u

/** Whether a text is Markdown: its name says so, or it holds a link or strong words as Markdown marks them. */
export const isMarkdown = (name: string, text: string): boolean =>
  NAMED.test(name) || LINK.test(text) || STRONG.test(text)

/** "[1]: https://interior.example/news": where a link of this label leads. */
const DEFINITION = /^ {0,3}\[(?!\^)([^[\]\n]{1,100})\]:[ \t]+<?(\S{1,2000})>?[^\n]{0,200}$/gm
const MARKS = /[*_`~[<\\!]|:\/\//
/** A paragraph longer than this is no report's: it is left as it is. */
const LONGEST = 100_000

/**
 * The words of a Markdown text (CommonMark with GitHub's strikethrough) without the marks inside its paragraphs: emphasis, links,
 * code, escapes; pictures, what is struck out and marks of footnotes are left out. Lines and the marks before them (headings, lists, quotations)
 * stay. What stands inside is found by `marked`.
 */
export function withoutMarkdown(text: string): string {
  const lexer = new Lexer()
  const plain = text.replace(DEFINITION, (_line, label: string, href: string) => {
    lexer.tokens.links[label.toLowerCase().replace(/\s+/g, ' ')] = { href, title: null }
    return ''
  })
  return plain
    .split(/(\n[ \t\r]*\n)/)
    .map((part) => (MARKS.test(part) && part.length <= LONGEST ? wordsOf(lexer.inlineTokens(part)) : part))
    .join('')
}

function wordsOf(tokens: readonly Token[]): string {
  return tokens.map(wordsIn).join('')
}

function wordsIn(token: Token): string {
  switch (token.type) {
    case 'image':
    // "The toll rose to ~~five~~ four": struck out, taken back.
    case 'del':
      return ''
    case 'br':
      return '\n'
    case 'escape':
    case 'codespan':
      return token['text']
    case 'strong':
    case 'em':
    case 'link':
      return wordsOf(token['tokens'] ?? [])
    case 'html':
      return /^<br\b/i.test(token.raw) ? '\n' : token.raw
    default:
      // A footnote's mark, and before the note itself with a colon.
      return token.raw.replace(/\[\^[\w-]{1,20}\](?::[ \t]+)?/g, '')
  }
}
