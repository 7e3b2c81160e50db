/** Exit codes, documented in every --help. */
export const EXIT = { read: 0, someNotRead: 1, misuse: 2 } as const

/** Where a command writes: answers to standard output, talk to standard error. Tests give their own. */
export interface Terminal {
  readonly answer: (text: string) => void
  readonly talk: (text: string) => void
  /** Columns of standard output. */
  readonly width: number
  readonly colour: boolean
  /** Whether standard error is a terminal, where a line of progress can be rewritten. */
  readonly live: boolean
  /** Milliseconds of a clock that only goes forward, for progress. */
  readonly now: () => number
}

/** This process's own terminal. Colour only on a terminal and without NO_COLOR (no-color.org). */
export function ownTerminal(): Terminal {
  const { stdout, stderr, env } = process
  // `hearsay read ... | head` closes the pipe early: that is no error of ours.
  stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') process.exit(0)
    throw error
  })
  return {
    answer: (text) => void stdout.write(text),
    talk: (text) => void stderr.write(text),
    width: stdout.columns ?? (Number(env['COLUMNS']) || 100),
    colour: stdout.isTTY === true && !env['NO_COLOR'] && env['TERM'] !== 'dumb',
    live: stderr.isTTY === true,
    now: () => performance.now(),
  }
}
