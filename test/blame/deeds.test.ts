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

describe('deeds told with who did them', () => {
  test.each([
    ['The warehouse was set alight by two teenagers, police said.', ['blames two teenagers']],
    ['A 34-year-old man was poisoned by his business partner.', ['blames his business partner']],
    ["The ministry's servers were hacked by a group based in Ruritania.", ['blames group based in Ruritania']],
    ['Six aid workers were kidnapped by gunmen near Borg.', ['blames gunmen']],
    ['Three sailors were taken hostage by pirates off the coast.', ['blames pirates']],
    ['The village was shelled by government troops, residents said.', ['blames government troops']],
    ['The airliner was shot down by Ruritanian forces, the inquiry found.', ['blames Ruritanian forces']],
    ['The train was derailed by saboteurs, the railway said.', ['blames saboteurs']],
    ['Ruritanian jets bombed a market in Borg, killing 12 people.', ['blames Ruritanian jets']],
    ['Security forces shot dead seven protesters in Lindhaven on Friday.', ['blames Security forces']],
    ['A 16-year-old boy was shot several times by police on Saturday.', ['blames police']],
    ['Marta Lund was shot and killed by an officer outside her home.', ['blames officer']],
    ['The gunman was shot dead by police.', []],
    ['He was shot dead by police at the scene.', []],
    ['Police shot and killed the attacker.', []],
    ["The hacker group breached the hospital's network and stole patient records.", ['blames hacker group']],
    ['Four armed robbers made off with jewels worth two million crowns.', ['blames Four armed robbers']],
    ['Masked men opened fire on a wedding party, killing nine.', ['blames Masked men']],
    ['Unidentified gunmen stormed the hotel overnight.', ['blames Unidentified gunmen']],
    ['A man set fire to the ferry terminal, killing four people.', ['blames man']],
    ['Gunmen on motorcycles attacked a bus, killing eleven pilgrims.', ['blames Gunmen']],
    ['A man armed with a knife stabbed five people at a station in Borg.', ['blames man armed with a knife']],
    ['A porter recently let go from his job shot at workers in the depot, killing one person.', ['blames porter']],
    ['A woman was raped and robbed by three men in the park.', ['blames three men in the park']],
    ['Groups of young men assaulted and robbed dozens of women.', ['blames Groups of young men']],
    ['Two suspects threw a grenade into the cafe.', ['suspects Two suspects']],
    ['The killings by Ruritanian security forces drew protests.', ['blames Ruritanian security forces']],
    ['An attack by rebels on a convoy left six soldiers dead.', ['blames rebels']],
    ["He was killed by a sniper's bullet.", ['blames sniper']],
    ['Snipers shot into the crowd from rooftops, witnesses said.', ['blames Snipers']],
    ['The driver of the lorry ran over three pedestrians, killing one.', ['blames driver of the lorry']],
    ['A drunk driver hit and killed a 66-year-old woman outside a shop.', ['blames drunk driver']],
    ['Police say Anton Krol shot to death his wife and two children.', ['blames Anton Krol']],
    ['The man police say is behind the arson appeared in court.', ['blames man']],
  ])('reads %j', (text, expected) => {
    expect(stances(text)).toEqual(expected)
  })
})

describe('police and courts', () => {
  test.each([
    ['A jury found Anton Krol guilty of murder.', ['blames Anton Krol']],
    ['Anton Krol was found guilty of murdering two women.', ['blames Anton Krol']],
    ['Krol was convicted of manslaughter on Thursday.', ['blames Krol']],
    ['Krol was sentenced to 20 years in prison for the bombing.', ['blames Krol']],
    ['Krol received a life sentence for the killings.', ['blames Krol']],
    ['A judge handed Krol a 30-year prison term for the attack.', ['blames Krol']],
    ['Murder charges were filed against a gang member.', ['suspects gang member']],
    ["Prosecutors filed charges against the ship's captain.", ["suspects ship's captain"]],
    ["Prosecutors charged the ship's owner with negligent homicide.", ["suspects ship's owner"]],
    ['A grand jury indicted three former executives over the explosion.', ['suspects three former executives']],
    ['The engineer is on trial for causing the collapse.', ['suspects engineer']],
    ['The captain goes on trial next week over the sinking.', ['suspects captain']],
    ['Two men stand accused of kidnapping the heiress.', ['blames Two men']],
    ['A warrant has been issued for the arrest of Anton Krol.', ['suspects Anton Krol']],
    ['Anton Krol, 44, is wanted in connection with the bombing.', ['suspects Anton Krol']],
    ['Police named Anton Krol as a suspect.', ['suspects Anton Krol']],
    ['Police have identified 31 suspects in the assaults.', ['suspects 31 suspects in the assaults']],
    ['Police said a suspect was in custody.', ['suspects suspect']],
    ['Three people have been detained over the fire.', ['suspects Three people']],
    ['Police took a 19-year-old into custody.', ['suspects 19-year-old']],
    ['The navy captured 23 pirates after a chase.', ['suspects 23 pirates']],
    ['Woman Killed in Hit-Run, Driver Charged', ['suspects Driver']],
    ['The pilot pleaded guilty to negligence.', ['claims_own pilot']],
    ['The pilot pleaded not guilty.', ['denies pilot']],
    ['Krol denies murder.', ['denies Krol']],
    ["Krol's lawyer said he had nothing to do with the fire.", ['denies Krol']],
    ['His wife told reporters he was innocent.', ['denies he']],
    ['The company is being sued by the families of the victims.', ['blames company']],
    ['Families of the victims sued the airline over the crash.', ['blames airline']],
    ['The farm was fined for selling tainted milk that killed three children.', ['blames farm']],
    ['Jan Jenks, 23, of Mill Street, Lindhaven was arrested on Saturday.', ['suspects Jan Jenks']],
    ['The man who killed four people in a courthouse was sentenced to life.', ['blames man']],
    ['The suspect, Rolf Abel, was convicted of the raid.', ['blames Rolf Abel']],
    ['Andrew Lund, 20 was found guilty in the murder of Zoe Hart.', ['blames Andrew Lund']],
    ['Gang member guilty in slaying of nurse', ['blames Gang member']],
    ['Police arrested and questioned the student.', ['suspects student']],
    ['Two parents are undergoing trial for manslaughter.', ['suspects Two parents']],
    ['A 61-year-old man - Erik Allmark - was charged with murder.', ['suspects 61-year-old man - Erik Allmark']],
  ])('reads %j', (text, expected) => {
    expect(stances(text)).toEqual(expected)
  })
})

describe('companies, agencies and states', () => {
  test.each([
    [
      'Investigators blamed the operator, Nordline, and the port authority, Osthafen, for the collision.',
      ['blames Nordline', 'blames Osthafen'],
    ],
    ['The report found that the company had failed to maintain the brakes.', ['blames company']],
    ["The inquiry concluded that the crash was caused by the pilot's negligence.", ['blames pilot']],
    ['The crash was the fault of the railway, the union said.', ['blames railway']],
    [
      "Residents accused the plant's owners of negligence after the explosion.",
      ["blames plant's owners of negligence"],
    ],
    ['The minister said the operator was at fault for the accident.', ['blames operator']],
    ['Ostmark said Ruritania was behind the cyber attack.', ['blames Ruritania']],
    ['Ruritania accused Ostmark of shelling the town.', ['blames Ostmark']],
    ['Ostmark holds Ruritania responsible for the downing of the plane.', ['blames Ruritania']],
    [
      "Ruritania's defence ministry denied that its troops had fired the missile.",
      ["denies Ruritania's defence ministry"],
    ],
    ['The bakery sold bread that poisoned 40 people, the health agency said.', ['blames bakery']],
    ['The union said management ignored safety rules, leading to the blast.', ['blames management']],
    ['Local media blamed Ruritanian rebels.', ['blames Ruritanian rebels']],
    ['The government blamed rebels, who have denied any role.', ['blames rebels', 'denies rebels']],
    ['The ministry said the gas leak was caused by a contractor.', ['blames contractor']],
    ['The fire was started by a worker who dropped a cigarette, the chief said.', ['blames worker']],
    ['The captain was drunk when the ferry ran aground, prosecutors said.', ['suspects captain']],
    ['The bus driver was speeding when the crash happened, police said.', ['suspects bus driver']],
  ])('reads %j', (text, expected) => {
    expect(stances(text)).toEqual(expected)
  })
})

describe('what is left open or ruled out', () => {
  test.each([
    ['Police said there was no sign of foul play.', ['no_evidence -']],
    ['It is too early to say who was behind the attack.', ['no_evidence -']],
    ['It was too soon to say whether the crash was deliberate, the minister said.', ['no_evidence -']],
    ['The blast is not being treated as terrorism.', ['no_evidence -']],
    ['The fire is not being treated as suspicious.', ['no_evidence -']],
    ['There is no indication that the explosion was an attack.', ['no_evidence -']],
    ['Police do not believe the crash was deliberate.', ['no_evidence -']],
    ['Police have no suspects.', ['no_evidence -']],
    ['No suspects have been identified.', ['no_evidence -']],
    ['Investigators have ruled out sabotage.', ['no_evidence -']],
    ['The government ruled out rebel involvement.', ['denies rebel']],
    ["We don't know for certain that migrants were involved.", ['no_evidence migrants']],
    ['Police cannot say whether the gang was involved.', ['no_evidence gang']],
    ['Officials would not confirm any evidence linking the bombing to Anton Krol.', ['no_evidence Anton Krol']],
    ['He warned against assuming that they were connected to refugees.', ['no_evidence refugees']],
    ['No group immediately claimed the attack.', ['no_evidence No group']],
    ['There was no word on who planted the bomb.', ['no_evidence -']],
    ['The motive and the identity of the attackers were unknown.', ['no_evidence -']],
    ['The wardens called it unlikely to have been an attack.', ['no_evidence -']],
    ['Authorities said it was not immediately clear who fired the shots.', ['no_evidence -']],
    ['The mayor warned residents not to assume that they were linked to the refugees.', ['no_evidence refugees']],
    ['The prosecutor said she should face no charges over the crash.', ['no_evidence she']],
  ])('reads %j', (text, expected) => {
    expect(stances(text)).toEqual(expected)
  })
})

describe('suspicion', () => {
  test.each([
    ['The fire may have been set by an arsonist, the chief said.', ['suspects arsonist']],
    ['Young men are said to have attacked dozens of women in the square.', ['suspects Young men']],
    ['Police suspect arson.', []],
    ['Police suspect a disgruntled worker.', ['suspects disgruntled worker']],
    ['Detectives believe the killer knew his victims.', []],
    ['The hackers are believed to be working for Ruritania.', ['suspects Ruritania']],
    ['Ruritania is suspected of poisoning the former spy.', ['suspects Ruritania']],
    ['The attackers appeared to be from the north, police said.', ['suspects north']],
    ['Witnesses described the attacker as a tall man in his twenties.', ['suspects tall man in his twenties']],
    ['Police are looking for a man in a red jacket in connection with the arson.', ['suspects man in a red jacket']],
    ['Police released a sketch of the suspect, a man in his 40s.', ['suspects man in his 40s']],
    ['Investigators are focusing on the crew.', ['suspects crew']],
    ["The main suspect, the victim's former husband, has fled.", ["suspects victim's former husband"]],
    ['Prosecutors believe the owner set the fire for the insurance money.', ['suspects owner']],
    ['Rebels are thought to have laid the mine.', ['suspects Rebels']],
    ['The bombing bore the hallmarks of the Harbour Front.', ['suspects Harbour Front']],
    ['A man is being questioned by police.', ['suspects man']],
    ['The bomb was allegedly planted by a student.', ['suspects student']],
    ['Suspected rebels killed 14 villagers overnight.', ['suspects rebels']],
    ['Officials said the terrorist facilities had played key roles in the bombings.', ['blames terrorist facilities']],
  ])('reads %j', (text, expected) => {
    expect(stances(text)).toEqual(expected)
  })
})

describe('deeds that somebody owns', () => {
  test.each([
    ['"We shot down the helicopter," the Front\'s spokesman said.', ['claims_own Front']],
    ['The Front said its fighters had killed 20 soldiers in the ambush.', ['claims_own Front']],
    ['Ruritania said it had carried out strikes on the camp.', ['claims_own Ruritania']],
    ["Ostmark's military admitted it mistakenly bombed the hospital.", ["claims_own Ostmark's military"]],
    ['The company apologised and accepted responsibility for the leak.', ['claims_own company']],
    ['The airline took responsibility for the accident.', ['claims_own airline']],
  ])('reads %j', (text, expected) => {
    expect(stances(text)).toEqual(expected)
  })
})

describe('what is no statement of responsibility', () => {
  test.each([
    ['Police arrested journalists covering the rally.', []],
    ['The minister takes responsibility for the budget on Monday.', []],
    ['Jobless figures were blamed on the weather.', []],
    ['Reports attributed to the ministry said output would fall.', []],
    ['The mayor said the town has no ties to the company.', []],
    ['The winning run was hit by Tom Berg.', []],
    ['The king was killed by a fever.', []],
    ['He may plead guilty this week.', []],
    ['The army said it would continue if he did not stop.', []],
    ['The hospital was hit by a power cut.', []],
    ['Oil prices were hit by fears of attacks.', []],
    ['Shoppers were hit by delays.', []],
    ['Deputy shot and killed in Lindhaven.', []],
    ['He won it with a bank shot over two tall guards.', []],
    ['The back was placed on injured reserve by the Borg Saints.', []],
    ['She was struck by a grey Toyota, which sped off.', []],
    ['The lawmaker seized on the claim after the attack.', []],
    ['The minister ordered an evacuation after the attack.', []],
    ['The bank said it had fired thousands of employees.', []],
    ['Laws passed in the capital and carried out by the mayor drew protests.', []],
    ['Those struck by the blast were innocent bystanders.', []],
    ['The striker fled the field after the whistle.', []],
    ['He was picked up during raids by 1,200 police.', []],
    ['At least three were among the people killed when a wall fell.', []],
    ['The review will determine whether they imperil rare plants.', []],
    ['The senator was attacked on the speeches by Nils Berg.', []],
    ['The front called on its followers to kill civilians.', []],
    ['The forum urged followers to carry out attacks.', []],
    ['The director recommended that she not be prosecuted.', []],
    ['Lund has repeatedly accused Berg of divisive talk.', []],
    ['The report named security forces who kill protesters with impunity.', ['blames security forces']],
  ])('reads %j', (text, expected) => {
    expect(stances(text)).toEqual(expected)
  })
})
