/**
 * Kinds of incidents and the words that tell them (our own lexicon). A pattern is looked for in titles and openings, in
 * lower case. `title` makes the plain title: "on" for what is attacked ("Attack on the town hall"), "in" for a place; none for
 * kinds whose headline says more than kind and place would ("Death in Elm").
 * `weight` is higher where the words can hardly mean anything else.
 */
export interface KindWords {
  readonly kind: string
  readonly words: RegExp
  readonly weight: number
  readonly title: 'on' | 'in' | 'none'
  /** "Bomb threats in Elm": the kind in the title, where it differs from the kind's name. */
  readonly named?: string
}

const kind = (name: string, words: RegExp, weight = 1, title: KindWords['title'] = 'in', named?: string): KindWords =>
  named === undefined ? { kind: name, words, weight, title } : { kind: name, words, weight, title, named }

export const KINDS: readonly KindWords[] = [
  kind(
    'bomb threats',
    /\bbomb(?:ing)? (?:threats?|hoax(?:es)?|scares?)\b|\bhoax calls?\b|\btelephone terrorism\b|\b(?:anonymous|threatening) calls?\b|\bhoax (?:bomb|threat)/g,
    3,
  ),
  kind('hostage taking', /\bhostages?\b|\bhostage[- ]tak/g, 2),
  kind('hijacking', /\bhijack\w*/g, 2),
  kind('kidnapping', /\b(?:kidnap\w*|abduct\w*)/g, 1.5),
  kind(
    'vehicle attack',
    /\b(?:truck|lorry|van|car|vehicle) (?:attack|rammed|plough\w*|plow\w*|drove into (?:a |the )?crowd)|\b(?:ramm?ed|plough\w*|plow\w*) (?:\w+ ){0,4}(?:crowd|pedestrians|people|shoppers)/g,
    2.5,
    'in',
  ),
  kind('suicide bombing', /\bsuicide (?:bomb\w*|blast|attack)/g, 2.5),
  kind(
    'bombing',
    /\bbombings?\b|\bbomb (?:attack|blast|exploded|explodes|went off|ripped)|\bcar bomb\b|\bdetonat\w*/g,
    2,
  ),
  kind('airstrike', /\bair ?strikes?\b|\bair raids?\b|\bdrone strikes?\b|\bmissile strikes?\b/g, 2),
  kind('shelling', /\bshell(?:ing|ed)\b|\bmortar (?:fire|attack|rounds?)\b|\brocket (?:fire|attack)/g, 1.5),
  kind('mass shooting', /\bmass shooting/g, 2.5),
  kind(
    'shooting',
    /\bshootings?\b|\bshot dead\b|\bopen(?:ed|s)? fire\b|\bgunned down\b|\bgunm[ae]n\b|\bfatally shot\b/g,
    1.3,
  ),
  kind('stabbing', /\bstabb\w+|\bknife attack/g, 1.8),
  kind(
    'attack',
    /\bterror(?:ist)? attacks?\b|\battack(?:s|ed|ers?)?\b|\bmassacre\b|\bassault(?:s|ed)?\b|\braid(?:s|ed)?\b/g,
    1,
    'on',
  ),
  kind('riot', /\briot(?:s|ers?|ing)?\b|\bunrest\b|\blooting\b/g, 1.3),
  kind('protest', /\bprotest(?:s|ers?|ed|ing)?\b|\bdemonstrat(?:ions?|ors?)\b|\brall(?:y|ies)\b/g, 0.9),
  kind('clashes', /\bclash(?:es|ed)?\b|\bfighting\b/g, 0.9, 'none'),
  kind('coup', /\bcoup\b/g, 1.5, 'none'),
  kind('earthquake', /\bearthquakes?\b|\bquakes?\b|\btremors?\b|\bmagnitude\b|\brichter\b|\bseism\w+/g, 2.5),
  kind('tsunami', /\btsunami/g, 2),
  kind('volcanic eruption', /\bvolcan\w+|\berupt(?:s|ed|ion|ing)\b/g, 1.2),
  kind('landslide', /\b(?:land|mud)slides?\b/g, 2.5),
  kind('avalanche', /\bavalanches?\b/g, 2.5),
  kind('flood', /\bflood(?:s|ing|ed|waters?)?\b/g, 1.5),
  kind('storm', /\b(?:hurricane|typhoon|cyclone|tornado(?:es)?|blizzard|storm)\b/g, 1.3, 'none'),
  kind('wildfire', /\b(?:wild|bush|forest )fires?\b/g, 2.5),
  kind('arson', /\barson(?:ists?)?\b/g, 1.6),
  kind('fireworks accident', /\bfireworks? (?:accident|malfunction\w*|explo\w+|display went wrong)/g, 2.5),
  kind('fire', /\b(?:fire|blaze|flames|firefighters)\b/g, 1),
  kind('gas leak', /\bgas leak/g, 2.5),
  kind('oil spill', /\boil (?:spill|slick)/g, 2.5),
  kind('explosion', /\bexplosions?\b|\bexplod\w+|\bblasts?\b/g, 1.1),
  kind(
    'building collapse',
    /\b(?:building|bridge|roof|tower|stand|wall|mine|stage) collaps\w+|\bcollaps\w+ of (?:a |the )?(?:building|bridge|roof|tower|mine)/g,
    2.2,
  ),
  kind(
    'train accident',
    /\bderail\w*|\b(?:train|tram|subway|metro|rail)s? (?:\w+ )?(?:crash\w*|collision|collid\w+|accident|derail\w+|overturn\w*)|\b(?:work )?trains collid\w+/g,
    2.5,
  ),
  kind(
    'plane crash',
    /\b(?:plane|aircraft|jet|airliner|helicopter|flight) (?:\w+ )?(?:crash\w*|went down|disappear\w*)|\bcrash(?:ed)? (?:\w+ )?(?:plane|helicopter)/g,
    2.5,
  ),
  kind(
    'flight diversion',
    /\bflight (?:\w+ ){0,3}(?:return\w*|turn(?:s|ed)? (?:back|around)|divert\w*)|\bu-turns?\b/g,
    1.8,
    'none',
  ),
  kind(
    'ship accident',
    /\b(?:ferry|ship|boat|vessel|tanker|trawler|cruise ship)\b(?: \w+){0,4} (?:s[au]nk\w*|sinks?|capsiz\w+|r[au]n aground|runs aground|str(?:ikes|uck)|hit(?:s)?|collid\w+)|\baground\b|\bshipwreck/g,
    2.2,
  ),
  kind(
    'road accident',
    /\b(?:bus|car|coach|truck|lorry|road|traffic) (?:crash\w*|accident|collision)|\bhit[- ]and[- ]run\b|\bpile-?up\b/g,
    1.8,
  ),
  kind('climbing accident', /\b(?:climber|mountaineer)s?\b.{0,60}\b(?:fell|fall|killed|dead|death|plung\w+)/g, 2),
  kind('drowning', /\bdrown\w*/g, 1.5),
  kind('disease outbreak', /\boutbreak\b|\bepidemic\b|\bcholera\b|\bmeasles\b|\bebola\b/g, 1.5),
  kind('poisoning', /\bpoison\w*/g, 1.4),
  kind('power outage', /\b(?:power|electricity) (?:outage|cut|failure)|\bblackout/g, 2),
  kind(
    'internet outage',
    /\b(?:internet|phone|telecom|network|cable)s?\b.{0,40}\b(?:outages?|disrupt\w*|cut|fault)/g,
    1.5,
  ),
  kind('cyber attack', /\bcyber-?attack|\bhack(?:ed|ers?|ing)\b|\bransomware\b|\bdata breach/g, 1.6, 'none'),
  kind('security patch', /\b(?:security|emergency) (?:patch|update|fix)\b|\bvulnerabilit\w+/g, 1.3, 'none'),
  kind('piracy', /\bpira(?:cy|tes?)\b/g, 2),
  kind('robbery', /\brobb(?:ery|ers?|ed)\b|\bheist\b|\bburglar\w*|\bthieves\b/g, 1.8),
  kind('sexual assaults', /\bsex(?:ual)?(?:ly)? (?:attacks?|assault(?:s|ed)?|harass\w*)|\brape[ds]?\b/g, 2),
  kind(
    'prison escape',
    /\bescap(?:ed|e|ee)\b.{0,40}\b(?:prison|jail|custody|convict|inmate|prisoner)|\bjailbreak\b/g,
    2,
  ),
  kind('drink driving', /\b(?:drunk|drunken|drink)[- ]driv\w+|\bdui\b|\bdriving under the influence\b/g, 2, 'none'),
  kind('execution', /\bexecut(?:ed|ion)\b(?! (?:order|director|producer|branch|officer))/g, 1, 'none'),
  kind('murder', /\bmurder(?:s|ed|er)?\b|\bslain\b|\bslaying\w*|\bhomicide\b|\bkilling of\b/g, 1.2, 'none'),
  kind('indictment', /\bindict\w*/g, 1.4, 'none'),
  kind('sentence', /\bsentenced\b|\bsentencing\b|\blife (?:in prison|imprisonment|sentence)/g, 1.2, 'none'),
  kind('trial', /\btrial\b|\btestif\w+|\bjur(?:y|ors)\b/g, 0.8, 'none'),
  kind('arrest', /\barrest(?:s|ed)?\b|\bdetained\b|\bin custody\b/g, 0.8, 'none'),
  kind('election', /\belections?\b|\bvoters\b|\bpolling stations?\b|\bballots?\b/g, 1.1),
  kind('resignation', /\bresign(?:s|ed|ation)\b|\bsteps? down\b|\bstepp(?:ed|ing) down\b/g, 1.2, 'none'),
  kind(
    'appointment',
    /\b(?:appoint|nominat|nominee)\w*|\bpicks? .{0,30} as\b|\bnamed (?:as )?(?:the )?(?:new )?(?:coach|head|chief|secretary|manager)/g,
    0.8,
    'none',
  ),
  kind(
    'dismissal',
    /\b(?:fires?|fired|sacks?|sacked|dismiss(?:es|ed)) (?:\w+ ){0,2}(?:coach|manager|minister|director|chief)/g,
    1.4,
    'none',
  ),
  kind(
    'agreement',
    /\b(?:signs?|signed|reach(?:es|ed)?) (?:an? |the )?(?:\w+ )?(?:deal|agreement|treaty|accord)\b|\bcease-?fire\b/g,
    1.1,
    'none',
  ),
  kind(
    'settlement funding',
    /\bsettlements?\b.{0,60}\b(?:fund\w*|million)|\bfunding for .{0,30}settlements?/g,
    1,
    'none',
  ),
  kind(
    'satellite launch',
    /\bsatellites?\b|\brockets? launch\w*|\blaunch\w* (?:a |the )?(?:\w+ )?(?:rocket|satellite|spacecraft)/g,
    1.2,
    'none',
  ),
  kind('meteor', /\bfireball\b|\bmeteor(?:s|ite)?\b/g, 2, 'none'),
  kind('iceberg', /\bicebergs?\b/g, 1.5, 'none'),
  kind(
    'market fall',
    /\b(?:prices?|shares|stocks?|bitcoin|markets?) (?:\w+ ){0,2}(?:fall\w*|fell|tumbl\w+|plung\w+|crash\w*|slump\w*|slid\w*)/g,
    1.2,
    'none',
  ),
  kind(
    'product launch',
    /\b(?:unveil\w*|announc\w+ (?:a |the )?new|new (?:phone|smartphone|update|feature|glasses)|rolls? out|rolling out|leaked)\b/g,
    0.7,
    'none',
  ),
  kind('heavyweight fight', /\bheavyweight\b|\bknocked (?:out|down)\b|\btko\b/g, 1.6, 'none'),
  kind(
    'match',
    /\b(?:world series|grand prix|playoffs?|touchdowns?|super bowl|championship game|final whistle|kick-?off)\b/g,
    1,
    'none',
  ),
  kind('injury', /\binjured reserve\b/g, 2, 'none'),
  kind(
    'death',
    /\b(?:dies|died|dead) (?:at|aged|of|in|after|on)\b|\bdeath of\b|\bpassed away\b|\bobituar\w+/g,
    0.8,
    'none',
  ),
]
