import { expect, test } from 'vitest'
import { residueIn } from '../../../src/article/dump/residue.ts'

/** The body of an invented report, for residue to stand around. */
const BODY = [
  'Two dock workers were hurt when a crane fell across the quay at Halden on Tuesday, the port police said.',
  'The crane had been inspected a week earlier, harbour master Ida Ruhl told reporters at the gate.',
  '"Nobody had told us that the wind would turn," she said. "We stopped all work within minutes."',
  'Both men were taken to the Halden infirmary, where doctors described their wounds as light.',
]

/** Marked stretches as [reason, words]. */
function marked(lines: readonly string[], title: string | null = null): [string, string][] {
  const text = lines.join('\n')
  return residueIn(text, title).map(({ start, end, reason }) => [reason, text.slice(start, end)])
}

test('leaves a clean report alone', () => {
  expect(marked(BODY)).toEqual([])
})

test.each<[string, string[], [string, string][]]>([
  [
    'a site name and a section above the headline',
    ['- Halden Post', 'World', 'Crane falls on Halden quay, two hurt', ...BODY],
    [['site menu', '- Halden Post\nWorld']],
  ],
  ['a subscription prompt inside the text', [BODY[0]!, 'Subscribe', ...BODY.slice(1)], [['prompt', 'Subscribe']]],
  [
    'a newsletter box run into one line',
    [
      BODY[0]!,
      'Newsletter Sign Up Get the harbour news delivered to your inbox. Invalid email address. Please re-enter.',
      ...BODY.slice(1),
    ],
    [
      [
        'newsletter box',
        'Newsletter Sign Up Get the harbour news delivered to your inbox. Invalid email address. Please re-enter.',
      ],
    ],
  ],
  [
    'the headline printed twice',
    ['Crane falls on Halden quay, two hurt', 'Crane falls on Halden quay, two hurt', ...BODY],
    [['headline printed twice', 'Crane falls on Halden quay, two hurt']],
  ],
  [
    'a caption signed by an agency before it',
    [
      BODY[0]!,
      'Norpix The crane lies across two barges',
      'Reuters Divers search the basin below the quay',
      ...BODY.slice(1),
    ],
    [['photo caption', 'Norpix The crane lies across two barges\nReuters Divers search the basin below the quay']],
  ],
  [
    'a caption signed at its end',
    [BODY[0]!, 'Divers search the basin below the quay on Tuesday. (Photo: Ann Lee)', ...BODY.slice(1)],
    [['photo caption', 'Divers search the basin below the quay on Tuesday. (Photo: Ann Lee)']],
  ],
  [
    'a numbered gallery and its head',
    [
      BODY[0]!,
      'Halden in pictures',
      '1/3 The crane before its fall',
      '2/3 Divers on the quay Ann Lee/AP',
      '3/3 Harbour master Ida Ruhl',
      ...BODY.slice(1),
    ],
    [
      [
        'photo gallery',
        'Halden in pictures\n1/3 The crane before its fall\n2/3 Divers on the quay Ann Lee/AP\n3/3 Harbour master Ida Ruhl',
      ],
    ],
  ],
  [
    'a quotation pulled out of the text',
    [BODY[0]!, BODY[1]!, 'Nobody had told us that the wind would turn Ida Ruhl', ...BODY.slice(2)],
    [['words printed elsewhere in the report', 'Nobody had told us that the wind would turn Ida Ruhl']],
  ],
  [
    'a line that leads to another story',
    [BODY[0]!, 'READ MORE: Ferry line sells its last ship', ...BODY.slice(1)],
    [['related headlines', 'READ MORE: Ferry line sells its last ship']],
  ],
  [
    'related headlines at the end',
    [...BODY, 'Related stories', 'Ferry line sells its last ship', 'Council votes on new breakwater'],
    [['related headlines', 'Related stories\nFerry line sells its last ship\nCouncil votes on new breakwater']],
  ],
  [
    'openings of other stories, cut off',
    [
      ...BODY,
      'The ferry line that served the outer islands for a century has sold its last…',
      'A court in Brenn has sent three brothers to prison for smuggling eels across the…',
    ],
    [
      [
        'openings of other stories',
        'The ferry line that served the outer islands for a century has sold its last…\nA court in Brenn has sent three brothers to prison for smuggling eels across the…',
      ],
    ],
  ],
  [
    'unrelated briefs under a section and bare list marks',
    [
      ...BODY,
      'Politics',
      '-',
      'The teachers union in Brenn has called off its strike after the ministry raised wages by four percent.',
      '-',
      'Voters in the hill districts choose new mayors on Sunday, and turnout should be high.',
    ],
    [
      [
        'other stories',
        'Politics\n-\nThe teachers union in Brenn has called off its strike after the ministry raised wages by four percent.\n-\nVoters in the hill districts choose new mayors on Sunday, and turnout should be high.',
      ],
    ],
  ],
  [
    'an author who describes himself',
    [...BODY, 'With over ten years of experience in journalism, I write as a freelance editor about ports and people.'],
    [
      [
        'author note',
        'With over ten years of experience in journalism, I write as a freelance editor about ports and people.',
      ],
    ],
  ],
  [
    'a copyright notice and the terms after it',
    [...BODY, 'Copyright 2031 Halden Post. All rights reserved.', 'Transcripts may not be in their final form.'],
    [
      [
        'copyright notice',
        'Copyright 2031 Halden Post. All rights reserved.\nTranscripts may not be in their final form.',
      ],
    ],
  ],
  [
    'the furniture a page ends in, with a label in another script',
    [...BODY, 'Newsfeed', '0', 'To participate in the discussion', 'log in or register', 'Заголовок материала'],
    [
      ['related headlines', 'Newsfeed\n0'],
      ['comments', 'To participate in the discussion'],
      ['prompt', 'log in or register'],
      ['label in another language', 'Заголовок материала'],
    ],
  ],
])('marks %s', (_name, lines, expected) => {
  expect(marked(lines)).toEqual(expected)
})

test.each<[string, string[]]>([
  [
    'a paragraph that lost its full stop',
    [
      ...BODY.slice(0, 2),
      'The embassy in Halden on March 7 warned its citizens to stay away from the harbour',
      ...BODY.slice(2),
    ],
  ],
  ['a heading within the report', [...BODY.slice(0, 2), 'What the port knew', ...BODY.slice(2)]],
  ['a heading quoted from the text', [...BODY.slice(0, 2), "'Nobody had told us'", ...BODY.slice(2)]],
  [
    'a headline that begins with the name of a platform',
    ['Twitter bans accounts of dock workers after crane fall', ...BODY],
  ],
  ['an agency sign-off', [...BODY, '(Norpress, AFP)']],
  ['a source line', [...BODY, 'Source: Norpress']],
  [
    'posts in another language',
    [BODY[0]!, 'Кран упал на причал. Двое ранены. — Иван Руль (@ruhl) 3 мая 2031 г.', ...BODY.slice(1)],
  ],
  [
    'speech that trails off',
    [
      BODY[0]!,
      'RUHL: Now, I believe that nobody in the harbour office...',
      'LEE: The country has been asking that for years...',
      ...BODY.slice(1),
    ],
  ],
  [
    'a quoted prompt',
    [
      ...BODY,
      '"Click here to see the victims," the message that spread on Tuesday evening said, according to the port police.',
    ],
  ],
  ['a single cut line at the end', [...BODY, 'This is a breaking news story, more follows...']],
  ['a byline and a stamp above the story', ['By Dana Ruhl', 'Updated 14:05 GMT, 3 May 2031', ...BODY]],
])('keeps %s', (_name, lines) => {
  expect(marked(lines)).toEqual([])
})

test.each([
  'Image source, Norpix',
  'Image caption, The crane lay across two barges',
  'Credit...Ann Lee for The Halden Post',
  'View image in fullscreen',
  'PHOTO: The crane lies across two barges in Halden, May 3, 2031.',
  'CLICK HERE FOR MORE HARBOUR NEWS',
  '+5 View gallery',
  'Video Unavailable Click to play The video will start in 8 Cancel',
  'Keep reading list of 4 items list 1 of 4 Ferry sold end of list',
  'Autoplay Show Thumbnails Show Captions',
  'The crane lies across two barges at the quay. (AP Photo/Ann Lee)',
  'Read our live coverage here.',
  'Article continues below advertisement',
  'Want more harbour news? Sign up here.',
  'Join our channel for breaking news',
  '5 min read',
  'Tags: harbour, crane',
  'This article is more than 5 years old',
  'Slide 1 of 5',
  'Accept all cookies',
  '.harbour-photo {',
  'What do you think? Let us know in the comments below.',
])('marks a line of the page inside a report: %s', (line) => {
  expect(marked([...BODY.slice(0, 2), line, ...BODY.slice(2)]).map(([, words]) => words)).toEqual([line])
})

test.each([
  'Reporting by Ann Lee; Editing by Jon Ruhl',
  'Additional reporting by Norpress',
  'This story was originally published May 3, 2031.',
  'Correction: An earlier version said that three men were hurt.',
  'Norpress contributed to this report.',
  'With files from Norpress',
])('keeps a line that signs or corrects a report: %s', (line) => {
  expect(marked([...BODY, line])).toEqual([])
})

test('keeps captions where a page is nothing but captions', () => {
  expect(
    marked([
      'Reuters The crane lies across two barges in the basin of Halden',
      'Reuters Divers search the basin below the quay at Halden',
    ]),
  ).toEqual([])
})

test('finds the story on a page copied whole, with its headline, byline and stamp', () => {
  const page = [
    'Halden Post',
    'Harbour guide',
    'Ferry times and fares',
    'What the herring tell us',
    'Our podcasts and letters',
    'Find a boat near you',
    'Crane falls on Halden quay, two hurt',
    'By Dana Ruhl',
    '3 May 2031',
    ...BODY,
    'Jon Lee, 34, of Brenn',
    'Ivar Stolt, 51, of Halden',
    'Ten boats to see before you sink',
    'The best bakeries by the water',
    'Why gulls hate the new mayor',
    'Quiz: how salty are you',
    'Herring prices at a glance',
    'A captain remembers the great frost',
  ]
  expect(marked(page)).toEqual([
    ['site menu', page.slice(0, 6).join('\n')],
    ['other headlines of the site', page.slice(-6).join('\n')],
  ])
})

test('does not take a report for comments because the word stands in the menu', () => {
  expect(marked(['Comments', 'Halden', ...BODY]).map(([reason]) => reason)).not.toContain('other stories')
  expect(marked(['Halden Post', 'Comments', ...BODY]).every(([, words]) => !words.includes('crane'))).toBe(true)
})

test.each<[string, string[], [string, string][]]>([
  [
    'headlines below "Read more" at the end',
    ['Read more', '12 people hurt in bus crash near Castel Umbra', 'Ostmark votes on its new parliament'],
    [
      ['prompt', 'Read more'],
      ['related headlines', '12 people hurt in bus crash near Castel Umbra\nOstmark votes on its new parliament'],
    ],
  ],
  [
    'teasers of one sentence below "Read also" at the end',
    [
      'Read also',
      'Twelve people were hurt in a bus crash near Castel Umbra.',
      'Ostmark votes on its new parliament today.',
    ],
    [
      [
        'related headlines',
        'Read also\nTwelve people were hurt in a bus crash near Castel Umbra.\nOstmark votes on its new parliament today.',
      ],
    ],
  ],
  [
    'no more than the button where the story goes on below it',
    ['Read more', 'The port police said the crane on the Halden quay would be inspected again by the harbour master.'],
    [['prompt', 'Read more']],
  ],
  [
    'no credit below the headlines',
    ['Read more:', 'Ostmark votes on its new parliament', '(Additional reporting by Nils Berg in Selm)'],
    [['related headlines', 'Read more:\nOstmark votes on its new parliament']],
  ],
])('marks %s', (_, below, expected) => {
  expect(marked([...BODY, ...below])).toEqual(expected)
})
