import type { FigureCase } from './figure-case.ts'

/** Figures that only part of a crowd shares, ages and near misses. All invented; published on 4 May 2031. */
export const nearMisses: readonly FigureCase[] = [
  [
    'The mayor put the death toll at 12, with 31 others hurt and nine still missing.',
    ['killed 12 exact total: 12', 'injured 31 exact total: 31 others', 'missing 9 exact total: nine'],
  ],
  ['The Red Cross estimates that 340 people perished, most of them women.', ['killed 340 exact total: 340 people']],
  [
    'An avalanche buried a group of 12 hikers on Saturday; eight were dug out alive, three were found dead and one is missing.',
    ['rescued 8 exact total: eight', 'killed 3 exact total: three', 'missing 1 exact total: one'],
  ],
  ['Seven of the 12 were killed outright.', ['killed 7 exact total: Seven']],
  ['Some 80 per cent of the 4,000 inhabitants have fled.', []],
  ['Rail officials said 37 of the 112 passengers needed hospital treatment.', ['hospitalised 37 exact total: 37']],
  ['Ambulances took 18 casualties to hospital.', ['hospitalised 18 exact total: 18 casualties']],
  ['There were at least 50 casualties, the ministry said.', []],
  ['Police said that there had been two fatalities.', ['killed 2 exact total: two fatalities']],
  ['The accident resulted in the deaths of four crew members.', ['killed 4 exact total: four crew members']],
  [
    'The explosion caused at least 28 deaths and more than 90 injuries.',
    ['killed 28 at_least total: at least 28 deaths', 'injured 90 more_than total: more than 90 injuries'],
  ],
  ['The disaster has left 1,100 families homeless.', ['displaced 1100 exact total: 1,100 families']],
  [
    'Nearly 3,000 houses collapsed and 190 people were pulled from the ruins alive.',
    ['buildings 3000 nearly total: Nearly 3,000 houses', 'rescued 190 exact total: 190 people'],
  ],
  [
    'The gunman took about 30 people hostage before police stormed the cafe; two hostages and the gunman died.',
    ['abducted 30 about total: about 30 people', 'killed 2 exact total: two hostages'],
  ],
  ['All but three of the hostages were released.', []],
  ['Of the 95 people on board, 62 have been rescued so far.', ['rescued 62 exact total: 62']],
  [
    'Twenty-nine bodies had been recovered by late Friday and 41 people were still listed as missing.',
    ['killed 29 exact total: Twenty-nine bodies', 'missing 41 exact total: 41 people'],
  ],
  [
    'Fourteen migrants suffocated in a lorry and 22 more were treated for dehydration.',
    ['killed 14 exact total: Fourteen migrants', 'injured 22 exact total: 22 more'],
  ],
  [
    'Dozens of homes were destroyed, three people are dead and a fourth is missing.',
    ['buildings 24.. vague total: Dozens of homes', 'killed 3 exact total: three people'],
  ],
  ['A fourth victim, a 12-year-old girl, was found on Monday.', ['killed 4 exact total: fourth victim']],
  [
    'Five people remain in hospital, one of them in intensive care.',
    ['hospitalised 5 exact total: Five people', 'hospitalised 1 exact part: one of them'],
  ],
  [
    'Officials initially reported 19 dead but later lowered the figure to 17.',
    ['killed 19 exact total: 19', 'killed 17 exact total: 17'],
  ],
  ['The toll was later revised to 17.', ['killed 17 exact total: 17']],
  ['Two people were arrested and later released without charge.', ['arrested 2 exact total: Two people']],
  ['Three men, aged 20, 24 and 31, have been arrested.', ['arrested 3 exact total: Three men']],
  ['Three men aged 20, 24 and 31 have been arrested.', ['arrested 3 exact total: Three men']],
  ['A 23-year-old woman and a 45-year-old man were killed.', []],
  [
    'Hospital officials told reporters they had received 16 bodies and 70 wounded.',
    ['killed 16 exact total: 16 bodies', 'injured 70 exact total: 70'],
  ],
  [
    'Two attackers and six civilians were killed, and 11 people were wounded, the police chief said.',
    ['killed 2 exact part: Two attackers', 'killed 6 exact part: six civilians', 'injured 11 exact total: 11 people'],
  ],
  [
    'More than 200 people, many of them children, were hurt when a stand gave way.',
    ['injured 200 more_than total: More than 200 people'],
  ],
  ['Over 1 million people have been told to evacuate.', ['evacuated 1000000 more_than total: Over 1 million people']],
  [
    'Authorities have ordered 1.5 million people to leave coastal areas.',
    ['evacuated 1500000 exact total: 1.5 million people'],
  ],
  ['About 90,000 people are sheltering in schools.', []],
  ['The bombers killed themselves and 44 others.', ['killed 44 exact total: 44 others']],
  ['As many as 15 workers may be trapped.', ['trapped 15 up_to total: As many as 15 workers']],
  ['15 workers feared trapped after tunnel collapse', ['trapped 15 exact total: 15 workers']],
  ['Scores missing after ferry sinks; 27 rescued', ['missing 40.. vague total: Scores', 'rescued 27 exact total: 27']],
  ['Six dead, 3 critical in shooting at club', ['killed 6 exact total: Six', 'injured 3 exact part: 3']],
  ['2 dead, 1 critically injured in house explosion', ['killed 2 exact total: 2', 'injured 1 exact part: 1']],
  ['Woman killed, 4 hurt as car hits crowd', ['injured 4 exact total: 4']],
  ['Dozens killed in stampede; toll may rise', ['killed 24.. vague total: Dozens']],
  [
    'Tornado: at least 8 killed, more than 100 hurt',
    ['killed 8 at_least total: at least 8', 'injured 100 more_than total: more than 100'],
  ],
  [
    'Hundreds evacuated, no injuries in mill fire',
    ['evacuated 200.. vague total: Hundreds', 'injured 0 exact total: no injuries'],
  ],
  ['A train carrying 200 passengers derailed, but nobody was seriously hurt.', []],
  ['Nobody was killed.', ['killed 0 exact total: Nobody']],
  ['No one died in the fire.', ['killed 0 exact total: No one']],
  ['One firefighter was slightly injured.', ['injured 1 exact total: One firefighter']],
  ['Twenty people, including the pilot, escaped with minor injuries.', ['injured 20 exact total: Twenty people']],
  ['Rescue workers had been able to free all but one of the passengers.', []],
  ['He was one of nine people killed in the attack.', ['killed 9 exact total: nine people']],
  ['She was among the 31 people wounded.', ['injured 31 exact total: 31 people']],
]
