import { expect, test } from 'vitest'
import { plainArticle } from '../../../src/article/plain.ts'
import { claimsIn } from '../../../src/claims/index.ts'
import { analyse } from '../../../src/language/index.ts'

test.each([
  ['a time before it', 'Earlier today police said the bridge was shut.', 'police'],
  ['"today" behind it', 'Mayor Ida Rusk today said that the port would stay open.', 'Mayor Ida Rusk'],
  [
    'a night behind it',
    'Harbour master Odo Lenz last night confirmed that two men were missing.',
    'Harbour master Odo Lenz',
  ],
  ['the dash of a dateline', '- Orlo says the ship was seized in its waters.', 'Orlo'],
  ['the place of a dateline', 'West Lind — Orlo’s military said the boat had been stopped.', 'Orlo’s military'],
  ['the dash behind an aside', "Rusk — Lind's mayor — said the bridge would open on Friday.", "Rusk — Lind's mayor"],
])('who speaks is read without %s', (_name, text, source) => {
  const article = plainArticle(text)
  expect(claimsIn(article, analyse(article)).map((claim) => claim.source?.text)).toEqual([source])
})

test('the name behind an office belongs to who speaks, and the office is told before the title', () => {
  const text =
    "Divers said on Wednesday it was behind Tuesday's raid on a market in Lind that left 21 people dead, according to the port's chief doctor, Dr. Ida Rusk."
  const article = plainArticle(text)
  const { source } = claimsIn(article, analyse(article)).at(-1)!
  expect([source?.text, source?.name, source?.role]).toEqual([
    "the port's chief doctor, Dr. Ida Rusk",
    'Ida Rusk',
    'port chief doctor',
  ])
})
