import type { FigureCase } from './figure-case.ts'

/** What a toll is and what it only may become; bodies, corrections, shootings. All invented; published on 4 May 2031. */
export const tolls: readonly FigureCase[] = [
  ['The toll could rise to 30, officials said.', []],
  ['The death toll may reach 40 by evening.', []],
  ['The toll is feared to climb to 50.', []],
  ['The number of dead is expected to rise to 25.', []],
  ['Officials fear the death toll will exceed 100.', []],
  ['Officials feared a death toll of 50.', []],
  ['A second slide could bring the toll to 60, engineers warned.', []],
  ['At least 12 died, and the toll may yet climb to 20.', ['killed 12 at_least total: At least 12']],
  ['The toll could rise from 12 to 30.', ['killed 12 exact total: 12']],
  ['The toll on 3 May stood at 30.', ['killed 30 exact total: 30']],
  ['The death toll is feared to have reached 41.', ['killed 41 exact total: 41']],
  [
    'The toll rose to 22 as three of the injured died in hospital.',
    ['killed 22 exact total: 22', 'killed 3 exact part: three of the injured'],
  ],
  ['A flood drowned two in Arlen on Monday.', ['killed 2 exact total: two']],
  ['Floods have drowned at least 12 people.', ['killed 12 at_least total: at least 12 people']],
  ['Two people in the river drowned on Monday.', ['killed 2 exact total: Two people']],
  ['He drowned two of his cats.', []],
  [
    'A gunman shot three people dead and wounded five at a bar in Orle.',
    ['killed 3 exact total: three people', 'injured 5 exact total: five'],
  ],
  ['Gunman kills three, wounds five in Orle', ['killed 3 exact total: three', 'injured 5 exact total: five']],
  [
    'The blast left three people dead and wounded at least five.',
    ['killed 3 exact total: three people', 'injured 5 at_least total: at least five'],
  ],
  [
    'Three people died in a shooting at a bus depot in Velm on Monday, two years after eight people were killed at a mall in nearby Crane.',
    ['killed 3 exact total: Three people', 'killed 8 exact other: eight people'],
  ],
  [
    'Two people drowned off Arlen on Friday, three months after a ferry sank at Borg, killing 41.',
    ['killed 2 exact total: Two people', 'killed 41 exact other: 41'],
  ],
  [
    'Five people were hurt on Sunday, a year since 14 miners died at the Orle pit.',
    ['injured 5 exact total: Five people', 'killed 14 exact other: 14 miners'],
  ],
  [
    'Two years after eight people were killed at a mall in Crane, three people died at a depot in Velm on Monday.',
    ['killed 8 exact other: eight people', 'killed 3 exact total: three people'],
  ],
  ['The attack came two years after eight people were killed in Crane.', ['killed 8 exact other: eight people']],
  // The report's own incident, told days after.
  [
    'Two people died of their wounds on Friday, four days after eight were killed in the blast.',
    ['killed 2 exact total: Two people', 'killed 8 exact total: eight'],
  ],
  ['Three days after the slide killed 12 people, a dog was found.', ['killed 12 exact total: 12 people']],
  [
    'The number of people killed in the attack on the ferry station in Velm on Friday evening is 16, not 17, the hospital said.',
    ['killed 16 exact total: 16'],
  ],
  [
    'The number of people hurt in the crush, which began at a gate, was 70, police said.',
    ['injured 70 exact total: 70'],
  ],
  [
    'The ferry sinking killed 31 people. Divers recovered eight bodies on Sunday.',
    ['killed 31 exact total: 31 people', 'killed 8 exact part: eight bodies'],
  ],
  ['Divers have recovered eight bodies so far.', ['killed 8 exact total: eight bodies']],
  ['The toll is higher than the 31 the coast guard has confirmed.', ['killed 31 exact total: 31']],
  [
    'At least 28 people drowned. "Our count is 31," said Ada Mork of the coast guard.',
    ['killed 28 at_least total: At least 28 people', 'killed 31 exact total: 31'],
  ],
  ['The council met again. Our count is 31, said the clerk.', []],
  ['A driver shot two men dead and injured a woman.', ['killed 2 exact total: two men']],
  [
    'A man died on Monday, three days after two people were killed in a similar blast.',
    ['killed 2 exact other: two people'],
  ],
  [
    'Twelve people died on Monday, a day after the quake that killed 400 in Arlen.',
    ['killed 12 exact total: Twelve people', 'killed 400 exact total: 400'],
  ],
  ['The number of dead is now 14 and is not expected to rise.', ['killed 14 exact total: 14']],
  [
    'Three people were killed on the ferry, five years after a bomb killed 20 people at the same pier.',
    ['killed 3 exact total: Three people', 'killed 20 exact other: 20 people'],
  ],
  ['Dead: 12 Injured: 40', ['killed 12 exact total: 12', 'injured 40 exact total: 40']],
  [
    'Velm landslide. Total dead: 12, injured: 40, missing: 3.',
    ['killed 12 exact total: 12', 'injured 40 exact total: 40', 'missing 3 exact total: 3'],
  ],
  [
    'A fire at a mill injured 30 workers. Nobody in the crowd outside was hurt.',
    ['injured 30 exact total: 30 workers', 'injured 0 exact part: Nobody'],
  ],
  [
    'A coach crashed and 30 people were injured. No firefighters were hurt.',
    ['injured 30 exact total: 30 people', 'injured 0 exact part: No firefighters'],
  ],
  [
    'A quake hurt 12 people in Orle. No one in the town was killed.',
    ['injured 12 exact total: 12 people', 'killed 0 exact total: No one'],
  ],
]
