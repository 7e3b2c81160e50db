/** Adjectives and nouns of nations, regions and peoples, singular. Origin: ours. */
const LIST = `
  Afghan African Afro-American Albanian Algerian American Andorran Angolan Arab Arabian Argentine Argentinian Armenian Asian Assyrian
  Australian Austrian Azerbaijani Azeri Bahamian Bahraini Balkan Baltic Bangladeshi Barbadian Basque Belarusian Belarussian Belgian
  Belizean Beninese Bengali Berber Bhutanese Bolivian Bosnian Botswanan Brazilian Breton Briton British Bruneian Bulgarian
  Burkinabe Burmese Burundian Cambodian Cameroonian Canadian Caribbean Catalan Caucasian Chadian Chechen Chilean Chinese
  Circassian Colombian Congolese Cornish Corsican Cossack Crimean Croat Croatian Cuban Cypriot Czech Dagestani Dane Danish
  Djiboutian Dominican Druze Dutch Dutchman Ecuadorian Ecuadorean Egyptian Emirati English Englishman Eritrean Estonian Ethiopian European
  Eurasian Fijian Filipino Finn Finnish Flemish French Frenchman Frenchwoman Gabonese Gambian Gazan Georgian German Ghanaian Greek Greenlandic
  Grenadian Guatemalan Guinean Guyanese Haitian Hispanic Honduran Hungarian Icelandic Indian Indonesian Ingush Iranian Iraqi
  Irish Irishman Israeli Italian Ivorian Jamaican Japanese Javanese Jewish Jordanian Kashmiri Kazakh Kazakhstani Kenyan Korean Kosovan
  Kosovar Kurd Kurdish Kuwaiti Kyrgyz Lao Laotian Latino Latina Latvian Lebanese Liberian Libyan Lithuanian Londoner Luxembourgish
  Macedonian Malagasy Malawian Malay Malaysian Maldivian Malian Maltese Maori Mauritanian Mauritian Mexican Moldovan Moldavian Mongolian
  Montenegrin Moroccan Mozambican Muscovite Namibian Native Nepalese Nepali Nicaraguan Nigerian Nigerien Nordic Norwegian Omani Ossetian Pakistani
  Palestinian Panamanian Papuan Paraguayan Parisian Pashtun Persian Peruvian Pole Polish Portuguese Punjabi Qatari Roma Romanian
  Rohingya Russian Rwandan Salvadoran Samoan Saudi Scandinavian Scot Scots Scottish Senegalese Serb Serbian Sicilian Singaporean Slav Slavic
  Slovak Slovakian Slovene Slovenian Somali Spaniard Spanish Sudanese Swede Swedish Swiss Syrian Taiwanese Tajik Tajikistani Tamil
  Tanzanian Tatar Thai Tibetan Togolese Tongan Trinidadian Tunisian Turk Turkish Turkmen Tuareg Ugandan Ukrainian Uruguayan Uyghur
  Uighur Uzbek Venezuelan Vietnamese Welsh Welshman Western Yazidi Yemeni Yugoslav Zambian Zimbabwean Zulu Soviet
  Texan Californian Floridian Virginian Hawaiian Alaskan Siberian Bavarian Balinese Cantonese Mandarin Anglo-Saxon Euro-Atlantic
`

const NATIONALITIES: ReadonlySet<string> = new Set(
  LIST.trim()
    .split(/\s+/)
    .flatMap((word) => [word.toLowerCase(), `${word.toLowerCase()}s`]),
)

/** Whether a word names a nation's people or what is theirs: "Russian", "Tajiks", "US-Iranian" by its last part. */
export function isNationality(lower: string): boolean {
  if (NATIONALITIES.has(lower)) return true
  const hyphen = lower.lastIndexOf('-')
  return hyphen > 0 && NATIONALITIES.has(lower.slice(hyphen + 1))
}
