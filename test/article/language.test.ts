import { expect, test } from 'vitest'
import { languageOf, scriptOf } from '../../src/article/language.ts'

test.each([
  [
    'knows English by its function words',
    'The ferry was held in the harbour for an hour.',
    { language: 'en', sure: true },
  ],
  ['knows Russian', 'Полиция проверила здание вокзала и ничего не нашла.', { language: 'ru', sure: true }],
  [
    'knows German',
    'Die Polizei hat am Mittwoch den Bahnhof geräumt und nichts gefunden.',
    { language: 'de', sure: true },
  ],
  ['is not sure of a single word', 'Subscribe', { language: 'und', sure: false }],
  ['judges handles and addresses by the words around them', '@desk https://t.co/abc', { language: 'und', sure: false }],
  ['knows a script of one language', 'Εκκενώθηκε το λιμάνι', { language: 'el', sure: true }],
  ['tells Japanese from Chinese by its kana', '駅の爆発物は見つからなかった', { language: 'ja', sure: true }],
  ['has no answer for digits', '12:30 45', { language: 'und', sure: false }],
  ['has no answer for nothing', '', { language: 'und', sure: false }],
])('%s', (_name, text, expected) => {
  expect(languageOf(text)).toEqual(expected)
})

test('knows the script of a text with curly quotes and dashes as Latin', () => {
  expect(scriptOf('“Nobody was hurt” – the mayor…')).toBe('Latin')
})
