import { expect, test } from 'vitest'
import { elementsOf, limits, type PageElement, readPage, textOf } from '../../../src/article/html/tree.ts'

/** The tree in short: tag(children), text in quotation marks. */
function outline(element: PageElement): string {
  const inner = element.children.map((child) => (typeof child === 'string' ? JSON.stringify(child) : outline(child)))
  return inner.length > 0 ? `${element.tag}(${inner.join(' ')})` : element.tag
}

test.each([
  ['closes a paragraph when the next begins', '<p>One<p>Two', 'p("One") p("Two")'],
  [
    'closes list items and cells',
    '<ul><li>a<li>b</ul><table><tr><td>1<td>2<tr><td>3</table>',
    'ul(li("a") li("b")) table(tr(td("1") td("2")) tr(td("3")))',
  ],
  [
    'ends a link where the next begins, so that an unclosed one does not swallow the page',
    '<a href="/1">one <a href="/2">two</a> three',
    'a("one ") a("two") " three"',
  ],
  [
    'begins the body where the head forgot to end',
    '<html><head><title>T</title><div>x</div>',
    'html(head(title("T")) div("x"))',
  ],
  [
    'keeps a cell open when a stray end tag names a box around the table',
    '<div><table><tr><td>a</div>b</td></tr></table></div>',
    'div(table(tr(td("a" "b"))))',
  ],
  [
    'reads the self-closed title of a drawing as part of the drawing',
    '<svg><title/><path/></svg><p>After</p>',
    'p("After")',
  ],
  [
    'decodes character references once',
    '<p>Fish &amp;amp; chips &#8211; &eacute;</p>',
    'p("Fish " "&" "amp; chips " "–" " " "é")',
  ],
  ['ignores a second body', '<body><p>a</p><body class="x"><p>b</p>', 'body(p("a") p("b"))'],
])('%s', (_name, html, expected) => {
  expect(
    readPage(html)
      .root.children.map((child) => (typeof child === 'string' ? JSON.stringify(child) : outline(child)))
      .join(' '),
  ).toBe(expected)
})

test('keeps structured data apart, also where its type is written oddly', () => {
  const page = readPage('<script type=" application/ld+json; charset=utf-8">{"a":1}</script><script>var b</script>')
  expect(page.structured).toEqual(['{"a":1}'])
})

test('gives text below the depth limit to the deepest element made', () => {
  const page = readPage(
    `${'<div>'.repeat(limits.depth + 50)}Deep text${'</div>'.repeat(limits.depth + 50)}<p>After</p>`,
  )
  expect(textOf(page.root)).toBe('Deep textAfter')
  expect([...elementsOf(page.root)].at(-1)?.parent?.tag).toBe('#page')
  expect(page.cut).toBe(true)
})
