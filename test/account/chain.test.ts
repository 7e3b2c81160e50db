import { expect, test } from 'vitest'
import { chainsOf } from '../../src/account/chain.ts'
import { articleFrom } from '../../src/article/index.ts'
import { isSkipped, reportFrom } from '../../src/pipeline.ts'

/** The chains of a text dump's claims, each as one line. */
function chains(text: string): string[] {
  const article = articleFrom({ id: 'echo', input: 'echo.txt', form: 'text', text, stated: { outlet: 'Orlo Echo' } })
  if (isSkipped(article)) throw new Error(article.why)
  const report = reportFrom(article)
  return chainsOf(report, 'Orlo Echo', (claim) => claim.source && (claim.source.name ?? claim.source.text)).map(
    (steps) => steps.join(' ← '),
  )
}

test('a citing outlet leads on to those it cites', () => {
  expect(
    chains('The dam had been cracked for a year, Reuters reported on Monday, citing three officials at the ministry.'),
  ).toContain('Orlo Echo ← Reuters ← three officials at the ministry')
})

test('the outlet named in a source line stands before every speaker of the text', () => {
  const found = chains(
    'The dam had been cracked for a year, minister Ada Holt told reporters in Orlo.\n“We did not know of it,” she said.\nSource: CNN\n',
  )
  expect(found).toEqual(['Orlo Echo ← CNN ← Ada Holt', 'Orlo Echo ← CNN ← Ada Holt'])
})

test('the outlet whose request went unanswered is where the text comes from', () => {
  const found = chains(
    'The dam had been cracked for a year, minister Ada Holt said on Monday. The ministry has not replied to CNN’s request for comment.',
  )
  expect(found).toContain('Orlo Echo ← CNN ← Ada Holt')
})
