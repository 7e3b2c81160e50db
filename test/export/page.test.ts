import { expect, test } from 'vitest'
import { pageOf } from '../../src/export/page/index.ts'
import { readReports } from '../../src/pipeline.ts'

const hostile = `Fire at <script>alert(1)</script> depot kills two

Two people were killed in a fire at the "Nord" depot on 3 May 2021, police said. <img src=x onerror=alert(1)>

“It's </p><script src="https://evil.example/x.js"></script> arson & worse,” fire chief Ada Brun told reporters.
`

test('nothing in a report becomes HTML of the page', async () => {
  const run = await readReports([{ id: 'depot', input: 'depot.txt', form: 'text', text: hostile, stated: {} }])
  const page = pageOf(run)
  expect(page.match(/<script/g)).toHaveLength(1)
  expect(page).not.toMatch(/<img|onerror=alert\(1\)>[^&]|<script src/)
  expect(page).toContain('&lt;script src=&quot;https://evil.example/x.js&quot;&gt;')
})

test('the page loads nothing from anywhere', async () => {
  const page = pageOf(await readReports([{ id: 'depot', input: 'depot.txt', form: 'text', text: hostile, stated: {} }]))
  expect(page).toContain("default-src 'none'")
  expect(page).not.toMatch(/<link|@import|url\(/)
})

test('of many statements the page shows the weightiest, and all of them when asked', async () => {
  const said = Array.from({ length: 30 }, (_, i) => `“Hall ${i + 1} of the depot was empty,” warden Ada Brun said.`)
  const text = `Fire at Nord depot kills two\n\nTwo people were killed in a fire at the Nord depot on 3 May 2021, police said.\n\n${said.join('\n\n')}`
  const page = pageOf(await readReports([{ id: 'depot', input: 'depot.txt', form: 'text', text, stated: {} }]))
  const section = /<h3>Said<\/h3>(.*)/.exec(page)![1]!
  const [shown, folded] = section.split('<details class="more">')
  expect(shown!.match(/Hall \d+ of the depot/g)!.length).toBeLessThan(17 * 2)
  expect(folded).toContain('All, with ')
  for (let i = 1; i <= 30; i++) expect(folded).toContain(`Hall ${i} of the depot`)
})
