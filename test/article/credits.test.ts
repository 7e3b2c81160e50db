import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { creditsIn } from '../../src/article/credits.ts'

const names = (text: string, own: string | null = null) => creditsIn(text, { own }).map((c) => [c.outlet, c.span.text])

describe('outlets and agencies that a report names', () => {
  test.each([
    ['The mayor told Reuters that the dam would hold.', [['Reuters', 'Reuters']]],
    ['VELTORA (AP) — The dam held through the night.', [['AP', 'AP']]],
    ['The dam held, the Associated Press reports.', [['AP', 'Associated Press']]],
    [
      'Smoke over the harbour. Anna Lind/AFP/Getty Images',
      [
        ['AFP', 'AFP'],
        ['Getty Images', 'Getty Images'],
      ],
    ],
    ['A photographer for Agence France-Presse saw two boats.', [['AFP', 'Agence France-Presse']]],
    [
      'jm/dm (AFP, dpa)',
      [
        ['AFP', 'AFP'],
        ['dpa', 'dpa'],
      ],
    ],
    ['The fire spread fast, reported BFMTV.', [['BFM-TV', 'BFMTV']]],
    ['Image copyright Getty Images Image caption The bridge', [['Getty Images', 'Getty Images']]],
  ])('finds the well-known name in %j', (text, expected) => {
    expect(names(text)).toEqual(expected)
  })

  test.each([
    ['A doctor at the scene told Lokalo that two boats had sunk.', [['Lokalo', 'Lokalo']]],
    ["The mayor told Ostmark's ARB public television that he would stay.", [['ARB', 'ARB']]],
    ['The colonel, in remarks to al-Sahil television, said nobody had drowned.', [['al-Sahil', 'al-Sahil']]],
    ["Lindhaven's Harbour Post wrote on Monday of nine dead.", [['Harbour Post', 'Harbour Post']]],
    ['The toll rose to nine, according to a report by NationPost Borg.', [['NationPost Borg', 'NationPost Borg']]],
    ['BorgTV reported that the bridge was shut.', [['BorgTV', 'BorgTV']]],
    ['She told the Neue Borger Zeitung daily that she was fine.', [['Neue Borger Zeitung', 'Neue Borger Zeitung']]],
    ["He told Ostmark's Channel One that the dam had held.", [['Channel One', 'Channel One']]],
    ['He told Radio Sahil that the dam had held.', [['Radio Sahil', 'Radio Sahil']]],
    ['BORG, Ostmark (RNA) — The dam held through the night.', [['RNA', 'RNA']]],
    ['The dam held through the night.\n— RNA\n', [['RNA', 'RNA']]],
  ])('knows a name of no table by its shape or company: %j', (text, expected) => {
    expect(names(text)).toEqual(expected)
  })

  test.each([
    'A Baton Springs newspaper called on the governor to come.',
    'A widely read Springs newspaper called on the governor to come.',
    'He appeared on a Borg City radio station on Monday.',
    'The Rusk newspaper chain filed a motion.',
    'Marta Lund came late. A witness told Lund that the gate was shut.',
    'He said the storm hit Sahil. A resident told Ostmark in vain.',
    'She listened to a local radio and to state television.',
  ])('takes a place or a person for no medium: %j', (text) => {
    expect(names(text)).toEqual([])
  })

  test.each([
    ['She told the Times that nobody had come.', [['The Times', 'Times']]],
    ['Police at the gate. Jo Marsh/PA', [['PA', 'PA']]],
    ['A reporter with Time magazine was on board.', [['Time', 'Time magazine']]],
    ['The Sun newspaper printed the letter.', [['The Sun', 'The Sun']]],
    ['(Photo by Jo Marsh/EPA)', [['EPA', 'EPA']]],
  ])('counts a name that is also a word in company: %j', (text, expected) => {
    expect(names(text)).toEqual(expected)
  })

  test.each([
    'The Sun rose over Scranton, PA.',
    'The EPA has set new limits for lead in water.',
    'Times were hard in Veltora. People waited at the Metro.',
    'He told the Independent Electoral Board to wait.',
    'The post stood in the Guardian Hall, she told the Express Boat Company.',
    'Follow @CNN and #BBC for more.',
  ])('leaves the ordinary word in %j', (text) => {
    expect(names(text)).toEqual([])
  })

  test.each([
    ['"I ran," she told the Harbour Gazette.', [['Harbour Gazette', 'Harbour Gazette']]],
    ['The pilot spoke to Radio Veltora News on Sunday.', [['Radio Veltora News', 'Radio Veltora News']]],
    ['The Veltora Evening Star reported that two boats sank.', [['Veltora Evening Star', 'Veltora Evening Star']]],
    ['The newspaper Lindhaven Bote printed a list.', [['Lindhaven Bote', 'Lindhaven Bote']]],
    ['The state-run Oskar news agency said so.', [['Oskar', 'Oskar']]],
    [
      '"We saw it fall," he told CNN affiliate KXQB.',
      [
        ['CNN', 'CNN'],
        ['KXQB', 'KXQB'],
      ],
    ],
    ['Nobody was hurt.\nSource :Lindor', [['Lindor', 'Lindor']]],
    ['A boat burned, Harbourtoday.com reported.', [['Harbourtoday.com', 'Harbourtoday.com']]],
  ])('finds the outlet of no table in %j', (text, expected) => {
    expect(names(text)).toEqual(expected)
  })

  test.each([
    'A German newspaper printed the letter.',
    'A Sunday newspaper printed the letter.',
    'The broadcaster Harry Lund retired.',
    'They met near Herald Square Garden.',
  ])('does not take %j for an outlet', (text) => {
    expect(names(text)).toEqual([])
  })

  test.each([
    ['She told CNN that it was over.', 'edition.cnn.com'],
    ['She told the Standard that it was over.', 'www.standard.co.uk'],
    ['The New York Times has seen the letter.', 'www.nytimes.com'],
    ['She told the Harbour Gazette that it was over.', 'Harbour Gazette'],
    ['"It is over," she told The Sun newspaper.', 'www.thesun.co.uk'],
  ])('leaves out the own outlet in %j on %s', (text, own) => {
    expect(names(text, own)).toEqual([])
  })

  test('every credit span equals its slice of the text, on any text', () => {
    const piece = fc.constantFrom(
      'told the ',
      'AP',
      '(PA)',
      ' \u00a0',
      'Harbour Gazette',
      '/',
      '\ud800',
      '\n',
      'Time',
      '.',
      'K',
      'KXQB',
    )
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => {
        const text = pieces.join('')
        for (const { span } of creditsIn(text)) expect(span.text).toBe(text.slice(span.start, span.end))
      }),
      { numRuns: 200 },
    )
  })

  test('reads five megabytes of one line in a few seconds', () => {
    const text = 'The Harbour And Of The Long Name Times '.repeat(130_000)
    expect(creditsIn(text).length).toBeGreaterThanOrEqual(0)
  })
})

describe('outlets named again, joined or explained', () => {
  test.each([
    ['A keeper told WQZX. Divers tell WQZX the boy lives.', ['WQZX', 'WQZX']],
    ['The boy was flown out, according to by KQZT.', ['KQZT']],
    [
      'She told the Lowick Herald that the gate was shut. The Herald also asked the mayor. He shunned the Herald Club.',
      ['Lowick Herald', 'Lowick Herald'],
    ],
    [
      'He wrote to the Washington Post. He later told the Post that he was sorry.',
      ['Washington Post', 'Washington Post'],
    ],
    ['It ran in the Washington Post and the Economist last year.', ['Washington Post', 'The Economist']],
    ['The ferry sank, said Sahilo, or Morning, a Borgish newspaper owned by the union.', ['Sahilo']],
    ['The Rusk (Ostmark) Spectator quoted a diver.', ['Rusk Spectator']],
    ['She told the story on Marta Lund Evening Radio.', ['Marta Lund Evening Radio']],
    ['A witness told Lokalo that he was cold. In an interview with Lokalo, the mayor wept.', ['Lokalo', 'Lokalo']],
    ['According to Time, the dam had cracks. He told Time Monday that it held.', ['Time', 'Time']],
  ])('finds every mention in %j', (text, expected) => {
    expect(creditsIn(text).map((c) => c.outlet)).toEqual(expected)
  })

  test.each([
    'People reported hearing two shots. The dam, according to WHO, was clean.',
    'Marta Lund, a reporter with a weekly newspaper, said nothing.',
    'In Rusk, a local newspaper, which said nothing, closed.',
    'In an interview with Lund, the mayor wept. The clerk told Lund that he had lied. Lund said no.',
    'The Herald of Spring is a ship.',
    'They told Emma the rest. In an interview with Emma, she learned more. Later Emma laughed.',
  ])('names no outlet in %j', (text) => {
    expect(names(text)).toEqual([])
  })

  test('reads a hundred thousand short forms in a few seconds', () => {
    const text = `She told the Lowick Herald. ${'The Herald. '.repeat(100_000)}`
    expect(creditsIn(text)).toHaveLength(100_001)
  }, 10_000)
})
