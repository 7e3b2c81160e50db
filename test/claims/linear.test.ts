import { expect, test } from 'vitest'
import { plainArticle } from '../../src/article/plain.ts'
import { claimsIn } from '../../src/claims/index.ts'
import { analyse } from '../../src/language/index.ts'

function millisecondsFor(text: string): number {
  const article = plainArticle(text)
  const analysis = analyse(article)
  const before = process.cpuUsage()
  claimsIn(article, analysis)
  const { user, system } = process.cpuUsage(before)
  return (user + system) / 1000
}

test.each([
  ['citing', 'citing '],
  ['one source named again and again', 'according to Rusk, '],
  ['"as Rusk put it"', '“x” as Rusk put it '],
  ['turns of a conversation', 'RUSK: the pier\n'],
  ['pronouns', 'Rusk came. He said it was shut. '],
])('time grows with length, not with its square: %s', (_name, piece) => {
  millisecondsFor(piece.repeat(60))
  const short = millisecondsFor(piece.repeat(250))
  const long = millisecondsFor(piece.repeat(2000))
  // Eight times the text may take three times eight times as long on a busy machine, not sixty-four times.
  expect(long).toBeLessThan(Math.max(24 * short, 400))
})
