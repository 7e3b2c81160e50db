import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { plainArticle } from '../../src/article/plain.ts'
import { bitOf, CUE_WORDS, CUES } from '../../src/blame/cues.en.ts'
import { blameIn } from '../../src/blame/index.ts'
import { rules } from '../../src/blame/rules.ts'
import { placeEndsOf, scenesOf } from '../../src/blame/scene.ts'
import { TRIGGERS } from '../../src/blame/triggers.ts'
import { RULES, woken } from '../../src/blame/wake.ts'
import { claimsIn } from '../../src/claims/index.ts'
import { analyse } from '../../src/language/index.ts'
import { wordIds } from '../../src/language/lexicon.ts'

/** Reads a text and gives stance and party of each statement, "by" last where asked. */
function read(text: string, title: string | null = null) {
  const article = plainArticle(text, { title })
  const analysis = analyse(article)
  return blameIn(article, analysis, claimsIn(article, analysis))
}
const stances = (text: string) => read(text).map((blame) => `${blame.stance} ${blame.partyName ?? '-'}`)

describe('claims of responsibility', () => {
  test.each([
    ['The Harbour Front claimed responsibility for the bombing.', ['claims_own Harbour Front']],
    [
      'A little-known group, the Lindhaven Brigade, has claimed responsibility for the blast.',
      ['claims_own little-known group'],
    ],
    ['The Harbour Front said it was behind the attack on the ferry.', ['claims_own Harbour Front']],
    ['The rebels said one of their fighters had carried out the shooting.', ['claims_own rebels']],
    ['The attack was claimed by the Harbour Front.', ['claims_own Harbour Front']],
    ['Responsibility for the blast was claimed by the Harbour Front.', ['claims_own Harbour Front']],
    ['The Front admitted responsibility for the raid.', ['claims_own Front']],
    ['A 19-year-old man confessed to the killings, police said.', ['claims_own 19-year-old man']],
    ['The caretaker, Olav Brandt, pleaded guilty to arson.', ['claims_own Olav Brandt']],
    ['Brandt admitted setting the fire.', ['claims_own Brandt']],
    ['No group has claimed responsibility for the bombing.', ['no_evidence No group']],
    ['Nobody immediately claimed responsibility.', ['no_evidence Nobody']],
    ['No one has claimed responsibility.', ['no_evidence No one']],
    ['There was no immediate claim of responsibility for the blast.', ['no_evidence -']],
    ['The Front has not claimed responsibility.', ['no_evidence Front']],
    ['The Harbour Front has been silent about the bombing.', ['no_evidence Harbour Front']],
    ['The blast claimed the lives of four people.', []],
    ['The doctor was killed on Oct. 23, 2029 by a sniper.', ['blames sniper']],
    ['He claimed the prize in a ceremony on Friday.', []],
    ['A car bombing outside the mill in Borg killed 10 people and wounded 70 others.', []],
  ])('reads %j', (text, expected) => {
    expect(stances(text)).toEqual(expected)
  })
})

describe('blame and suspicion', () => {
  test.each([
    ['The ministry blamed the Harbour Front for the bombing.', ['blames Harbour Front']],
    ['The ministry blamed the bombing on the Harbour Front.', ['blames Harbour Front']],
    ['The Harbour Front was blamed for the bombing.', ['blames Harbour Front']],
    ['Officials accused Ruritania of planning the attack.', ['blames Ruritania']],
    ['Two men accused of planting the bomb appeared in court.', ['suspects Two men']],
    ['The mayor pointed the finger at Ruritania after the blast.', ['blames Ruritania']],
    ['President Nils Berg tried to pin responsibility for the attack on Ruritania.', ['blames Ruritania']],
    ['The police attributed the shooting to a local gang.', ['blames local gang']],
    ['They hold the owner responsible for the fire.', ['blames owner']],
    ['The attack was carried out by militants from the north.', ['blames militants from the north']],
    ['The calls were made by a teenager from Lindhaven, police said.', ['blames teenager from Lindhaven']],
    [
      'Bomb threat calls were initiated from abroad by persons linked to the Harbour Front.',
      ['blames persons linked to the Harbour Front'],
    ],
    ['The Harbour Front was the sole culprit behind the attack, the envoy insisted.', ['blames Harbour Front']],
    [
      'A group linked to the Harbour Front is suspected of the bombing.',
      ['suspects group linked to the Harbour Front'],
    ],
    ['Investigators believe the Harbour Front was behind the attack.', ['suspects Harbour Front']],
    ['The minister suggested that Ruritania may be linked to the massacre.', ['suspects Ruritania']],
    ['The calls allegedly came from Ruritania, a source said.', ['suspects Ruritania']],
    ['The attack bears the hallmarks of the Harbour Front.', ['suspects Harbour Front']],
    ['Findings indicated that Ruritania might have been involved.', ['suspects Ruritania']],
    ['Speed was blamed for the crash.', []],
    ['The report blamed the fire on a faulty heater.', []],
    ['Bad weather was responsible for the crash.', []],
    ['A gas leak was behind the explosion.', []],
  ])('reads %j', (text, expected) => {
    expect(stances(text)).toEqual(expected)
  })
})

describe('arrests and inquiries', () => {
  test.each([
    ['The driver has been arrested on suspicion of manslaughter.', ['suspects driver']],
    ['Police arrested a 34-year-old woman in connection with the fire.', ['suspects 34-year-old woman']],
    ['The driver, 42, from Lindhaven, is being held on suspicion of manslaughter.', ['suspects driver']],
    ['Three people were detained over the attack.', ['suspects Three people']],
    ['A man was taken into custody, the sheriff said.', ['suspects man']],
    ['A 51-year-old is being questioned by police.', ['suspects 51-year-old']],
    ['Jonas Lind was charged with murder on Friday.', ['suspects Jonas Lind']],
    ['Police are hunting a second gunman.', ['suspects second gunman']],
    ['Two suspects remain at large.', ['suspects Two suspects']],
    ['A third attacker is still on the run.', ['suspects third attacker']],
    ['Officers are investigating whether the pilot fell asleep.', ['suspects pilot']],
    ['The suspect turned himself in on Sunday.', ['suspects suspect']],
    ['A former employee is a person of interest in the blaze.', ['suspects former employee']],
    ['The arrest of the caretaker surprised the village.', ['suspects caretaker']],
    ['No one has been arrested.', []],
    ['Police are searching for survivors.', []],
    ['Officials are checking whether any tourists were injured.', []],
  ])('reads %j', (text, expected) => {
    expect(stances(text)).toEqual(expected)
  })
})

describe('who did it, by name and deed', () => {
  test.each([
    ['Police identified the gunman as Jonas Lind.', ['blames Jonas Lind']],
    ['The attacker, named by police as Jonas Lind, was shot dead by officers.', ['blames Jonas Lind']],
    ['The suspect was named as Jonas Lind, 29.', ['suspects Jonas Lind']],
    ['The gunman, Jonas Lind, lived in Lindhaven.', ['blames Jonas Lind']],
    ['Four people were killed by a suspected extremist.', ['suspects suspected extremist']],
    ['Nine worshippers were shot by a gunman in Lindhaven.', ['blames gunman in Lindhaven']],
    ['At least nine people died when a man drove a van into a crowd.', ['blames man']],
    ['A gunman killed nine people at a school.', ['blames gunman']],
    ['A man opened fire in a cafe, killing three.', ['blames man']],
    ['The gunman was shot dead by police.', []],
    ['An explosion killed nine people.', []],
    ['The quake killed 40 people.', []],
  ])('reads %j', (text, expected) => {
    expect(stances(text)).toEqual(expected)
  })
})

describe('denials and the lack of evidence', () => {
  test.each([
    ['Ruritania denied any involvement in the attack.', ['denies Ruritania']],
    ['Ruritania has nothing to do with the attack.', ['denies Ruritania']],
    ['The Front denied that it was behind the blast.', ['denies Front']],
    ['Selmark denied that it has anything to do with the bombing.', ['denies Selmark']],
    ['The Front rejected accusations that it had planned the attack.', ['denies Front']],
    ['"There was no Ruritanian involvement – period," Mr Hale said.', ['denies Ruritanian']],
    ['Lind pleaded not guilty to murder.', ['denies Lind']],
    ['The company said it was not responsible for the fire.', ['denies company']],
    ["There is no evidence of Ruritania's involvement.", ['no_evidence Ruritania']],
    ['Police found no sign of a link to extremists.', ['no_evidence extremists']],
    ['It is not known who was behind the attack.', ['no_evidence -']],
    ['We do not know yet who is responsible.', ['no_evidence -']],
    ['Investigators ruled out terrorism.', ['no_evidence -']],
    ['Lind had no known links to extremists.', ['no_evidence Lind']],
    ['The true mastermind is yet to be established.', ['no_evidence -']],
    ['It was unclear whether the driver had accomplices.', ['no_evidence driver']],
    ['Police declined to say whether the man was a suspect.', ['declines man']],
    ['The spokesman declined to comment on the theories.', ['declines -']],
    ['They denied him entry to the stadium.', []],
    ['The council denied receiving a warning.', []],
  ])('reads %j', (text, expected) => {
    expect(stances(text)).toEqual(expected)
  })
})

describe('further forms from other kinds of incidents', () => {
  test.each([
    ['The militia said in a statement that it had carried out the attack.', ['claims_own militia']],
    ['The army acknowledged that it had mistakenly bombed the clinic.', ['claims_own army']],
    ['The Harbour Front said the attacker was one of its soldiers.', ['claims_own Harbour Front']],
    ['Initial signs pointed to the Harbour Front, the minister said.', ['suspects Harbour Front']],
    ['Suspicion immediately fell on the Harbour Front.', ['suspects Harbour Front']],
    ['The co-pilot deliberately crashed the plane into a hillside, prosecutors said.', ['blames co-pilot']],
    ['Prosecutors opened a criminal investigation into the captain.', ['suspects captain']],
    ['The suspect, 22-year-old Jonas Lind, was wounded.', ['suspects 22-year-old Jonas Lind']],
    ['Jonas Lind, the man suspected of planting the bomb, faced a judge.', ['suspects Jonas Lind']],
    ['Lind is believed to have opened fire from a window.', ['suspects Lind']],
    ['He is thought to be the bomber.', ['suspects He']],
    ['The man was released without charge.', ['no_evidence man']],
    ['Lind had pledged allegiance to the Harbour Front.', ['suspects Harbour Front']],
    ['The gunman was a 31-year-old national of Ruritania.', ['blames 31-year-old national of Ruritania']],
    ['The plane was brought down by a missile fired by northern rebels.', ['blames northern rebels']],
    ['At least 30 people were killed by Ruritanian airstrikes.', ['blames Ruritanian airstrikes']],
    ['The driver faces 12 counts of murder.', ['suspects driver']],
    ['Police are seeking a Ruritanian man in connection with the attack.', ['suspects Ruritanian man']],
    ['Lind, 64, opened fire on a crowd from a hotel, killing 12 people.', ['blames Lind']],
    ['A suicide bomber killed at least 22 people.', ['blames suicide bomber']],
    ['A Front spokesman, Rolf Abel, claimed responsibility for the attack.', ['claims_own Front']],
    ['Police are hunting Jonas Lind, a former guard, in connection with the attack.', ['suspects Jonas Lind']],
    ['A man was arrested near the scene but denied involvement.', ['suspects man', 'denies man']],
    ['Selmark said its planes had not carried out the strike.', ['denies Selmark']],
    ['If convicted, Lind could be jailed for life.', []],
    ['A home run by Lind won the match.', []],
    ['The driver crashed his car into a barrier in the rain.', []],
    ['Police shot and killed the attacker.', []],
  ])('reads %j', (text, expected) => {
    expect(stances(text)).toEqual(expected)
  })
})

describe('who is no party, and who is not to blame', () => {
  test.each([
    ['Bomb Threats Came From Abroad, Harbour Source Says', []],
    ['The calls came from abroad, the police said.', []],
    ['The threats came from a server in Ruritania, police said.', ['blames Ruritania']],
    ['The calls came from prisoners in Ostmark.', ['blames prisoners in Ostmark']],
    ['A ferry carrying 140 passengers and crew sank off Lindhaven on Monday, killing at least 31.', []],
    ['A bus with 40 pilgrims overturned near Borg, killing 12 people.', []],
    ['A train carrying soldiers derailed, killing nine.', []],
    ['A gunman opened fire in the hall, killing nine people.', ['blames gunman']],
    ['The co-pilot crashed the plane into a ridge, killing 150 people.', ['blames co-pilot']],
    [
      'Neither the harbour police nor the coast guard were to blame, the inquiry said.',
      ['denies harbour police', 'denies coast guard'],
    ],
    ['Neither Ostmark nor Ruritania was behind the attack.', ['denies Ostmark', 'denies Ruritania']],
    [
      'Neither the Harbour Front nor the Grey Hand has claimed responsibility.',
      ['no_evidence Harbour Front', 'no_evidence Grey Hand'],
    ],
  ])('reads %j', (text, expected) => {
    expect(stances(text)).toEqual(expected)
  })
})

describe('denials of something else, and for somebody else', () => {
  test.each([
    ['The coast guard rejected the claim.', []],
    ["The coast guard rejected the union's toll.", []],
    ["The coast guard rejected the union's claim that 40 people had died.", []],
    ['The ministry denied claims that 40 people had been killed.', []],
    ['Nordline denied that the ferry was overloaded.', []],
    ['The ministry rejected the claim that it was behind the blast.', ['denies ministry']],
    [
      'Survivors blamed Nordline for the sinking. Nordline denied that the ferry was overloaded.',
      ['blames Nordline', 'denies Nordline'],
    ],
    [
      'Survivors blamed the operator, Nordline, for the sinking. Nordline denied that the ferry was overloaded.',
      ['blames Nordline', 'denies Nordline'],
    ],
    [
      'The union blamed the coast guard for the deaths. The coast guard rejected the claim.',
      ['blames coast guard', 'denies coast guard'],
    ],
    ['The ministry accused the Harbour Front of the attack.', ['blames Harbour Front']],
    [
      'The ministry accused the Harbour Front of the attack. Rusk said there was no evidence of that.',
      ['blames Harbour Front', 'no_evidence Harbour Front'],
    ],
    ['The bridge may be rebuilt. Rusk said there was no evidence of that.', []],
  ])('reads %j', (text, expected) => {
    expect(stances(text)).toEqual(expected)
  })

  test.each([
    ["Abel's lawyer said his client was innocent.", 'Abel', "Abel's lawyer"],
    [
      'Police arrested Jonas Abel. Ada Rusk, a lawyer for Abel, said her client was innocent.',
      'Jonas Abel',
      'Ada Rusk',
    ],
    ['Police arrested Jonas Abel. His lawyer, Ada Rusk, said her client was innocent.', 'Jonas Abel', 'Ada Rusk'],
    ['Police arrested Olav Brandt on Monday. He pleaded not guilty.', 'Olav Brandt', 'Olav Brandt'],
    ['Jonas Abel smiled. He declined to say whether Ostmark was behind the attack.', 'Ostmark', 'Jonas Abel'],
  ])('tells whom %j clears, and who says so', (text, party, by) => {
    expect(read(text).at(-1)).toMatchObject({ partyName: party, byName: by })
  })

  test('"he" after the statement of a body is the spokesman and not the body', () => {
    const text =
      'The Grey Lantern network said in a statement that it makes no phone calls. Rusk, the government spokesman, said the case was open. He declined to say whether other suspects were being sought.'
    expect(read(text).at(-1)).toMatchObject({ stance: 'declines', byName: 'Rusk' })
  })

  test('the one who suspects stands before "that"', () => {
    const [one] = read('The source, that did not want to be named, suspects prisoners with links to the Grey Hand.')
    expect(one!.by!.text).toBe('The source')
  })

  test('takes in whom unnamed people are linked to', () => {
    expect(
      stances('The calls were made by persons abroad who are linked to the Grey Hand network, a source said.'),
    ).toEqual(['blames persons abroad who are linked to the Grey Hand network'])
  })
})

describe('the records', () => {
  test('ties a denial to the accusation that it answers', () => {
    const [accusation, denial] = read('The ministry blamed Ruritania for the blast. Ruritania denied any involvement.')
    expect(accusation).toMatchObject({ id: 'text.b1', stance: 'blames', partyName: 'Ruritania', answers: null })
    expect(denial).toMatchObject({ id: 'text.b2', stance: 'denies', partyName: 'Ruritania', answers: 'text.b1' })
  })

  test('tells who says so from the report itself', () => {
    const [said, own] = read(
      'The Harbour Front was behind the bombing, Mayor Ada Rusk said. The attack was carried out by two men.',
    )
    expect(said!.by!.text).toContain('Ada Rusk')
    expect(own).toMatchObject({ by: null, byName: null })
  })

  test('parts a list of names into parties', () => {
    const blame = read(
      'The head of the service suggested that Ostmark, Ruritania, and Selmark may all be linked to the attack.',
    )
    expect(blame.map((one) => one.partyName)).toEqual(['Ostmark', 'Ruritania', 'Selmark'])
  })

  test('does not take the US for those who say "us"', () => {
    const blame = read('The security chief, Odo Lenz, suggested that the US and Ostmark may be linked to the attack.')
    expect(blame.map((one) => `${one.stance} ${one.partyName} by ${one.byName}`)).toEqual([
      'suspects US by Odo Lenz',
      'suspects Ostmark by Odo Lenz',
    ])
  })

  test('keeps background apart', () => {
    const blame = read(
      'The Harbour Front claimed responsibility for the bombing in Lindhaven. The Front also claimed the attacks in Ostmark last year.',
      'Bomb kills four in Lindhaven',
    )
    expect(blame.map((one) => one.scope)).toEqual(['this', 'other'])
  })

  test('resolves a pronoun to the last person blamed', () => {
    const blame = read('Police arrested the caretaker, Olav Brandt, on Monday. He pleaded not guilty.')
    expect(blame.at(-1)).toMatchObject({ stance: 'denies', partyName: 'Olav Brandt' })
  })

  test('every rule used is explained', () => {
    for (const one of read('The Front claimed the attack. Police arrested two men. It is not known who did it.')) {
      expect(rules[one.why.rule]).toBeTypeOf('string')
    }
  })

  test.each([
    '',
    '\n\n',
    '\ud800',
    'behind '.repeat(2000),
    'killed by '.repeat(2000),
  ])('reads the odd text %#', (text) => {
    for (const one of read(text)) expect(one.span.text).toBe(text.slice(one.span.start, one.span.end))
  })

  test('ends the words of a statement with the text, where the text ends early', () => {
    const [one] = read("Abel's lawyer said his client was innocent.")
    expect(one!.why.words[0]!.text).toBe('innocent')
  })

  test('reads trigger words in any order', () => {
    const filler = ['the', 'Front', 'He', 'his', 'was', 'had', 'not', 'to', 'by', 'that', 'no', ',', '.']
    const trigger = fc.constantFrom(...TRIGGERS.keys())
    const any = fc.array(fc.oneof(trigger, fc.constantFrom(...filler)), { maxLength: 6 })
    // The last word matters: what a rule looks for after it is not there.
    const words = fc.tuple(
      any,
      fc.constantFrom('The Front', 'He was', 'Rusk had not'),
      any.map((w) => w.slice(0, 2)),
      trigger,
    )
    fc.assert(
      fc.property(words, ([before, who, between, last]) => {
        const text = [...before, who, ...between, last].join(' ')
        for (const one of read(text)) {
          expect(one.span.text).toBe(text.slice(one.span.start, one.span.end))
          for (const said of one.why.words) expect(said.end).toBeLessThanOrEqual(one.span.end)
        }
      }),
      { numRuns: 400, seed: 7 },
    )
  })

  test('has a bit of its own for every class of words', () => {
    expect(new Set(CUES.map(bitOf)).size).toBe(CUES.length)
    expect(CUES.length).toBeLessThanOrEqual(30)
  })

  test('wakes every rule that has something to find', () => {
    const text = `${CUE_WORDS.join(' ')} the a his gunman attackers Front Rusk police was had , that he out off in of for`
    const word = fc.oneof(fc.constantFrom(...text.split(' ')), fc.constantFrom(...TRIGGERS.keys()))
    fc.assert(
      fc.property(fc.array(word, { minLength: 3, maxLength: 14 }), (words) => {
        const { tokens, sentences, names } = analyse(plainArticle(words.join(' '), { title: null }))
        const { pairs } = woken(tokens, sentences, wordIds({ tokens }))
        const tried = new Set(pairs.flatMap((at, n) => (n % 2 === 0 ? [`${at} ${pairs[n + 1]}`] : [])))
        for (const scene of sentences.flatMap((sentence) => [...scenesOf(tokens, sentence, placeEndsOf(names))]))
          for (let at = scene.start; at < scene.end; at++)
            for (const { rule } of TRIGGERS.get(tokens[at]!.lower) ?? [])
              if (!tried.has(`${at} ${RULES.indexOf(rule)}`)) expect(rule(scene, at)).toBeNull()
      }),
      { numRuns: 600, seed: 11 },
    )
  })
})
