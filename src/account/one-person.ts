import type { Blame } from '../blame/blame.ts'
import type { Report } from '../incidents/report.ts'

/** Work and deeds by which a report calls a person whom it does not name; each is one person's where nothing says otherwise. */
const ROLE =
  /^(?:drivers?|pilots?|co-pilots?|captains?|skippers?|helmsm[ae]n|conductors?|signalm[ae]n|dispatchers?|operators?|mechanics?|gunm[ae]n|shooters?|bombers?|knifem[ae]n|arsonists?|guards?|students?|teachers?|nurses?|doctors?|officers?|soldiers?|owners?)$/
const GENERIC = /^(?:man|woman|boy|girl|person|suspect|attacker|assailant|teenager|youth|perpetrator|resident|citizen)$/
const GENDER: Readonly<Record<string, string>> = { man: 'm', boy: 'm', woman: 'f', girl: 'f' }
/** "a second man", "another driver", "two drivers": somebody beside the one that others tell of. */
const BESIDE =
  /\b(?:second|third|fourth|another|other|others|former|accomplices?|one of|both|two|three|four|five|six|several|some|unknown|unidentified|no)\b/i
const BESIDE_BEFORE = new RegExp(String.raw`(?:${BESIDE.source})(?: [\p{L}-]+)? $`, 'iu')
const FULL_NAME = /^\p{Lu}[\p{L}'’-]+(?: (?:(?:al|bin|de|van|von|der|del|la)[ -])?\p{Lu}[\p{L}'’-]+){1,3}$/u

/** One person as a report calls it: by name, by age, by what the person does. */
interface Called {
  readonly printed: string
  readonly name: string | null
  readonly age: number | null
  readonly role: string | null
  readonly gender: string | null
}

/** Everything by which one person is called. */
interface Person {
  readonly called: Called[]
  readonly names: Set<string>
  readonly ages: Set<number>
  readonly roles: Set<string>
  readonly genders: Set<string>
}

/**
 * Finds the parties that are one person under other words: "a 34-year-old man", "the driver, 34" and "Ivan Orlov, 34, the driver".
 * They are joined where their words leave one choice: the same age, with no other person named who has it and no other
 * work; or the same work, where only one person has it and no report tells of two. A name is never given on a guess.
 *
 * @param reports of one incident
 * @returns what to call a statement's party instead of its own words; the party's own name for all others
 */
export function onePerson(reports: readonly Report[]): (blame: Blame, report: string) => string | null {
  const told = new Map<string, Called>()
  for (const report of reports)
    for (const blame of report.blame) {
      const called = blame.scope === 'this' ? calledIn(report.text, blame) : null
      if (called) told.set(keyOf(report.id, blame), called)
    }
  const persons: Person[] = []
  const all = [...told.values()].sort((a, b) => (a.printed < b.printed ? -1 : a.printed > b.printed ? 1 : 0))
  for (const called of all) if (called.name !== null) addTo(persons, called, (one) => one.names.has(called.name!))
  for (const person of persons) learn(person, reports)
  const nameless = all.filter(({ name }) => name === null)
  for (const called of nameless)
    if (called.age !== null && called.role !== null) addTo(persons, called, (one) => one.ages.has(called.age!))
  for (const called of nameless)
    if (called.age !== null && called.role === null) addTo(persons, called, (one) => one.ages.has(called.age!))
  for (const called of nameless)
    if (called.age === null && called.role !== null && !isOfSeveral(called.role, reports))
      addTo(persons, called, (one) => one.roles.has(called.role!))
  const names = new Map(persons.flatMap((person) => person.called.map((called) => [called, bestOf(person)] as const)))
  return (blame, report) => {
    const called = told.get(keyOf(report, blame))
    return (called && names.get(called)) ?? blame.partyName
  }
}

const keyOf = (report: string, blame: Blame): string => `${report} ${blame.id}`

/** How a statement calls its party; null for several people, for groups, and for words that tell nobody apart. */
function calledIn(text: string, { party, partyName }: Blame): Called | null {
  if (partyName === null || BESIDE.test(partyName)) return null
  const after = party ? text.slice(party.end, party.end + 20) : ''
  const before = party ? text.slice(Math.max(0, party.start - 30), party.start) : ''
  if (BESIDE_BEFORE.test(before)) return null
  const age = ageIn(partyName) ?? ageAfter(after)
  if (FULL_NAME.test(partyName)) return { printed: partyName, name: partyName, age, role: null, gender: null }
  const words = partyName
    .toLowerCase()
    .replace(/\b\d{1,2}-year-old\b|\s(?:aged|of) \d{1,2}$|^(?:the|an?|this|that) /g, ' ')
    .trim()
  const head = /^(?:[\p{L}-]+ ){0,3}?([\p{L}-]+)(?= (?:of|in|from|at|on|who|whose|behind)\b|$)/u.exec(words)?.[1] ?? ''
  // "34-year-old" alone is a person of that age.
  const isRole = ROLE.test(head) && !isPlural(head)
  if (!isRole && !GENERIC.test(head) && !(words === '' && age !== null)) return null
  return { printed: partyName, name: null, age, role: isRole ? head : null, gender: GENDER[head] ?? null }
}

const isPlural = (word: string): boolean => /(?:s|men)$/.test(word)
const sane = (age: string | undefined): number | null => (age && Number(age) >= 10 ? Number(age) : null)
const ageIn = (words: string): number | null =>
  sane(/\b(\d{1,2})-year-old\b/.exec(words)?.[1] ?? /\b(?:aged|of) (\d{1,2})$/.exec(words)?.[1])
/** "Ivan Orlov, 34, was", "the driver (34)" */
const ageAfter = (words: string): number | null =>
  sane(/^(?:, (?:aged )?(\d{1,2})(?=[,.]| (?:was|is|has|had)\b)| \((\d{1,2})\))/.exec(words)?.slice(1).find(Boolean))

/** Puts what somebody is called to the one person that fits, or makes a new one; where several fit, it stands alone. */
function addTo(persons: Person[], called: Called, fits: (person: Person) => boolean): void {
  const found = persons.filter(fits)
  const isOpen = found.length === 1 && isCompatible(found[0]!, called)
  const person = isOpen
    ? found[0]!
    : {
        called: [],
        names: new Set<string>(),
        ages: new Set<number>(),
        roles: new Set<string>(),
        genders: new Set<string>(),
      }
  if (!isOpen) persons.push(person)
  person.called.push(called)
  if (called.name !== null) person.names.add(called.name)
  if (called.age !== null) person.ages.add(called.age)
  if (called.role !== null) person.roles.add(called.role)
  if (called.gender !== null) person.genders.add(called.gender)
}

function isCompatible({ roles, genders, ages }: Person, { role, gender, age }: Called): boolean {
  return (
    (role === null || roles.size === 0 || roles.has(role)) &&
    (gender === null || genders.size === 0 || genders.has(gender)) &&
    (age === null || ages.size === 0 || ages.has(age))
  )
}

/** Age and work that any report gives beside a name: "the driver of the van, Ivan Orlov, 34", "34-year-old pilot Ada Rusk". */
function learn(person: Person, reports: readonly Report[]): void {
  for (const name of person.names) {
    for (const { text } of reports) {
      for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + name.length)) {
        const before = text.slice(Math.max(0, at - 60), at)
        const after = text.slice(at + name.length, at + name.length + 50)
        const age =
          sane(/\b(\d{1,2})-year-old (?:[\p{L}-]+ ){0,3}$/u.exec(before.replace(/, $/, ' '))?.[1]) ?? ageAfter(after)
        if (age !== null) person.ages.add(age)
        const role = /\b([\p{L}-]+)(?: of (?:the|an?) [\p{L}-]+)?,? $/u.exec(before)?.[1] ?? ''
        const apposed =
          /^,(?: (?:aged )?\d{1,2},)? (?:the|an?) (?:[\p{L}-]+ ){0,2}?([\p{L}-]+)(?= of\b|,)/u.exec(after)?.[1] ?? ''
        for (const one of [role.toLowerCase(), apposed]) if (ROLE.test(one) && !isPlural(one)) person.roles.add(one)
      }
    }
  }
  // A name beside two ages is two people, or a slip: its age says nothing.
  if (person.ages.size > 1) person.ages.clear()
}

/** "the drivers", "a second driver", "both pilots": the work of more than one. */
function isOfSeveral(role: string, reports: readonly Report[]): boolean {
  const plural = role.endsWith('man') ? `${role.slice(0, -3)}men` : `${role}s`
  const several = new RegExp(String.raw`\b(?:${plural}|(?:second|another|other) (?:[\p{L}-]+ )?${role})\b`, 'iu')
  return reports.some(({ text }) => several.test(text))
}

/** The name; without one the words that tell age and work, the shortest of those. */
function bestOf({ called }: Person): string {
  const weight = ({ name, printed, role }: Called): number =>
    (name === null ? 0 : 4) + (ageIn(printed) === null ? 0 : 2) + (role === null ? 0 : 1)
  return called.toSorted(
    (a, b) => weight(b) - weight(a) || a.printed.length - b.printed.length || (a.printed < b.printed ? -1 : 1),
  )[0]!.printed
}
