/**
 * What sites print around a report, as patterns over one trimmed line. Written by us from the kinds of lines that saved
 * pages hold; no pattern names a site. Every pattern is linear: no nested repeats, and lines longer than LIMIT are
 * not tested.
 */
export const LIMIT = 900

/** What a pattern's line is. The words are shown to the user as the reason. */
export type PromptKind =
  | 'prompt'
  | 'newsletter box'
  | 'cookie notice'
  | 'share row'
  | 'video or photo stub'
  | 'copyright notice'
  | 'comments'
  | 'site menu'
  | 'print note'
  | 'code of the page'

interface Prompts {
  readonly kind: PromptKind
  /** The most words a line may have for these patterns to count. */
  readonly atMost: number
  readonly patterns: readonly RegExp[]
}

export const PROMPTS: readonly Prompts[] = [
  {
    kind: 'cookie notice',
    atMost: 90,
    patterns: [
      /\b(?:we|this (?:web)?site|our partners) uses? cookies\b/i,
      /^(?:accept|reject|manage) (?:all )?(?:cookies|consent|preferences)\b/i,
      /^by (?:continuing|using) .{0,60}\b(?:cookies|privacy policy|terms)\b/i,
      /\bverwendet cookies\b|\butilis(?:e|ons) des cookies\b|\butiliza(?:mos)? cookies\b|\bмы используем (?:файлы )?cookie/i,
    ],
  },
  {
    kind: 'newsletter box',
    atMost: 160,
    patterns: [
      /^newsletter\b/i,
      /^sign up (?:for|to|now|here|today)\b/i,
      /^(?:please )?enter (?:your|a valid) e-?mail\b/i,
      /\benter your e-?mail address\b/i,
      /\binvalid e-?mail address\b|\be-?mail address is invalid\b/i,
      /^(?:get|receive) .{0,80}\b(?:in|to) your (?:inbox|e-?mail|phone)\b/i,
      /\b(?:delivered|straight|sent) (?:directly )?to your (?:inbox|phone)\b/i,
      /^subscribe (?:to|for|now|today|here|and)\b/i,
      /\bsubscribe to (?:our|the|this)\b.{0,60}\b(?:newsletter|channel|bulletin|podcast)\b/i,
      /\b(?:unsubscribe|thank you for subscribing|you must select a newsletter|you will receive (?:our|the|a))\b/i,
      /^newsletter abonnieren|^inscrivez-vous|^abonnez-vous|^suscr[ií]bete|^iscriviti|^подпи(?:шитесь|сывайтесь)|^подписаться/i,
    ],
  },
  {
    kind: 'share row',
    atMost: 40,
    patterns: [
      /^(?:share|like|follow|tweet|pin) (?:this|us|on|with|via)\b/i,
      /^(?:read or )?share this (?:story|article|page|post)\b/i,
      /^(?=.*\p{L})(?:share|tweet|email|e-mail|print|save|copy link|copy url|bookmark|like|follow|send|pocket|whatsapp|telegram|reddit|facebook|twitter|x|instagram|linkedin|pinterest|flipboard|messenger|youtube|tiktok|rss|viber|vkontakte|\s|[,|/·•+&:-])+$/iu,
      /^follow (?:the (?:author|reporter|writer)|@\w+|.{2,40} on (?:twitter|x|facebook|instagram|telegram|threads|bluesky))\b/i,
      /^(?:join|find|like) (?:us|our) .{0,40}\b(?:facebook|twitter|telegram|instagram|whatsapp|channel)\b/i,
      /^(?:teilen|partager|compartir|condividi|поделиться|делиться)\b/i,
    ],
  },
  {
    kind: 'comments',
    atMost: 12,
    patterns: [
      /^(?:\d+\s+)?comments?\s*(?:\(\s*\d+\s*\))?:?$/i,
      /^(?:leave|add|post|write|submit) (?:a |your |an? )?(?:comment|reply|review|response)\b/i,
      /^(?:what do you think\?|tell us what you think)|\b(?:let us know|have your say|share your (?:thoughts|views)) (?:in|below|using)\b|^have your say\b|^conversation$|^comment on this (?:story|article)\b/i,
      /^(?:view|show|read|see|hide|load)\s+(?:all |more |the )?(?:\d+ )?comments?\b/i,
      /^(?:be the first to comment|no comments(?: yet)?|join the (?:conversation|discussion)|to participate in the discussion|comments are (?:closed|moderated)|your email address will not be published)/i,
      /^(?:kommentare?|commentaires?|comentarios?|commenti|комментарии|оставить комментарий|обсудить)\b/i,
    ],
  },
  {
    kind: 'video or photo stub',
    atMost: 24,
    patterns: [
      /^(?:photos?|videos?|images?|pictures?|audio|slideshow|gallery|photo gallery|image gallery|infographic|graphic|map|play|play video|listen|watch|watch live|watch now|now playing|live|embed|loader|loading)\s*:?\s*(?:\(\d+ (?:images|photos|pictures)\))?$/i,
      /^(?:[A-Z]{2,6} )(?:map|graphic|photo|video|infographic)s?$/i,
      /^slideshow\b.{0,20}$/i,
      /^(?:slide|photo|image|picture|video)?\s*\d{1,3} of \d{1,3}$/i,
      /^(?:view|show|see|open) (?:image|picture|photo|all|gallery|full ?screen|larger|original)\b.{0,30}$/i,
      /^\+?\d{1,3}\s+(?:view gallery|photos?|images|pictures|videos?)$|^view gallery\b/i,
      /^video (?:loading|unavailable|player|ad)\b|\bclick to play\b|\btap to play\b/i,
      /^(?:autoplay|fullscreen|replay|mute|unmute|pause|settings|captions)\b(?:\s+\p{L}+[.!]?){0,12}$/iu,
      /\bshow (?:thumbnails|captions)\b/i,
      /^fullscreen posted\b|\ba link has been (?:posted|sent) to your\b/i,
      /^(?:loading|please wait|buffering)\s*(?:…|\.\.\.)?$/i,
      /^listen (?:to this (?:article|story)|\d+ min)\b.{0,20}$/i,
      /^\d{1,3}[\s-]?min(?:ute)?s?(?: read| listen)?$/i,
      /^(?:graphic|map|chart|interactive|infographic)\s*[:|]\s*\S/i,
      /^(?:view|see) this (?:post|photo|video|thread) on \p{L}+$/iu,
      /^embed(?:ded)? (?:from|content|video|post)\b.{0,40}$/i,
      /\|\s*\d{1,2}:\d\d$/,
      /^scroll (?:down )?for (?:the )?(?:video|more|photos|pictures)\b/i,
      /^(?:media playback|video playback|this video|this content|this media) (?:is|can)\b.{0,30}\b(?:not|un)/i,
      /^your browser does not support\b/i,
      /^(?:watch|see|view|listen)(?: (?:more|now|here|below|live|again|next|also))*\s*:/i,
      /^(?:video|watch|photos?|in pictures|gallery|listen|interactive|podcast)\s*[:|]\s+\S/i,
      /^(?:please )?(?:enable|turn on|activate) javascript\b|^javascript is (?:disabled|required)\b/i,
      /^(?:sorry, )?(?:this|the) (?:video|page|content|embed) (?:is|was|has)\b.{0,40}\b(?:unavailable|removed|available)\b/i,
    ],
  },
  {
    kind: 'prompt',
    atMost: 60,
    patterns: [
      /^subscribe(?: now| today)?[!.]?$/i,
      /^(?:log|sign) ?(?:in|up|on)(?: or (?:register|sign up|subscribe|create an account))?\b.{0,30}$/i,
      /^(?:log|sign) ?(?:in|up) (?:to|with|using|or)\b/i,
      /^register\b.{0,40}$/i,
      /^(?:already|not yet) (?:a|have an?) (?:subscriber|member|account)\b/i,
      /^(?:create|open) (?:an?|your) (?:free )?account\b/i,
      /^get (?:the|our|your|all the|more) (?:latest|breaking|top|daily|best|free|app|newsletter)\b/i,
      /^(?:stay|keep) (?:up to date|updated|informed|connected|tuned)\b/i,
      /^keep up with this story\b/i,
      /^(?:download|install|try) (?:our|the) .{0,30}\bapp\b/i,
      /^(?:please )?(?:click|tap) (?:here|on|to|the)\b/i,
      /\b(?:click|tap) (?:here )?to (?:read|see|watch|view|subscribe|sign|register|donate|join|share|expand|continue)\b/i,
      /^(?:support|donate|become a (?:member|subscriber|supporter|patron))\b.{0,60}$/i,
      /^(?:if you (?:witnessed|were|saw|have|know|are)|were you|are you|have you|did you|do you (?:have|know)|got a|have a)\b.{0,120}\b(?:e-?mail (?:us|at|the)|fill in|get in touch|contact (?:us|our|the)|call us|let us know|send (?:us|your)|share (?:it|your|them)|news (?:team|desk)|tip\b|story for)/i,
      /^(?:we pay for|send) (?:us )?your (?:stories|videos|photos|pictures|tips)\b/i,
      /\b(?:e-?mail|call|contact|text|message) (?:us|our newsdesk|our news desk|the newsroom|our newsroom) (?:at|on|via|by)\b/i,
      /^(?:advertisement|advertising|advert|sponsored(?: content)?|promoted|ad|anzeige|publicit[eé]|publicidad|pubblicità|реклама)\b[\s:–-]*(?:continue reading.{0,40}|story continues.{0,20}|scroll.{0,30}|\d+)?$/i,
      /^(?:story|article|advertisement)?[\s-]*continue(?:s|d)? reading(?: the main story| below)?\b/i,
      /^(?:story|article) continues (?:below|after)\b/i,
      /^(?:skip|jump|go|back) to (?:the )?(?:main |top|content|navigation|footer|mediabank|article)\b/i,
      /^(?:read|show|see|view|load|learn|find out) (?:more|less|all|next|previous|full (?:story|article))\s*(?:[.…»›>]|\.\.\.)*$/i,
      /^(?:order reprints|reprints|today.s paper|report (?:an error|a typo|a correction)|print this|terms of (?:use|service)|privacy policy|about us|contact us|advertise with us)\b/i,
      /^(?:have|got) (?:a )?(?:something to say|questions?|feedback|tips?)\b/i,
      /^(?:anmelden|registrieren|weiterlesen|mehr lesen|lire (?:aussi|la suite|plus)|se connecter|leer más|lee también|iniciar sesión|leggi (?:anche|tutto)|accedi|читать (?:далее|также|полностью)|читайте также|войти|регистрация)\b/i,
      /^recommended (?:for you|by|stories|reading)\b/i,
      /^register (?:now|here|today|for)\b/i,
      /^(?:article|story|page) (?:bookmarked|saved)\b/i,
      /^(?:want|looking for) (?:to read )?more\b.{0,60}\b(?:sign up|subscribe|here|newsletter)\b/i,
      /^(?:click|read|see|follow|get|find) .{0,60}\b(?:here|live blog|live coverage|live updates)\.?$/i,
      /^follow our live\b/i,
      /^(?:skip|close) (?:ad|advert|this)\b|^close$/i,
      /^(?:story|article) continues$/i,
      /^(?:get in touch|contact us|got a tip|send us a tip|write to us)\s*[:–-]/i,
      /^(?:terms and conditions|t&cs?) apply\.?$/i,
      /^(?:subscriber exclusive|subscribers only|premium|members only|paid post)$/i,
      /^your support\b.{0,60}\b(?:possible|matters|work|today)\b/i,
      /^find out more\b.{0,50}$/i,
      /^download our\b/i,
      /^for more (?:stories|news|on this|information|updates)\b.{0,60}\b(?:like this|page|visit|click|check|here|follow|website)\b/i,
      /^(?:our standards|our policies|editorial standards|how we use your data)\b.{0,60}$/i,
      /^this article is more than \d/i,
      /^keep reading\b.{0,20}\blist of \d|^end of list$/i,
      /^(?:next|previous) (?:story|article|post|page)s?\b.{0,20}$/i,
    ],
  },
  {
    kind: 'copyright notice',
    atMost: 110,
    patterns: [
      /^(?:copyright|©|\(c\)|℗)\s*(?:©\s*)?(?:\d{4}|\(c\)|by\b)/i,
      /\ball rights reserved\b/i,
      /^this material may not be (?:published|reproduced)\b/i,
      /\bmay not be (?:published|reproduced), (?:broadcast|distributed|rewritten)\b/i,
      /^(?:unauthori[sz]ed|any) (?:use|reproduction|copying)\b.{0,60}\b(?:prohibited|permission|forbidden)\b/i,
      /^transcripts? (?:is|are|was|were) (?:provided|created|produced)\b|^\w+ transcripts are (?:created|provided|produced)\b/i,
      /\balle rechte vorbehalten\b|\btous droits réservés\b|\btodos los derechos reservados\b|\bвсе права защищены\b/i,
    ],
  },
  {
    kind: 'code of the page',
    atMost: 60,
    patterns: [
      /^[.#@]?[\w-][\w\s.,#:>()-]{0,120}\{$|^\}\s*(?:[.#@]?[\w-][\w\s.,#:>-]{0,80}\{)?$/,
      /^[a-z-]{2,40}\s*:\s*[\w\s#.%()-]{1,60};$/,
      /^<\/?[a-z][\w-]{0,20}(?:\s[^<>]{0,400})?>$/i,
      /^(?:var|let|const|function|window\.|document\.|googletag|jQuery|\$\()\s?[\w.=( ].{0,300}[;{})]$/,
    ],
  },
  {
    kind: 'print note',
    atMost: 60,
    patterns: [/^a version of this (?:article|story) (?:appears|appeared)\b/i, /^order reprints\b/i],
  },
]

/** Lines that open a list of other pages; what follows them without a full stop belongs to the list. */
export const LINKS_OPENER =
  /^(?:(?:read|see|watch|view|hear) (?:also|more|next|this|on)|also read|also see|read also|more (?:on|from|about|in|news|stories|top stories|coverage|like this)|related(?:\s+(?:stories|articles|news|content|topics|links|coverage|posts|videos|reading))?|most (?:read|viewed|popular|shared|watched|recent|commented)|trending(?: now| right now| stories)?|top stories|(?:latest|other|breaking|recent|more|top) (?:news|stories|headlines|articles|updates|posts|videos)|(?:you (?:may|might) (?:also )?(?:like|be interested)|we recommend|recommended|editors?['’]?s? (?:picks?|choice)|don['’]t miss|what to read next|up next|newsfeed|news feed|popular(?: now)?|see also|in other news|also in the news|elsewhere|from the web|around the web|promoted stories|topics|tags|\w+ top deals)|aktuelle nachrichten|mehr zum thema|lesen sie auch|à lire aussi|sur le même sujet|te puede interesar|noticias relacionadas|leggi anche|potrebbe interessarti|читайте также|по теме|главные новости|другие новости)\b/i

/** A whole line that is one link to another page. */
export const LINK_LINES: readonly RegExp[] = [
  /^(?:tags|filed under|posted in|categories|category|keywords|topics?)\s*:\s*\S.{0,120}$|^(?:filed under|posted in) \S.{0,60}$/i,
  /^[•*–-]\s?.{5,90}:? live (?:updates|coverage|blog)$/i,
  /^(?:read more|more|related|see also|also read|read also|read next|watch|analysis|opinion|explainer|live|live updates|background|in depth|factbox|timeline)\s*(?::|[-–—|»>]|\bon\b)\s*\S/i,
  /^live updates on\b/i,
  /^\[[^[\]]{20,160}\]$/,
  /\bread more\s*(?:[.…»›>]|\.\.\.)*$/i,
]

/** Names of site sections, printed alone as a menu entry or above a list of other stories. */
export const SECTIONS =
  /^(?:home|news|world|world news|uk|us|u\.s\.|usa|europe|asia|africa|middle east|americas|australia|russia|politics|business|economy|finance|markets|money|tech|technology|science|health|sports?|football|culture|arts|entertainment|life|lifestyle|style|travel|opinion|comment|analysis|society|education|environment|climate|weather|crime|local|regional|region|national|international|video|videos|photos?|pictures|galleries|gallery|multimedia|live|radio|tv|podcasts?|newsletters?|about|contacts?|search|menu|navigation|archive|topics|tags|blogs?|interviews?|features?|investigations?|latest|newsfeed|feed|chats?|loader|loading|share|close|open|back|next|previous|more|top|login|log in|sign in|register|subscribe|languages?|english|русский|français|deutsch|español|italiano|português|türkçe|العربية|中文|nachrichten|politik|wirtschaft|monde|politique|économie|mundo|política|economía|mondo|politica|новости|мир|политика|экономика|общество|спорт|культура|происшествия)[.:|>›»]?$/i

/** One to four words, each with a capital. */
export const SITE_NAME = /^(?:The )?\p{Lu}[\p{L}\d.&'’-]*(?: (?:\p{Lu}[\p{L}\d.&'’-]*|of|de|la|the)){0,3}$/u

/** Names of sections under which a site prints other stories. */
export const TOPICS =
  /^(?:world|world news|uk|us|europe|asia|africa|middle east|americas|politics|business|economy|finance|markets|technology|science|health|sports?|football|culture|entertainment|lifestyle|travel|opinion|analysis|society|education|environment|weather|crime|local|local news|regional|national|international|latest news|more news|other news|top news|breaking news|in brief|news in brief|briefs|briefly|newsfeed|nachrichten|politik|wirtschaft|monde|politique|mundo|mondo|новости|мир|политика|экономика|общество|происшествия)[.:|>›»]?$/i

/** A stretch of a text that says that the page's own staff wrote about themselves. */
export const AUTHOR_NOTES: readonly RegExp[] = [
  /\b(?:i am|i'm|i’m|i work|i have (?:been|worked|written|covered)|i write|i bring|i cover)\b.{0,120}\b(?:writer|editor|journalist|journalism|reporter|blogger|author|columnist)\b/i,
  /\bwith (?:a wealth of|over|more than|nearly|almost|\d+\+?) .{0,40}\b(?:experience|years)\b.{0,80}\b(?:journalism|writing|writer|editing|editor|news|media|reporting)\b/i,
  /^(?:\p{Lu}[\p{L}.'’-]+ ){1,4}(?:is|was) (?:an? |the |our )?(?:\p{Ll}[\p{L}-]+ |\p{Lu}[\p{L}-]+['’]s? |[A-Z]{2,6} ){0,4}(?:freelance |staff |senior |junior |contributing |award-winning )(?:writer|reporter|journalist|correspondent|editor|columnist|author|contributor)\b/iu,
  /^(?:\p{Lu}[\p{L}.'’-]+ ){1,4}(?:is|was) (?:an? |the |our )?(?:\p{L}[\p{L}-]+ ){0,3}(?:writer|reporter|journalist|correspondent|editor|columnist|author|contributor|blogger) (?:for|at|with|of|based|who (?:covers|writes|reports|has))\b(?!.*\bsaid\b)/u,
  /^(?:\p{Lu}[\p{L}.'’-]+ ){1,4}(?:covers|writes about|reports on|has been covering) .{3,120}\b(?:for|at) (?:the )?\p{Lu}/u,
  /(?:^|[.?!] )(?:\p{Lu}[\p{L}'’-]+ ){1,3}(?:has covered|covers|(?:has written|writes) (?:about|for|on)|(?:has reported|reports) (?:on|for|from)) (?!.*\b(?:said|told)\b).{3,140}\b(?:for (?:the )?\p{Lu}|since (?:19|20)\d\d|and (?:writes|covers|reports))/u,
  /^(?:he|she|they) (?:covers|writes|previously (?:worked|wrote|covered)|joined|has (?:worked|written|covered|been (?:writing|covering)))\b.{0,200}\b(?:reporter|editor|newspaper|magazine|newsroom|journalist|journalism|beat|degree|graduate|university|college|freelance)\b/i,
  /\bcan be (?:reached|contacted|followed|e-?mailed|found) (?:at|on|by|via)\b.{0,80}(?:@|\.com\b|twitter)/i,
  /^about the (?:author|writer|reporter)\b/i,
  /^(?:contact|email|e-mail|write to|reach) (?:the (?:author|reporter|writer)|\p{Lu}[\p{L}'’-]+(?: \p{Lu}[\p{L}'’-]+){0,2}) (?:at|on|via|:)/iu,
  /^follow (?:him|her|them|me)\b/i,
]
