/**
 * Words with a capital that follow "in" or "at" and are no places of a happening: days, months, outlets, bodies, products.
 * Origin: ours.
 */
export const notPlaces: ReadonlySet<string> = new Set(
  (
    'monday|tuesday|wednesday|thursday|friday|saturday|sunday|january|february|march|april|may|june|july|august|september|october|november|december|' +
    'mon|tue|tues|wed|thu|thur|thurs|fri|sat|sun|jan|feb|mar|apr|jun|jul|aug|sep|sept|oct|nov|dec|christmas|christmas day|christmas eve|new year|' +
    'new years|new years eve|new years day|boxing day|easter|easter sunday|ramadan|thanksgiving|halloween|bastille day|twitter|facebook|instagram|youtube|snapchat|weibo|' +
    'reuters|associated press|afp|ap|bbc|cnn|npr|abc|nbc|cbs|getty images|getty|epa|photo|video|congress|parliament|senate|house|kremlin|state department|' +
    'islamic state|isis|isis k|daesh|god|allah|jesus|christ|media|police|president|prime minister|interior ministry|defence ministry|foreign ministry|' +
    'he|she|they|it|this|that|what|who|i|we|one|two|three|four|five|six|seven|eight|nine|ten|no|yes|world series|super bowl|world cup|playoffs|mvc|nfl|nba|' +
    'version|update|season|episode|part|section|article|figure|table|page|volume|level|step|category|group|class|unit|room|grade|league|series|day|night|' +
    'internet|internet explorer|explorer|android|windows|ios|settings|city hall|town hall|week|chapter|act|game|round|phase|stage|row|gate|terminal|' +
    'english|french|russian|german|arabic|spanish|chinese|english literature|mr|mrs|ms|dr|sir|judge|father|mother|mom|dad|king|queen|prince|princess|pope|' +
    'white house|wall street|capitol hill|downing street|high street|main street|white|black|green|brown|gray|grey|hello|ok|gmt|utc|est|pst|pdt|am|pm|et|ed|id|re|un|us weekly|nato|fbi|cia|nasa|opec|who|imf|mp|mps|ceo|dj|tv|pc|ps|' +
    'source|sources|read|more|story|news|sport|sports|politics|opinion|world|home|top|best|most|new|old|big|first|last|next|photos|advertisement|share|' +
    'democrats|republicans|democratic|republican|labour|conservatives|tories|jews|muslims|christians|catholics|brexit|holocaust|cold war|world war|world war i|world war ii'
  ).split('|'),
)

/**
 * Words and surnames that are also towns: a place only where the words around say so ("in Reading", "Mobile, Ala."). Origin: ours.
 */
export const notBare: ReadonlySet<string> = new Set(
  (
    'reading|nice|mobile|bath|orange|split|sale|union|university|central|date|bar|van|ford|hope|independence|enterprise|liberal|normal|surprise|commerce|industry|' +
    'page|bush|manning|jackson|lincoln|jefferson|madison|clinton|warren|carter|anderson|wilson|johnson|taylor|thompson|franklin|hamilton|marshall|monroe|tyler|' +
    'douglas|dallas|austin|paris|florence|charlotte|victoria|augusta|helena|jordan|georgia|chad|israel|cuba|jersey|stafford|stanley|stuart|spencer|sydney|brooklyn|madison|' +
    'santiago|san jose|santa rosa|lopez|gomez|gonzalez|hernandez|martinez|rodriguez|garcia|perez|ramos|santos|silva|reyes|cruz|morales|khan|ali|hassan|hussein|' +
    'man|men|same|of|many|police|bank|street|post|gap|box|ball|bell|battle|bend|boss|buy|call|castle|chance|chase|church|circle|cook|cross|crystal|dade|day|deal|' +
    'delta|diamond|dover|eagle|early|echo|eden|elk|end|energy|express|fair|fairness|fine|fire|flag|force|forest|frank|gas|gay|gold|golden|grace|grand|grant|guy|ham|hand|' +
    'harbor|harrison|hart|henry|hill|hills|holly|honor|howard|hull|hurt|ice|imperial|iron|joy|king|kings|lady|lake|land|lane|law|lead|lee|leo|little|long|love|mason|max|mercury|mission|' +
    'moore|morgan|morning|nelson|newton|nixon|nixa|noble|oak|ocean|oliver|opp|owen|palm|park|parker|payne|pearl|perry|phil|pine|pink|plain|price|pride|progress|prosper|pure|quick|rich|richmond|' +
    'rio|river|roads|rock|rose|roy|royal|ruby|rush|ruth|saint|sand|seven|shelby|short|sierra|silver|sky|smith|sparks|spring|star|stone|storm|strong|summit|sun|sunrise|temple|three|tiger|tony|' +
    'trent|troy|trinity|truth|twin|valley|vernon|vista|wade|walker|wall|ward|warsaw|water|wayne|wells|west|white|wise|wood|woods|worth|young|yuma|zion|lohan|reid|walt|kate|kim|sam|ken|ana|lima|kent|' +
    'chelsea|everton|arsenal|barcelona|madrid|juventus|liverpool|pulse|galaxy|apple|amazon|intel|sony|vaunt|pixel|mason city|hollywood'
  ).split('|'),
)
