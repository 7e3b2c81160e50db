import type { FigureCase } from './figure-case.ts'

/** Places, jobs and years beside the count, tolls told twice, contractions. All invented; published on 4 May 2031. */
export const places: readonly FigureCase[] = [
  [
    'At least 140 marchers in 12 towns have been killed, a rights group said.',
    ['killed 140 at_least total: At least 140 marchers'],
  ],
  ['Over 60 miners at three pits were trapped.', ['trapped 60 more_than total: Over 60 miners']],
  [
    'The death toll in Celm, initially 20, has risen to 23, doctors said.',
    ['killed 20 exact total: 20', 'killed 23 exact total: 23'],
  ],
  ['The death toll may be "in the hundreds", the mayor said.', ['killed 200.. vague total: hundreds']],
  ['The toll is feared to run into the thousands.', ['killed 2000.. vague total: thousands']],
  [
    'The toll in the Celm fire now stands at 14. That brought the toll for both fires to 31.',
    ['killed 14 exact total: 14', 'killed 31 exact total: 31'],
  ],
  [
    'At least eight people, including a guard and two robbers, were killed.',
    ['killed 8 at_least total: At least eight people', 'killed 2 exact part: two robbers'],
  ],
  ['The dead included a teacher and three pupils.', ['killed 3 exact part: three pupils']],
  ['One of the 12 wounded later died.', ['injured 12 exact total: 12']],
  ['Six people were shot, two fatally.', ['killed 2 exact part: two']],
  [
    'Twelve people remained in hospital, including four in intensive care.',
    ['hospitalised 12 exact total: Twelve people', 'hospitalised 4 exact part: four'],
  ],
  ['Two gunmen killed at least 14 people.', ['killed 14 at_least total: at least 14 people']],
  ['Three bombers wounded over 60 guards.', ['injured 60 more_than total: over 60 guards']],
  ["Nobody's been arrested, the chief said.", ["arrested 0 exact total: Nobody's"]],
  ["No one's been hurt so far.", ["injured 0 exact total: No one's"]],
  ['He was the 31st person killed on the island this year.', ['killed 31 exact other: 31st person']],
  ['She is the fifth climber to die on the peak this season.', ['killed 5 exact other: fifth climber']],
  ['Two United States sailors have been killed.', ['killed 2 exact total: Two United States sailors']],
  ['They found two suspects -- a Dane, a Swede -- who had been arrested.', ['arrested 2 exact total: two suspects']],
  [
    'The blasts killed 31 people in Arlen and 10 in Borg.',
    ['killed 31 exact part: 31 people', 'killed 10 exact part: 10'],
  ],
  [
    'More than 900 walkers have been hurt on the ridge so far this year.',
    ['injured 900 more_than other: More than 900 walkers'],
  ],
  ['There are no casualties left at the scene.', []],
  ['Skipping the sauce saves nearly 100 calories.', []],
  ['The plan would save 40 parking spaces on the square.', []],
  ['Hundreds of thousands of pensions disappeared in the crash.', []],
  ['Six crates of rifles have vanished from the depot.', []],
  ['He wrote about her 2014 death in his memoir.', []],
  ['There were two recordings, one captured by a camera on a tram.', []],
  ['The district has seen 26 cases and 11 deaths.', ['killed 11 exact total: 11 deaths']],
  ['This is the week for taking your social life up a notch or two.', []],
  ['The storm took at least 30 lives.', ['killed 30 at_least total: at least 30 lives']],
  ['~ Two rowers died in a car wreck.', ['killed 2 exact total: Two rowers']],
  ['Some ~40 people were hurt.', ['injured 40 about total: Some ~40 people']],
  ['The man who bought two of the rifles used in the raid will remain in custody.', []],
  ['A man accused of buying two of the rifles remains in custody.', []],
]
