import { createHash } from 'node:crypto'

/** Endings that say how a report is stored and nothing about it. */
const ENDING = /\.(?:txt|text|html?|xhtml|mhtml?|mht|jsonl?|ndjson|xml|rss|atom|warc|wet|csv|tsv|md|eml|gz)$/i
const LONGEST = 60

/**
 * The stem of an input's id: its name without folders and endings, with letters, digits, '_' and '-' kept and
 * everything else turned into '-'. '2031.05.03 quay.html.gz' gives '2031-05-03-quay'.
 *
 * @param name a path, an address, or '-' for standard input
 */
export function stemOf(name: string): string {
  if (name === '-') return 'stdin'
  const base = /^https?:\/\//i.test(name)
    ? lastPartOfAddress(name)
    : (name
        .split(/[\\/]/)
        .filter((part) => part !== '')
        .at(-1) ?? '')
  const stem = base.replace(ENDING, '').replace(ENDING, '')
  const safe = stem
    .normalize('NFC')
    .replace(/[^\p{L}\p{M}\p{N}_-]+/gu, '-')
    .replace(/^-+|-+$/g, '')
  return safe === '' ? 'report' : [...safe].slice(0, LONGEST).join('').replace(/-+$/, '')
}

function lastPartOfAddress(address: string): string {
  try {
    const { hostname, pathname } = new URL(address)
    const part = pathname
      .split('/')
      .filter((each) => each !== '')
      .at(-1)
    return part === undefined ? hostname : decodeURIComponent(part)
  } catch {
    return address.replace(/^https?:\/\//i, '')
  }
}

/** Six hex digits of a content's SHA-256, for ids that would clash. */
export function contentMark(content: string): string {
  return createHash('sha256').update(content).digest('hex').slice(0, 6)
}

/**
 * Gives each input of a run an id of its own. Ids depend on the set of inputs and not on the order they are named in:
 * where stems clash, each of the clashing gets a mark of its content.
 */
export class Ids {
  readonly #stems = new Map<string, number>()
  readonly #given = new Map<string, number>()

  /** @param names all inputs of the run, as named */
  constructor(names: readonly string[]) {
    for (const name of names) {
      const stem = stemOf(name).toLowerCase()
      this.#stems.set(stem, (this.#stems.get(stem) ?? 0) + 1)
    }
  }

  /**
   * @param name the input
   * @param row number of the record in it, or null where it is a single report
   * @param content what the report holds, for the mark
   */
  next(name: string, row: number | null, content: string): string {
    const stem = stemOf(name)
    const plain = row === null ? stem : `${stem}-${row}`
    const clashes =
      (this.#stems.get(stem.toLowerCase()) ?? 0) > 1 || (row !== null && this.#stems.has(plain.toLowerCase()))
    const id = clashes ? `${plain}-${contentMark(content)}` : plain
    // The same words under the same stem in two folders: the caller goes through the inputs sorted, so numbers hold.
    const before = this.#given.get(id.toLowerCase()) ?? 0
    this.#given.set(id.toLowerCase(), before + 1)
    return before === 0 ? id : `${id}-${before + 1}`
  }
}
