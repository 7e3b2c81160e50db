/** Words by which a passage about another incident is told from what only looks like one (our own lists). */

/** Counts of a stretch of time, not of a happening: "112 tram accidents between March and June", "the 31st killing this year". */
export const STATISTICS =
  /\b(?:so far this|this|each|every|per|a) (?:year|season|month|week)\b|\bannual\w*|\bon average\b|\bbetween (?:\p{L}+ )?\d{4} and\b|\bsince (?:the )?(?:19|20)\d\ds?\b(?!,? when)|\b(?:statistics|figures|data|rates?|records?) (?:show|released|suggest|compiled|from)|\bper cent\b|\bpercent\b|\d%|\b(?:over|in) (?:the )?(?:past|last|recent) (?:(?:few|several|two|three|\d+) )?(?:years?|months?|decades?|weeks?)\b|\bon the scale of\b|\b\d+ (?:[\p{L}-]+ ){0,2}(?:attacks|accidents|incidents|crashes|shootings|murders|fires|killings)\b|\b(?:number|rise|increase|wave|spate|string|surge|drop|fall|risk|kind|type|sort|any|most|many|such|no|all|future|possible|potential|planned|threat) (?:of )?(?:\p{L}+ )?(?:attacks?|violence|crimes?|murders?|killings?|accidents?|shootings?|incidents?|bombings?|robber\p{L}+|rapes?|assaults?)\b/iu
/** "the worst crash since 2004": a measure, not that crash; what follows "when" tells of it. */
export const RANKED =
  /\b(?:first|worst|deadliest|bloodiest|biggest|largest|only|most|second|third)\b.*\bsince\b|^(?:the )?(?:first|second|third|fourth|fifth|\d+th) (?:such )?/iu
/** Crashes of markets and attacks in words. */
export const FIGURATIVE =
  /\b(?:financial|economic|market|stock|price|banking|cyber|verbal|personal|political|heart|panic|asthma|negative|scathing|blistering|twitter|media) (?:\p{L}+ )?(?:attacks?|crash(?:es)?|assaults?|collapse|storm|accidents?)\b|\b(?:blizzards?|avalanches?|floods?|flooding|explosions?|deluge|outbreaks?|hurricanes?|tornado(?:es)?|eruptions?|stampedes?) of (?!\p{Lu}|\d|(?:cholera|ebola|measles|polio|plague|violence|fighting)\b)/u
/** What may stand after the noun: with another noun behind it ("the fire department", "a murder charge") it is no happening. */
export const FOLLOWED =
  /^(?:$|\s*[^\p{L}\s]|\s+(?:in|on|at|of|by|near|outside|inside|against|across|around|off|from|during|last|this|that|which|who|when|where|and|or|to|as|with|but|while|after|before|since|over|for|two|three|a|an|the|is|was|were|are|has|had|have|left|hit|struck|shook|took|came|did|will|would|could|may|might|earlier|years?|\p{Lu}[\p{L}.]*|\p{L}+ed|\p{L}+ing)\b)/u
/** Words before a day or year that date what stands before them: not "in his 2007 film". */
export const DATES_IT = /(?:^|\s)(?:in|on|of|from|during|early|late|mid|that|was|were)[\s-]$/iu

/** Words that no happening's name reaches over, read backwards from its noun. */
export const STOP =
  /^(?:of|in|at|on|to|by|for|from|with|and|or|but|that|which|who|was|were|is|are|be|been|had|has|have|after|before|since|during|over|about|into|as|than|when|while|where|because|if|not|said|says|say|killed|following|like|amid|against|under|between|through|until|despite|per|via|without|called|blamed|he|she|it|they|we|i|you|there|so|also|then|did|do|does|will|would|could|can|may|might|should|see|saw)$/iu
export const DETERMINER =
  /^(?:the|an?|another|this|that|these|those|its|his|her|their|our|two|three|four|five|six|several|twin|\S+['’]s|\S+s['’])$/iu
/** Where the words about it end: a mark, or a clause that goes on with something else. */
export const TAIL_END =
  /[;:!?—–―"“”()[\]\n]|\s-\s|,(?!\s(?:\d{4}|\p{Lu}[\p{L}-]+(?:,|\s(?:in|that|which|on)\b|$)|(?:when|where|which|in which)\b))|\s(?:as|while|but|said|says|say|told|was|were|is|are|has|had|have|will|would|could|may|might|can|although|though|because|so|and (?:he|she|they|it|has|had|was|were|is|are|said|told|the)|,? (?:he|she|they) )\b/u
