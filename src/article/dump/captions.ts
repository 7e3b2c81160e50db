/**
 * How captions and picture credits are printed, as patterns over one trimmed line. Ours, from the habits of photo
 * desks. The names are agencies and platforms that sign pictures; any other name counts where the shape says credit.
 */
const AGENCY =
  'AP|AFP|EPA|EFE|ANSA|DPA|dpa|APA|PA|TASS|Tass|ITAR-TASS|Sputnik|RIA Novosti|Interfax|Xinhua|Kyodo|Yonhap|ANI|PTI|IRNA|Anadolu|AA|NTB|TT|Ritzau|Lusa|Belga|Keystone|CP|AAP|UPI|SWNS|LNP|REX|Rex|Rex Features|Shutterstock|Alamy|iStock|Getty|GETTY|Getty Images|GETTY IMAGES|Reuters|REUTERS|Thomson Reuters|Bloomberg|Associated Press|The Associated Press|Press Association|Agence France-Presse|Corbis|Barcroft(?: Media)?|WENN|Splash(?: News)?|Backgrid|Landov|Zuma(?: Press)?|NurPhoto|SIPA|SOPA|Polaris|Magnum|Contour|Empics|Action Images|Mirrorpix|Twitter|TWITTER|Facebook|FACEBOOK|Instagram|INSTAGRAM|YouTube|YOUTUBE|Telegram|Snapchat|TikTok|Flickr|Wikimedia|Wikimedia Commons|Google(?: Maps| Earth| Street View)?|BBC|CNN|ITV|Sky News|CCTV|NASA|ESA'

/** A line that is a caption by what it says, whatever else it holds. */
export const CAPTION_WORDS: readonly RegExp[] = [
  /^(?:image|photo|picture|media|video|file) ?(?:copyright|caption|credit|source)s?\b/i,
  /\b(?:image|media|video) caption\b/i,
  /^media playback is (?:unsupported|not supported)\b/i,
  /^enlarge (?:this )?image\b|\btoggle caption\b/i,
  /\bhide caption\b/i,
  /^(?:file|undated)\s*[-–—:]\s*(?:in|this|an?|the|on)\b/i,
  /^(?:file|undated|handout|archive|stock|representative|representational|combination|aerial|satellite) (?:photo|image|picture|photograph|still|footage)s?\b/i,
  /^(?:in this|this|an?|these|combination of) (?:\p{L}+ )?(?:\p{L}+ ){0,2}(?:photo|image|picture|photograph|photos|images|pictures|handout|frame grab|screengrab|screenshot|still)\b.{0,60}\b(?:shows?|taken|provided|released|issued|obtained|made|from)\b(?!.*\b(?:said|told|added)\b)/iu,
  /\(\s*(?:file|stock|library|archive|representative|representational)(?: (?:photo|image|picture|photograph|pic))?\s*\)[.\s]*$/i,
  /\bin (?:this|an) (?:undated|file|handout) (?:photo|image|picture|photograph)?\b/i,
  /\b(?:photo|photograph|photography|picture|image|pic|illustration|credit|courtesy|screengrab|screenshot|video)s?\s*(?:by|:|\/|credit:|courtesy(?: of)?:?)\s*(?:©\s*)?\p{L}[\p{L}\d .,'’/&@-]{1,60}[\])]?\.?$/iu,
  /^(?:facebook|twitter|pinterest|email|whatsapp)(?: (?:facebook|twitter|pinterest|email|whatsapp))+\s+\p{Lu}/iu,
  /^(?:pictured|inset|clockwise)\s*(?:\([^)]{1,20}\))?\s*[:,]|^(?:above|below|left|right|top|bottom)\s*(?:\([^)]{1,20}\))?\s*:/i,
  /\(\s*(?:pictured|left|right|centre|center|above|below|above left|above right|second left|second right|far left|far right|[crl])\s*(?:,[^)]{0,30})?\)(?=.{0,200}$)(?!.*[.!?]["”'’]?$)/i,
  /^(?:©|℗)\s*\p{L}/u,
]

/** A credit at the end of a line: "... in the harbour. Reuters", "(AFP)", "©Name (AFP)", "Name/Getty Images". */
export const CREDIT_LAST: readonly RegExp[] = [
  new RegExp(`[.!?]["”'’]?\\s+(?:\\p{Lu}[\\p{L}.'’-]+ ){0,3}(?:${AGENCY})$`, 'u'),
  new RegExp(
    `\\b\\p{L}[\\p{L}.'’-]+\\s?/\\s?(?:${AGENCY})(?:\\s?/\\s?(?:${AGENCY}))*(?: (?:Photo|PHOTO|Images|Pool))?\\s*[\\])]?\\.?$`,
    'u',
  ),
  new RegExp(
    `[.!?,"”'’\\w]\\s*[\\[(](?:\\p{L}[\\p{L}.'’ -]{1,40}[/,|]\\s?)?(?:${AGENCY})(?:[/,|]\\s?(?:${AGENCY}))*[\\])]$`,
    'u',
  ),
  /[.!?,"”'’\w]\s+(?:REUTERS|AP Photo|AFP Photo|AFP PHOTO|EPA|Reuters|Getty Images)\s?\/\s?(?:\p{L}[\p{L}.'’-]*\s?){1,4}$/u,
  /©\s*\p{L}[\p{L}.'’ -]{2,50}(?:\([^)]{2,30}\))?$/u,
  /[.!?]["”'’]?\s*\((?:\p{Lu}[\p{L}.'’-]+ ){1,3}\p{Lu}[\p{L}.'’-]+\s?(?:\/|for|via)\s?(?:The )?\p{Lu}[^()]{1,40}\)$/u,
  /[.!?]["”'’]?\s*[[(](?:courtesy|photo|photograph|image|picture|credit|screenshot|handout|provided by)\b[^()[\]]{0,80}[\])]$/i,
]

/** A line that is nothing but a credit: "(Courtesy of the harbour office)", "Ann Lee/AP", "WKTV YouTube". */
export const CREDIT_ALONE: readonly RegExp[] = [
  /^credit(?:s|ed to)?\s*(?:…|\.{3}|:)?\s*\p{Lu}[\p{L}.'’ -]{2,40}(?:\s?(?:\/|for|via|,)\s?(?:The )?\p{Lu}[\p{L}.'’ -]{1,40})?$/iu,
  /^\p{Lu}[\p{L}.'’-]+(?: \p{Lu}[\p{L}.'’-]+){1,2} for The \p{Lu}[\p{L}.'’ -]{2,30}$/u,
  /^[[(]\s*(?:courtesy|photo|photograph|image|picture|credit|screenshot|video|handout)\b[^()[\]]{0,100}[\])]\.?$/i,
  /^[[(]\p{Lu}[\p{L}.'’ -]{2,40}\s?\/\s?(?:The )?\p{Lu}[\p{L}.'’ -]{1,40}[\])]$/u,
  new RegExp(`^(?:\\p{Lu}[\\p{L}.'’-]+ ){1,4}?\\p{L}[\\p{L}.'’-]*\\s?/\\s?(?:${AGENCY})$`, 'u'),
  /^\p{Lu}[\p{L}.'’-]+ \p{Lu}[\p{L}.'’-]+\s?\/\s?The \p{Lu}[\p{L}.'’ -]{2,30}$/u,
  /^(?:\p{Lu}[\p{L}.'’-]+ ){1,4}via (?:Getty Images|AP|Reuters|AFP|Twitter|Facebook|YouTube)\.?$/u,
  /^(?:[A-Z]{2,6} )(?:YouTube|Twitter|Facebook|Instagram)$/,
]

/** A credit before the caption: "Reuters The quay was sealed", "EPA Firemen at the gate", "SWNS • PA ...". */
export const CREDIT_FIRST: readonly RegExp[] = [
  new RegExp(
    `^(?:${AGENCY})(?::Associated Press)?(?:\\s?[•/|,·+-]\\s?(?:${AGENCY}|\\p{Lu}[\\p{L}]+))*(?:\\s?[-–]\\s?Contributor)?\\s+(?=\\p{Lu}[\\p{Ll}'’]*\\s)`,
    'u',
  ),
  /^(?:[\p{Lu}\d][\p{L}\d&./'’-]*\s(?:\/\s)?){1,3}(?:A|An|The|This|These|One|Two|Three|Some|Scores|Dozens|Hundreds)\s(?=\p{Ll})/u,
  /^[\p{L}\d-]+\.(?:com|co\.uk|net|org|tv)\s+(?=\p{Lu})/u,
]

/** Verbs in the present as captions use them, and participles that follow the person shown. */
export const CAPTION_VERBS =
  /\b(?:(?:is|are|was|were) (?:seen|pictured|shown|photographed|silhouetted|escorted|stretchered)|(?:seen|pictured|shown|photographed) (?:here|above|below|at|in|on|outside|during|with|leaving|arriving)|\p{Lu}[\p{L}'’-]+ (?:stands?|sits?|looks? on|poses?|walks? (?:past|through|into|out|away)|prays?|gestures?|celebrates?|waves?|inspects?|comforts?|embraces?|hugs?|smiles?|cries|reacts)|lays? (?:flowers|wreaths)|cordon(?:s|ed)? off|smoke (?:rises|billows)|flames (?:rise|engulf)|(?:scene|aftermath|wreckage) (?:of|after|in|at|where)|footage shows|(?:photo|image|picture|video|map|graphic|cctv|drone)s? (?:shows?|showing))\b/u

/** Opens a caption: "The scene after", "Smoke rising from", "Ann Lee poses". */
export const CAPTION_OPENERS =
  /^(?:The (?:scene|aftermath|moment|site|wreckage|damage|remains|view)\b|Smoke\b|Firefighters?\b|Rescue workers?\b|Police officers?\b|Emergency (?:services?|service personnel|workers?|personnel|crews?)\b|Mourners\b|Residents\b|Relatives\b|People\b|A (?:man|woman|boy|girl|child|police officer|soldier|firefighter|policeman|view|general view|map|photo|picture|bus|car|helicopter|plane)\b|An? (?:\p{L}+ ){0,3}(?:stands?|sits?|looks?|walks?|flies|rises)\b|(?:\p{Lu}[\p{L}'’-]+ ){1,3}(?:stands?|poses?|speaks|walks|celebrates|smiles|arrives|reacts|gestures|attends|holds|looks|waves|talks)\b)/u
