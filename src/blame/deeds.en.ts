/**
 * Verbs for harmful deeds. Origin: ours, gathered by reading news reports; past participles and past tenses in lower
 * case, with the forms that differ.
 */
const set = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/).filter(Boolean))

/** Done to people: with "by", or with people as object, they say who did it. */
export const HURT = set(`
  killed murdered slain slew slaughtered massacred assassinated executed beheaded shot stabbed gunned mown mowed bombed
  attacked wounded injured hurt maimed ambushed abducted kidnapped raped assaulted lynched beaten tortured robbed mugged
  poisoned strangled suffocated drowned knifed slashed bludgeoned burned burnt electrocuted torched molested groped
  threatened blackmailed bitten mauled trampled crushed targeted sickened infected duped swindled defrauded drugged
  held seized taken captured snatched rammed run hit struck shelled bombarded strafed gassed buried
`)

/** Done to things: with "by", or with a thing as object, they say who did it. */
export const DESTROYED = set(`
  shelled bombed bombarded strafed torched burned burnt looted ransacked vandalised vandalized sabotaged derailed hijacked
  hacked breached infiltrated stolen downed sunk sank scuttled destroyed wrecked demolished blown attacked stormed
  raided ambushed raked sprayed rammed razed overran overrun poisoned contaminated disabled cut severed detonated planted
  defaced desecrated commandeered seized shot targeted ignited torpedoed mined crippled leaked set brought planted
  laid thrown hurled broken
`)

/** Deeds of attackers told in the active: "gunmen stormed the hotel", "hackers breached the network". */
export const ACTIVE = set(`
  shells bombs bombards torches loots hijacks hacks breaches steals stole sinks sank destroys attacks storms raids
  sabotages derails poisons shelled bombed bombarded strafed torched burned burnt looted ransacked vandalised vandalized
  sabotaged derailed hijacked hacked breached downed destroyed demolished attacked stormed raided ambushed razed overran
  poisoned contaminated severed detonated planted defaced desecrated commandeered torpedoed targeted ignited blew
  robbed robs broke laid threw hurled lobbed exploited drained siphoned made snatched grabbed seized infiltrated
  attack bomb storm hack raid hijack rob loot shell steal ram exploit exploiting attacking stealing targeting shelling
  smashed stripped tampered
  escaped fled got opened fired launched shot took held boarded burst set carried struck hit pulled tried attempted
`)

/** Those of them that say harm whoever does them: "Ruritanian jets bombed a market". */
export const GRAVE = set(`
  shelled bombed bombarded strafed torched sabotaged derailed hijacked hacked poisoned torpedoed shells bombs bombards
  torches hacks poisons hijacks sabotages razed
`)
