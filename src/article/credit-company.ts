/** Words beside a name by which a text takes it for a medium. */
const MEDIUM =
  'newspaper|newspapers|paper|daily|weekly|tabloid|broadsheet|magazine|news agency|news agencies|newswire|wire service|agency|broadcaster|television|TV|radio|TV channel|news channel|channel|TV station|radio station|television station|station|news site|news website|news portal|website|network'
export const BEFORE = new RegExp(
  `(?:\\b(?:opined|told|tells|tell|telling|[Aa]ccording to(?: by)?|documented by|stated to|explain(?:s|ed)? to|[Cc]iting|cites|quoted by|cited by|[Qq]uoting|reported by|reports by|published by|published in|reports in|report in|carried by|broadcast by|broadcast on|interview with|interviewed by|spoke to|[Ss]peaking to|speaking on|spoken to|reporter (?:for|with|at)|correspondent (?:for|with)|journalist (?:for|with|at|from)|photographer (?:for|with)|writing (?:in|for)|statement to|remarks to|comments to|comment to|report by|report from|reporting by|reporting from|footage from|aired by|aired on|airing on|shown on|shown by|courtesy of|editor (?:of|at|for)|columnist (?:for|at|with)|contacted by|obtained by|seen by|affiliate|Source ?:|Sources? ?:|Photos?(?:graphs?)? ?(?:by|:)|Pictures? ?(?:by|:)|Images? ?(?:by|:)|Credit ?:?|Image copyright|Copyright|${MEDIUM}),?|[©/(])\\s*(?:\\d{4}\\s+)?(?:the\\s+|The\\s+|\\p{Lu}\\p{Ll}+'s\\s+)?$`,
  'u',
)
const AFTER = new RegExp(
  `^(?:['’]s)?(?:\\s+(?:${MEDIUM}|reported|reports|report|reporter|correspondent|journalist|photographer|has learned|learned|quoted|quotes|cited|citing|via|headline|opined|wrote|writes|noticed|(?:has |had )(?:also )?reported|first reported|published|article|story)\\b|,? (?:the|a) (?:\\p{L}+ )?(?:newspaper|daily|broadcaster|news agency|tabloid|magazine)\\b|\\s*/\\s*[A-Z])`,
  'u',
)

/** The characters before and after a place, as far as the patterns look. */
export const before = (text: string, at: number): string => text.slice(Math.max(0, at - 48), at)
export const after = (text: string, at: number): string => text.slice(at, at + 40)
/** Whether the words beside a name take it for a medium: "told the", "reported", "newspaper". */
export const inCompany = (text: string, start: number, end: number): boolean =>
  BEFORE.test(before(text, start)) || AFTER.test(after(text, end))
