import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { plainArticle } from '../../src/article/plain.ts'
import { spanAt } from '../../src/article/span.ts'
import { analyse } from '../../src/language/index.ts'

const wordsOf = (text: string): string =>
  analyse(plainArticle(text))
    .tokens.map((token) => token.word)
    .join('|')
const sentencesOf = (text: string): string[] =>
  analyse(plainArticle(text)).sentences.map((sentence) => text.slice(sentence.start, sentence.end))

describe('tokens', () => {
  test.each([
    [
      'contractions and possessives',
      "Marlow's aide didn't say; they can't.",
      "Marlow|'s|aide|did|n't|say|;|they|ca|n't|.",
    ],
    ['curly apostrophes', 'Marlow’s aide didn’t, O’Hara’d', 'Marlow|’s|aide|did|n’t|,|O’Hara|’d'],
    ['plural possessives', 'the parties’ aims', 'the|parties|’|aims'],
    ['no-break spaces', 'About\u00a045\u00a0000\u00a0people', 'About|45\u00a0000|people'],
    ['plain spaces in numbers', 'over 45 000 people and 1 200 000 more', 'over|45 000|people|and|1 200 000|more'],
    ['a day before a count', 'On March 7 200 people fled', 'On|March|7|200|people|fled'],
    ['group marks and decimals', '45,000 or 1.5 or .5, 3,4', '45,000|or|1.5|or|.5|,|3|,|4'],
    ['money', '$1.5m, US$20, €3bn', '$|1.5|m|,|US$|20|,|€|3|bn'],
    ['ranges', '137-143 dead, 2016-17, tel. 555-0142', '137|-|143|dead|,|2016|-|17|,|tel|.|555-0142'],
    ['times', 'at 10:30pm, 9/11, 14.09.2017', 'at|10:30|pm|,|9/11|,|14.09.2017'],
    [
      'abbreviations',
      'Gov. Hale met Mr. Rusk on Sept. 11 in St. Orlo',
      'Gov.|Hale|met|Mr.|Rusk|on|Sept.|11|in|St.|Orlo',
    ],
    ['dotted letters', 'the U.S.-backed U.N. envoy, 5 a.m. today', 'the|U.S.-backed|U.N.|envoy|,|5|a.m.|today'],
    ['initials', 'John F. Hale and J.K. Oster', 'John|F.|Hale|and|J.K.|Oster'],
    ['no as a number', 'Reactor No. 5 failed. No.', 'Reactor|No.|5|failed|.|No|.'],
    [
      'addresses',
      'See https://lantern.example/a?b=1, harlow.com or press@harlow.org.',
      'See|https://lantern.example/a?b=1|,|harlow.com|or|press@harlow.org|.',
    ],
    ['hashtags and handles', '#Vellport @the_lantern: #2', '#Vellport|@the_lantern|:|#|2'],
    ['hyphens', 'a 28-year-old ISK-P man, long-time', 'a|28-year-old|ISK-P|man|,|long-time'],
    ['dashes', 'VELLPORT (Agency) — A – b -- c', 'VELLPORT|(|Agency|)|—|A|–|b|--|c'],
    ['dots', 'Well... yes… no.', 'Well|...|yes|…|no|.'],
    ['a missing space', 'The fire was over.The mayor left', 'The|fire|was|over|.|The|mayor|left'],
    ['pictures', 'Out! ☝️👩‍🚒👍🏽 ok', 'Out|!|☝️|👩‍🚒|👍🏽|ok'],
    ['decades', "the '90s and the 1990's", "the|'90s|and|the|1990's"],
    ['ampersands', 'AT&T, R&D and Hale & Co.', 'AT&T|,|R&D|and|Hale|&|Co.'],
  ])('%s', (_name, text, words) => {
    expect(wordsOf(text)).toBe(words)
  })

  test('every token is its words, in order, and all but white space is in one', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 60 }), (text) => {
        const { tokens } = analyse(plainArticle(text))
        let at = 0
        for (const token of tokens) {
          expect(token.start).toBeGreaterThanOrEqual(at)
          expect(text.slice(token.start, token.end)).toBe(token.word)
          expect(token.end).toBeGreaterThan(token.start)
          at = token.end
        }
      }),
    )
  })
})

describe('sentences', () => {
  test.each([
    ['titles and months', ['Gov. Hale met Mr. Rusk.', 'On Sept. 11 he left.']],
    ['a full stop inside the marks', ['"We saw it."', 'Then he left.']],
    ['a question and its speaker', ['"Who was it?" Rusk asked.', 'Nobody knew.']],
    ['dotted letters at the end', ['He lives in the U.S.', 'The embassy said no.']],
    ['dotted letters in the middle', ['The U.S. Embassy said no.']],
    ['a time at the end', ['It began at 5 p.m.', 'Police came at 6 p.m. Monday.']],
    ['a company', ['He left Harlow Inc.', 'The firm said so.']],
    ['a dateline', ['VELLPORT, March 5 (Agency) — The port is shut.', 'It was dark.']],
    ['an ellipsis', ['It is over…', 'One of them fled.']],
    ['an ellipsis in the middle', ['It is... over now.']],
    ['numbers and lists', ['1. Hale denied it.', '2. Rusk did not.']],
    ['capitals', ['MRS. HALE LEFT ON SEPT. 11.', 'THE MAYOR STAYED.']],
    ['cases', ['The case is Harlow v. Oster.', 'It is old.']],
    ['a time after a short word', ['It is up so far.', '11.38am - It fell.']],
    ['notes', ['The mayor left. [4]', 'Nobody knew.']],
    ['years of a life', ['Hale (b. 1970) and Rusk spoke.']],
    ['initials', ['J. K. Hale and Ann B. Oster spoke.', 'They left.']],
    ['plan B', ['There is no plan B.', 'The mayor knew.']],
    [
      'brackets',
      ['Hale left. (He was ill.)', 'Rusk stayed.'].flatMap((each) =>
        each.includes('(') ? ['Hale left.', '(He was ill.)'] : [each],
      ),
    ],
  ])('%s', (_name, expected) => {
    expect(sentencesOf(expected.join(' '))).toEqual(expected)
  })

  test('a missing space after a full stop, a mark after it or not', () => {
    expect(sentencesOf('The fire was over.The mayor left.')).toEqual(['The fire was over.', 'The mayor left.'])
    expect(sentencesOf('“It is over,” he said.“We won.”')).toEqual(['“It is over,” he said.', '“We won.”'])
  })

  test('no sentence crosses a block or residue', () => {
    const text = 'The mayor left\nwith the keys READ MORE and the map'
    const start = text.indexOf('READ')
    const residue = [{ start, end: start + 9, reason: 'prompt' }]
    const { sentences } = analyse(plainArticle(text, { residue }))
    expect(sentences.map((each) => [text.slice(each.start, each.end), each.block])).toEqual([
      ['The mayor left', 0],
      ['with the keys', 1],
      ['and the map', 1],
    ])
  })

  test('each has the language of its passage', () => {
    const text = 'The hall was cleared.\nЗдание пусто.'
    const { sentences } = analyse(plainArticle(text, { passages: [{ start: 22, end: 35, language: 'ru' }] }))
    expect(sentences.map((each) => each.language)).toEqual(['en', 'ru'])
  })
})

describe('quotations', () => {
  const quotationsOf = (text: string): (string | boolean | number)[][] =>
    analyse(plainArticle(text)).quotations.map((each) => [each.inner.text, each.level, each.open])

  test.each([
    [
      'curly',
      '“We won,” he said. “All of us.”',
      [
        ['We won,', 1, false],
        ['All of us.', 1, false],
      ],
    ],
    [
      'straight',
      '"We won," he said. "All of us."',
      [
        ['We won,', 1, false],
        ['All of us.', 1, false],
      ],
    ],
    ['curly open, straight close', 'He called it “a small mistake," twice.', [['a small mistake,', 1, false]]],
    [
      'nested',
      '“He said ‘no’ and ‘the parties’ aims’,” Hale said.',
      [
        ['He said ‘no’ and ‘the parties’ aims’,', 1, false],
        ['no', 2, false],
        ['the parties’ aims', 2, false],
      ],
    ],
    [
      'German',
      'Er sagte „nein“ und «ja».',
      [
        ['nein', 1, false],
        ['ja', 1, false],
      ],
    ],
    ['typewriter', "``We won,'' he said.", [['We won,', 1, false]]],
    ['single', "He called it a 'small mistake' in the '90s.", [['small mistake', 1, false]]],
    ['apostrophes', "Hale's aides' cars weren't rock 'n' roll.", []],
    [
      'over paragraphs',
      '“We won.\n“They lost,” he said.',
      [
        ['We won.', 1, true],
        ['They lost,', 1, false],
      ],
    ],
    [
      'over a paragraph without a mark',
      '“We won.\nThey lost,” he said.',
      [
        ['We won.', 1, true],
        ['They lost,', 1, false],
      ],
    ],
    [
      'never closed, then another',
      '“We won, he said. “They lost,” he said.',
      [
        ['We won, he said.', 1, true],
        ['They lost,', 1, false],
      ],
    ],
    ['inches', 'a 6\'2" man said "no".', [['no', 1, false]]],
  ])('%s', (_name, text, expected) => {
    expect(quotationsOf(text)).toEqual(expected)
  })

  test('tokens know how deep they stand', () => {
    const { tokens } = analyse(plainArticle('“He said ‘no’,” Hale said.'))
    expect(tokens.map((token) => `${token.word}${token.quoted}`).join(' ')).toBe(
      '“0 He1 said1 ‘1 no2 ’1 ,1 ”0 Hale0 said0 .0',
    )
  })
})

test.each([
  ['nothing', ''],
  ['spaces', ' \n \u00a0'],
  ['lone surrogates', '\ud800 a\udc00b \ud83d'],
  ['opening marks', '„“‘«'.repeat(500)],
  ['closing marks', '”’»'.repeat(500)],
  ['dots', '.'.repeat(5000)],
  ['endings without end', `a${"'s".repeat(20_000)}`],
])('reads %s', (_name, text) => {
  expect(analyse(plainArticle(text)).text).toBe(text)
})

test('a long line takes time in proportion', () => {
  const text = '"a’ „b\' U.S. 1 000.x '.repeat(10_000)
  const before = performance.now()
  analyse(plainArticle(text))
  expect(performance.now() - before).toBeLessThan(10_000)
})

test('the dateline is a sentence of its own, so that nobody’s words begin with it', () => {
  const text = 'HALDEN, 14 May (Norpress) - Gunmen attacked a barracks. "HALDEN, 14 May" is no dateline.'
  const dateline = { span: spanAt(text, 0, 25), place: 'Halden', agency: 'Norpress' }
  const { sentences } = analyse(plainArticle(text, { dateline }))
  expect(sentences.map(({ start, end }) => text.slice(start, end))).toEqual([
    'HALDEN, 14 May (Norpress) -',
    'Gunmen attacked a barracks.',
    '"HALDEN, 14 May" is no dateline.',
  ])
})
