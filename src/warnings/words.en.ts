/** Words of warnings and threats. Origin: ours, gathered by reading news reports. */

/** What a warning before an attack or an accident is about. */
export const DANGER =
  /\b(?:attacks?|assaults?|bomb\w*|explosi\w+|plots?|terror\w*|threats?|strikes?|shootings?|massacre|assassinat\w+|kidnap\w*|violence|violent|hostile|militants?|extremis\w+|jihad\w*|gunm[ae]n|suicide|danger\w*|unsafe|hazards?|risks?|cracks?|collapse\w*|faulty|defect\w*|overload\w*|overcrowd\w*|flood\w*|eruption|tsunami|landslides?|avalanches?|storm|hurricane|fire safety|safety|large gatherings|crowd\w*|carnage|kill\w*|sabotage|hijack\w*|leaks?|fail\w*|breach|hack\w*|crash\w*|derail\w*|drones?|missiles?|incident)\b/

/** Said after the event about the event: not a warning of it. */
export const AFTERWARDS =
  /\b(?:toll|stay (?:indoors|inside|away|home|clear)|avoid (?:the|this|that) (?:area|scene|region|route|line|road|centre|center|city centre)|(?:could|may|might|will|would|is|are) (?:well |likely to |expected to |also )?(?:rise|increase|climb|grow)|delays?|lock (?:their )?doors|aftershocks?|not to (?:travel|share|speculate)|jump\w* to|conclusions|rush to|copycat|more (?:deaths|victims|attacks)|further (?:attacks|deaths|explosions|shocks|casualties)|retaliat\w+|consequences)\b/

/** Words that set a warning before the event. */
export const BEFORE_IT =
  /\b(?:before|ahead of|prior to|days earlier|weeks earlier|months earlier|earlier|in advance|beforehand|had (?:been |also |already |repeatedly |previously |privately )*(?:warn\w*|alert\w*|tip\w*|inform\w*|receiv\w*|notif\w*|told|pass\w*|shar\w*|given|issued|flagged|raised)|previous(?:ly)?|last (?:week|month|year)|imminent|planned|possible|potential|upcoming|repeated(?:ly)?)\b/

/** What is wrong with a ship, a house, a machine or a person before it comes to harm. */
export const UNSAFE =
  /\b(?:unsafe|unsound|unstable|unseaworthy|not (?:safe|secure|sound|ready)|faults?|faulty|defect\w*|malfunction\w*|crack(?:s|ed|ing)?|corro(?:ded|sion|ding)|rust(?:y|ed|ing)?|rotten|rotting|worn|frayed|loose|leak(?:s|ed|ing|y)?|overload\w*|overcrowd\w*|overheat\w*|blocked|locked (?:doors?|exits?)|(?:fire|emergency) (?:exits?|doors?|escapes?|alarms?)|exits|(?:bow |cargo |rear |front )?(?:doors?|hatch(?:es)?) (?:did|would|could|was|were|had)|(?:not|n't|never) (?:\S+ )?(?:clos(?:e|ing)|shut|open(?:ing)?|work(?:ing)?|hold(?:ing)?|function\w*|seal(?:ed)?|meet|comply|pass(?:ed)?|maintained|repaired|replaced|inspected|tested)|brakes?|wiring|sprinklers?|cladding|flammable|combustible|structural|sagging|bulging|subsidence|erosion|too (?:heavy|old|fast|steep|weak|thin)|understaffed|untrained|unlicen[cs]ed|expired|collaps\w*|capsiz\w*|derail\w*|landslides?|gas|life ?jackets?|lifeboats?|guns?|rifles?|pistols?|firearms?|weapons?|armed|knife|knives|stalk\w*|threaten\w*|radicali[sz]\w*|behaviou?r|mental\w*|danger\w*|hazard\w*|safety|attack\w*|kill\w*|hurt|harm)\b/

/** Told to all, and so no word to somebody who could have mended it. */
export const OPEN_RECEIVER =
  /\b(?:public|people|residents|drivers|motorists|commuters|travell?ers|tourists|visitors|citizens|nationals|consumers|customers|shoppers|voters|investors|markets?|fans|players|readers|viewers|swimmers|hikers|americans|britons|reporters|journalists|world|islands?|coasts?|country|nation)\b/

/** Givers and matters of forecasts, markets and sports. */
export const FORESEEN =
  /\b(?:forecasters?|meteorolog\w+|weather|met office|analysts?|economists?|strategists?|coach(?:es)?|referees?|rain\w*|snow\w*|winds?|storms?|gales?|temperatures?|heatwaves?|prices?|inflation|recession|tariffs?|sanctions|shares|econom\w+|growth|season|match(?:es)?|league|patience|noise|whereabouts|hiding|relations|votes?|elections?|budget|taxes)\b/

/** How often or how long ago somebody was warned, where it is not said of what. */
export const TOLD_ONCE =
  /\bwarned (?:\S+ ){1,6}?(?:once|twice|thrice|(?:three|four|five|six|several|many|multiple|numerous|countless|dozens of) times|repeatedly|again and again|for (?:months|weeks|years)|(?:months|weeks|years|days) (?:ago|earlier|before)|beforehand|in advance|last (?:week|month|year|spring|summer|autumn|winter)|before the|in (?:january|february|march|april|may|june|july|august|september|october|november|december|\d{4}))\b|\b(?:repeatedly|twice|already|had) warned\b/

/** Verbs and persons of harm in a headline or first sentence, where no noun names it: "Ferry sank", "Gunman kills three". */
export const HARMED: ReadonlySet<string> = new Set(
  'sank sunk sunken sinks capsized capsizes drowned drown drowns collapsed collapses crashed crashes crashing derailed derails exploded explodes shot gunman gunmen shooter attacker attackers attacked killed kills dies died dead injured injures injuring wounded wounds stabbed stabs burned burnt hurt bombed trapped'.split(
    ' ',
  ),
)
