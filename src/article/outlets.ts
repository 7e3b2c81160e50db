/**
 * Well-known news agencies, photo agencies and outlets of the world, with the names they are printed under.
 * Origin: ours, written from general knowledge. Entries end in `;`: `Name we print = other printed name, other printed name;`
 * A name after `?` is also an ordinary word, place or acronym ("Time", "PA", "The Sun") and needs the company of a
 * reporting verb, a caption or a word such as "newspaper" before it counts. Case matters: "Time" is not "time".
 */
export type OutletKind = 'agency' | 'photo' | 'outlet'

const AGENCIES = `
AP = Associated Press, AP Television, AP:Associated Press, APTN, APTV;
AFP = Agence France-Presse, Agence France Presse, AFP-JIJI, AFPTV; Reuters = REUTERS, Thomson Reuters, Reuters TV;
PA = Press Association, PA Media, PA Wire, ? PA; UPI = United Press International;
dpa = DPA, Deutsche Presse-Agentur, Deutsche Presse Agentur, Deutsche Presse; EFE = Agencia EFE; ANSA;
ANP = Algemeen Nederlands Persbureau, ? ANP; AAP = Australian Associated Press, ? AAP;
TASS = Tass, ITAR-TASS, Itar-Tass, ITAR - TASS; RIA Novosti = RIA-Novosti, RIA news agency, ? RIA;
Interfax = Interfax-Ukraine; Sputnik = Sputnik International, Sputnik News, ? Sputnik;
Xinhua = Xinhua News Agency, New China News Agency; Kyodo = Kyodo News; Jiji Press = ? Jiji;
Yonhap = Yonhap News Agency, Yonhap News; KCNA = Korean Central News Agency;
Bloomberg = Bloomberg News, Bloomberg TV, ? Bloomberg; Canadian Press = The Canadian Press;
PTI = Press Trust of India, ? PTI; ANI = Asian News International; IANS = Indo-Asian News Service; UNI = ? UNI;
Antara; Bernama; VNA = Vietnam News Agency; Anadolu Agency = Anadolu, Anadolu Ajansı;
Dogan = Dogan News Agency, ? DHA, ? Doğan, ? Dogan; Ihlas = Ihlas News Agency, IHA; IRNA;
Fars = Fars News Agency, Fars News, ? Fars; Tasnim = Tasnim News Agency; Mehr = Mehr News Agency, ? Mehr; ISNA;
SANA = Syrian Arab News Agency, ? SANA; MENA = Middle East News Agency, ? MENA; WAM = Emirates News Agency, ? WAM;
SPA = Saudi Press Agency, ? SPA; Petra = Petra News Agency, ? Petra; WAFA = ? Wafa;
Ma'an = Ma'an News Agency, Maan News Agency; Belga; Ritzau; NTB;
TT = TT News Agency, TT News, ? TT; STT = ? STT; APA = Austria Press Agency, Austria Presse Agentur, ? APA;
Keystone-SDA = Keystone-ATS, ? SDA, ? Keystone; PAP = Polish Press Agency, ? PAP; CTK = CTK News Agency, ČTK;
MTI = ? MTI; Agerpres; BTA = Bulgarian News Agency, ? BTA, ? BTA; Tanjug; HINA = ? Hina; BelTA = ? Belta; Ukrinform;
UNIAN; Turan = Turan News Agency, ? Turan; Trend = Trend News Agency, ? Trend; AzerTac = Azertac; Armenpress;
InterPressNews; Lusa; ANA-MPA = Athens News Agency, AMNA; Adnkronos = AdnKronos; AGI = ? AGI; Europa Press; Notimex;
Télam = Telam; Andina = ? Andina; Agência Brasil = Agencia Brasil; Agência Estado; Prensa Latina;
CNA = Central News Agency, ? CNA; KUNA = Kuwait News Agency; NAN = News Agency of Nigeria, ? NAN;
GNA = Ghana News Agency, ? GNA; APP = Associated Press of Pakistan, ? APP; BSS = Bangladesh Sangbad Sangstha;
Pajhwok = Pajhwok Afghan News; Khaama Press; McClatchy = McClatchy Newspapers, McClatchy News Service;
Tribune News Service = Tribune Media Services; City News Service; Capital News Service; Religion News Service; NZME;
STA = Slovenian Press Agency, ? STA; LETA = ? Leta; BNS = Baltic News Service;
`

const PHOTO = `
Getty Images = Getty, Getty Images Europe, GETTY, GETTY IMAGES;
EPA = European Pressphoto Agency, European Press Photo Agency, epa-EFE, EPA-EFE, ? EPA, ? epa;
Rex Features = Rex Shutterstock, REX Shutterstock, Rex/Shutterstock, REX/Shutterstock, REX FEATURES, ? REX, ? Rex;
Shutterstock; iStock = iStockphoto, Istock; Alamy = Alamy Stock Photo, Alamy Live News;
Barcroft Media = ? Barcroft, Barcroft Images, Barcroft TV; SWNS = SWNS.com, South West News Service;
Fame Flynet = FameFlynet, Fame/Flynet; Splash News = ? Splash;
Matrix = matrixpictures.co.uk, Matrix Pictures, ? Matrix; Starface; eyevine = Eyevine; YB = ? YB;
Caters = Caters News Agency, Caters News; Zuma Press = ? ZUMA, ZUMAPRESS, ZUMA Press, ? Zuma;
Sipa = SIPA, Sipa Press, Sipa USA, SIPA USA; Abaca = AbacaPress, ABACAPRESS, ? Abaca; NurPhoto = NURPHOTO; Corbis;
Demotix; Camera Press; Magnum Photos = ? Magnum; Polaris Images = ? Polaris; Redux = Redux Pictures;
Picture Alliance = picture alliance, picture-alliance, Picture-Alliance; Imago = IMAGO, imago images;
LNP = London News Pictures, ? LNP; WENN = WENN.com; INS News Agency = INS News; Solent News = ? Solent;
Mercury Press = Mercury Press and Media; News Syndication; NewsTeam = News Team International;
Ullstein Bild = ullstein bild; Pixsell; Invision; WireImage; FilmMagic; Storyful; Newsflare; LiveLeak;
Backgrid = BACKGRID; PacificCoastNews = Pacific Coast News; Photoshot; Landov; PacPhoto; Avalon = ? Avalon;
Action Images; USA TODAY Sports;
`

const BRITISH = `

BBC = BBC News, BBC Radio 4, BBC Radio, BBC One, BBC Breakfast, BBC World Service, BBC Newsnight, BBC Scotland, BBC Wales;
ITV News = ITV, ITN, ? Good Morning Britain; Sky News = Sky Sports, Sky Sports News, Sky News Australia;
Channel 4 News = ? Channel 4; Channel 5 News = ? Channel 5; LBC = LBC Radio; The Guardian = ? Guardian;
The Observer = ? Observer; The Telegraph = Daily Telegraph, Sunday Telegraph, ? Telegraph;
The Times = Times of London, The Sunday Times, Sunday Times, ? Times;
The Independent = Independent on Sunday, i newspaper, ? Independent; Financial Times = FT.com, ? FT;
Daily Mail = DailyMail, DailyMail.com, MailOnline, Mail Online, Mail on Sunday, Dailymail.com;
Daily Mirror = Sunday Mirror, Mirror Online, ? The Mirror, ? Mirror; The Sun = Sun Online, The Sun on Sunday, ? Sun;
Daily Express = Sunday Express, Express.co.uk, ? The Express, ? Express; Daily Star = Daily Star Sunday;
Evening Standard = ? Standard; Metro = Metro.co.uk, ? Metro; Daily Record = ? Record; The Scotsman = ? Scotsman;
The Herald = Herald Scotland, ? Herald; STV News = ? STV; Manchester Evening News; Liverpool Echo;
Birmingham Mail = Birmingham Live; Croydon Advertiser; Yorkshire Post; Belfast Telegraph;
The Irish Times = Irish Times; Irish Independent; Irish Examiner; RTE = RTÉ, RTE News;
HuffPost = Huffington Post, HuffPost UK; The Economist = ? Economist; New Scientist; Private Eye; The Register;
Bellingcat; Press Gazette;
`

const AMERICAN = `
CNN = CNN International, CNNMoney, CNN.com, CNN Turk, CNN Türk, CNN-Turk, HLN;
Fox News = Fox News Channel, FoxNews.com, Fox Business, ? Fox; MSNBC; NBC News = NBC, NBC4, Today show;
CBS News = CBS, CBS This Morning, CBS2; ABC News = ABC, ABC.net.au, Good Morning America, ABC7; CNBC; C-SPAN;
NPR = National Public Radio; PBS = PBS NewsHour, NewsHour; Voice of America = VOA;
Radio Free Europe = RFE/RL, Radio Free Europe/Radio Liberty, Radio Liberty, RFE, Radio Svoboda;
Radio Free Asia = RFA; New York Times = NYTimes, NY Times, ? The Times; Washington Post = ? The Post, ? Post;
Wall Street Journal = WSJ, ? Journal; USA Today = USA TODAY; Los Angeles Times = LA Times, L.A. Times;
New York Post = NY Post; New York Daily News = Daily News; Newsday; Boston Globe = ? Globe; Boston Herald;
Chicago Tribune = ? Tribune; Chicago Sun-Times = ? Sun-Times; Philadelphia Inquirer = ? Inquirer; Miami Herald;
Tampa Bay Times; Orlando Sentinel = ? Sentinel; Sun Sentinel = Sun-Sentinel; Dallas Morning News; Houston Chronicle;
San Francisco Chronicle = SFGate; San Jose Mercury News = Mercury News; Sacramento Bee;
San Diego Union-Tribune = Union-Tribune; Orange County Register; Arizona Republic; Denver Post;
Las Vegas Review-Journal = Review-Journal; Las Vegas Sun; Seattle Times; Star Tribune; Detroit Free Press;
Detroit News; Cleveland Plain Dealer = Cleveland.com, ? Plain Dealer; Cincinnati Enquirer = ? Enquirer;
Baltimore Sun; Atlanta Journal-Constitution = Journal-Constitution; Times-Picayune = NOLA.com; Salt Lake Tribune;
Deseret News; Kansas City Star; St. Louis Post-Dispatch = Post-Dispatch; Pittsburgh Post-Gazette = Post-Gazette;
Charlotte Observer; Hartford Courant = ? Courant; Christian Science Monitor = ? Monitor; The Hill = ? Hill;
Politico = POLITICO; Axios; The Intercept = ? Intercept; ProPublica;
BuzzFeed News = BuzzFeed, Buzzfeed News, Buzzfeed; Vice News = VICE News, ? Vice, ? VICE; Vox = Vox.com, ? Vox;
Slate = Slate.com, ? Slate; Daily Beast = The Daily Beast; Business Insider; Breitbart = Breitbart News;
Mother Jones; Time = Time magazine, Time Magazine, TIME magazine, TIME Magazine, Time.com, ? Time, ? TIME; Newsweek;
The New Yorker = ? New Yorker; The Atlantic = ? Atlantic; Vanity Fair; Rolling Stone;
People = People magazine, People Magazine, ? People; Us Weekly = ? Us; TMZ = TMZ.com; Variety = ? Variety;
Hollywood Reporter = The Hollywood Reporter; Entertainment Tonight; Sports Illustrated; ESPN = ESPN.com;
The Athletic = ? Athletic; Forbes = ? Forbes; Fortune = ? Fortune; Foreign Policy = ? Foreign Policy;
Wired = Wired.com, ? Wired; The Verge = ? Verge; Engadget; TechCrunch; Univision; Telemundo; KTLA; Erie Times-News;
Stars and Stripes; Military Times; CBC = CBC News, CBC Radio, Radio-Canada; CTV = CTV News, CTVNews.ca; Global News;
Globe and Mail = The Globe and Mail; Toronto Star; National Post; La Presse;
Journal de Montréal = Journal de Montreal; TVA Nouvelles; Ottawa Citizen; Montreal Gazette; Vancouver Sun;
Hamilton Spectator; Winnipeg Free Press; Calgary Herald; Deadline = Deadline Hollywood, Deadline.com, ? Deadline;
TheWrap = The Wrap; IndieWire = Indiewire; Gawker; Jezebel; Gizmodo; Mashable; Ars Technica; CNET = CNet; ZDNet;
Computerworld; InfoWorld; PCWorld = PC World; PCMag = PC Magazine; Recode; Quartz = ? Quartz; Fusion = ? Fusion;
Daily Caller; Washington Examiner; Washington Times; National Review; Weekly Standard; The New Republic = New Republic;
Talking Points Memo; ThinkProgress; FiveThirtyEight; Salon = Salon.com, ? Salon; WorldNetDaily = WND; Newsmax;
Washington Free Beacon; Roll Call = ? Roll Call; LA Weekly = L.A. Weekly; Village Voice; New York Magazine = New York magazine;
Esquire = ? Esquire; GQ = ? GQ; Entertainment Weekly; Page Six; Inside Edition; E! News = E! Online; Access Hollywood;
USA Radio Network; Cincinnati.com; MLive = MLive.com; NJ.com; AL.com; OregonLive = OregonLive.com; The Oregonian;
Indianapolis Star = IndyStar; Milwaukee Journal Sentinel; Des Moines Register; The Tennessean = ? Tennessean;
Scientific American; National Geographic; Democracy Now = Democracy Now!;
`

const EUROPEAN = `
Le Monde; Le Figaro = ? Figaro; Libération = ? Liberation; Le Parisien = Aujourd'hui en France;
Nice-Matin = Nice Matin, Var-Matin; Ouest-France = Ouest France; Sud Ouest; La Provence; La Voix du Nord;
Dernières Nouvelles d'Alsace; BFM-TV = BFMTV, BFM TV, BFM Television, BFM;
iTele = iTELE, iTélé, I-Tele, i-Télé, ITele; CNews = CNEWS; LCI = ? LCI; TF1; France 2; France 3; France 24;
France Info = FranceInfo, Franceinfo, France Inter, France Bleu, France Télévisions, France Televisions;
RTL = RTL radio; Europe 1; RFI = Radio France Internationale, Radio France; L'Express; L'Obs; Le Point; Paris Match;
Charlie Hebdo = ? Charlie Hebdo; Mediapart; Le Canard Enchaîné; Le Soir; De Standaard; De Morgen; Het Laatste Nieuws;
Het Nieuwsblad; La Libre Belgique = ? La Libre; La Dernière Heure = ? DH; VRT = VRT NWS; RTBF; NOS = ? NOS;
RTL Nieuws; De Telegraaf = ? Telegraaf; Algemeen Dagblad; De Volkskrant = ? Volkskrant; NRC Handelsblad = ? NRC;
Deutsche Welle = DW.com, ? DW; ARD = Das Erste, ? ARD, Tagesschau; ZDF; n-tv = N-TV, N24; WDR; NDR; MDR; SWR;
BR24 = Bayerischer Rundfunk; Der Spiegel = Spiegel Online, ? Spiegel, SPIEGEL; Die Zeit; Die Welt = Welt am Sonntag;
Bild = BILD, Bild am Sonntag; Süddeutsche Zeitung = Sueddeutsche Zeitung, Suddeutsche Zeitung, ? Süddeutsche;
Frankfurter Allgemeine Zeitung = Frankfurter Allgemeine, FAZ; Frankfurter Rundschau; Tagesspiegel = Der Tagesspiegel;
Berliner Zeitung; Berliner Morgenpost; Hamburger Abendblatt; Rheinische Post; Stern = ? Stern;
Focus = Focus Online, ? Focus; ORF; Der Standard; Kronen Zeitung = ? Krone; Kurier = ? Kurier; SRF; RTS = ? RTS;
Neue Zürcher Zeitung = NZZ; Tages-Anzeiger; 20 Minuten; Blick = ? Blick; El País = El Pais; El Mundo; La Vanguardia;
ABC = ? Diario ABC; RTVE = TVE; Cadena SER; El Periódico = El Periodico; El Confidencial; Corriere della Sera;
La Repubblica; La Stampa; Il Messaggero; Il Sole 24 Ore; RAI = ? Rai; SkyTG24 = Sky TG24; La Gazzetta dello Sport;
Público = ? Publico; Diário de Notícias; Correio da Manhã; Jornal de Notícias; RTP = ? RTP; Kathimerini; Skai = SKAI;
ERT = ? ERT; To Vima; Ta Nea; Aftonbladet; Expressen; Dagens Nyheter; Svenska Dagbladet; SVT; Sveriges Radio; TV4;
VG = Verdens Gang, ? VG; Aftenposten; Dagbladet; NRK; TV2 = TV 2; Politiken; Berlingske; Jyllands-Posten;
Ekstra Bladet; DR = Danmarks Radio, ? DR; Yle = YLE; Helsingin Sanomat; Ilta-Sanomat; RÚV; Gazeta Wyborcza;
Rzeczpospolita; TVN24 = TVN; TVP = TVP Info; RMF FM; Novaya Gazeta; Meduza; Kommersant; Vedomosti; Izvestia;
RBC = RBK, ? RBC; Komsomolskaya Pravda; Moskovsky Komsomolets; Lenta.ru; Gazeta.ru; Fontanka; Dozhd = TV Rain;
Echo of Moscow = Ekho Moskvy; Moscow Times = The Moscow Times; RT = Russia Today, RussiaToday, ? RT;
Rossiya 24 = Rossiya-24, Rossiya 1, Rossiya-1; Channel One = ? Channel One; NTV = ? NTV; REN TV = Ren TV;
LifeNews = Life News; Mash = ? Mash; Baza = ? Baza; Kyiv Independent = The Kyiv Independent; Kyiv Post;
Ukrainska Pravda = Ukrayinska Pravda; Hromadske; Suspilne; The Insider = ? Insider; Euronews; Politico Europe;
EUobserver;
`

const WORLD = `
Al Jazeera = Al-Jazeera, Aljazeera; Al Arabiya = Al-Arabiya; Asharq Al-Awsat = Al-Sharq al-Awsat, Al-Sharq Al-Awsat, Asharq al-Awsat, Ash-Sharq al-Awsat;
Al-Hayat = Al Hayat, al-Hayat; Al-Zaman = Azzaman, al-Zaman; Al-Quds al-Arabi = Al-Quds Al-Arabi; Al-Sabah; Al-Akhbar; An-Nahar = Annahar; Al-Ahram = Al Ahram, Ahram Online;
Al-Masry Al-Youm; Mada Masr; Daily Sabah; Hürriyet = Hurriyet, Hurriyet Daily News; Milliyet; Sabah = ? Sabah;
Cumhuriyet; TRT = TRT World; Habertürk = Haberturk; Haaretz; Jerusalem Post; Times of Israel;
Yedioth Ahronoth = Ynet, Ynetnews; Israel Hayom; Channel 12 = ? Channel 12; Kan = ? Kan; The National = ? National;
Gulf News; Khaleej Times; Arab News; Press TV; Iran International; Al-Manar = Al Manar; Al Mayadeen;
L'Orient-Le Jour; Daily Star Lebanon; Rudaw; TOLOnews = Tolo News, TOLO news, Tolo TV, ? Tolo; Ariana News;
Dawn = Dawn.com, Dawn News, ? Dawn, ? Dawn; Geo News = Geo TV, ? Geo; Express Tribune; ARY News; Times of India;
Hindustan Times; The Hindu = ? Hindu; Indian Express; NDTV; India Today; Daily Star Bangladesh;
bdnews24 = bdnews24.com; Prothom Alo; Dhaka Tribune; Kathmandu Post; Himalayan Times; Daily Mirror Sri Lanka;
People's Daily; China Daily; Global Times; CCTV = China Central Television, ? CCTV; CGTN; Caixin;
South China Morning Post = SCMP; Chongqing Morning Post; Apple Daily; RTHK; Taipei Times; NHK = NHK World;
Asahi Shimbun = Asahi; Yomiuri Shimbun = Yomiuri; Mainichi Shimbun = Mainichi; Nikkei = Nikkei Asian Review;
Japan Times; Japan Today; Fuji TV; KBS; MBC = ? MBC; JTBC; Chosun Ilbo; Korea Herald; Korea Times;
Straits Times = The Straits Times; Channel NewsAsia = Channel News Asia; The Star = ? Star; New Straits Times;
Bangkok Post; The Nation = ? Nation; Jakarta Post; Kompas; Detik = Detik.com, detik.com; Philippine Daily Inquirer;
Rappler; ABS-CBN; GMA News = GMA; Manila Times; VnExpress; Tuoi Tre; Phnom Penh Post; Irrawaddy = The Irrawaddy;
Sydney Morning Herald; The Age = ? Age; The Australian = ? Australian; Daily Telegraph Sydney; Herald Sun;
Courier-Mail; News.com.au = news.com.au; Nine News = 9News, Nine Network, Channel Nine, ? Nine;
Seven News = 7News, Channel Seven, Seven Network; SBS News = SBS; 3AW; 2GB = ? 2GB;
New Zealand Herald = NZ Herald, nzherald.co.nz; Stuff = Stuff.co.nz, ? Stuff; TVNZ; Radio New Zealand = RNZ; Newshub;
Daily Nation; The Standard Kenya; Daily Monitor; New Vision; The Citizen = ? Citizen; Mail & Guardian; News24; eNCA;
SABC = SABC News; Cape Argus; Cape Times; Business Day; Sowetan = The Sowetan; City Press; The East African = ? East African; TimesLIVE; Premium Times; Vanguard = ? Vanguard; Punch = ? Punch; ThisDay; Sahara Reporters;
Graphic Online; Folha de S.Paulo = Folha de S. Paulo, Folha; O Globo = G1, TV Globo, ? Globo, GloboNews;
O Estado de S. Paulo = Estadão; Veja = ? Veja; Clarín = Clarin; La Nación = La Nacion; Infobae; El Tiempo;
El Espectador; Caracol = Caracol Radio, Caracol TV, ? Caracol; El Comercio; El Mercurio; La Tercera; El Universal;
Reforma = ? Reforma; Milenio = ? Milenio; La Jornada; Televisa; El Nacional; Globovisión = Globovision;
TeleSUR = teleSUR, Telesur; Granma = ? Granma;
`

/** A printed name, the outlet it stands for, and whether it needs company to count. */
export interface OutletName {
  readonly printed: string
  readonly outlet: string
  readonly kind: OutletKind
  readonly ambiguous: boolean
}

function namesOf(table: string, kind: OutletKind): readonly OutletName[] {
  return table
    .split(';')
    .map((entry) => entry.trim())
    .filter((entry) => entry !== '')
    .flatMap((entry) => {
      const [outlet, others = ''] = entry.split(' = ') as [string, string?]
      const aliases = others.split(', ').filter((alias) => alias !== '')
      // The name we print counts as printed too, unless the entry lists the same letters as ambiguous.
      const lone = aliases.some((alias) => alias.startsWith('? ') && bare(alias.slice(2)) === bare(outlet))
      const own = { printed: outlet, outlet, kind, ambiguous: lone }
      return [
        own,
        ...aliases.map((alias) => ({
          printed: alias.replace(/^\? /, ''),
          outlet,
          kind,
          ambiguous: alias.startsWith('? '),
        })),
      ]
    })
}

/** Letters and digits only, in lower case, without a leading "the": "The Sun" and "thesun" are both "sun". */
function bare(name: string): string {
  return name
    .toLowerCase()
    .replace(/^the[ -]/, '')
    .replace(/[^\p{L}\p{N}]/gu, '')
}

/** Every printed name, longest first, each once. */
export const OUTLET_NAMES: readonly OutletName[] = (() => {
  const seen = new Map<string, OutletName>()
  for (const name of [
    ...namesOf(AGENCIES, 'agency'),
    ...namesOf(PHOTO, 'photo'),
    ...namesOf(BRITISH, 'outlet'),
    ...namesOf(AMERICAN, 'outlet'),
    ...namesOf(EUROPEAN, 'outlet'),
    ...namesOf(WORLD, 'outlet'),
  ]) {
    if (!seen.has(name.printed)) seen.set(name.printed, name)
  }
  return [...seen.values()].sort((a, b) => b.printed.length - a.printed.length || (a.printed < b.printed ? -1 : 1))
})()
