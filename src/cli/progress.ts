import type { Watch } from '../pipeline.ts'
import type { Terminal } from './terminal.ts'

const QUIET = 1000
const EVERY = { live: 200, plain: 5000 }

/**
 * A line of progress on standard error for anything that takes over a second: rewritten on a terminal, a new line every
 * five seconds elsewhere.
 */
export function progressOn(terminal: Terminal): { readonly watch: Watch; readonly finish: () => void } {
  const began = terminal.now()
  let shown = 0
  // Articles first, then each report's findings (of a report dated by its incident twice): the one under way is told.
  const done = { article: 0, warnings: 0 }
  const finish = () => {
    if (shown > 0 && terminal.live) terminal.talk('\r\u001b[K')
  }
  const watch: Watch = (stage, work) => {
    const result = work()
    if (stage === 'article' || stage === 'warnings') done[stage]++
    const now = terminal.now()
    if (now - began > QUIET && now - shown > (terminal.live ? EVERY.live : EVERY.plain)) {
      shown = now
      const told =
        done.warnings > 0
          ? `${Math.min(done.warnings, done.article)} of ${done.article} reports read`
          : `${done.article} ${done.article === 1 ? 'input' : 'inputs'} taken in`
      const text = `${told}, ${Math.round((now - began) / 1000)} s`
      terminal.talk(terminal.live ? `\r\u001b[K${text}` : `${text}\n`)
    }
    return result
  }
  return { watch, finish }
}
