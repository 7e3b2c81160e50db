/** Words that look like names and are none. All our own. */

/** Peoples and the people of places, by how the word ends or by list (ours). */
export const peopleOfPlace =
  /^(?:\p{Lu}\p{Ll}{3,}(?:[iceltrm]ans|inos|inas)|Israelis|Iraqis|Saudis|Pakistanis|Kuwaitis|Afghans|Kurds|Turks|Swedes|Poles|Danes|Finns|Brits|Britons|Scots|Spaniards|Serbs|Croats|Arabs|Londoners|Parisians|Berliners|Hoosiers)$/u

/** Bodies that a headline tells of by kind: "Local Paper Says". */
export const headlineBodies =
  /^(?:website|site|newspaper|paper|magazine|company|firm|group|outlet|charity|startup|watchdog|retailer|nonprofit|agency|blog)$/
