import type { Line } from './lines.ts'
import type { Page } from './page.ts'

/** Which lines of a page are residue, and why; the first rule to mark a line keeps it. */
export class Marks {
  readonly #reasons: (string | undefined)[]

  constructor(page: Page) {
    this.#reasons = new Array<string | undefined>(page.lines.length)
  }

  /** Marks a line unless it is marked. */
  mark(line: Line, reason: string): void {
    this.#reasons[line.index] ??= reason
  }

  /** Takes a mark back. */
  clear(line: Line): void {
    this.#reasons[line.index] = undefined
  }

  reason(line: Line | undefined): string | undefined {
    return line === undefined ? undefined : this.#reasons[line.index]
  }

  has(line: Line | undefined): boolean {
    return this.reason(line) !== undefined
  }
}

/** One kind of residue: looks at the page and at what is marked already, and marks more. */
export type Rule = (page: Page, marks: Marks) => void
