import { fold } from './fold.ts'

/** A water, or a region without formal borders: what neither a town nor a province is. */
export interface Feature {
  readonly name: string
  /** Code on the where_prec scale: 5 for lines and fuzzy regions, 7 for waters off a coast. */
  readonly precision: 5 | 7
  /** ISO code, where all of it lies in one country. */
  readonly country: string | null
  /** A point in its middle, degrees north and east. */
  readonly lat: number
  readonly lon: number
}

/**
 * Waters, rivers, ranges and informal regions with a point in their middle, read off a map to about half a degree. After
 * the point the country, where one holds all of it. Other names follow in brackets. Origin: ours.
 */
const WATERS = `
  Gulf of Aden 12 48; Red Sea 20 38.5; Arabian Sea 15 65; Persian Gulf (Arabian Gulf) 26.5 52; Gulf of Oman 24.5 58.5
  Strait of Hormuz (Straits of Hormuz) 26.5 56.3; Mediterranean Sea (Mediterranean, eastern Mediterranean, western Mediterranean) 35 18
  Aegean Sea (Aegean) 38.5 25; Adriatic Sea (Adriatic) 43 15; Ionian Sea 38 19; Tyrrhenian Sea 40 12; Black Sea 43 34; Sea of Azov (Azov Sea) 46 36.5
  Caspian Sea (Caspian) 41.5 50.5; Baltic Sea (Baltic) 58 20; North Sea 56 3; Norwegian Sea 69 2; Barents Sea 75 40; White Sea 65.5 38
  Irish Sea 53.7 -5; English Channel (the Channel) 50.2 -1; Strait of Dover 51 1.5; Bay of Biscay 45.5 -4.5; Strait of Gibraltar 36 -5.6
  Atlantic Ocean (Atlantic, North Atlantic, South Atlantic) 15 -35; Pacific Ocean (Pacific, South Pacific, North Pacific) 0 -160; Indian Ocean -15 80; Arctic Ocean 85 0; Southern Ocean -62 90
  Gulf of Guinea 2 4; Gulf of Mexico 25 -90; Caribbean Sea (Caribbean) 15 -75; Gulf of Thailand 10 101.5; South China Sea 13 114
  East China Sea 29 125; Yellow Sea 36 123; Sea of Japan 40 135; Bay of Bengal 15 88; Andaman Sea 10 96; Java Sea -5 110; Celebes Sea 3.5 122
  Sulu Sea 8.5 120; Strait of Malacca (Malacca Strait) 4 100; Taiwan Strait (Strait of Taiwan) 24.5 119.5; Bering Strait 66 -169; Bering Sea 58 -178
  Tasman Sea -40 160; Coral Sea -18 155; Sea of Okhotsk 55 150; Bab el-Mandeb (Bab al-Mandab) 12.6 43.3; Suez Canal 30.5 32.35 EG; Panama Canal 9.1 -79.7 PA
  Kerch Strait 45.3 36.6; Bosphorus (Bosporus) 41.1 29.07 TR; Dardanelles 40.2 26.4 TR; Gulf of Sidra 31.5 18 LY; Mozambique Channel -18 41
`
const REGIONS = `
  New England 44 -71 US; Midwest (American Midwest) 41 -92 US; West Coast 40 -121 US; East Coast 38 -77 US; Gulf Coast 29.5 -90 US; Great Lakes 45 -84
  Silicon Valley 37.4 -122 US; Bay Area (San Francisco Bay Area) 37.7 -122.2 US; Long Island 40.8 -73.1 US; Appalachia 38 -81 US; Rocky Mountains (Rockies) 43 -110
  Donbas (Donbass) 48.2 38.2 UA; Crimea (Crimean peninsula, Crimean Peninsula) 45.3 34.4 UA; Transnistria 46.9 29.5 MD; Nagorno-Karabakh (Karabakh) 39.8 46.75 AZ
  Abkhazia 43 41 GE; South Ossetia 42.3 44 GE; North Caucasus 43.3 45 RU; Caucasus 42.5 44.5; Siberia 60 100 RU; Urals (Ural Mountains) 60 60 RU; Balkans 43 21
  Kashmir 34 75.5; Kurdistan 36.5 44.5; Sinai (Sinai peninsula, Sinai Peninsula, North Sinai) 29.5 33.8 EG; Golan Heights (Golan) 33 35.8; Sahel 14 5; Sahara 23 10
  Horn of Africa 8 46; Darfur 13 24.5 SD; Tigray 13.8 39 ET; Ogaden 7 44.5 ET; Puntland 9 49.5 SO; Somaliland 9.7 45.7 SO; Kivu 0 28.5 CD
  Niger Delta 5 6.3 NG; Lake Chad 13 14; Lake Victoria -1 33; Western Sahara 24.5 -13.7; Maghreb 32 3; Khorasan 35 62
  Himalayas 28 84; Hindu Kush 35.5 71; Mount Everest (Everest) 27.99 86.93; Mount Kilimanjaro (Kilimanjaro) -3.07 37.35 TZ; Mount Kenya -0.15 37.31 KE; Mont Blanc 45.83 6.86; Matterhorn 45.98 7.66
  Mount Etna (Etna) 37.75 14.99 IT; Mount Vesuvius (Vesuvius) 40.82 14.43 IT; Mount Elbrus 43.35 42.44 RU; Mount Ararat 39.7 44.3 TR; Mount Fuji 35.36 138.73 JP
  Mount Rainier 46.85 -121.76 US; Mount Hood 45.37 -121.7 US; Mount St. Helens 46.2 -122.19 US; Denali (Mount McKinley) 63.07 -151 US; Mount Whitney 36.58 -118.29 US
  Mount Cook (Aoraki, Aoraki Mount Cook, Mt Cook) -43.6 170.14 NZ; Ben Nevis 56.8 -5 GB; Mount Merapi -7.54 110.45 ID; Mount Sinabung 3.17 98.39 ID; Mount Agung -8.34 115.51 ID
  Mount Pinatubo 15.14 120.35 PH; Mount Ontake 35.89 137.48 JP; Nanga Parbat 35.24 74.59 PK; Annapurna 28.6 83.82 NP; Popocatepetl 19.02 -98.62 MX; Waziristan (North Waziristan, South Waziristan) 32.6 69.9 PK; Punjab 31 74.5; Tibet 31.5 88 CN
  Xinjiang 41.5 85.5 CN; Korean Peninsula (Korean peninsula) 38 127; Mindanao 7.8 125 PH; Sumatra 0 102 ID; Java -7.3 110 ID; Borneo 0.5 114; Sulawesi -2 120.5 ID
  Andes -20 -68; Amazon (Amazon rainforest, Amazon basin) -4 -62; Patagonia -43 -70; Alps 46.5 9.5; French Alps 45.3 6.5 FR; Swiss Alps 46.5 8.2 CH; Pyrenees 42.6 1
  Rhine (Rhine River, River Rhine, Rhine river) 50.5 7.6; Danube (Danube River) 45.5 19; Nile (Nile River) 24 32.8; Dnieper (Dnipro River) 48.5 34.8 UA; Volga 53 48.5 RU
  Tigris 35 43.7; Euphrates 34.5 41; Jordan Valley 32.1 35.5; Rio Grande 27.5 -99.5; Mississippi River 35 -90.5 US; Thames (River Thames) 51.5 -0.5 GB; Mekong 15 105.5
  Scandinavia 63 16; Midlands (West Midlands, East Midlands) 52.6 -1.6 GB; Scottish Highlands (Highlands) 57.3 -4.8 GB; Lake District 54.5 -3.1 GB; Outback -25 133 AU; Riviera (French Riviera) 43.5 6.9 FR
  Pine Island Glacier -75.2 -100 AQ; Ross Sea -75 -175 AQ; Weddell Sea -73 -45 AQ; Central Asia 42 65; South Asia 23 78; Southeast Asia 12 106; East Africa 1 37; West Africa 12 -5; Latin America -10 -65
`

const read = (table: string, precision: 5 | 7): [string, Feature][] =>
  table
    .trim()
    .split(/\s*[;\n]\s*/)
    .flatMap((line) => {
      const [, name, others, lat, lon, country] = /^(.+?)(?: \((.+)\))? (-?[\d.]+) (-?[\d.]+)(?: ([A-Z]{2}))?$/.exec(
        line,
      )!
      const feature: Feature = { name: name!, precision, country: country ?? null, lat: Number(lat), lon: Number(lon) }
      return [name!, ...(others?.split(', ') ?? [])].map((each): [string, Feature] => [fold(each), feature])
    })

/** By folded name. */
export const features: ReadonlyMap<string, Feature> = new Map([...read(WATERS, 7), ...read(REGIONS, 5)])

/** Worlds and wholes that are no place of a happening: they hide the words inside them ("Middle East" is no "East"). */
export const tooWide: ReadonlySet<string> = new Set(
  'middle east|europe|european union|eu|africa|asia|america|north america|south america|central america|latin america|oceania|western europe|eastern europe|far east|near east|gulf|earth|moon|mars|west|east|north|south|the west'.split(
    '|',
  ),
)
