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
