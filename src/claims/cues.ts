import type { ClaimStance } from './claim.ts'

/**
 * Words that bring somebody's statement, belief or wish, by what they make of it. Our own list, gathered by reading
 * news reports. Verbs are given in their base form; `irregular` adds the forms that spelling rules do not give.
 */
const verbs: Readonly<Record<ClaimStance, string>> = {
  asserts:
    'say tell add write note report announce state declare tweet explain describe argue reveal insist claim continue mention remark respond reply answer recall observe maintain contend assert conclude indicate suggest stress emphasize emphasise underline underscore reiterate repeat quote cite proclaim disclose divulge joke quip boast lament complain allege testify opine exclaim muse post comment inform brief notify relate recount clarify specify elaborate concede admit acknowledge accuse blame charge criticize criticise denounce condemn attribute outline predict forecast estimate calculate remind interject chime echo advise hint imply caption read shout yell whisper tout praise thank decry slam blast hail signal stipulate counter retort detail point',
  denies: 'deny refute rebut reject dismiss disavow dispute disclaim repudiate',
  doubts: 'doubt question disbelieve distrust challenge',
  suspects: 'suspect speculate',
  confirms: 'confirm verify corroborate affirm reaffirm',
  declines: 'decline refuse',
  promises: 'promise pledge vow swear guarantee assure undertake agree offer commit',
  demands: 'demand urge order insist require press instruct command recommend exhort implore appeal call',
  asks: 'ask inquire enquire wonder request plead beg query',
  believes:
    'believe think consider assume presume assess deem know see view expect anticipate reckon figure feel guess',
  intends: 'intend plan want seek aim hope mean wish propose decide prefer',
  feels: 'fear worry regret rejoice welcome resent love hate like dislike mourn deplore enjoy',
  warns: 'warn caution threaten alert',
  silent: '',
}

const irregular: Readonly<Record<string, string>> = {
  say: 'said',
  tell: 'told',
  write: 'wrote written',
  think: 'thought',
  know: 'knew known',
  see: 'saw seen',
  feel: 'felt',
  mean: 'meant',
  swear: 'swore sworn',
  seek: 'sought',
  beg: 'begged begging',
  quip: 'quipped quipping',
  deny: 'denies denied',
  read: 'read',
  undertake: 'undertook undertaken',
  plan: 'planned planning',
  commit: 'committed committing',
  admit: 'admitted admitting',
  blog: 'blogged blogging',
  slam: 'slammed slamming',
  rebut: 'rebutted rebutting',
}

/** The inflected forms of a verb in its base form, by the spelling rules of English and the list of exceptions. */
function formsOf(verb: string): string[] {
  const stem = verb.endsWith('e') ? verb.slice(0, -1) : verb
  const y = /[^aeiou]y$/.test(verb)
  const third = y ? verb.slice(0, -1) + 'ies' : /(?:s|sh|ch|x|z)$/.test(verb) ? verb + 'es' : verb + 's'
  const past = y ? verb.slice(0, -1) + 'ied' : stem + 'ed'
  return [verb, third, past, stem + 'ing', ...(irregular[verb]?.split(' ') ?? [])]
}

function stanceOfForms(): ReadonlyMap<string, { readonly verb: string; readonly stance: ClaimStance }> {
  const table = new Map<string, { verb: string; stance: ClaimStance }>()
  for (const [stance, list] of Object.entries(verbs) as [ClaimStance, string][]) {
    for (const verb of list.split(' ').filter(Boolean)) {
      for (const form of formsOf(verb)) if (!table.has(form)) table.set(form, { verb, stance })
    }
  }
  return table
}

/** Every form of every listed verb, with its base form and what it makes of the content. */
export const verbOfForm = stanceOfForms()

/** Nouns whose content follows in "that ..." or "of ...": "a denial by the ambassador that any call was received". */
export const stanceOfNoun: Readonly<Record<string, ClaimStance>> = {
  denial: 'denies',
  claim: 'asserts',
  statement: 'asserts',
  assertion: 'asserts',
  allegation: 'asserts',
  accusation: 'asserts',
  announcement: 'asserts',
  report: 'asserts',
  testimony: 'asserts',
  argument: 'asserts',
  suggestion: 'asserts',
  comment: 'asserts',
  remark: 'asserts',
  criticism: 'asserts',
  warning: 'warns',
  threat: 'warns',
  promise: 'promises',
  pledge: 'promises',
  vow: 'promises',
  guarantee: 'promises',
  assurance: 'promises',
  demand: 'demands',
  call: 'demands',
  request: 'asks',
  question: 'asks',
  belief: 'believes',
  view: 'believes',
  opinion: 'believes',
  expectation: 'believes',
  hope: 'intends',
  plan: 'intends',
  intention: 'intends',
  desire: 'intends',
  decision: 'intends',
  proposal: 'intends',
  fear: 'feels',
  concern: 'feels',
  worry: 'feels',
  suspicion: 'suspects',
  doubt: 'doubts',
  confirmation: 'confirms',
  refusal: 'declines',
}

/** Adjectives that say what somebody holds: "was sceptical about", "is worried that". */
export const stanceOfAdjective: Readonly<Record<string, ClaimStance>> = {
  skeptical: 'doubts',
  sceptical: 'doubts',
  doubtful: 'doubts',
  unconvinced: 'doubts',
  unsure: 'doubts',
  confident: 'believes',
  convinced: 'believes',
  certain: 'believes',
  sure: 'believes',
  aware: 'believes',
  optimistic: 'believes',
  afraid: 'feels',
  worried: 'feels',
  concerned: 'feels',
  angry: 'feels',
  glad: 'feels',
  sorry: 'feels',
  willing: 'intends',
  determined: 'intends',
  ready: 'intends',
}

/** Verbs of plain saying: the ones a first reading may trust to bring a statement wherever they stand. */
export const plainSaying: ReadonlySet<string> = new Set(
  'say tell add write note report announce state declare tweet explain argue insist claim continue remark reply recall observe conclude stress reiterate warn confirm deny allege believe think suggest indicate acknowledge concede admit promise vow pledge testify predict estimate'.split(
    ' ',
  ),
)
