import { describe, expect, test } from 'vitest'
import { plainArticle } from '../../src/article/plain.ts'
import { analyse } from '../../src/language/index.ts'
import { timesIn } from '../../src/times/index.ts'

/** Words, value and TIMEX3 value of every time in a text; the value is given once where both are the same. */
function read(text: string, reference: string | null): string[] {
  const article = plainArticle(text)
  return timesIn(article, analyse(article), reference).map(({ span, value, timex }) =>
    value === timex ? `${span.text} = ${value}` : `${span.text} = ${value} | ${timex}`,
  )
}

// 14 September 2017 was a Thursday.
const day = '2017-09-14'

describe('dates', () => {
  test.each([
    ['a full date, American', 'The dam broke on Sept. 12, 2017, at dusk.', ['Sept. 12, 2017 = 2017-09-12']],
    ['a full date, British', 'The dam broke on 12 September 2017.', ['12 September 2017 = 2017-09-12']],
    ['an ordinal with of', 'It broke on the 7th of March.', ['the 7th of March = 2017-03-07']],
    ['an ISO date', 'Updated 2017-09-13 by Mara Venn.', ['2017-09-13 = 2017-09-13']],
    ['an ISO date-time', 'Updated 2017-09-13T08:30Z.', ['2017-09-13T08:30Z = 2017-09-13T08:30Z | 2017-09-13T08:30']],
    ['a date in numbers that only one order fits', 'Filed 09/13/17.', ['09/13/17 = 2017-09-13']],
    ['a dotted date, day first', 'Filed 13.09.2017 in Lund.', ['13.09.2017 = 2017-09-13']],
    ['a date in numbers that two orders fit: only the year', 'Filed 03/04/2017.', ['03/04/2017 = 2017-XX-XX']],
    ['a weekday with its date', 'It broke on Tuesday, Sept. 12.', ['Tuesday, Sept. 12 = 2017-09-12']],
    ['a day and month near the report', 'They must leave by Oct. 3.', ['Oct. 3 = 2017-10-03']],
    ['a day and month behind the report', 'The camp burned on Aug. 2.', ['Aug. 2 = 2017-08-02']],
    ['a past day late in the year', 'Two men were hanged Dec. 20.', ['Dec. 20 = 2016-12-20']],
    ['a month', 'The bridge opened in May.', ['May = 2017-05']],
    ['a month to come', 'The trial will open in January.', ['January = 2018-01']],
    ['a month with its year', 'It opened in early May 2011.', ['early May 2011 = 2011-05']],
    ['last with the month just past', 'It opened last August.', ['last August = 2016-08']],
    ['last with a month', 'It opened last November.', ['last November = 2016-11']],
    ['a month of last year', 'It opened in June last year.', ['June last year = 2016-06']],
    ['a day of this month', 'The strike began on the 7th.', ['the 7th = 2017-09-07']],
    ['an interval of days', 'The fair ran from 3 to 5 May.', ['3 to 5 May = 2017-05-03/2017-05-05 | 2017-05-03']],
    [
      'an interval over two months',
      'It ran 26 February - 1 March 2015.',
      ['26 February - 1 March 2015 = 2015-02-26/2015-03-01 | 2015-02-26'],
    ],
    [
      'an interval of weekdays',
      'Schools were shut from Monday to Wednesday.',
      ['Monday to Wednesday = 2017-09-11/2017-09-13 | 2017-09-11'],
    ],
    [
      'two days that are no interval',
      'Rain fell on Monday and Tuesday.',
      ['Monday = 2017-09-11', 'Tuesday = 2017-09-12'],
    ],
    ['the week of a day', 'He was heard the week of March 6.', ['the week of March 6 = 2017-W10']],
    ['a year', 'The mine flooded in 1995.', ['1995 = 1995']],
    ['the middle of a year', 'Work stopped in mid-1996.', ['mid-1996 = 1996']],
    ['a year in words', 'He was jailed in nineteen ninety-one.', ['nineteen ninety-one = 1991']],
    ['a decade', 'In the late 1980s the mill closed.', ['the late 1980s = 198X | 198']],
    ['a century', 'A 17th century church fell.', ['17th century = 16XX | 16']],
    ['a season', 'Floods came last spring.', ['last spring = 2017-SP']],
    ['a quarter', 'Output fell in the second quarter of 2015.', ['the second quarter of 2015 = 2015-Q2']],
    ['a half', 'Output fell in the first half of 2015.', ['the first half of 2015 = 2015-H1']],
    ['a feast', 'The boy was found on Christmas Day.', ['Christmas Day = 2016-12-25']],
  ])('reads %s', (_name, text, expected) => {
    expect(read(text, day)).toEqual(expected)
  })

  test.each([
    ['a feast with possessive', 'She left on New Year’s Eve 2015.', ['New Year’s Eve 2015 = 2015-12-31']],
    ['a year in brackets', 'The painter Ada Venn (1821-1887) lived here.', ['1821 = 1821', '1887 = 1887']],
    ['a year before a little word in -s', 'In 1683 was built the first mill.', ['1683 = 1683']],
    ['a short weekday', 'Come to the fair this Sat. with me.', ['this Sat = 2017-09-16']],
    ['a feast of this year', 'Come home this Thanksgiving.', ['this Thanksgiving = 2017-11-23']],
    ['this past month', 'It has stood empty since this past October.', ['this past October = 2016-10']],
    ['a date of a picture', 'In this Sept. 30, 2016, file photo he sits.', ['this Sept. 30, 2016 = 2016-09-30']],
  ])('reads %s', (_name, text, expected) => {
    expect(read(text, day)).toEqual(expected)
  })

  test.each([
    ['a named day', 'Shops fought over Black Friday and Remembrance Sunday.'],
    ['a feast before a noun', 'A Christmas tree fell.'],
    ['a speed', 'It hit the wall at 40 miles per hour.'],
    ['an address', 'Read example.org/2017/04/fair at flat B2014.'],
    ['a programme', 'He was host of Saturday Night Live and the Valley Daily.'],
    ['a share', 'She won with the quarter of voters who came.'],
    ['a manner of speaking', 'At the end of the day he is guilty.'],
    ['the half of a match', 'They scored in the first half.'],
    ['a prize', 'Venn was made Hero of the Year.'],
    ['a count', 'About 2000 troops came, and 1900 people fled.'],
    ['money', 'It cost $1999 and €2010.'],
    ['a verb', 'They may go. Strikers march to the gate.'],
    ['a name', 'Jan Kellner and Ada Dunn spoke to The Sun.'],
    ['a fall', 'The house will fall apart.'],
    ['an age', 'A 35-year-old teacher and her 6-month-old son were saved; she is 35 years old.'],
    ['a quotation of verses', 'He cited John 3:16 and lost 10:35.'],
    ['a newspaper', 'It was in USA Today.'],
  ])('takes no time from %s', (_name, text) => {
    expect(read(text, day)).toEqual([])
  })
})

describe('weekdays', () => {
  test.each([
    ['the last one up to the report for what is past', 'Rusk resigned Monday.', ['Monday = 2017-09-11']],
    ['the day of the report itself', 'A source said on Thursday.', ['Thursday = 2017-09-14']],
    ['the next one when the verb looks ahead', 'Rusk will meet them Monday.', ['Monday = 2017-09-18']],
    ['the next one after a plan', 'The court is scheduled to sit on Tuesday.', ['Tuesday = 2017-09-19']],
    ['the next one after until', 'The road is shut until Friday.', ['Friday = 2017-09-15']],
    ['a plan that is over', 'The truce had been set to expire Tuesday.', ['Tuesday = 2017-09-12']],
    ['the one before for last', 'The hall burned last Thursday.', ['last Thursday = 2017-09-07']],
    ['the one after for next', 'They vote next Thursday.', ['next Thursday = 2017-09-21']],
    ['its morning', 'It sank early Tuesday morning.', ['early Tuesday morning = 2017-09-12 | 2017-09-12TMO']],
    ['every week', 'They march every Monday.', ['every Monday = XXXX-WXX-1']],
    ['the plural', 'They march on Mondays.', ['Mondays = XXXX-WXX-1']],
    ['a weekend', 'Fires spread over the weekend.', ['the weekend = 2017-09-09/2017-09-10 | 2017-W36-WE']],
  ])('reads %s', (_name, text, expected) => {
    expect(read(text, day)).toEqual(expected)
  })
})

describe('times counted from the report', () => {
  test.each([
    ['today', 'Schools are shut today.', ['today = 2017-09-14']],
    ['yesterday', 'The shaft flooded late yesterday.', ['late yesterday = 2017-09-13']],
    ['last night', 'The shaft flooded last night.', ['last night = 2017-09-13 | 2017-09-13TNI']],
    ['tonight', 'Buses stop tonight.', ['tonight = 2017-09-14 | 2017-09-14TNI']],
    ['this week', 'Calls came this week.', ['this week = 2017-W37']],
    ['the middle of a month', 'They warned us early this month.', ['early this month = 2017-09']],
    ['last year', 'The mine flooded last year.', ['last year = 2016']],
    ['ago, in days', 'The mine flooded ten days ago.', ['ten days ago = 2017-09-04']],
    ['ago, in weeks', 'The mine flooded two weeks ago.', ['two weeks ago = 2017-W35']],
    ['ago, in months', 'The mine flooded three months ago.', ['three months ago = 2017-06']],
    ['ago, in years', 'The mine flooded almost 40 years ago.', ['almost 40 years ago = 1977']],
    ['ago, vaguely', 'The mine flooded several years ago.', ['several years ago = PAST_REF']],
    [
      'an interval of days',
      'Over the past three days 40 fell ill.',
      ['the past three days = 2017-09-12/2017-09-14 | P3D'],
    ],
    ['an interval of months', 'In the last two months 40 fell ill.', ['the last two months = 2017-07/2017-09 | P2M']],
    ['an interval to come', 'Rain falls for the next two days.', ['the next two days = 2017-09-14/2017-09-15 | P2D']],
    ['now', 'The town is now empty.', ['now = PRESENT_REF']],
    ['the past', 'It flooded in the past.', ['the past = PAST_REF']],
  ])('reads %s', (_name, text, expected) => {
    expect(read(text, day)).toEqual(expected)
  })

  test.each([
    [
      'three days earlier',
      'The dam broke on Sept. 10. Three days earlier a guard saw cracks.',
      ['Sept. 10 = 2017-09-10', 'Three days earlier = 2017-09-07 | P3D'],
    ],
    [
      'the next day',
      'The dam broke on Sept. 10. Rain stopped the next day.',
      ['Sept. 10 = 2017-09-10', 'the next day = 2017-09-11'],
    ],
    [
      'years from a year',
      'On Sept. 12 she left. She won in 2008 but lost four years later.',
      ['Sept. 12 = 2017-09-12', '2008 = 2008', 'four years later = 2012 | P4Y'],
    ],
    ['that year', 'He left in 1998 and died later that year.', ['1998 = 1998', 'later that year = 1998']],
    [
      'the following month',
      'He left in May 2016. The following month he died.',
      ['May 2016 = 2016-05', 'The following month = 2016-06'],
    ],
    [
      'a year earlier than a quarter',
      'Ore output fell in the second quarter. It rose a year earlier.',
      ['the second quarter = 2017-Q2', 'a year earlier = 2016-Q2'],
    ],
  ])('counts %s from the time told before', (_name, text, expected) => {
    expect(read(text, day)).toEqual(expected)
  })
})

describe('lengths and sets', () => {
  test.each([
    ['a count', 'They dug for six days.', ['six days = P6D']],
    ['a count with a hyphen', 'A two-hour siege ended.', ['two-hour = PT2H']],
    ['a number of two words', 'It took twenty-four hours.', ['twenty-four hours = PT24H']],
    ['a fraction', 'He served 2 1/2 years.', ['2 1/2 years = P2Y6M']],
    ['a half after it', 'It took a minute and a half.', ['a minute and a half = PT1M30S']],
    ['half an hour', 'It took half an hour.', ['half an hour = PT30M']],
    ['a couple', 'He waited a couple of weeks.', ['a couple of weeks = P2W']],
    ['an unknown number', 'They dug for weeks.', ['weeks = PXW']],
    ['a vague number', 'They dug for several days.', ['several days = PXD']],
    ['one unit', 'They dug for a week.', ['a week = P1W']],
    ['two decades', 'He ruled for two decades.', ['two decades = P20Y']],
    ['a rate', 'It takes four flights a week.', ['a week = P1W']],
    ['every day', 'Shells fall every day.', ['every day = P1D']],
    ['daily', 'Shells fall daily.', ['daily = P1D']],
    ['a month of every year', 'They march each July.', ['each July = XXXX-07']],
  ])('reads %s', (_name, text, expected) => {
    expect(read(text, day)).toEqual(expected)
  })
})

describe('times of day', () => {
  test.each([
    ['on a weekday after it', 'The blast came at 9:40 a.m. Tuesday.', ['9:40 a.m. Tuesday = 2017-09-12T09:40']],
    ['on a weekday before it', 'The blast came Tuesday at 3 p.m.', ['Tuesday at 3 p.m. = 2017-09-12T15:00']],
    ['without a space', 'Doors open at 6am today.', ['6am today = 2017-09-14T06:00']],
    ['with a zone', 'It struck at 0735 GMT.', ['0735 GMT = 2017-09-14T07:35Z | 2017-09-14T07:35']],
    ['noon', 'The siren rang at noon Monday.', ['noon Monday = 2017-09-11T12:00']],
    ['in words', 'It struck at 4 in the morning.', ['4 in the morning = 2017-09-14T04:00']],
    [
      'of the day its sentence names',
      'On Monday, guards left at about 14:30, she said.',
      ['Monday = 2017-09-11', 'about 14:30 = 2017-09-11T14:30'],
    ],
    [
      'a part of the day',
      'Rescue stopped on Monday and began again in the evening.',
      ['Monday = 2017-09-11', 'the evening = 2017-09-11 | 2017-09-11TEV'],
    ],
  ])('puts one %s', (_name, text, expected) => {
    expect(read(text, day)).toEqual(expected)
  })
})

describe('without a whole reference day', () => {
  test.each([
    ['a weekday alone', 'They left on Friday.', null, ['Friday = XXXX-WXX-5']],
    ['a day and month', 'They left on March 7.', null, ['March 7 = XXXX-03-07']],
    ['a month', 'They left in March.', null, ['March = XXXX-03']],
    [
      'this month, when the month is known',
      'They left early this month.',
      'XXXX-03-XX',
      ['early this month = XXXX-03'],
    ],
    ['last month across a year', 'They left last month.', 'XXXX-01-XX', ['last month = XXXX-12']],
    ['a day and month of a known year', 'They left on March 7.', '2024-03-XX', ['March 7 = 2024-03-07']],
    ['this year, when it is known', 'They left this year.', '2024-XX-XX', ['this year = 2024']],
    ['today on a weekday', 'They left today.', 'XXXX-WXX-1', ['today = XXXX-WXX-1']],
    [
      'an interval of weekdays',
      'Over the past three days 40 fell ill.',
      'XXXX-WXX-4',
      ['the past three days = XXXX-WXX-2/XXXX-WXX-4 | P3D'],
    ],
    ['an interval of unknown days', 'Over the past three days 40 fell ill.', null, ['the past three days = P3D']],
    ['a time of day', 'The blast came at 9:40 a.m.', null, ['9:40 a.m. = XXXX-XX-XXT09:40']],
    ['a date that is no date', 'They left on March 7.', '2024-99-99', ['March 7 = 2024-03-07']],
    ['words that are no date', 'They left on March 7.', 'yesterday', ['March 7 = XXXX-03-07']],
  ])('gives %s no digit that nothing states', (_name, text, reference, expected) => {
    expect(read(text, reference)).toEqual(expected)
  })
})

test('says what a value was counted from, and leaves stated ones alone', () => {
  const article = plainArticle('The mine flooded in May 2011, and again last year.')
  expect(
    timesIn(article, analyse(article), day).map(({ basis, from, type, rule }) => [basis, from, type, rule]),
  ).toEqual([
    ['stated', null, 'date', 'times/month'],
    ['inferred', 'published 2017-09-14', 'date', 'times/week, month or year by the report'],
  ])
})

test.each([
  ['before the attack', 'They knew of it days before the attack on a hall.', ['PXD', 'before the attack']],
  [
    'before a named event',
    'They knew a week before the deadly Sora Hall attack, which she saw.',
    ['P1W', 'before the deadly Sora Hall attack'],
  ],
  ['after', 'It came two hours after that blast.', ['PT2H', 'after that blast']],
  ['nothing', 'They dug for days before they left.', ['PXD', null]],
])('says that a length lies %s', (_name, text, expected) => {
  const article = plainArticle(text)
  expect(timesIn(article, analyse(article), day).map(({ value, from }) => [value, from])).toEqual([expected])
})

test('quotes what a time was counted from as it is printed', () => {
  const article = plainArticle('The dam broke on Dec. 21, 2014. The next day it rained.')
  expect(timesIn(article, analyse(article), day).map(({ value, from }) => [value, from])).toEqual([
    ['2014-12-21', null],
    ['2014-12-22', 'Dec. 21, 2014'],
  ])
})

test('a report that tells of Friday, Sept. 15, as past means that day by "Friday"', () => {
  const article = plainArticle('Two men were held Friday. Flowers lay there on Friday, Sept. 15.')
  expect(timesIn(article, analyse(article), day).map(({ value, from }) => [value, from])).toEqual([
    ['2017-09-15', 'Friday, Sept. 15'],
    ['2017-09-15', 'published 2017-09-14'],
  ])
})

test('a report of Thursday that was changed on Friday means that day by "Friday"', () => {
  const updated = { value: '2017-09-15T18:00:00Z', how: 'the page', certainty: 'metadata' } as const
  const article = plainArticle('Two men were held Friday, police said Wednesday.', { updated })
  expect(timesIn(article, analyse(article), day).map(({ value }) => value)).toEqual(['2017-09-15', '2017-09-13'])
})

describe('passages in another language', () => {
  test.each([
    ['Russian', 'ru', 'Эвакуация прошла 13 сентября 2017 г. в школе.', ['13 сентября 2017 = 2017-09-13']],
    ['Russian weekdays', 'ru', 'Во вторник вечером шахту закрыли.', ['вторник вечером = 2017-09-12 | 2017-09-12TEV']],
    [
      'German',
      'de',
      'Das Schiff sank am 12. September 2017 um 8:15 Uhr.',
      ['12. September 2017 um 8:15 Uhr = 2017-09-12T08:15'],
    ],
    ['a language without a table', 'fi', 'Laiva upposi 12. syyskuuta 2017.', []],
  ])('%s', (_name, language, text, expected) => {
    const article = plainArticle(text, { passages: [{ start: 0, end: text.length, language }] })
    expect(
      timesIn(article, analyse(article), day).map(({ span, value, timex }) =>
        value === timex ? `${span.text} = ${value}` : `${span.text} = ${value} | ${timex}`,
      ),
    ).toEqual(expected)
  })
})

test('never reads residue: the dates of a related story are not the report’s', () => {
  const text = 'The mine flooded on Monday.\nMore news: fair opens 9 November 2024'
  const start = text.indexOf('More')
  const article = plainArticle(text, {
    residue: [{ start, end: text.length, reason: 'related headlines' }],
    blocks: [{ start: 0, end: start - 1, kind: 'paragraph' }],
  })
  expect(timesIn(article, analyse(article), day).map(({ span }) => span.text)).toEqual(['Monday'])
})
