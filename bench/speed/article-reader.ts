/**
 * One reader over all pages of a folder, in a process of its own, so that its time and its peak memory are its own:
 *
 *   node bench/speed/article-reader.ts (hearsay|hearsay-stage|readability|defuddle) FOLDER
 *
 * Prints {reader, pages, read, seconds of processor time, megabytes} as JSON. Ten pages are read first, uncounted.
 */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'

/** Reads a page and gives the length of the text found. */
type Reader = (html: string) => number | Promise<number>

const readers: Readonly<Record<string, () => Promise<Reader>>> = {
  // What Readability does: the page's text and facts.
  async hearsay() {
    const { readingOf } = await import('../../src/article/html/reading.ts')
    return (html) => readingOf(html).kept.reduce((length, block) => length + block.text.length, 0)
  },
  // With all that the stage adds: language, passages, dateline, credits, residue, places.
  async 'hearsay-stage'() {
    const { articleFromHtml } = await import('../../src/article/html/index.ts')
    return (html) => {
      const article = articleFromHtml({ id: 'page', input: 'page', form: 'html', text: html, stated: {} })
      return 'text' in article ? article.text.length : 0
    }
  },
  async readability() {
    const { parseHTML } = await import('linkedom')
    const { Readability } = await import('@mozilla/readability')
    return (html) => {
      const { document } = parseHTML(html)
      return (
        new Readability(document as unknown as ConstructorParameters<typeof Readability>[0]).parse()?.textContent
          ?.length ?? 0
      )
    }
  },
  async defuddle() {
    const { parseHTML } = await import('linkedom')
    const { Defuddle } = await import('defuddle/node')
    return async (html) => {
      const { document } = parseHTML(html)
      const result = await Defuddle(document as unknown as Parameters<typeof Defuddle>[0], 'https://example.org/')
      return result.content?.length ?? 0
    }
  },
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const [name = '', folder = ''] = process.argv.slice(2)
  // A reader's own warnings are not part of the answer.
  const talk = console.log
  console.log = () => {}
  console.warn = console.error = () => {}
  const reader = await readers[name]!()
  const files = readdirSync(folder)
    .filter((file) => file.endsWith('.html'))
    .sort()
  let read = 0
  const one = async (file: string): Promise<void> => {
    try {
      if ((await reader(readFileSync(join(folder, file), 'utf8'))) > 0) read++
    } catch {
      // A page that a reader cannot read counts as not read.
    }
  }
  for (const file of files.slice(0, 10)) await one(file)
  read = 0
  const start = process.cpuUsage()
  for (const file of files) await one(file)
  // Processor time and not the clock's: other work on the machine must not count.
  const { user, system } = process.cpuUsage(start)
  const seconds = (user + system) / 1e6
  const megabytes = process.resourceUsage().maxRSS / 1024
  talk(JSON.stringify({ reader: name, pages: files.length, read, seconds, megabytes }))
}
