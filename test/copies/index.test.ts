import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Article } from '../../src/article/article.ts'
import { plainArticle } from '../../src/article/plain.ts'
import { copiesAmong, originsAmong } from '../../src/copies/index.ts'

const FERRY = `The ferry Sunniva ran onto rocks outside Ostvik harbour early on Tuesday with ninety people on board.
Two lifeboats and a fishing trawler took everyone off within an hour, and nobody was badly hurt.
The harbour master blamed a failed radar and thick fog that had come in from the north before dawn.
Divers will look at the hull once the swell goes down, which may take until the weekend.`

const article = (id: string, text: string, facts: Partial<Article> = {}): Article =>
  plainArticle(text, { id, input: id, ...facts })

const published = (value: string): Article['published'] => ({ value, how: 'stated', certainty: 'stated' })

const brief = (articles: readonly Article[]): unknown[] =>
  copiesAmong(articles).copies.map((copy) => [copy.from, copy.to, copy.relation, copy.direction.known])

test('a reprint dated a day later is a copy of the first', () => {
  const first = article('k1', FERRY, { outlet: 'Ostvik Gazette', published: published('2031-05-06') })
  const second = article('k2', FERRY.replace('early on Tuesday', 'before sunrise on Tuesday'), {
    outlet: 'Elm Herald',
    published: published('2031-05-07'),
  })
  expect(brief([second, first])).toEqual([['k1', 'k2', 'copy', true]])
})

test('passages are spans of each text, whatever quotes, spaces and case do', () => {
  const printed = article(
    'p1',
    'Nobody slept. Mayor Rusk called it “the longest night of the year” and closed the old bridge to all lorries until the spring.',
  )
  const dumped = article(
    'p2',
    'Photo: none\nMAYOR RUSK called it "the longest  night of the year" - and closed the old bridge to all lorries until the spring. More rain is due.',
  )
  const { copies } = copiesAmong([printed, dumped])
  expect(copies).toHaveLength(1)
  expect(copies[0]!.passages).toEqual([
    {
      from: { start: 14, end: 124, text: printed.text.slice(14, 124) },
      to: { start: 12, end: 125, text: dumped.text.slice(12, 125) },
    },
  ])
  expect(copies[0]!.passages[0]!.to.text.startsWith('MAYOR RUSK called')).toBe(true)
})

test('a statement that both quote is a shared quotation, not a copy', () => {
  const statement =
    '“We are deeply sorry for what happened on Line Four, and we have stopped every train of this type until each of its doors has been looked at by our own engineers and by the makers,”'
  const one = article(
    'q1',
    `${statement} the operator said.\nPassengers told of waiting in the dark. The tunnel was aired by noon and service came back late in the evening.`,
  )
  const two = article(
    'q2',
    `Doors opened at speed on a metro train in Velmar and three riders fell against the rails, firefighters reported.\nThe company wrote: ${statement}\nThe union wants an inquiry, and so does the council.`,
  )
  expect(brief([one, two])).toEqual([['q1', 'q2', 'shared-quote-only', false]])
  expect(copiesAmong([one, two]).origins).toEqual([
    { reports: ['q1'], why: 'shares no text with another report' },
    { reports: ['q2'], why: 'shares no text with another report' },
  ])
})

test('an agency story in two papers is a shared wire and one origin', () => {
  const one = article('w1', FERRY.replace('The ferry', 'OSTVIK (AP) - The ferry'), { outlet: 'Elm Herald' })
  const two = article('w2', `${FERRY}\nA café owner on the quay said he had served coffee to all of them.`, {
    outlet: 'Velmar Post',
  })
  const { copies, origins } = copiesAmong([one, two])
  expect(copies.map((copy) => [copy.relation, copy.direction])).toEqual([
    ['shared-wire', { known: false, reason: 'text of Associated Press: of one, its dateline says (AP)' }],
  ])
  expect(origins).toEqual([
    {
      reports: ['w1', 'w2'],
      why: 'w1 and w2 carry the same text (97% of w1, 82% of w2): text of Associated Press: of one, its dateline says (AP)',
    },
  ])
})

test("the agency's own page is the source, though it was dated later", () => {
  const agency = article('a2', FERRY, {
    url: 'https://www.reuters.com/article/ferry',
    published: published('2031-05-08'),
  })
  const paper = article('a1', FERRY.split('\n').slice(0, 3).join('\n'), {
    url: 'https://www.elmherald.com/x',
    published: published('2031-05-06'),
  })
  const { copies } = copiesAmong([agency, paper])
  expect(copies.map((copy) => [copy.from, copy.to, copy.relation, copy.direction])).toEqual([
    ['a2', 'a1', 'copy', { known: true, reason: 'Reuters is an agency and this is its own page' }],
  ])
})

test('a short wire inside a long report is found', () => {
  const filler = Array.from(
    { length: 400 },
    (_, i) => `Paragraph ${i} of the long read number ${i * 7} told how house ${i * 3} was built in year ${1000 + i}.`,
  )
  const long = article('l1', [...filler.slice(0, 200), FERRY, ...filler.slice(200)].join('\n'), {
    outlet: 'Velmar Post',
  })
  const short = article('l2', FERRY, { outlet: 'Elm Herald' })
  expect(brief([long, short])).toEqual([['l1', 'l2', 'copy', true]])
})

test('copyright notices and lists of links of one site make no copy', () => {
  const notice =
    'Copyright © 2031 Velmar Radio. All rights reserved. Visit our terms of use for further information.\nVelmar Radio transcripts are created on a rush deadline and may not be in their final form.\nRelated: \nMayor Rusk Rejects The Idea Of New Bridge Tolls.\nThree Swans Found On City Tram After Long Storm.'
  const one = article('f1', `Snow closed the pass on Monday and lorries waited in Elm.\n${notice}`, {
    outlet: 'Velmar Radio',
  })
  const two = article('f2', `The orchestra of Ostvik has chosen a conductor aged nineteen.\n${notice}`, {
    outlet: 'Velmar Radio',
  })
  expect(copiesAmong([one, two]).copies).toEqual([])
})

test('lines that many reports of one site repeat are furniture, in no list of ours', () => {
  const note =
    'Our town needs its paper, so if you saw something that others should know, write to the desk on Tanner Street or ring the bell twice after six.'
  const own = [
    'Snow closed the pass on Monday and lorries waited in Elm until the ploughs came up from the valley at nine.',
    'The orchestra of Ostvik has chosen a conductor aged nineteen after the old one left for the sea.',
    'A goat that lived on the roof of the school has been moved to a farm with other goats and no roof.',
  ]
  const three = own.map((text, i) =>
    article(
      `n${i}`,
      `${text}
${Array.from({ length: 30 }, (_, n) => `word${i}x${n}`).join(' ')}
${note}`,
      { outlet: 'Elm Herald' },
    ),
  )
  expect(copiesAmong(three).copies).toEqual([])
})

test('reports of one publisher on one incident are one origin, with the reason', () => {
  const one = article('o1', 'The ferry ran aground at dawn.', { url: 'https://news.elm.co.uk/1' })
  const two = article('o2', 'Divers found a hole in the hull of the ship.', { url: 'https://www.elm.co.uk/2' })
  expect(originsAmong([two, one], [], true)).toEqual([
    { reports: ['o1', 'o2'], why: 'o1 and o2 are of one publisher, elm.co.uk' },
  ])
})

test("an agency's text on a paper's page is the agency's, and a picture credit makes no origin", () => {
  const paper = article('p1', 'A bakery on Tanner Street won a prize for rye bread. Divers at the pier (AP).', {
    outlet: 'Elm Herald',
  })
  const wired = article('p2', 'OSTVIK (AP) - The ferry ran aground at dawn, and lifeboats came.', {
    outlet: 'Elm Herald',
  })
  const other = article('p3', 'VELMAR (AP) - Divers found a hole in the hull of the ferry.', { outlet: 'Velmar Post' })
  expect(originsAmong([paper, wired, other], [], true)).toEqual([
    { reports: ['p1'], why: 'shares no text with another report' },
    { reports: ['p2', 'p3'], why: 'p2 and p3 are both reports of Associated Press' },
  ])
})

test.each([
  '',
  ' \n ',
  '\ud800\udc00\ud800',
  '…',
  'x'.repeat(5_000_000),
  '"\''.repeat(50_000),
  '汉字'.repeat(20_000),
])('bad text %# neither crashes nor copies itself', (text) => {
  expect(copiesAmong([article('b1', text), article('b2', 'A quiet day in Elm.')]).copies).toEqual([])
})

test('two articles of one id are refused', () => {
  expect(() => copiesAmong([article('x', 'a'), article('x', 'b')])).toThrow(
    new RangeError('two articles have the id "x"'),
  )
})

const sentences = FERRY.split('\n').concat([
  'The mayor of Elm, Ada Rusk, said the town would pay for hot meals and beds in the school for as long as needed.',
  '“We saw the lights go out one deck after another and then there was only the bell,” a passenger from Velmar said.',
  'An inquiry into the radar was opened by the maritime office, which had warned of the same fault in March.',
])
test('the order of the reports does not matter, and every passage is a slice of its text', () => {
  fc.assert(
    fc.property(
      fc.array(fc.subarray(sentences, { minLength: 1 }), { minLength: 2, maxLength: 7 }),
      fc.infiniteStream(fc.nat(1000)),
      (bodies, ranks) => {
        const articles = bodies.map((body, i) =>
          article(`r${i}`, body.join('\n'), { outlet: i % 3 ? 'Elm Herald' : null }),
        )
        const shuffled = articles.map((each) => ({ each, rank: ranks.next().value })).sort((a, b) => a.rank - b.rank)
        const straight = copiesAmong(articles)
        expect(copiesAmong(shuffled.map(({ each }) => each))).toEqual(straight)
        const texts = new Map(articles.map((each) => [each.id, each.text]))
        for (const copy of straight.copies) {
          for (const { from, to } of copy.passages) {
            expect(from.text).toBe(texts.get(copy.from)!.slice(from.start, from.end))
            expect(to.text).toBe(texts.get(copy.to)!.slice(to.start, to.end))
          }
        }
      },
    ),
    { numRuns: 60 },
  )
})
