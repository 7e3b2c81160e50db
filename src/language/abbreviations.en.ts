/** Abbreviations that keep their full stop, by what may follow them. Origin: ours, from the style of English newspapers. */

const words = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/))

/** A name follows: the full stop never ends a sentence. */
export const TITLES = words(`
  Mr Mrs Ms Mx Messrs Mme Mlle Dr Drs Prof Sen Sens Rep Reps Gov Govs Gen Lt Col Sgt Capt Maj Adm Cmdr Cdr Cpl Pvt Brig
  Rev Revd Fr Hon Pres Supt Insp Det Sec Amb Atty Asst Assoc Dep Dir Supt St Ste Sts Mt Ft Pfc Spc Ens Fig Figs Eq Sr Sra
`)

/** A number follows: "No. 5", "p. 12", "Art. 7". Kept together only then. */
export const BEFORE_NUMBERS = words(`
  No Nos no nos p pp vol Vol vols ch Ch Art art Sec sec par para Para Sect cl Op op Fig fig Figs figs ca c approx Approx
  Flt Rte Hwy Apt apt Rm Bldg Ste Pt pt Sat Sun Wed Mar Jun Jul Apr Dec Jan Tue Tues Thu Thur Thurs Fri Mon May ed
`)

/** Months and days that are no other word. */
export const DATES = words('Jan Feb Apr Aug Sept Sep Oct Nov Dec Tues Thur Thurs')

/** May end a sentence; does when a word follows that opens one. */
export const OTHERS = words(`
  Inc Corp Co Ltd Jr Sr Bros Assn Dept Univ Ave Blvd Rd vs etc al Esq est Est cf viz ext Ext esp incl approx Approx
  Llc Cos Pty Plc Intl Natl Govt govt dept mins yrs hrs lbs oz
`)

/** States: kept together after a comma ("Springvale, Mass."), since many are also words. */
export const STATES = words(`
  Ala Ariz Ark Calif Colo Conn Del Fla Ga Ill Ind Kan Ky La Md Mass Mich Minn Miss Mo Mont Neb Nev Okla Ore Pa Penn Tenn
  Tex Vt Va Wash Wis Wyo Ont Que Alta Sask Man
`)

/** Two-part abbreviations written without a space. */
export const JOINED = /^(?:Ph\.D|M\.Sc|B\.Sc|Lt\.Col|Lt\.Gen|Maj\.Gen|M\.Ed|Ed\.D|Ll\.[BDM]|Psy\.D)\b/i

/** Words that open a sentence rather than go on with a name. */
export const OPENERS = words(`
  The A An This That These Those There Here It He She They We I You His Her Their Its Our My In On At After Before As For
  From With Without Since While When Where What Who Why How If But And Or So Yet Not No Some Many Most All Both Each
  Earlier Later Meanwhile However Also Another Other Officials Police Authorities Witnesses Under Over About According
  Asked Although Though Because By During Despite Once Only One Two Three Such To Until Last Next Now Then Today
`)

/** Endings of web addresses that news texts name without "www". */
export const DOMAINS = words(`
  com org net gov edu mil int info biz ru ua uk us eu de fr es it nl pl se no fi dk ch at be cz gr tr il ir iq sa ae in
  pk cn jp kr au nz ca br mx ar cl co za ng ke by kz az am ge md ro bg hu rs hr ee lv lt io tv me ly fm news online
`)

/** Units that stand apart from their number, as in "10 pm": "10pm" becomes two tokens. */
export const UNITS = words('am pm km kg m bn mn tn k mph kph cm mm ft lb lbs kb mb gb cc mg ml hrs mins hr min')

/** Words that begin with an apostrophe. */
export const CLIPPED = words("'em 'til 'tis 'twas 'cause 'cuz 'bout 'n 'round 'neath")
