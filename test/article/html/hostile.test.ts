import { describe, expect, test } from 'vitest'
import { articleFromHtml } from '../../../src/article/html/index.ts'
import { limits, readPage } from '../../../src/article/html/tree.ts'
import { hostilePages } from './hostile-pages.ts'

const pages = hostilePages()

describe('hostile and broken pages', () => {
  // A second on a machine of its own; the limit leaves room for a loaded one.
  test.each(pages.map((page) => [page.name, page] as const))(
    '%s is read or refused in bounded time',
    { timeout: 10_000 },
    (_name, page) => {
      const result = articleFromHtml({ id: 'p', input: 'page.html', form: 'html', text: page.html, stated: {} })
      if ('text' in result) {
        if (page.body !== null) expect(result.text).toContain(page.body)
        for (const block of result.blocks) expect(block.end).toBeLessThanOrEqual(result.text.length)
      } else {
        expect(page.body).toBeNull()
        expect(result.input).toBe('page.html')
        expect(result.why).toMatch(/^It.*\.$/)
        expect(result.todo).toMatch(/\.$/)
      }
    },
  )

  test('no page makes more elements than the limit', () => {
    for (const page of pages) expect(readPage(page.html).elements, page.name).toBeLessThanOrEqual(limits.elements)
  })

  test('text in scripts, styles, frames, templates and drawings is no text of the page', () => {
    const html =
      '<p>Seen by a reader.</p><script>a</script><style>b</style><template><p>c</p></template><iframe>d</iframe><svg><text>e</text></svg><noscript>f</noscript>'
    const article = articleFromHtml({
      id: 'p',
      input: 'p',
      form: 'html',
      text: `${html}<p>And this as well, for a second line of text.</p>`,
      stated: {},
    })
    expect('text' in article && article.text).toBe('Seen by a reader.\nAnd this as well, for a second line of text.')
  })
})
