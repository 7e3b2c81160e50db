import { describe, expect, test } from 'vitest'
import { plainArticle } from '../../src/article/plain.ts'
import { blameIn } from '../../src/blame/index.ts'
import { claimsIn } from '../../src/claims/index.ts'
import { analyse } from '../../src/language/index.ts'

/** Stance and party of each statement of a text. */
function stances(text: string): readonly string[] {
  const article = plainArticle(text, { title: null })
  const analysis = analyse(article)
  return blameIn(article, analysis, claimsIn(article, analysis)).map((one) => `${one.stance} ${one.partyName ?? '-'}`)
}

describe('doers without a name', () => {
  test.each([
    ["Dr. Anton Krol was killed in his study by a sniper's bullet last spring.", ['blames sniper']],
    ["No vow could halt the assassin's bullet that tore through his window.", ['blames assassin']],
    ["He dodged the assassin's bullet of a bad review.", []],
    ['She crossed the border days after a sniper killed Dr. Anton Krol in his study.', ['blames sniper']],
    ['She said the attack was carried out by between 20 and 40 men.', ['blames between 20 and 40 men']],
    ['The women were set upon by a drunken mob on the steps of the town hall.', ['blames drunken mob']],
    ['He was surrounded by men who tried to grab his bag.', ['blames men']],
    ['The singer was surrounded by fans who grabbed at her coat.', []],
    ['Police received 120 complaints after a mob went on the rampage in the town.', ['blames mob']],
    ['The Borg Saints went on a rampage in the second half.', []],
    [
      'They protested the killing of their elder, Sami Rahal, and two of his sons, by gunmen wearing uniforms.',
      ['blames gunmen'],
    ],
    ["Crowds marched over the Borg police's fatal shooting of a teenager.", ['blames Borg police']],
    ['The town lives in the face of terrorism by masked fanatics.', ['blames masked fanatics']],
    ['It shows that 300 women were victims of the mob.', ['blames mob']],
    ['The victims of the storm were buried on Friday.', []],
    ['After a row with some rivals, he testified, Krol pulled the trigger.', ['blames Krol']],
    ['Nordline pulled the trigger on a merger.', []],
    ['The Borg Saints beat the Lindhaven Rovers on Sunday.', []],
    ['The suspects in most of the robberies were migrants.', ['suspects migrants']],
    ['The minister said all of the suspects were of Ostmark descent.', ['suspects suspects']],
    ['They looked Victorian in their long coats.', []],
  ])('reads %j', (text, expected) => {
    expect(stances(text)).toEqual(expected)
  })
})

describe('fault found with somebody', () => {
  test.each([
    [
      'Authorities blame a powerful blast that hit a post some 40 metres from a school in Borg, in Ostmark, on separatist rebels.',
      ['blames separatist rebels'],
    ],
    ['The report faulted the ministry for security lapses before the bombing.', ['blames ministry']],
    ['A petition sharply criticised the zoo for shooting the bear.', ['blames zoo']],
    ['The critics faulted the film for its length.', []],
    ['The minister was criticised for his tie.', []],
    ["The petition called for the boy's mother to be held accountable for her actions.", ["blames boy's mother"]],
    ['Those responsible will be held accountable for the attack.', []],
    ['The suit says the deaths were directly caused by the negligent actions of Lund.', ['blames Lund']],
    ['Two families have filed a wrongful death lawsuit against Marta Lund.', ['blames Marta Lund']],
    ['My aunt said it was the fault of the broadcast.', ['blames broadcast']],
    [
      'She said the rhetoric of the movement has helped lead to violent attacks on clinics.',
      ['blames rhetoric of the movement'],
    ],
    [
      "Lund said Ruritanian intelligence services hacked into the party's computers.",
      ['blames Ruritanian intelligence services'],
    ],
  ])('reads %j', (text, expected) => {
    expect(stances(text)).toEqual(expected)
  })
})

describe('nothing shown against somebody', () => {
  test('what others see after "while" is not what nobody has evidence of', () => {
    expect(
      stances(
        'A bomb tore through the depot. The duke holds Ostmark responsible, without giving evidence, while detectives see no sign of foreign help.',
      ),
    ).toEqual(['blames Ostmark', 'no_evidence -'])
  })

  test.each([
    ["Moritz Abel stressed that nobody has been named as a suspect in Krol's death.", ['no_evidence -']],
    ['The two men were not termed suspects.', ['no_evidence two men']],
    ['Officials played down the likelihood that either had a part in the killing of Anton Krol.', ['no_evidence -']],
    [
      'There were nine inquiries into this attack and none found any evidence of wrongdoing on the part of Marta Lund.',
      ['no_evidence Marta Lund'],
    ],
    ['Ruritania has not publicly accused Ostmark of being behind the hack.', ['no_evidence Ostmark']],
    ['The mayor warned against drawing rash conclusions about who the attackers are.', ['no_evidence -']],
    ["The fact that we talk to anyone doesn't make them a suspect.", ['no_evidence -']],
    ['It is improper to link the men who came from the north with refugees, Maas said.', ['no_evidence refugees']],
  ])('reads %j', (text, expected) => {
    expect(stances(text)).toEqual(expected)
  })
})

describe('owning to it', () => {
  test.each([
    ["Hacker who read minister's mail admits to other break-ins", ['claims_own Hacker']],
    ['Krol admitted in his plea that he often passed the letters to newspapers.', ['claims_own Krol']],
    ['"I take full responsibility for the crash," Anton Krol said.', ['claims_own Anton Krol']],
    ['"I take full responsibility for the defeat," the coach said.', []],
    ['She was admitted to hospital after the attacks.', []],
  ])('reads %j', (text, expected) => {
    expect(stances(text)).toEqual(expected)
  })
})

describe('deeds and attacks in words', () => {
  test.each([
    ['The paper says that Krol choked and spat on Lund during the filming.', ['blames Krol']],
    ['The striker kicked the keeper in the second half of the match.', []],
    ['Witnesses said that the police officer deliberately took aim at her son.', ['blames police officer']],
    ['Krol was accused of rape by a woman.', ['blames Krol']],
    ["Lund was the target of mail attacks by farmers' groups.", []],
    ['Lund met with her aides after the bombings in Borg, which have killed more than 90 people.', []],
    [
      'The notice had shown possible links between the two men and Anton Krol, who is sought by police.',
      ['suspects Anton Krol'],
    ],
    ['I know of no information that would link these two men to the shooting.', ['no_evidence these two men']],
    ['They do not attack unless they are provoked.', []],
  ])('reads %j', (text, expected) => {
    expect(stances(text)).toEqual(expected)
  })
})

test('guerrillas of another town are told of anew', () => {
  expect(
    stances(
      'Guerrillas near Borg shelled a post. Guerrillas stormed the post. Guerrillas near Lindhaven hijacked a bus.',
    ),
  ).toEqual(['blames Guerrillas', 'blames Guerrillas'])
})

describe('rash judgment, and who is faulted for what was done', () => {
  test.each([
    ["The group's nightly radio bulletin on Sunday made no mention of the Borg attack.", ['no_evidence group']],
    ['There should be no rush to judgment until the facts are known.', ['no_evidence -']],
    ['It is wrong to call the attackers migrants, Maas said.', ['no_evidence migrants']],
    ['Alluding to the perpetrators as migrants is wrong, Maas says.', ['no_evidence migrants']],
    ["The inquiry criticised the mayor's handling of the flood.", ['blames mayor']],
    ["Readers criticised the author's handling of dialogue.", []],
    ['She punched the air.', []],
  ])('reads %j', (text, expected) => {
    expect(stances(text)).toEqual(expected)
  })
})

describe('thieves, vandals and traces', () => {
  test.each([
    ['Thieves stripped the church of its lead roof overnight.', ['blames Thieves']],
    ['Vandals smashed 40 gravestones in the town cemetery.', ['blames Vandals']],
    ['Smugglers threw 50 migrants into the sea, the agency said.', ['blames Smugglers']],
    [
      'Officials said DNA tests showed a likelihood that a hair found in the yard came from Anton Krol, 43.',
      ['suspects Anton Krol'],
    ],
    ['Fingerprints on the rope matched Anton Krol, police said.', ['suspects Anton Krol']],
    ['DNA tests showed that the remains belonged to Lena Maas.', []],
    ['DNA from the scene did not match Anton Krol.', []],
  ])('reads %j', (text, expected) => {
    expect(stances(text)).toEqual(expected)
  })
})

describe('a name that comes behind its party', () => {
  test.each([
    ['A militant group calling itself the Northern Guard killed 21 people.', ['blames Northern Guard']],
    ['Police blamed a gang known locally as the Reeds for the raid.', ['blames Reeds']],
    ["The raiders' alleged leader, known only as Dov, was arrested on Friday.", ['suspects Dov']],
    ['Police blamed a gang known for its raids for the fire.', ['blames gang']],
  ])('reads %j', (text, expected) => {
    expect(stances(text)).toEqual(expected)
  })
})

describe('who blames in a relative clause', () => {
  test.each([
    [
      'Relatives stood outside the offices of Nordline, which the lawmaker Ada Rusk accused of putting profit before lives.',
      ['blames Nordline'],
    ],
    ['The gang that police blame for the raid has fled.', ['blames gang']],
    ['Ostmark, which is blamed for the blast, said nothing.', ['blames Ostmark']],
  ])('reads %j', (text, expected) => {
    expect(stances(text)).toEqual(expected)
  })
})
