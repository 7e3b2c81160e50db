import type { Tag } from '../analysis.ts'
import { ADJECTIVES, AUXILIARIES, NOUNS, PRONOUNS, VERBS } from '../irregular.en.ts'

function tableOf(lines: string): ReadonlyMap<string, string> {
  const table = new Map<string, string>()
  for (const line of lines.trim().split('\n')) {
    const [lemma, ...forms] = line.split(' ')
    if (!table.has(lemma!)) table.set(lemma!, lemma!)
    for (const form of forms) if (!table.has(form)) table.set(form, lemma!)
  }
  return table
}

const verbs = tableOf(VERBS)
const auxiliaries = tableOf(AUXILIARIES)
const nouns = tableOf(NOUNS)
const adjectives = tableOf(ADJECTIVES)
const pronouns = tableOf(PRONOUNS)

/**
 * The dictionary form of a word: "denied" → "deny", "warnings" → "warning", "'s" → "be" as an auxiliary.
 * Irregular forms come from a table; the rest from the spelling rules of English.
 *
 * @param lower the word in lower case with straight apostrophes
 * @param tag what it is in its sentence
 * @param word as printed: names keep their capitals
 */
export function findLemma(lower: string, tag: Tag, word: string): string {
  if (tag === 'NOUN') return nouns.get(lower) ?? singular(lower)
  if (tag === 'VERB') return verbs.get(lower) ?? infinitive(lower)
  if (tag === 'AUX') return auxiliaries.get(lower) ?? lower
  if (tag === 'PROPN') return word
  if (tag === 'PART') return lower === "n't" ? 'not' : lower
  if (tag === 'ADJ' || tag === 'ADV') return adjectives.get(lower) ?? positive(lower, tag)
  if (tag === 'PRON' || tag === 'DET') return pronouns.get(lower) ?? lower
  return lower
}

const VOWEL = /[aeiou]/
/** Stems that lost an e before -ed and -ing: "accus", "evacuat", "forc", "involv", "challeng". */
const LOST_E =
  /(?:[aeiouy]at|[bcdfghklmnprstvz]at|iz|[^aeiou]is|[aeiouy]s|[nr]s|ps|yz|c|[^aeiou]v|[aeiou]v|u|[dn]g|rg|[aeiou]g|[bcdfgkpstz]l|[aeo]r|[^aeiou][iuo]r|ir|ur|[^aeiou]th|[aeiou]th|[^aeiou][aiou]k|[^aeiou][aiou]d|[^aeiou][aiou]n|[^aeiou][aiou]m|[^aeiou][aiou]p|[^aeiou][aiou]b|[^aeiou][aiou]l|[^aeiou][iou]t|[^aeiou][aiou]t)$/
/** Longer stems that look so and lost nothing: "visit", "happen", "report", "offer", "cover". */
const KEPT_WHOLE =
  /(?:[aeiou][^aeiou]+(?:er|or|en|on|om|it|et|op|an|am|al|in|im|ol|el|ar|od|id|ad|ip|ap|ob|ib|ab|ak|ik|il|ot|ut|um|un|up))$/

/** Stems with an e whatever the patterns above say, and without. Ours. */
const WITH_E = new Set(
  `describ prescrib inscrib subscrib ascrib transcrib becom interven supersed extradit incit indulg amaz nicknam reconcil coincid
  provid decid resid divid guid decod explod erod invad evad persuad includ conclud exclud intrud stat relat creat updat hat
  fac plac rac trac hop cop scop vot quot not promot devot invit unit cit writ excit ignit polit delet complet compet tast wast
  past paus us clos los rais caus accus refus abus amus confus excus expos propos oppos suppos impos dispos compos pleas welcom
  releas ceas increas decreas leas purchas chas bas eas teas advis revis ris surpris exercis promis compris arous hous seiz
  combin examin determin imagin machin lin min declin outlin defin refin confin undermin jeopardiz phon postpon
  shar prepar compar declar scar car spar star bar dar squar fir hir tir wir admir requir acquir inquir retir desir inspir
  expir conspir cur endur secur injur captur measur pressur figur ensur assur insur lur occur procur stor explor ignor restor
  ador bor scor adher interfer persever sever tim nam blam fram tam sham com overcom assum consum resum presum
  resembl tackl handl settl battl tumbl struggl smuggl singl doubl troubl enabl disabl cycl
  mak tak wak shak brak strik lik hik spik smok pok jok evok provok invok rebuk fil pil smil compil exil rul schedul
  whil styl rul argu continu pursu rescu issu valu queu glu su escap shap rap tap typ wip grop
  believ receiv deceiv achiev reliev perceiv conceiv arriv driv surviv thriv dat debat
  deplet recogniz organis prov mov approv improv remov behav sav gav giv liv shav rav
  breath cloth bath sooth scath bit rout salut execut institut prosecut dilut pollut tribut contribut distribut attribut
  substitut constitut persecut comput disput reput mut dispers endors revers convers immers nurs curs rehears collaps
  elaps glimps eclips sens licens rins cleans condens dispens challeng chang rang arrang exchang plung loung charg
  merg emerg surg urg purg diverg converg forg gorg judg pledg dodg budg bridg lodg fledg acknowledg alleg manag damag
  engag stag wag rag pag packag encourag discourag besieg oblig plagu intrigu leagu vagu dialogu catalogu
  danc advanc financ balanc enhanc announc pronounc denounc renounc bounc ounc forc enforc reinforc sourc resourc divorc
  produc reduc introduc induc deduc seduc sacrific notic practic voic rejoic servic polic pric slic juic spic forc
  commenc influenc sentenc experienc silenc evidenc convinc sinc`.split(/\s+/),
)
const WITHOUT_E = new Set(
  `add bring hang float swing belong sing ring sting cling fling sling string spring long prolong favour neighbour honour labour
  colour rumour harbour endeavour
  visit edit credit limit inhabit exhibit prohibit profit deposit exit audit orbit vomit benefit budget target market
  happen open listen threaten weaken strengthen hasten frighten tighten widen worsen lessen fasten offer suffer differ
  refer prefer transfer confer infer cover recover discover uncover gather weather bother enter center counter encounter
  answer power lower tower shower flower deliver consider wonder murder order border surrender render gender number
  remember chamber deter alter filter foster master muster bolster monitor honor favor labor harbor anchor author sponsor
  censor mirror tailor factor doctor error color flavor abandon reason season poison prison question mention function
  station caution ration petition position condition commission occasion pardon crimson summon comment happen
  develop gallop gossip worship kidnap equip ship stop plan ban scan man can pin win begin spin sin thin rain train gain
  remain contain maintain explain complain obtain retain detain sustain attain campaign sign design resign assign join
  turn return burn learn earn warn concern govern mourn adjourn loan moan groan own drown frown crown down clean mean
  lean gain seem deem claim aim exclaim roam form perform inform reform confirm affirm storm alarm arm harm farm warm
  repeat treat heat beat cheat defeat retreat eat seat greet meet sweet street sheet need feed heed proceed succeed
  exceed read lead spread plead head fear appear hear clear near tear wear bear year gear smear steer cheer veer peer
  pair repair air despair pour tour devour detour wait await bait visit suit recruit fruit circuit cook look book hook
  shoot root loot boot shout doubt scout spout pout leak speak break streak sneak soak cloak peak seek
  reveal appeal heal deal steal seal conceal fail jail mail sail tail trail nail rail detail prevail assail haul
  peel feel reel wheel kneel fool cool pool school tool boil soil spoil toil foil coil control patrol enrol compel expel
  propel cancel travel label model level signal total equal rival fuel duel quarrel shovel channel panel tunnel
  raid aid load road board guard reward award afford record accord regard discard forward avoid cloud crowd proud
  fund found ground sound round surround bound mound wound pound end send defend attend tend intend pretend extend
  keep sleep weep sweep creep leap reap heap soap hoop loop swoop stoop troop group soup bomb climb comb limb plumb
  focus canvass discuss press address pass miss kiss guess process access assess confess express impress
  stress dress bless cross toss boss loss dismiss witness harass embarrass possess bus gas bias`.split(/\s+/),
)

/** The verb of a form in -s, -ed or -ing. */
function infinitive(lower: string): string {
  const length = lower.length
  if (length > 3 && lower.endsWith('s')) {
    if (lower.endsWith('ies')) return length > 4 ? lower.slice(0, -3) + 'y' : lower.slice(0, -1)
    if (/(?:ss|sh|ch|x|zz|o)es$/.test(lower)) return lower.slice(0, -2)
    return /(?:ss|us|is)$/.test(lower) ? lower : lower.slice(0, -1)
  }
  if (length > 3 && lower.endsWith('ied')) return length > 4 ? lower.slice(0, -3) + 'y' : lower.slice(0, -1)
  if (lower.endsWith('eed')) return /(?:gr|fr|cr|nt|er)eed$/.test(lower) && length > 5 ? lower.slice(0, -1) : lower
  if (length > 3 && lower.endsWith('ed')) return restored(lower, lower.slice(0, -2))
  if (length > 4 && lower.endsWith('ing')) return restored(lower, lower.slice(0, -3))
  return lower
}

/** A stem with its lost e or single consonant back: "plann" → "plan", "accus" → "accuse". */
function restored(lower: string, stem: string): string {
  if (!VOWEL.test(stem) && !stem.includes('y')) return lower
  const hyphen = stem.lastIndexOf('-') + 1
  const last = hyphen > 0 ? stem.slice(hyphen) : stem
  if (WITHOUT_E.has(last)) return stem
  if (WITH_E.has(last)) return stem + 'e'
  const bare = last.replace(/^(?:re|un|dis|over|under|out|mis|pre|co)(?=[a-z]{3})/, '')
  if (bare !== last) {
    if (WITHOUT_E.has(bare)) return stem
    if (WITH_E.has(bare)) return stem + 'e'
  }
  const end = stem.length
  const doubled = stem[end - 1] === stem[end - 2] && /[bdgkmnprtvz]/.test(stem[end - 1]!)
  if (doubled || (last.endsWith('ll') && WITHOUT_E.has(last.slice(0, -1)))) return stem.slice(0, -1)
  if (/(?:ll|ss|ff|zz)$/.test(stem)) return stem
  if (/[wxyhk]$/.test(stem) && !LOST_E.test(stem)) return stem
  if (KEPT_WHOLE.test(last) && !/(?:[^aeiou][aeiou]*at|iz|is|us|uc|iv|at)$/.test(last)) return stem
  return LOST_E.test(stem) ? stem + 'e' : stem
}

/** The singular of a regular plural. */
function singular(lower: string): string {
  const length = lower.length
  if (length < 4 || /^\d/.test(lower) || !lower.endsWith('s') || /(?:ss|us|is|'s)$/.test(lower)) return lower
  if (lower.endsWith('ies')) return length > 4 ? lower.slice(0, -3) + 'y' : lower.slice(0, -1)
  if (/(?:[^aeiou]oes|sses|shes|ches|xes|zzes)$/.test(lower)) return lower.slice(0, -2)
  if (lower.endsWith('men') && length > 4) return lower.slice(0, -3) + 'man'
  return lower.slice(0, -1)
}

/** The positive of a compared adjective: "deadliest" → "deadly", "larger" → "large". */
function positive(lower: string, tag: Tag): string {
  if (lower.length < 5 || tag !== 'ADJ' || NOT_COMPARED.has(lower)) return lower
  if (lower.endsWith('iest')) return lower.slice(0, -4) + 'y'
  if (lower.endsWith('ier')) return lower.slice(0, -3) + 'y'
  if (!lower.endsWith('est')) return COMPARED.get(lower) ?? lower
  const stem = lower.slice(0, -3)
  if (COMPARED_WITH_E.has(stem)) return stem + 'e'
  return stem[stem.length - 1] === stem[stem.length - 2] && !/[ls]$/.test(stem) ? stem.slice(0, -1) : stem
}

const NOT_COMPARED = new Set(
  'honest dishonest modest immodest earnest northwest southwest midwest latest premier frontier'.split(' '),
)
const COMPARED_WITH_E = new Set(
  'larg saf wis clos fin simpl nobl abl rar sever pur sur lat whit cut wid brav nic fierc dens intens tru gentl humbl strang loos'.split(
    ' ',
  ),
)
/** Comparatives that news use; other words in -er are mostly none. */
const COMPARED = new Map(
  `great high low large small big old young long short strong weak broad wide safe cheap hard light new clear fast warm cold close
  deep nice late few simple tall slow tough rich poor quick soft dark loud bright fresh harsh sharp smart thick thin tight wise`
    .split(/\s+/)
    .map((word) => [comparative(word), word] as const),
)

function comparative(word: string): string {
  if (word.endsWith('e')) return word + 'r'
  return /[^aeiou][aeiou][gntd]$/.test(word) ? `${word}${word.at(-1)}er` : word + 'er'
}
