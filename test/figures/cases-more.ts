import type { FigureCase } from './figure-case.ts'

/** Company, captives, groups of victims and further headlines. All invented; published on 4 May 2031. */
export const more: readonly FigureCase[] = [
  [
    'The blast killed 31 people in Arlen and 10 in Borg.',
    ['killed 31 exact part: 31 people', 'killed 10 exact part: 10'],
  ],
  ['She perished along with 10 others when the raft sank.', ['killed 10 exact total: 10 others']],
  ['The pilot died with two passengers.', ['killed 2 exact total: two passengers']],
  ['The arrest brought to nine the number of men in custody.', ['arrested 9 exact total: nine']],
  ['Two car bombs exploded within minutes.', ['devices 2 exact total: Two car bombs']],
  ['There were 32 death claims.', []],
  ['More then 400 were wounded.', ['injured 400 more_than total: More then 400']],
  ['At least 20 pupils were killed and many more are feared dead.', ['killed 20 at_least total: At least 20 pupils']],
  [
    'The quake, centred 12 kilometres from Celm, has killed at least 500, state radio said.',
    ['killed 500 at_least total: at least 500'],
  ],
  ['The regional health office said 27 of the injured were children.', ['injured 27 exact part: 27 of the injured']],
  ['Eight of the victims were women.', ['killed 8 exact part: Eight of the victims']],
  [
    'Officials say 63 people are known to have died, 17 of whom have been identified.',
    ['killed 63 exact total: 63 people', 'killed 17 exact part: 17 of whom'],
  ],
  [
    'By Friday evening the toll had climbed to 212 dead and 1,300 hurt.',
    ['killed 212 exact total: 212', 'injured 1300 exact total: 1,300'],
  ],
  [
    'The number of dead has risen to 74, with another 120 injured, Governor Ana Lem said.',
    ['killed 74 exact total: 74', 'injured 120 exact total: another 120'],
  ],
  [
    'Some 12,000 homes were destroyed and 35,000 people displaced.',
    ['buildings 12000 about total: Some 12,000 homes', 'displaced 35000 exact total: 35,000 people'],
  ],
  ['In Borg alone, 41 people died.', ['killed 41 exact part: 41 people']],
  ['Among those killed were two firefighters.', ['killed 2 exact part: two firefighters']],
  ['Among the injured were three police officers and a cameraman.', ['injured 3 exact part: three police officers']],
  ['Those killed included four members of one family.', ['killed 4 exact part: four members']],
  ['Six of the nine dead were from abroad.', ['killed 6 exact part: Six', 'killed 9 exact total: nine']],
  ['A further 14 remain in intensive care.', ['hospitalised 14 exact total: A further 14']],
  [
    'A total of 17 people remain in hospital, six in a critical condition.',
    ['hospitalised 17 exact total: A total of 17 people', 'injured 6 exact part: six'],
  ],
  [
    'Sixteen people are still in hospital, four of them in intensive care.',
    ['hospitalised 16 exact total: Sixteen people', 'hospitalised 4 exact part: four of them'],
  ],
  [
    'Hospitals were treating 120 people, 30 of whom had gunshot wounds.',
    ['hospitalised 120 exact total: 120 people', 'injured 30 exact part: 30 of whom'],
  ],
  ['He said his unit had pulled out 20 bodies.', ['killed 20 exact total: 20 bodies']],
  ['So far 140 bodies have been counted in the morgue.', ['killed 140 exact total: 140 bodies']],
  ['About 250 passengers were stranded overnight.', []],
  [
    'The coastguard said it had saved 88 migrants and found five dead.',
    ['rescued 88 exact total: 88 migrants', 'killed 5 exact total: five'],
  ],
  ['Two of the hijackers were killed and the third was captured.', ['killed 2 exact total: Two of the hijackers']],
  ['All 62 hostages were freed unharmed.', ['freed 62 exact total: All 62 hostages']],
  ['Rebels are holding 18 peacekeepers hostage.', ['abducted 18 exact total: 18 peacekeepers']],
  [
    'Rebels killed 12 soldiers and captured five.',
    ['killed 12 exact total: 12 soldiers', 'abducted 5 exact total: five'],
  ],
  ['The raid freed 40 captives.', ['freed 40 exact total: 40 captives']],
  ['Kidnappers released two of the five nuns.', ['freed 2 exact total: two']],
  ['The company said three of its employees had been kidnapped.', ['abducted 3 exact total: three of its employees']],
  ['The blaze killed 3 people, and 2 are missing.', ['killed 3 exact total: 3 people', 'missing 2 exact total: 2']],
  ['Three people, two men and a woman, died.', ['killed 3 exact total: Three people']],
  ['A mother and her three children were among the victims.', ['killed 3 exact part: three children']],
  ['The bus plunged into a ravine, killing the driver and 24 passengers.', ['killed 24 exact total: 24 passengers']],
  ['The crash killed Lem, his wife and four others.', ['killed 4 exact total: four others']],
  [
    'Police in Arlen said they had arrested a 19-year-old man and two 17-year-old girls.',
    ['arrested 2 exact total: two 17-year-old girls'],
  ],
  [
    'At least 30 dead as ferry sinks off Celm, 100 missing',
    ['killed 30 at_least total: At least 30', 'missing 100 exact total: 100'],
  ],
  ['Storm leaves 7 dead, 40,000 without power', ['killed 7 exact total: 7']],
  [
    'Blast injures at least 16, no deaths',
    ['injured 16 at_least total: at least 16', 'killed 0 exact total: no deaths'],
  ],
  ['Hoax calls empty 12 schools', ['buildings 12 exact total: 12 schools']],
  ['Thousands evacuated after bomb threats to malls', ['evacuated 2000.. vague total: Thousands']],
  [
    'More than 100 schools received bomb threats by e-mail on Monday.',
    ['buildings 100 more_than total: More than 100 schools'],
  ],
  ['Bomb squads searched 64 sites and found nothing.', ['places 64 exact total: 64 sites']],
  ['Police dealt with 340 hoax calls in one week.', ['calls 340 exact total: 340 hoax calls']],
  [
    'The earthquake damaged 300 buildings and left 5,000 people homeless.',
    ['buildings 300 exact total: 300 buildings', 'displaced 5000 exact total: 5,000 people'],
  ],
  [
    'The train hit a lorry, injuring 40 passengers, eight of them seriously, police said.',
    ['injured 40 exact total: 40 passengers', 'injured 8 exact part: eight of them'],
  ],
  ['Seventy people were hurt, none seriously.', ['injured 70 exact total: Seventy people']],
  [
    'Five of the wounded were in a critical condition, one hospital said.',
    ['injured 5 exact part: Five of the wounded'],
  ],
  [
    'Rescuers saved nine of the 11 sailors; the other two drowned.',
    ['rescued 9 exact total: nine', 'killed 2 exact total: two'],
  ],
  [
    'Four more bodies were found on Thursday, raising the toll to 52.',
    ['killed 4 exact total: Four more bodies', 'killed 52 exact total: 52'],
  ],
  ['The blast came days after 11 people died in a similar explosion.', ['killed 11 exact other: 11 people']],
  ['A year ago, 22 people were killed at the same crossing.', ['killed 22 exact other: 22 people']],
  ['More than half of the 300 passengers had to be rescued.', []],
  ['Officials fear as many as 1,000 may have died.', ['killed 1000 up_to total: as many as 1,000']],
  ['The dead: 12 adults and 3 children.', ['killed 12 exact part: 12 adults', 'killed 3 exact part: 3 children']],
  [
    'The U.N. says 2,500 people have been killed since the conflict began in March.',
    ['killed 2500 exact total: 2,500 people'],
  ],
  ['One man lost his life and a woman was critically injured.', ['killed 1 exact total: One man']],
  ['Not one of the passengers was hurt.', []],
  ['Neither side reported casualties.', []],
  ['An 11-month-old baby and 2 others were killed.', ['killed 2 exact total: 2 others']],
  ['"I counted 15 bodies," said a shopkeeper.', ['killed 15 exact part: 15 bodies']],
  ['I saw two people lying dead on the road, a witness said.', ['killed 2 exact part: two people']],
  [
    'They estimate that between 5,000 and 7,000 people lost their homes.',
    ['displaced 5000..7000 range total: between 5,000 and 7,000 people'],
  ],
]
