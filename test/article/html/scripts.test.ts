import fc from 'fast-check'
import { expect, test } from 'vitest'
import { withoutScripts } from '../../../src/article/html/scripts.ts'

test.each([
  ['scripts and styles', 'a<script>if (a < b) "</p>"</script>b<STYLE type="x">p > a {}</STYLE>c', 'abc'],
  [
    'comments, also those with a script or a tag in them',
    'a<!-- <script> <p> -->b<!-->c<!--[if IE]><p>x</p><![endif]-->d',
    'abcd',
  ],
  ['a script whose end is written otherwise, and no more', 'a<script>x</SCRIPT>b<Script>y</script>c', 'abc'],
  ['a script that names a comment', 'a<script>"<!--"</script>b<!-- c -->d', 'abd'],
])('leaves out %s', (_name, html, left) => {
  expect(withoutScripts(html)).toBe(left)
})

test.each([
  ['structured data', '<script type="application/ld+json">{"a":"<b"}</script>'],
  ['what only begins like a script', '<scripture>In the beginning</scripture>'],
  ['a script in an attribute', '<div data-code="<script>">Text</div><p>More</p>'],
  ['a script that never ends, for the tokenizer to judge', 'a<script>b'],
  ['a comment that never ends, for the tokenizer to judge', 'a<!-- b'],
  ['a page without any', '<p>Text</p>'],
])('keeps %s', (_name, html) => {
  expect(withoutScripts(html)).toBe(html)
})

test('goes on after structured data', () => {
  expect(withoutScripts('<script type="application/ld+json">{"a":"<b"}</script><script>x</script><p>Text</p>')).toBe(
    '<script type="application/ld+json">{"a":"<b"}</script><p>Text</p>',
  )
})

test('never adds and never reorders a character', () => {
  const piece = fc.constantFrom(
    '<script>',
    '</script>',
    '<!--',
    '-->',
    '<style>',
    '</style>',
    '<p a="',
    '">',
    'text',
    '<',
    '>',
  )
  fc.assert(
    fc.property(fc.array(piece), (pieces) => {
      const html = pieces.join('')
      const left = withoutScripts(html)
      let at = 0
      for (const character of html) if (at < left.length && left[at] === character) at++
      expect(at).toBe(left.length)
    }),
  )
})
