import { describe, expect, test } from 'vitest'
import { plainArticle } from '../../src/article/plain.ts'
import { blameIn } from '../../src/blame/index.ts'
import { claimsIn } from '../../src/claims/index.ts'
import { analyse } from '../../src/language/index.ts'

/** Stance, party and who says so of each statement of a text. */
function told(text: string): readonly string[] {
  const article = plainArticle(text, { title: null })
  const analysis = analyse(article)
  return blameIn(article, analysis, claimsIn(article, analysis)).map(
    (one) => `${one.stance} ${one.partyName ?? '-'} / ${one.byName ?? '-'}`,
  )
}

describe('the law looks for, holds and charges', () => {
  test.each([
    [
      'Ruritania indicted a 15-year-old Borgian boy on Monday on charges including assault for slapping a guard.',
      ['suspects 15-year-old Borgian boy / Ruritania'],
    ],
    ['Tomas Reyl is being sought as a material witness after the shooting.', ['suspects Tomas Reyl / -']],
    ['Police are looking for two men sought for questioning over the arson.', ['suspects two men / -']],
    ['Rusk has been the subject of a manhunt since the killing of the surgeon.', ['suspects Rusk / -']],
    ['Detectives are investigating the parents over the fall of the child.', ['suspects parents / Detectives']],
    [
      'Two key suspects in the Lindhaven bombing have been handed over to Ruritania for trial.',
      ['suspects Two key suspects / -'],
    ],
    ['Another suspect is awaiting extradition from Borgia.', ['suspects Another suspect / -']],
    ['Six suspects are currently in detention.', ['suspects Six suspects / -']],
    [
      'They searched for a suspect in the blasts identified as Karim Odal, a trader from Borg.',
      ['suspects Karim Odal / -'],
    ],
    ['Marten Voss is accused of killing seven people inside the mosque.', ['suspects Marten Voss / -']],
    ['The woman accused of deliberately driving into a crowd told nobody of it.', ['suspects woman / -']],
    ['Migrants in Borg Accused Of Coordinated Assaults', ['blames Migrants in Borg / -']],
    ['Reporters are investigating the mayor.', []],
    ['Police want to speak to anyone who saw the fire.', []],
    ['Police are investigating the deaths of two hikers.', []],
    ['The striker is wanted as a partner for the young captain.', []],
  ])('reads %j', (text, expected) => {
    expect(told(text)).toEqual(expected)
  })
})

describe('what somebody did to the speaker', () => {
  test.each([
    ['Mara Lund said the producer assaulted her in a hotel room.', ['blames producer / Mara Lund']],
    ['"Olav assaulted me but I went on," Lund told the Harbour Post.', ['blames Olav / Lund']],
    ['Dozens of women have come forward to accuse Rusk of misconduct.', ['blames Rusk / -']],
    ["Lund's allegations against Rusk had been expected.", ['blames Rusk / Lund']],
    ['Lund said she had been the victim of abuse at the hands of Rusk.', ['blames Rusk / Lund']],
    ['The mogul, who stands accused of misconduct by more than 40 women, resigned.', ['blames mogul / -']],
    ['The producer was accused by dozens of women of sexual misconduct.', ['blames producer / dozens of women']],
    ['"He pushed me to become a better player," Lund said.', []],
    ['"It hit me that the season was over," Lund said.', []],
    ['The Saints suffered a third defeat at the hands of the Rovers.', []],
    ['Lund said the boy grabbed her bag.', []],
  ])('reads %j', (text, expected) => {
    expect(told(text)).toEqual(expected)
  })
})

describe('the accusation is called untrue', () => {
  const accused = 'Mara Lund accused Olav Rusk of assaulting her.'
  test.each([
    ['Abel Krog, a friend, said the charges were false.', 'denies Olav Rusk / Abel Krog'],
    ['"Her claims about being pushed are untrue," Abel Krog said.', 'denies Olav Rusk / Abel Krog'],
    ['Any allegations of assault are "unequivocally denied" by Rusk.', 'denies Olav Rusk / Rusk'],
    ['Rusk acknowledged a meeting but denied physical assault.', 'denies Olav Rusk / Olav Rusk'],
    ['"I did not push her down the stairs," Rusk said.', 'denies Olav Rusk / Olav Rusk'],
    ['His campaign denied it happened.', 'denies Olav Rusk / His campaign'],
    ['Abel Krog told reporters he thought Lund had made up the story.', 'denies Olav Rusk / Abel Krog'],
    ['"There was no physical contact," Abel Krog said.', 'denies Olav Rusk / Abel Krog'],
  ])('reads %j', (text, expected) => {
    expect(told(`${accused} ${text}`).at(-1)).toBe(expected)
  })

  test.each([
    'The fire alarm was false, the school said.',
    '"I never hit a ball so well," Rusk said.',
    'The claims were false.',
  ])('nobody was accused before: %j', (text) => {
    expect(told(text)).toEqual([])
  })
})

describe('more of what the law does', () => {
  test.each([
    ['Arne Kehl is the attorney who charged Voss with second-degree murder.', ['suspects Voss / the attorney']],
    ['Ruritania has held Ada Lund since arresting her in March.', ['suspects Ada Lund / Ruritania']],
    ['A judge ordered Voss held without bail.', ['suspects Voss / -']],
    ['The FBI added Odal to its most wanted list.', ['suspects Odal / -']],
    ['Police have questioned a 50-year-old man about the disappearance.', ['suspects 50-year-old man / Police']],
    ['The husband was questioned for six hours and released.', ['suspects husband / -']],
    ['Voss appeared in court on Monday accused of setting the fire.', ['suspects Voss / -']],
    ['Police arrested accused killer Jan Voss on Monday.', ['suspects accused killer Jan Voss / Police']],
    ['Borgia has not accused Ruritania of being behind the hack.', ['no_evidence Ruritania / Borgia']],
    ['Two brothers were being held on Monday on suspicion of arson.', ['suspects Two brothers / -']],
    ['Two held over stabbing', ['suspects Two / -']],
    ['Police released images of a man wanted over the attack.', ['suspects man / -']],
    ['The trial of Jan Voss, accused of killing two hikers, opened on Monday.', ['suspects Jan Voss / -']],
    ['Ada Storm is accused of killing three wardens at the quay.', ['suspects Ada Storm / -']],
    ['Lund alleged that Rusk had forced himself on her.', ['blames Rusk / -']],
    ['Lund filed a complaint alleging he hit her.', []],
    ['"I never touched the ball," Rusk said.', []],
    ['"I did not rape her," Olav Rusk said.', ['denies Olav Rusk / Olav Rusk']],
    ['Police seek missing hikers in the hills.', []],
    ['An adult found guilty of assaulting a guard could be jailed for ten years.', []],
    ['Detectives have questioned residents about the fire.', []],
  ])('reads %j', (text, expected) => {
    expect(told(text)).toEqual(expected)
  })

  test.each([
    ['Rusk called the allegations "completely false".', 'denies Olav Rusk'],
    ['"These allegations are simply not true," Abel Krog said.', 'denies Olav Rusk'],
    ['Rusk insists the encounter was consensual.', 'denies Olav Rusk'],
    ['"I never laid a hand on her," Rusk said.', 'denies Olav Rusk'],
  ])('after an accusation reads %j', (text, expected) => {
    expect(told(`Mara Lund accused Olav Rusk of assaulting her. ${text}`).at(-1)).toMatch(expected)
  })
})
