import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { chromium } from 'playwright-core'
import { expect, test } from 'vitest'
import { pageOf } from '../../src/export/page/index.ts'
import { readInputs } from '../../src/intake/index.ts'
import { readReports } from '../../src/pipeline.ts'

const browser = [
  process.env['CHROMIUM'] ?? '',
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
].find((path) => path !== '' && existsSync(path))

// A real browser, where the machine has one (set CHROMIUM to name it); what the page says without one is tested beside this.
test.skipIf(browser === undefined)('a click on a citation marks exactly the cited words', async () => {
  const examples = resolve(import.meta.dirname, '..', '..', 'examples')
  const run = await readReports(readInputs([join(examples, 'hoax-calls')]))
  const folder = mkdtempSync(join(tmpdir(), 'hearsay-page-'))
  const opened = await chromium.launch({
    executablePath: browser!,
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  })
  try {
    writeFileSync(join(folder, 'account.html'), pageOf(run))
    const page = await opened.newPage()
    const asked: string[] = []
    const troubles: string[] = []
    page.on('request', (request) => asked.push(request.url()))
    page.on('pageerror', (error) => troubles.push(String(error)))
    page.on('console', (message) => message.type() === 'error' && troubles.push(message.text()))
    await page.goto(`file://${join(folder, 'account.html')}`)
    // What is folded away under the weightiest lines is read like the rest.
    for (const more of await page.locator('details.more > summary').all()) await more.click()
    const cites = await page.$$eval('a.cite', (links) =>
      links.map((link) => {
        const { report, start, end } = (link as unknown as { dataset: Record<string, string> }).dataset
        return { report: report!, start: Number(start), end: Number(end) }
      }),
    )
    expect(cites.length).toBeGreaterThan(20)
    const folded = (text: string) => text.replace(/\s+/g, ' ').trim()
    for (const [index, cite] of cites.entries()) {
      if (index % 7 !== 0) continue
      await page.locator('a.cite').nth(index).click()
      const marked = await page.$$eval('mark', (marks) => marks.map((mark) => mark.textContent ?? ''))
      const text = run.reports.find((report) => report.id === cite.report)!.text
      expect(folded(marked.join(' '))).toBe(folded(text.slice(cite.start, cite.end)))
    }
    expect(troubles).toEqual([])
    expect(asked.filter((url) => !url.startsWith('file:'))).toEqual([])
  } finally {
    await opened.close()
    rmSync(folder, { recursive: true, force: true })
  }
})
