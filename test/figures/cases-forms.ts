import type { FigureCase } from './figure-case.ts'

/** Headlines, lists, parts, tolls and other forms. All invented; published on 4 May 2031. */
export const forms: readonly FigureCase[] = [
  [
    'At least 300 people are still missing and feared dead under the mud.',
    ['missing 300 at_least total: At least 300 people'],
  ],
  ['Militants have taken 22 people hostage at a hotel.', ['abducted 22 exact total: 22 people']],
  ['Security forces freed 93 women and children from the camp.', ['freed 93 exact total: 93 women']],
  ['The bodies of 28 migrants were recovered from the sea.', ['killed 28 exact total: 28 migrants']],
  [
    'Between 30 and 40 people are thought to be under the debris.',
    ['trapped 30..40 range total: Between 30 and 40 people'],
  ],
  [
    'The hospital said it had received 37 patients, five of them in critical condition.',
    ['hospitalised 37 exact total: 37 patients', 'injured 5 exact part: five of them'],
  ],
  [
    'Three people were killed, two of them children.',
    ['killed 3 exact total: Three people', 'killed 2 exact part: two of them'],
  ],
  [
    'The dead include seven Italians and nine Japanese.',
    ['killed 7 exact part: seven Italians', 'killed 9 exact part: nine Japanese'],
  ],
  ['About 20 skiers were swept away; four have been dug out alive.', ['rescued 4 exact total: four']],
  ['Killed: 12. Injured: 31.', ['killed 12 exact total: 12', 'injured 31 exact total: 31']],
  ['Death toll: 61', ['killed 61 exact total: 61']],
  ['Bomb hoax: 3 schools evacuated', ['buildings 3 exact total: 3 schools']],
  ['Over the weekend, 5 people were shot and killed.', ['killed 5 exact total: 5 people']],
  [
    'The shooter killed 23 people — 18 children and five adults.',
    ['killed 23 exact total: 23 people', 'killed 18 exact part: 18 children', 'killed 5 exact part: five adults'],
  ],
  [
    'The blast killed or wounded at least 40 people.',
    ['injured 40 up_to total: at least 40 people', 'killed 40 up_to total: at least 40 people'],
  ],
  [
    'More than 90 people were killed or injured.',
    ['injured 90 up_to total: More than 90 people', 'killed 90 up_to total: More than 90 people'],
  ],
  [
    'A quake of magnitude 7.1 killed 12 and hurt 300 in Lower Ostmark, 40 miles from the capital.',
    ['killed 12 exact total: 12', 'injured 300 exact total: 300'],
  ],
  ['The fire broke out on the 14th floor at 3 a.m. and spread to 20 storeys.', []],
  [
    'Rescue teams with 30 dogs and 200 soldiers are searching for 17 missing villagers.',
    ['missing 17 exact total: 17 missing villagers'],
  ],
  ['"We have lost 12 colleagues," he said.', []],
  [
    'Police said the death toll had reached 19, up from 15 on Friday.',
    ['killed 19 exact total: 19', 'killed 15 exact total: 15'],
  ],
  ['Officials revised the toll down to 58 from 64.', ['killed 58 exact total: 58', 'killed 64 exact total: 64']],
  [
    'The confirmed death toll stands at 3,112, with 1,400 missing.',
    ['killed 3112 exact total: 3,112', 'missing 1400 exact total: 1,400'],
  ],
  [
    'The earthquake left 7,000 dead, 14,000 injured and 100,000 homeless.',
    ['killed 7000 exact total: 7,000', 'injured 14000 exact total: 14,000'],
  ],
  [
    'Some 30 people were injured, 12 of them critically.',
    ['injured 30 about total: Some 30 people', 'injured 12 exact part: 12 of them'],
  ],
  [
    'Thirty people were injured, six critically.',
    ['injured 30 exact total: Thirty people', 'injured 6 exact part: six'],
  ],
  [
    'Two people died at the scene and three in hospital.',
    ['killed 2 exact total: Two people', 'killed 3 exact part: three'],
  ],
  [
    'Twelve people were killed in Arlen, five in Borg and two in Celm.',
    ['killed 12 exact part: Twelve people', 'killed 5 exact part: five', 'killed 2 exact part: two'],
  ],
  [
    'The accident left one dead and 11 injured, three seriously.',
    ['killed 1 exact total: one', 'injured 11 exact total: 11', 'injured 3 exact part: three'],
  ],
  ['The 12 victims were aged between 19 and 63.', ['killed 12 exact total: 12 victims']],
  ['More than 100 relatives of the victims gathered outside.', []],
  ['An eighth person has died, hospital staff said.', ['killed 8 exact total: eighth person']],
  ['A seventh body was found on Thursday.', ['killed 7 exact total: seventh body']],
  [
    'Divers found three more bodies, taking the toll to 26.',
    ['killed 3 exact total: three more bodies', 'killed 26 exact total: 26'],
  ],
  ['That brings to 21 the number of people killed.', ['killed 21 exact total: 21']],
  ['Police in riot gear arrested dozens of demonstrators.', ['arrested 24.. vague total: dozens of demonstrators']],
  ['The minister said 4,500 police officers had been deployed.', []],
  [
    'About 200 firefighters battled the blaze, which has destroyed 48 homes and forced 6,000 people to evacuate.',
    ['buildings 48 exact total: 48 homes', 'evacuated 6000 exact total: 6,000 people'],
  ],
  ['Around 1,800 people have been evacuated from their homes.', ['evacuated 1800 about total: Around 1,800 people']],
  ['Some 600 guests had to leave the hotel.', ['evacuated 600 about total: Some 600 guests']],
  [
    'The avalanche killed four, and one skier remains missing.',
    ['killed 4 exact total: four', 'missing 1 exact total: one skier'],
  ],
  ['There were 214 passengers and 12 crew on the plane, all of whom died.', []],
  ['None of the 214 passengers survived.', []],
  ['There were no survivors.', []],
  [
    'The train was carrying about 130 passengers; at least 9 were killed, according to the railway.',
    ['killed 9 at_least total: at least 9'],
  ],
  ['Nine passengers, including a two-year-old girl, died.', ['killed 9 exact total: Nine passengers']],
  ['Four people, aged 17 to 54, were killed.', ['killed 4 exact total: Four people']],
  ['The soldier killed three comrades before shooting himself.', ['killed 3 exact total: three comrades']],
  ['He is accused of murdering six women between 1998 and 2004.', ['killed 6 exact total: six women']],
  [
    'The group has killed more than 20,000 people since 2009.',
    ['killed 20000 more_than other: more than 20,000 people'],
  ],
  [
    'The war has killed 400,000 people and displaced millions.',
    ['killed 400000 exact total: 400,000 people', 'displaced 2000000.. vague total: millions'],
  ],
  ['The attack comes a week after a bombing that killed 35.', ['killed 35 exact other: 35']],
  ['In a separate incident, two people were killed in Darrow.', ['killed 2 exact other: two people']],
  ['Two weeks ago, 11 people died when a bridge collapsed.', ['killed 11 exact other: 11 people']],
  ['It was the deadliest crash since 1987, when 44 people died.', ['killed 44 exact other: 44 people']],
  ['Almost all of the 300 people on board were saved.', []],
  [
    'At least one person was killed and seven were wounded Tuesday in a shooting.',
    ['killed 1 at_least total: At least one person', 'injured 7 exact total: seven'],
  ],
  [
    'One person is dead and four others are in critical condition.',
    ['killed 1 exact total: One person', 'injured 4 exact part: four others'],
  ],
  ['One is dead, two hurt after crash', ['killed 1 exact total: One', 'injured 2 exact total: two']],
  ['Five dead, including gunman, in mall shooting', ['killed 5 exact total: Five']],
  ['Man kills 5, self in rampage', ['killed 5 exact total: 5']],
  ['6 die in house fire', ['killed 6 exact total: 6']],
  ['Explosion at plant injures 8', ['injured 8 exact total: 8']],
  ['Crash injures 3 people, 1 critically', ['injured 3 exact total: 3 people', 'injured 1 exact part: 1']],
  ['3 arrested after raid on flat', ['arrested 3 exact total: 3']],
  ['14 rescued from sinking boat', ['rescued 14 exact total: 14']],
  ['Six still missing after landslide', ['missing 6 exact total: Six']],
  ['Two killed, 4 injured in Norhaven crash', ['killed 2 exact total: Two', 'injured 4 exact total: 4']],
  ['Up to 70 feared dead in blaze', ['killed 70 up_to total: Up to 70']],
  [
    'At least 12 dead, dozens trapped after building collapse: officials',
    ['killed 12 at_least total: At least 12', 'trapped 24.. vague total: dozens'],
  ],
  ['Quake toll climbs past 2,000', ['killed 2000 more_than total: 2,000']],
  ['80,000 flee as volcano erupts', []],
  ['Police evacuated six schools and a railway station.', ['buildings 6 exact total: six schools']],
  [
    'Some 130 threats were received by schools in 14 cities.',
    ['calls 130 about total: Some 130 threats', 'cities 14 exact total: 14 cities'],
  ],
  [
    'Anonymous callers phoned in 70 bomb threats on Tuesday, and 20,000 people were evacuated.',
    ['calls 70 exact total: 70 bomb threats', 'evacuated 20000 exact total: 20,000 people'],
  ],
  ['No explosives were found at any of the 40 sites.', ['devices 0 exact total: No explosives']],
  ['The militants released three hostages on Sunday.', ['freed 3 exact total: three hostages']],
  ['Pirates seized 21 crew members.', ['abducted 21 exact total: 21 crew members']],
  ['All 14 hostages are safe.', []],
  [
    'The dam burst sent mud over 200 houses, burying at least 50 people.',
    ['trapped 50 at_least total: at least 50 people'],
  ],
  ['More than 2,000 people spent the night in shelters.', []],
  ['A 19-year-old student and two teachers were stabbed to death.', ['killed 2 exact total: two teachers']],
  ['Sixty-eight prisoners escaped.', []],
  [
    'At least 18 inmates were killed and 20 guards taken hostage in the riot.',
    ['killed 18 at_least total: At least 18 inmates', 'abducted 20 exact total: 20 guards'],
  ],
  [
    'The shipwreck claimed 32 lives, and 11 people remain unaccounted for.',
    ['killed 32 exact total: 32 lives', 'missing 11 exact total: 11 people'],
  ],
  ['It has cost 12 people their lives.', ['killed 12 exact total: 12 people']],
  [
    'The attack wounded at least 64, including 14 children.',
    ['injured 64 at_least total: at least 64', 'injured 14 exact part: 14 children'],
  ],
  ['Two of the wounded are in intensive care.', ['hospitalised 2 exact part: Two of the wounded']],
  ['Three of the injured are fighting for their lives.', ['injured 3 exact part: Three of the injured']],
  ['Ten of the 40 wounded were discharged on Monday.', ['injured 10 exact part: Ten', 'injured 40 exact total: 40']],
]
