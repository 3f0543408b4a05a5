// SPDX-License-Identifier: Apache-2.0
#include "htmlstyle.h"

using namespace Qt::Literals::StringLiterals;

namespace Setsquare {

QString htmlStyle()
{
    return uR"css(
:root { color-scheme: light dark; --text: #1d232b; --quiet: #5b6672; --line: #dde2e8; --soft: #f5f7f9; --paper: #ffffff; --accent: #1f5fbf;
  --good: #1a7f4b; --bad: #b3261e; --warn: #8a5a00; --warn-soft: #fff6e0; --warn-line: #ecd08a;
  --sans: "Inter", "Noto Sans", system-ui, -apple-system, "Segoe UI", "Helvetica Neue", Arial, sans-serif;
  --serif: "Noto Serif", "Source Serif 4", Georgia, "Times New Roman", serif;
  --mono: "Noto Sans Mono", "JetBrains Mono", ui-monospace, Menlo, Consolas, monospace; }
@media (prefers-color-scheme: dark) { :root { --text: #e4e8ed; --quiet: #9aa6b2; --line: #333c47; --soft: #1f262e; --paper: #161b21;
  --accent: #7fb0ff; --good: #5fce94; --bad: #ff8a80; --warn: #f0c060; --warn-soft: #2c2515; --warn-line: #5e4c1f; } }
* { box-sizing: border-box; }
html { scroll-behavior: smooth; scroll-padding-top: 3.5rem; }
body { margin: 0; background: var(--paper); color: var(--text); font: 1rem/1.62 var(--serif); overflow-wrap: break-word; }
.page { display: grid; grid-template-columns: minmax(0, 46rem); justify-content: center; gap: 0 4rem; padding: 3rem 1.5rem 5rem; }
h1, h2, h3, h4, h5, h6, nav, header, table, .field, figure { font-family: var(--sans); }
h1, h2, h3, h4, h5, h6 { line-height: 1.25; font-weight: 650; text-wrap: balance; break-after: avoid; }
h1 { font-size: 2.35rem; letter-spacing: -.02em; margin: .3rem 0 1.4rem; }
h2 { font-size: 1.5rem; letter-spacing: -.01em; margin: 3.2rem 0 1rem; padding-top: 1.4rem; border-top: 1px solid var(--line); }
h3 { font-size: 1.13rem; margin: 2.2rem 0 .6rem; }
h4, h5, h6 { font-size: 1rem; margin: 1.6rem 0 .4rem; }
h5, h6 { color: var(--quiet); }
p, ul, ol, blockquote, pre, table { margin: 0 0 1rem; }
a { color: var(--accent); text-underline-offset: .18em; text-decoration-thickness: .06em; }
hr { border: 0; border-top: 1px solid var(--line); margin: 2.5rem 0; }
ul, ol { padding-left: 1.5rem; }
li { margin: .22rem 0; }
li::marker { color: var(--quiet); font-family: var(--sans); font-size: .92em; font-variant-numeric: tabular-nums; }
main > ol > li { padding-left: .3rem; break-inside: avoid; }
main > ol > li:has(> ul) { margin: 1.15rem 0; }
main > ol > li > strong:first-child, main > ol > li > p:first-child > strong:first-child { font-family: var(--sans); font-weight: 650; }
main > ol > li::marker { font-weight: 650; color: var(--accent); }
main > ol > li > ul { list-style: none; padding-left: 0; margin-top: .3rem; }
.field { font-weight: 600; font-size: .84em; color: var(--quiet); margin-right: .15em; }
li.open, li.done { list-style: none; position: relative; }
li.open::before, li.done::before { content: ""; position: absolute; left: -1.4rem; top: .38em; width: .85em; height: .85em; border: 1.5px solid
  var(--quiet); border-radius: .2em; }
li.done::before { background: var(--good); border-color: var(--good); }
li.done::after { content: ""; position: absolute; left: -1.12rem; top: .5em; width: .26em; height: .46em; border: solid var(--paper);
  border-width: 0 2px 2px 0; transform: rotate(42deg); }
code { font: .86em/1.5 var(--mono); background: var(--soft); border: 1px solid var(--line); border-radius: .3em; padding: .08em .32em;
  overflow-wrap: anywhere; }
pre { background: var(--soft); border: 1px solid var(--line); border-radius: .5rem; padding: .9rem 1.1rem; overflow-x: auto; line-height: 1.5; }
pre code { background: none; border: 0; padding: 0; white-space: pre; overflow-wrap: normal; }
blockquote { border-left: 3px solid var(--line); padding-left: 1.1rem; margin-left: 0; color: var(--quiet); }
.wide { overflow-x: auto; margin: 0 0 1.3rem; }
table { border-collapse: collapse; width: 100%; font-size: .88rem; line-height: 1.5; margin: 0; }
th { text-align: left; font-weight: 600; color: var(--quiet); font-size: .92em; border-bottom: 1.5px solid var(--line); }
th, td { padding: .5rem .9rem .5rem 0; vertical-align: top; }
td { border-bottom: 1px solid var(--line); }
tr { break-inside: avoid; }
[align=center] { text-align: center; }
[align=right] { text-align: right; }
img { max-width: 100%; height: auto; }
.picture { color: var(--quiet); font-style: italic; }
header .kind { color: var(--accent); font-weight: 600; font-size: .84rem; letter-spacing: .08em; text-transform: uppercase; }
dl { display: grid; grid-template-columns: max-content minmax(0, 1fr); gap: .35rem 1.6rem; margin: 0 0 2rem; font-size: .9rem; line-height: 1.5; }
dt { color: var(--quiet); }
dd { margin: 0; overflow-wrap: anywhere; }
dd.hash { font-family: var(--mono); font-size: .92em; }
header h2, aside h2 { font-size: .84rem; letter-spacing: .08em; text-transform: uppercase; color: var(--quiet); border: 0; padding: 0; margin: 0 0 .5rem; }
.when { white-space: nowrap; }
header .good { color: var(--good); }
header .bad { color: var(--bad); }
.draft { background: var(--warn-soft); border: 1px solid var(--warn-line); border-radius: .6rem; padding: 1rem 1.2rem; margin: 0 0 2rem;
  font-size: .92rem; }
.draft strong { color: var(--warn); }
.draft ul { margin: .5rem 0 0; }
.mark { position: sticky; top: 0; z-index: 2; background: var(--warn-soft); color: var(--warn); border-bottom: 1px solid var(--warn-line);
  font: 600 .82rem/1 var(--sans); text-align: center; padding: .6rem; }
nav { font-size: .87rem; line-height: 1.4; margin: 0 0 1rem; }
nav h2 { font-size: .84rem; letter-spacing: .08em; text-transform: uppercase; color: var(--quiet); border: 0; padding: 0; margin: 0 0 .6rem; }
nav ol { list-style: none; padding: 0; margin: 0; }
nav li { margin: 0; }
nav a { display: block; padding: .22rem 0; color: var(--text); text-decoration: none; }
nav a:hover { color: var(--accent); text-decoration: underline; }
nav .deep a { padding-left: 1.1rem; color: var(--quiet); }
aside { margin-top: 4rem; padding-top: 1.4rem; border-top: 1px solid var(--line); font-family: var(--sans); }
aside p { font-size: .84rem; color: var(--quiet); }
@media (min-width: 72rem) { .page { grid-template-columns: 15rem minmax(0, 46rem); } .page > * { grid-column: 2; }
  .page > nav { grid-column: 1; grid-row: 1 / span 3; position: sticky; top: 3.5rem; align-self: start; max-height: calc(100vh - 5rem); overflow-y: auto;
    padding-right: 1rem; } }
@page { size: A4; margin: 22mm 20mm 22mm 22mm; @bottom-right { content: counter(page) " / " counter(pages); font: 8pt sans-serif; color: #5b6672; } }
@media print { :root { color-scheme: light; --text: #1d232b; --quiet: #55606b; --line: #d3d9df; --soft: #f5f7f9; --paper: #ffffff; --accent: #1f5fbf;
    --good: #1a7f4b; --bad: #b3261e; --warn: #8a5a00; --warn-soft: #fff6e0; --warn-line: #ecd08a; }
  body { font-size: 10.5pt; } .page { display: block; padding: 0; } nav { break-after: page; position: static; max-height: none; }
  .mark { position: fixed; top: -14mm; left: 0; right: 0; border: 1px solid var(--warn-line); }
  a { color: inherit; text-decoration: none; } pre code { white-space: pre-wrap; } * { print-color-adjust: exact; } }
)css"_s;
}

} // namespace Setsquare
