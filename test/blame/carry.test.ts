import { describe, expect, test } from 'vitest'
import { plainArticle } from '../../src/article/plain.ts'
import { blameIn } from '../../src/blame/index.ts'
import { claimsIn } from '../../src/claims/index.ts'
import { analyse } from '../../src/language/index.ts'

/** Stance, party and who says so of each statement of a text; "(other)" where it is told of another incident. */
function told(text: string): readonly string[] {
  const article = plainArticle(text, { title: null })
  const analysis = analyse(article)
  return blameIn(article, analysis, claimsIn(article, analysis)).map(
    ({ stance, partyName, byName, scope }) =>
      `${stance} ${partyName ?? '-'} / ${byName ?? '-'}${scope === 'other' ? ' (other)' : ''}`,
  )
}

describe('what courts and custody say', () => {
  test.each([
    [
      'Olav Brandt, of Mill Road, Lindhaven, appeared at Borg Magistrates Court today to face a charge of arson.',
      ['suspects Olav Brandt / -'],
    ],
    ['Two men appeared in court over the killing of the baker.', ['suspects Two men / -']],
    ['The two brothers are due before magistrates on Friday.', ['suspects two brothers / -']],
    ['Her lawyer appeared in court on Monday over the fire.', []],
    [
      'The tribunal cut the sentence of a former mayor who was convicted in the spring.',
      ['blames former mayor / The tribunal'],
    ],
    ["The appeal court upheld Rusk's conviction for arson.", ['blames Rusk / The appeal court']],
    ["Rusk's conviction was quashed on Friday.", ['no_evidence Rusk / -']],
    ['The former guard will now serve 12 years in prison.', ['blames former guard / -']],
    ['The mayor served two years in prison for theft.', []],
    ['Police took the skipper in for questioning.', ['suspects skipper / Police']],
    ['The owner of the ferry has been summoned for questioning.', ['suspects owner of the ferry / -']],
    ['Officers had the suspect in custody by noon.', ['suspects suspect / Officers']],
    ['Two others are out on bail over the murder.', ['suspects Two others / -']],
    ['The skipper could be charged with manslaughter, police said.', ['suspects skipper / -']],
    ['Karim Odal would be questioned, the police chief said.', ['suspects Karim Odal / -']],
    ['Anyone who sells such drinks could be charged.', []],
    ['The three guards could face nine years in jail.', ['suspects three guards / -']],
    ['Smugglers face long years in prison.', []],
    ['Police began a manhunt for the owners of the tug.', ['suspects owners of the tug / -']],
    ['They are still looking for the skipper of the raft, the police said.', ['suspects skipper of the raft / -']],
    ['Rescuers are still looking for the captain.', []],
    [
      'Detectives are quizzing a 31-year-old clerk, who was arrested on suspicion of murder.',
      ['suspects 31-year-old clerk / -'],
    ],
    ['The pilot of a barge which sank in a storm has been detained.', ['suspects pilot of a barge / -']],
    ['More than 20 witnesses have been interviewed by detectives.', []],
    ['A 52-year-old welder remains in custody too.', ['suspects 52-year-old welder / -']],
    ['The suspect, whose name was not given, is being held at a youth prison.', ['suspects suspect / -']],
    ['The captain is under house arrest.', ['suspects captain / -']],
    ['The gunman surrendered to police after a siege.', ['suspects gunman / -']],
    ['Odal was booked into the county jail on charges of arson.', ['suspects Odal / -']],
    ['Three men, aged 19, 22 and 30, have been arrested on suspicion of murder.', ['suspects Three men / -']],
    ['Two boys aged 12 and 13 are being held over the fire.', ['suspects Two boys / -']],
    ['The builder and two engineers have been arrested over the collapse.', ['suspects builder and two engineers / -']],
    [
      'Police arrested five suspected people smugglers after the sinking.',
      ['suspects five suspected people smugglers / Police'],
    ],
    [
      'The leader of the group is one of 13 men who have been detained over the killing.',
      ['suspects leader of the group / -'],
    ],
    ['Police have opened a case against the driver.', ['suspects driver / Police']],
    ['The families are suing the operator over the crash.', ['blames operator / The families']],
    ['A grand jury declined to indict the two officers.', ['no_evidence two officers / -']],
    ['The case against Rusk collapsed after the fire report was read.', ['no_evidence Rusk / -']],
    ['Detectives said the brother is not a suspect.', ['no_evidence brother / -']],
    ["Rusk's trial for murder opened on Monday.", ['suspects Rusk / -']],
  ])('reads %j', (text, expected) => {
    expect(told(text)).toEqual(expected)
  })
})

describe('two sides of a clash', () => {
  test.each([
    [
      'Ostmark and Ruritania accused each other of firing first.',
      ['blames Ruritania / Ostmark', 'blames Ostmark / Ruritania'],
    ],
    ['Both sides blamed each other for the clash.', ['blames Both sides / Both sides']],
    ['The two clubs praised each other after the match.', []],
    [
      'Ruritania said it fired back after Ostmark soldiers opened fire on a patrol.',
      ['blames Ostmark soldiers / Ruritania'],
    ],
    ['Ostmark claimed it killed five soldiers.', ['claims_own Ostmark / Ostmark']],
    ['The army said it killed two gunmen.', []],
    [
      'The Northern Front said on Tuesday that it carried out the raid.',
      ['claims_own Northern Front / The Northern Front'],
    ],
    [
      'A statement issued by the Northern Front said it had shot down the helicopter.',
      ['claims_own Northern Front / the Northern Front'],
    ],
    ['No group has yet said it carried out the raid.', ['no_evidence - / -']],
    [
      '"Our fighters attacked the base and killed 20 soldiers," Karim Odal, a spokesman for the Northern Front, told reporters.',
      ['claims_own Northern Front / Karim Odal'],
    ],
    ['Ruritania said Ostmark had violated the truce 14 times.', ['blames Ostmark / Ruritania']],
    ["Ruritania's president accused Ostmark of an act of war.", ["blames Ostmark / Ruritania's president"]],
    ['The minister accused the union of exaggerating the number of the dead.', []],
  ])('reads %j', (text, expected) => {
    expect(told(text)).toEqual(expected)
  })
})

describe('whose fire it was', () => {
  test.each([
    ['The two men died in police firing during the protest, a doctor said.', ['blames police / -']],
    ['Seven farmers were killed in a rebel ambush.', ['blames rebel / -']],
    ['Four people were killed in the Borg shooting.', []],
    ['Doctors said a Ruritanian air strike hit the hospital.', ['blames Ruritanian air strike / -']],
    ['Two nurses are dead after police opened fire at a march.', ['blames police / -']],
    ['Police opened fire on the gunman, killing him.', []],
    ['Eleven people died, nine of them shot dead by border guards.', ['blames border guards / -']],
    [
      'The miners were kidnapped on Friday from a camp 40 miles off the coast road by a group of rebels.',
      ['blames group of rebels / -'],
    ],
    [
      'Prosecutors believe the reporter was killed by remnants of the Borg cartel.',
      ['suspects remnants of the Borg cartel / -'],
    ],
    ['The gang was the one that murdered his cousin.', ['blames gang / -']],
    ['A shooting at Borg High School left four students dead.', []],
    ['It appears that two gunmen attacked the bazaar.', ['suspects two gunmen / -']],
    ['Asked whether the gunmen killed anybody, the mayor was silent.', []],
    ['There was no clear indication that he killed the guard.', ['no_evidence - / -']],
    ['Armed men raided a mining camp before dawn.', ['blames Armed men / -']],
    ['Doctors said the regime had used chlorine gas.', ['blames regime / -']],
    ['The regime says it never used chemical weapons.', ['denies regime / -']],
    ['Prisoners said guards had beaten the man for two hours.', ['blames guards / -']],
  ])('reads %j', (text, expected) => {
    expect(told(text)).toEqual(expected)
  })
})

describe('what is said plainly, or by what led there', () => {
  test.each([
    ['"Ruritania did it," the minister said of the attack.', ['blames Ruritania / -']],
    ['Investigators traced the attack to a cell in Borg.', ['suspects cell in Borg / Investigators']],
    ['Ostmark blamed the blast on a failed rocket launch by the Northern Front.', ['blames Northern Front / Ostmark']],
    ['Inquiries found the company had known about the cracks for years.', ['blames company / -']],
    ['Residents say the cartel is behind the illness of the mayor.', ['blames cartel / -']],
    [
      'Suspicion for the blast in Borg quickly fell on two groups: guerrillas from the north and smugglers.',
      ['suspects guerrillas from the north and smugglers / -'],
    ],
    ['The organisers were criticised for failing to open the exits.', ['blames organisers / -']],
  ])('reads %j', (text, expected) => {
    expect(told(text)).toEqual(expected)
  })
})

describe('who is cleared', () => {
  test.each([
    [
      'The accusation that the Northern Front was behind the blast is a fabrication, its spokesman said.',
      ['blames Northern Front / -'],
    ],
    [
      'Witnesses blamed the boy for the fire, but police denied that allegation.',
      ['blames boy / Witnesses', 'denies boy / police'],
    ],
    ['The army did not bring down the aeroplane.', ['denies army / -']],
    ['The Northern Front was in no way involved in the raid.', ['denies Northern Front / -']],
    [
      'A spokesman for the Northern Front denied that his men had anything to do with the raid.',
      ['denies Northern Front / the Northern Front'],
    ],
    ['The airline said it had done nothing wrong.', ['denies airline / -']],
    ['The Northern Front has distanced itself from the attack.', ['denies Northern Front / The Northern Front']],
    ['Odal entered a plea of not guilty.', ['denies Odal / Odal']],
    ['Ruritania should publish its pictures if it was not involved in the attack.', []],
    ['Police denied using live rounds.', ['denies Police / Police']],
    ['The sheriff named the suspected gunman as Karim Odal.', ['suspects Karim Odal / The sheriff']],
    ['The sheriff identified the gunman as Karim Odal.', ['blames Karim Odal / The sheriff']],
  ])('reads %j', (text, expected) => {
    expect(told(text)).toEqual(expected)
  })
})

describe('a person told by a bare surname or an age', () => {
  test.each([
    [
      'The police looked at the case of Karim Odal, a plumber. Odal faces up to 30 years in prison. A jury found Odal not guilty of arson.',
      ['suspects Odal / -', 'no_evidence Karim Odal / A jury'],
    ],
    [
      'Karim Odal, a 35-year-old plumber, was arrested over the fire. The 35-year-old was charged with arson.',
      ['suspects Karim Odal / -', 'suspects Karim Odal / -'],
    ],
    [
      'Karim Odal, head of the fire service, said the attacker came by tram and killed two guards.',
      ['blames attacker / Karim Odal'],
    ],
  ])('reads %j', (text, expected) => {
    expect(told(text)).toEqual(expected)
  })
})

describe('deeds told in the mass', () => {
  test.each([
    [
      'Bombs went off at two plants on Monday. Rebels have been blamed for regular attacks on pipelines.',
      ['blames Rebels / - (other)'],
    ],
    ['The Front claimed the bombing of the bus last month. Six people died.', ['claims_own Front / The Front']],
  ])('reads %j', (text, expected) => {
    expect(told(text)).toEqual(expected)
  })
})
