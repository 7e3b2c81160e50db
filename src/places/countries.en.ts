import { fold } from './fold.ts'

/**
 * By country code (ISO 3166-1 alpha-2): how reports call the country beside its standard name, then, after the bar, its
 * people and what is theirs. Origin: ours.
 */
const COUNTRIES = `
  AD | Andorran; AE UAE, Emirates | Emirati; AF | Afghan, Afghans; AG Antigua; AL | Albanian; AM | Armenian; AO | Angolan
  AQ Antarctic, West Antarctic | Antarctic; AR | Argentine, Argentinian; AT | Austrian; AU | Australian, Aussie; AZ | Azerbaijani, Azeri
  BA Bosnia, Bosnia-Herzegovina | Bosnian; BB | Barbadian, Bajan; BD | Bangladeshi; BE | Belgian; BF | Burkinabe; BG | Bulgarian; BH | Bahraini
  BI | Burundian; BJ | Beninese; BN Brunei | Bruneian; BO Bolivia | Bolivian; BR | Brazilian; BS The Bahamas | Bahamian; BT | Bhutanese
  BW | Botswanan; BY | Belarusian, Belarussian; BZ | Belizean; CA | Canadian
  CD DR Congo, DRC, Democratic Republic of Congo, Democratic Republic of the Congo, Congo-Kinshasa | Congolese; CF CAR | Central African
  CG Republic of Congo, Congo-Brazzaville; CH | Swiss; CI Ivory Coast, Cote d'Ivoire | Ivorian; CL | Chilean; CM | Cameroonian
  CN PRC, Mainland China | Chinese; CO | Colombian; CR | Costa Rican; CU | Cuban; CV Cape Verde | Cape Verdean; CY | Cypriot
  CZ Czech Republic, Czechia | Czech; DE | German; DJ | Djiboutian; DK | Danish; DO | Dominican; DZ | Algerian; EC | Ecuadorian, Ecuadorean
  EE | Estonian; EG | Egyptian; ER | Eritrean; ES | Spanish; ET | Ethiopian; FI | Finnish; FJ | Fijian; FR | French; GA | Gabonese
  GB UK, U.K., Britain, Great Britain, United Kingdom | British, Briton, UK; GD | Grenadian; GE | Georgian; GH | Ghanaian; GM The Gambia, Gambia | Gambian
  GN | Guinean; GQ | Equatoguinean; GR | Greek; GT | Guatemalan; GW; GY | Guyanese; HK Hong Kong; HN | Honduran; HR | Croatian, Croat; HT | Haitian
  HU | Hungarian; ID | Indonesian; IE Irish Republic, Republic of Ireland | Irish; IL | Israeli; IN | Indian; IQ | Iraqi; IR Iran | Iranian
  IS | Icelandic; IT | Italian; JM | Jamaican; JO | Jordanian; JP | Japanese; KE | Kenyan; KG Kyrgyzstan | Kyrgyz; KH | Cambodian
  KP North Korea, DPRK | North Korean; KR South Korea, Republic of Korea, S. Korea | South Korean; KW | Kuwaiti; KZ | Kazakh; LA Laos | Laotian
  LB | Lebanese; LK | Sri Lankan; LR | Liberian; LS; LT | Lithuanian; LU | Luxembourgish; LV | Latvian; LY Libya | Libyan; MA | Moroccan
  MC; MD Moldova | Moldovan; ME | Montenegrin; MG | Malagasy; MK Macedonia, North Macedonia | Macedonian; ML | Malian; MM Burma, Myanmar | Burmese
  MN | Mongolian; MO Macau | Macanese; MR | Mauritanian; MT | Maltese; MU | Mauritian; MV | Maldivian; MW | Malawian; MX | Mexican
  MY | Malaysian; MZ | Mozambican; NA | Namibian; NE | Nigerien; NG | Nigerian; NI | Nicaraguan; NL Holland, The Netherlands | Dutch
  NO | Norwegian; NP | Nepalese, Nepali; NZ | New Zealander; OM | Omani; PA | Panamanian; PE | Peruvian; PG | Papuan; PH The Philippines | Filipino, Philippine
  PK | Pakistani; PL | Polish; PR | Puerto Rican; PS Palestine, Palestinian territories, State of Palestine | Palestinian; PT | Portuguese; PY | Paraguayan
  QA | Qatari; RO | Romanian; RS | Serbian, Serb; RU Russia, Russian Federation | Russian; RW | Rwandan; SA | Saudi; SB; SC; SD | Sudanese
  SE | Swedish; SG | Singaporean; SI | Slovenian, Slovene; SK | Slovak; SL | Sierra Leonean; SN | Senegalese; SO | Somali; SR | Surinamese
  SS | South Sudanese; SV | Salvadoran; SY Syria | Syrian; SZ Swaziland, Eswatini; TD | Chadian; TG | Togolese; TH | Thai; TJ | Tajik
  TL East Timor; TM Turkmenistan | Turkmen; TN | Tunisian; TO | Tongan; TR Turkey, Turkiye | Turkish; TT Trinidad | Trinidadian; TW Taiwan | Taiwanese
  TZ Tanzania | Tanzanian; UA | Ukrainian; UG | Ugandan
  US United States, US, U.S., USA, U.S.A., America | American, US, U.S.; UY | Uruguayan; UZ | Uzbek; VA Vatican, Vatican City; VE Venezuela | Venezuelan
  VN Viet Nam, Vietnam | Vietnamese; XK Kosovo | Kosovar, Kosovan; YE | Yemeni; ZA | South African; ZM | Zambian; ZW | Zimbabwean
`

const names: [string, string][] = []
const peoples: [string, string][] = []
for (const line of COUNTRIES.trim().split(/\s*[;\n]\s*/)) {
  const [, code, called, theirs] = /^([A-Z]{2})(?: ([^|]+?))?(?: ?\| (.+))?$/.exec(line)!
  for (const name of called?.split(', ') ?? []) names.push([fold(name), code!])
  for (const word of theirs?.split(', ') ?? []) {
    peoples.push([fold(word), code!])
    if (word.length > 4) peoples.push([`${fold(word)}s`, code!])
  }
}

/** Codes of countries by the names that reports use beside the standard ones. */
export const countryNames: ReadonlyMap<string, string> = new Map(names)

/** Codes of countries by the adjective or the people: "kenyan", "swiss". */
export const nationalities: ReadonlyMap<string, string> = new Map(peoples)
