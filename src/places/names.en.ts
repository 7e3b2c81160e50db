/**
 * English and older names of towns that the gazetteer files under another: "name > name there, country". Origin: ours.
 * Where the English name is filed too (a Cologne in Italy), the town meant here is the larger and comes first.
 */
const OTHER_NAMES = `
  cologne > koln DE; hanover > hannover DE; brunswick > braunschweig DE; antwerp > antwerpen BE; ghent > gent BE; bruges > brugge BE
  molenbeek > brussels BE; marseilles > marseille FR; lyons > lyon FR; montmartre > paris FR; seville > sevilla ES; saragossa > zaragoza ES
  oporto > porto PT; padua > padova IT; salonika > thessaloniki GR; aarhus > arhus DK; kiev > kyiv UA; kharkov > kharkiv UA
  lvov > lviv UA; chernobyl > chornobyl UA; lugansk > luhansk UA; nikolaev > mykolayiv UA; gomel > homyel BY; nizhny novgorod > nizhniy novgorod RU
  budennovsk > budyonnovsk RU; sukhumi > sokhumi GE; stepanakert > khankendi AZ; nur sultan > astana KZ
  mecca > makkah SA; medina > madinah SA; hodeida > al hudaydah YE; hodeidah > al hudaydah YE; deraa > dara SY; daraa > dara SY
  douma > duma SY; kobani > ayn al arab SY; kobane > ayn al arab SY; deir al zor > deir ez zor SY; palmyra > tadmur SY
  fallujah > al fallujah IQ; irbil > erbil IQ; baquba > baqubah IQ; basra > basrah IQ; khan younis > khan yunis PS; gaza city > gaza PS
  mazar i sharif > mazar e sharif AF; bombay > mumbai IN; calcutta > kolkata IN; madras > chennai IN
  bangalore > bengaluru IN; dacca > dhaka BD; rangoon > yangon MM; naypyitaw > nay pyi taw MM; saigon > ho chi minh city VN
  cebu > cebu city PH; marawi > marawi city PH; peking > beijing CN; canton > guangzhou CN; pusan > busan KR
  misrata > misratah LY; mekelle > mekele ET; hargeisa > hargeysa SO; acapulco > acapulco de juarez MX; ciudad juarez > juarez MX
  quebec city > quebec CA; panama city > panama PA; bronx > the bronx US; la > los angeles US; nyc > new york city US; new york > new york city US
  washington dc > washington US; washington d c > washington US; philly > philadelphia US; vegas > las vegas US; san fran > san francisco US
`

/** Another name's place in the gazetteer: the key it is filed under, and the country. */
export interface OtherName {
  readonly key: string
  readonly country: string
}

/** By folded name. */
export const otherNames: ReadonlyMap<string, OtherName> = new Map(
  OTHER_NAMES.trim()
    .split(/\s*[;\n]\s*/)
    .map((line) => {
      const [, name, key, country] = /^(.+) > (.+) ([A-Z]{2})$/.exec(line)!
      return [name!, { key: key!, country: country! }]
    }),
)
