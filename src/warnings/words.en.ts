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
