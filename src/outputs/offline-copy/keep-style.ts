/** The style of the file to keep: one column, ink on paper, soft by night, printed as it is. */
export const keepStyle = `:root{color-scheme:light dark;--ink:#1b1a18;--paper:#fdfcf9;--soft:#4b4740;--rule:#d8d2c4;--link:#0a4a73}
@media(prefers-color-scheme:dark){:root{--ink:#e8e5de;--paper:#15171a;--soft:#bdb8ad;--rule:#3b3e43;--link:#9ccdf0}}
body{max-width:38rem;margin:auto;padding:1rem;background:var(--paper);color:var(--ink);font:1.0625rem/1.55 Georgia,serif;overflow-wrap:anywhere}
a{color:var(--link)}
li>a[href^='#']{display:inline-block;min-width:24px;text-align:center}
h1,h2,h3,h4{line-height:1.25;text-wrap:balance}
h2{margin-top:3rem;padding-top:1rem;border-top:1px solid var(--ink)}
h3{margin:2rem 0 .25rem;font-size:1.0625rem}
h4{margin:.5rem 0 -.25rem;font-size:.875rem}
p,ul,ol{margin:.5rem 0}
header p,nav,small,.soft{color:var(--soft);font:.875rem/1.5 system-ui,sans-serif}
:target:not(section){outline:2px solid var(--link);outline-offset:.25rem}
@media print{body{max-width:none;padding:0;font-size:10pt}nav{display:none}h3,h4{break-after:avoid}}`;

/** Added for languages written from right to left: their letters stand taller. */
export const rtlStyle = 'body,h1,h2,h3,h4,header p,nav,small,.soft{line-height:1.9}';
