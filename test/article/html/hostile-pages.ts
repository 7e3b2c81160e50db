/**
 * Twenty and more pages that a hostile or broken site could serve. Each is made here, so that none has to be kept.
 * `body`, where given, must be part of the article text; where it is null the page may be read or refused.
 */
export interface HostilePage {
  readonly name: string
  readonly html: string
  readonly body: string | null
}

const story =
  'The ferry left Halden Quay at six in the morning with forty people on board, the harbour master Anna Lind said on Tuesday. ' +
  'It never reached the island, and the coast guard searched until dark without finding anything but two life rings.'
const report = `<h1>Ferry lost off Halden</h1><p>${story}</p><p>${story.replace('ferry', 'boat')}</p>`

export const hostilePages = (): readonly HostilePage[] => [
  { name: 'a hundred thousand nested boxes', html: `${'<div>'.repeat(100_000)}${report}`, body: story },
  {
    name: 'a hundred thousand nested links and boxes',
    html: `${'<a href="/x"><div>'.repeat(50_000)}${report}`,
    body: null,
  },
  {
    name: 'a hundred thousand nested quotations closed in order',
    html: `${'<blockquote>'.repeat(100_000)}${report}${'</blockquote>'.repeat(100_000)}`,
    body: null,
  },
  { name: 'end tags that open nothing', html: `${'</div></p></table></td>'.repeat(60_000)}${report}`, body: story },
  {
    name: 'an element with two hundred thousand attributes',
    html: `<p ${'data-x1="y" '.repeat(200_000)}>x</p>${report}`,
    body: story,
  },
  {
    name: 'an attribute of three million characters',
    html: `<div class="${'related '.repeat(375_000)}">x</div>${report}`,
    body: story,
  },
  {
    name: 'declared entities that double each other',
    html: `<!DOCTYPE lolz [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;"><!ENTITY c "&b;&b;&b;&b;">]>${report}<p>${'&c;'.repeat(1000)}</p>`,
    body: story,
  },
  {
    name: 'half a million character references',
    html: `${report}<p>${'&amp;&#x41;&notanentity;'.repeat(170_000)}</p>`,
    body: null,
  },
  { name: 'one line of five million characters', html: `<p>${'word '.repeat(1_000_000)}</p>`, body: null },
  { name: 'one word of five million characters', html: `${report}<p>${'a'.repeat(5_000_000)}</p>`, body: null },
  { name: 'nothing but no-break spaces', html: `<p>${'\u00a0'.repeat(3_000_000)}</p>`, body: null },
  { name: 'tags that never close', html: `${'<b><i><p><span>'.repeat(40_000)}${report}`, body: null },
  { name: 'a tag cut off at the end', html: `${report}<div class="x`, body: story },
  { name: 'a comment that never ends', html: `${report}<!-- ${'x'.repeat(1_000_000)}`, body: story },
  { name: 'a script that never ends', html: `${report}<script>${'var a = "</scrip";'.repeat(100_000)}`, body: story },
  {
    name: 'thirty thousand scripts',
    html: `${'<script>document.write("<p>fake</p>")</script>'.repeat(30_000)}${report}`,
    body: story,
  },
  {
    name: 'a false charset and null bytes',
    html: `<meta charset="utf-7">\u0000${report.replaceAll('ferry', 'fer\u0000ry')}`,
    body: 'Anna Lind said on Tuesday',
  },
  { name: 'lone surrogates', html: `${report}<p>\ud800\udfff\udc00 ${story} \ud83d</p>`, body: story },
  { name: 'tables in tables in tables', html: `${'<table><tr><td>'.repeat(20_000)}${report}`, body: null },
  {
    name: 'frames, drawings and templates in each other',
    html: `${'<iframe src="http://198.51.100.7/"><svg><template><title/>'.repeat(20_000)}${'</template></svg></iframe>'.repeat(20_000)}${report}`,
    body: null,
  },
  {
    name: 'pictures of megabytes in their addresses',
    html: `${report}${`<img src="data:image/png;base64,${'A'.repeat(1_000_000)}">`.repeat(3)}`,
    body: story,
  },
  {
    name: 'conditional comments',
    html: `${'<!--[if lt IE 9]><p>old browser</p><![endif]--><![if !IE]>'.repeat(20_000)}${report}`,
    body: story,
  },
  {
    name: 'two megabytes of structured data that are no JSON',
    html: `<script type="application/ld+json">{"@type":"NewsArticle","headline":"Ferry lost off Halden","author":[${'{"name":'.repeat(250_000)}</script>${report}`,
    body: story,
  },
  {
    name: 'structured data nested a hundred thousand deep',
    html: `<script type="application/ld+json">${'[{"@graph":'.repeat(100_000)}1${'}]'.repeat(100_000)}</script>${report}`,
    body: story,
  },
  { name: 'scripts in a tag that never ends', html: `${report}<a ${'<script '.repeat(300_000)}`, body: story },
  {
    name: 'structured data of nothing but spaces around its marks',
    html: `<script type="application/ld+json">-->${' '.repeat(400_000)}x "headline":${' '.repeat(400_000)}"author":${' '.repeat(200_000)}</script>${report}`,
    body: story,
  },
  {
    name: 'a stated body of nothing but spaces',
    html: `<script type="application/ld+json">{"@type":"Article","headline":"H","articleBody":"a${' '.repeat(900_000)}b"}</script><p>${story}</p>`,
    body: story,
  },
  {
    name: 'semicolons and marks that never end the structured data',
    html: `<script type="application/ld+json">{"a":1}${';-->'.repeat(200_000)}</script>${report}`,
    body: story,
  },
  {
    name: 'a refresh to another page',
    html: `<meta http-equiv="refresh" content="0;url=http://198.51.100.7/">${report}`,
    body: story,
  },
  { name: 'only a refresh', html: '<meta http-equiv="refresh" content="0;url=http://198.51.100.7/">', body: null },
  { name: 'a hundred thousand paragraphs of a letter', html: `${report}${'<p>a</p>'.repeat(100_000)}`, body: null },
  {
    name: 'a hundred thousand small lists of links',
    html: `${report}${'<ul><li><a href="/x">Related: a story</a></li></ul>'.repeat(60_000)}`,
    body: null,
  },
  {
    name: 'a date in every word',
    html: `${report}<p>${'3/4/2019 monmonmon 14. 9. 2017 jan 1 '.repeat(30_000)}</p>`,
    body: null,
  },
  {
    name: 'month names without end',
    html: `${report}<p>${'mon'.repeat(38)}1 x</p><p>${'monmarmonmar1'.repeat(8)}!</p>`,
    body: story,
  },
  {
    name: 'headlines in headlines',
    html: `${'<h1>'.repeat(5_000)}${'Ferry lost '.repeat(20_000)}${'</h1>'.repeat(5_000)}${report}`,
    body: null,
  },
]
