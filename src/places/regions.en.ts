/**
 * Short forms of provinces after a town's name: "Erie, Pa.", "Ostvale, NSW". Postal codes of the United States and Canada,
 * the agencies' abbreviations, and states of Australia. Origin: ours.
 */
const SHORT = `
  US Alabama AL Ala; Alaska AK; Arizona AZ Ariz; Arkansas AR Ark; California CA Calif Cal; Colorado CO Colo; Connecticut CT Conn
  Delaware DE Del; District of Columbia DC; Florida FL Fla; Georgia GA Ga; Hawaii HI; Idaho ID; Illinois IL Ill; Indiana IN Ind; Iowa IA
  Kansas KS Kan; Kentucky KY Ky; Louisiana LA La; Maine ME; Maryland MD Md; Massachusetts MA Mass; Michigan MI Mich; Minnesota MN Minn
  Mississippi MS Miss; Missouri MO Mo; Montana MT Mont; Nebraska NE Neb; Nevada NV Nev; New Hampshire NH; New Jersey NJ; New Mexico NM
  New York NY; North Carolina NC; North Dakota ND; Ohio OH; Oklahoma OK Okla; Oregon OR Ore; Pennsylvania PA Pa Penn; Rhode Island RI
  South Carolina SC; South Dakota SD; Tennessee TN Tenn; Texas TX Tex; Utah UT; Vermont VT Vt; Virginia VA Va; Washington WA Wash
  West Virginia WV; Wisconsin WI Wis; Wyoming WY Wyo
  CA Ontario ON Ont; British Columbia BC; Alberta AB Alta; Quebec QC Que; Manitoba MB Man; Saskatchewan SK Sask; Nova Scotia NS; New Brunswick NB
  AU New South Wales NSW; Victoria VIC Vic; Queensland QLD Qld; Western Australia WA; South Australia SA; Tasmania TAS Tas
`

/** A province by its short form. */
export interface ShortRegion {
  readonly country: string
  readonly region: string
}

const rows: [string, ShortRegion][] = []
let country = ''
for (const line of SHORT.trim().split(/\s*[;\n]\s*/)) {
  const lead = /^(US|CA|AU) (?=[A-Z][a-z])/.exec(line)
  if (lead) country = lead[1]!
  const words = (lead ? line.slice(3) : line).split(' ')
  const from = words.findIndex((word, i) => i > 0 && /^[A-Z]{2,3}$/.test(word))
  const region = words.slice(0, from).join(' ')
  for (const short of words.slice(from)) rows.push([short, { country, region }])
}

/**
 * By the short form as printed, without full stops: "Pa", "PA", "NSW". Two states share "WA": the American comes first, as
 * the more frequent in the world's news.
 */
export const shortRegions: ReadonlyMap<string, ShortRegion> = new Map(rows.reverse())
