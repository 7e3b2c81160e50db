/** Nouns for things that measure an incident: places cleared, buildings destroyed, devices found, calls made. Ours. */
import type { FigureKind } from '../figure.ts'

const nouns: Partial<Record<FigureKind, string>> = {
  places: `place places location locations site sites spot spots point facility facilities venue venues area areas object
    objects premises campsite campsites village villages neighbourhood neighbourhoods neighborhood neighborhoods
    settlement settlements hamlets`,
  cities: 'city cities town towns',
  buildings: `building buildings house houses home homes school schools kindergarten kindergartens university universities
    college colleges hospital hospitals mall malls centre centres center centers station stations hotel hotels theatre
    theatres theater theaters cinema cinemas church churches mosque mosques synagogue synagogues temple temples shop shops
    store stores supermarket supermarkets office offices apartment apartments flat flats block blocks tower towers
    warehouse warehouses structure structures property properties dwelling dwellings hut huts shelter airport airports
    courthouse courthouses factory factories restaurant restaurants`,
  vehicles: `vehicle vehicles car cars lorry lorries truck trucks bus buses coach coaches van vans motorbike motorbikes
    motorcycle motorcycles train trains tram trams carriage carriages wagon wagons aircraft plane planes helicopter
    helicopters boat boats ship ships vessel vessels tanker tankers`,
  devices: `device devices bomb bombs explosive explosives grenade grenades mine mines shell missile missiles rocket
    rockets ied ieds`,
  calls: `call calls threat threats hoax hoaxes email emails e-mail e-mails letter letters`,
}

export const things: ReadonlyMap<string, FigureKind> = new Map(
  Object.entries(nouns).flatMap(([kind, words]) =>
    words.split(/\s+/).map((word) => [word, kind as FigureKind] as const),
  ),
)

/** What has to be said near a count of things for it to measure the incident. */
export const measuring: Readonly<Partial<Record<FigureKind, RegExp>>> = {
  places:
    /\b(?:evacuat|empt(?:y|ied)|clear(?:ed|ing)|search(?:ed|es)|inspect|check|threat|sealed off|cordon|cut off|flooded|inundated|submerged|destroy|damag|flatten|level|razed|hit by|affected|attacked|targeted)/i,
  cities: /\b(?:evacuat|empt(?:y|ied)|threat|hoax|calls?\b|inspect|search|check|targeted|affected|hit by|attack)/i,
  buildings:
    /\b(?:evacuat|empt(?:y|ied)|clear(?:ed|ing)|search|inspect|checks?\b|checked|threat|destroy|damag|collaps|burn|gutted|flatten|flood|levell?ed|hit\b|demolish|inundated|lost\b|razed|engulf|without power|swept away|washed away|buried|cut off|condemned|reduced to|torched|looted|closed|blast|submerged)/i,
  vehicles:
    /(?<!-)\b(?:destroy|damag|burn|torched|set (?:on fire|alight|ablaze)|collid|collision|crash|derail|overturn|sank|sunk|capsiz|pile-?up|involved|swept|washed away|buried|crush|gutted|stranded|trapped|hit\b|submerged)/i,
  devices:
    /\b(?:found|find|discover|explod|detonat|went off|defus|plant(?:ed)?|recover|seiz|dispos|uncover|confirm|blast|left|deton|fir(?:ed|ing)|threw|thrown|launched|disarm|neutrali[sz])/i,
  calls: /\b(?:hoax|bomb|threat|anonymous|prank|swatting|false alarm)/i,
}
