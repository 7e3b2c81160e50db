/** The page's style sheet: readable on screen and on paper, light and dark, no fonts or pictures from outside. */
export const STYLE = `
:root{color-scheme:light dark;--ink:#1a1a1a;--paper:#fdfcf9;--faint:#6b6b6b;--line:#d9d5cb;--link:#0b5394;--mark:#ffe08a;--box:#f3f0e8}
@media(prefers-color-scheme:dark){:root{--ink:#e8e6e1;--paper:#17181a;--faint:#9a9a95;--line:#3a3b3e;--link:#8ab8ea;--mark:#6b5510;--box:#1f2124}}
*{box-sizing:border-box}
body{margin:0;font:16px/1.5 Georgia,'Times New Roman',serif;color:var(--ink);background:var(--paper)}
main{display:grid;grid-template-columns:minmax(0,3fr) minmax(0,2fr);gap:0 2.5rem;max-width:90rem;margin:0 auto;padding:1.5rem 2rem}
header.top{grid-column:1/-1;border-bottom:2px solid var(--ink);margin-bottom:1rem}
h1{font-size:1.5rem;margin:.2rem 0}h2{font-size:1.35rem;margin:2rem 0 .2rem}h3{font:600 .8rem/1.4 system-ui,sans-serif;letter-spacing:.06em;text-transform:uppercase;color:var(--faint);margin:1.4rem 0 .4rem}
.when,.summary,.facts,.note{color:var(--faint);margin:.2rem 0}
ul{list-style:none;margin:0;padding:0}ul ul{margin-left:1.4rem}
li{margin:.25rem 0;overflow-wrap:anywhere}
.label{font-weight:700}
a.cite{font:12px/1 system-ui,sans-serif;color:var(--link);text-decoration:none;overflow-wrap:anywhere}
nav{border-bottom:1px solid var(--line);padding-bottom:.8rem}
nav a,li>a:not(.cite){color:inherit;text-decoration-color:var(--line)}
a.cite:hover,a.cite:focus{text-decoration:underline}
.reports{border-left:1px solid var(--line);padding-left:2rem}
@media(min-width:900px){.reports{position:sticky;top:0;max-height:100vh;overflow:auto;align-self:start}}
@media(max-width:899px){main{display:block;padding:1rem}.reports{border:0;padding:0}}
article.report{margin-bottom:2.5rem}
article.report h4{font-size:1.05rem;margin:.5rem 0 .1rem}
article.report p{margin:.55rem 0;white-space:pre-line;overflow-wrap:anywhere}
p:target{outline:2px solid var(--mark);outline-offset:.25rem}
p .n{font:11px system-ui,sans-serif;color:var(--faint);margin-right:.4em;user-select:none}
mark{background:var(--mark);color:inherit;padding:.05em 0}
details.residue{font-size:.85rem;color:var(--faint);background:var(--box);padding:.2rem .5rem;margin:.4rem 0}
details.more{border-left:2px solid var(--line);padding-left:.8rem;margin:.4rem 0}details.more>summary{color:var(--faint)}
details summary{cursor:pointer}
.disputed{color:#b3261e}
@media print{main{display:block;padding:0}.reports{position:static;max-height:none;border:0;padding:0;break-before:page}a.cite{color:inherit}details.residue{display:none}body{font-size:11pt}}
`
