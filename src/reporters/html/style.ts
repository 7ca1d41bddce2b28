/** The style of the HTML report. */
export const style = `
:root {
  color-scheme: light dark;
  --ink: light-dark(#1b1b1f, #e6e6ea);
  --dim: light-dark(#5d5d66, #a4a4ad);
  --paper: light-dark(#fff, #17171a);
  --panel: light-dark(#f5f5f7, #222226);
  --line: light-dark(#dcdce0, #3a3a40);
  --error: light-dark(#ffd3d0, #6b211d);
  --error-line: light-dark(#c62f26, #f0857d);
  --warning: light-dark(#ffe5b0, #5c4407);
  --warning-line: light-dark(#a87000, #e0b03c);
  --info: light-dark(#d3e5ff, #173a66);
  --insert: light-dark(#c9f0cf, #14502a);
  --bar: light-dark(#3b6fd4, #7ea6f4);
}
* { box-sizing: border-box; }
body { margin: 0 auto; max-width: 84rem; padding: 1.5rem; font: 16px/1.55 system-ui, sans-serif; color: var(--ink); background: var(--paper); }
h1 { margin: 0; font-size: 1.5rem; }
h2 { margin: 2.5rem 0 .75rem; font-size: 1.2rem; overflow-wrap: anywhere; }
h3 { margin: 0 0 .5rem; font-size: .85rem; color: var(--dim); font-weight: 600; }
header p { margin: .25rem 0; }
.hint, small { color: var(--dim); }
a { color: inherit; }
kbd { border: 1px solid var(--line); border-radius: 3px; padding: 0 .35em; font: inherit; font-size: .85em; }
code { padding: 0 .25em; border-radius: 3px; background: var(--panel); font: .9em ui-monospace, monospace; white-space: pre-wrap; }
.chart { margin: 0; padding: 0; max-width: 44rem; list-style: none; font-size: .85rem; }
.chart li { display: grid; grid-template-columns: 12rem 1fr 3rem; gap: .6rem; align-items: center; }
.chart li span:first-child { text-align: right; overflow-wrap: anywhere; }
.chart svg { width: 100%; height: 1rem; fill: var(--bar); }
.error { background: var(--error); }
.warning { background: var(--warning); }
.info { background: var(--info); }
b { border-radius: 3px; padding: 0 .35em; font-weight: 600; font-size: .85em; white-space: nowrap; }
table { width: 100%; border-collapse: collapse; }
th, td { padding: .35rem .6rem; border-bottom: 1px solid var(--line); text-align: right; }
:is(th, td):first-child { width: 100%; text-align: left; overflow-wrap: anywhere; }
th button { all: unset; cursor: pointer; font-weight: 600; white-space: nowrap; }
th button:focus-visible { outline: 2px solid var(--bar); }
th button::after { content: " ↕"; color: var(--dim); }
th[aria-sort=ascending] button::after { content: " ↑"; }
th[aria-sort=descending] button::after { content: " ↓"; }
.number { font-variant-numeric: tabular-nums; }
.columns { display: grid; grid-template-columns: 1fr 1fr; gap: 1rem; }
.text { padding: 1rem; border-radius: 6px; background: var(--panel); font: 15px/1.6 Georgia, serif; white-space: pre-wrap; overflow-wrap: anywhere; }
mark { color: inherit; border-bottom: 2px solid; border-radius: 2px; }
mark:empty { padding: 0 .2em; }
mark.error { border-color: var(--error-line); }
mark.warning { border-color: var(--warning-line); }
del { background: var(--error); }
ins { background: var(--insert); text-decoration: none; }
.unsafe { border-bottom: 2px dashed var(--dim); }
.findings { padding-left: 1.5rem; }
.findings li { margin: .5rem 0; overflow-wrap: anywhere; }
.fix { color: var(--dim); font-size: .85em; }
.anchor { scroll-margin: 40vh; }
:is(.anchor:target, .anchor:focus, .anchor:target + .anchor) + mark { outline: 2px solid var(--bar); outline-offset: 1px; }
aside { position: fixed; inset: auto 0 0; max-height: 40vh; overflow: auto; padding: .75rem 1.5rem; border-top: 1px solid var(--line); background: var(--paper); overflow-wrap: anywhere; }
body:has(aside:not([hidden])) { padding-bottom: 40vh; }
@media (max-width: 50rem) {
  body { padding: 1rem; }
  th, td { padding: .35rem .25rem; font-size: .8rem; }
  th:not([aria-sort]) button::after { content: none; }
  .columns { grid-template-columns: 1fr; }
  .chart li { grid-template-columns: 1fr 2rem; gap: 0 .6rem; }
  .chart li span:first-child { grid-column: 1 / -1; text-align: left; }
}
@media print {
  :root { color-scheme: light; }
  .hint, aside, th button::after { display: none; }
  body { max-width: none; padding: 0; }
  article { break-before: page; }
  .error, .warning, .info, del, ins, rect { print-color-adjust: exact; }
}
`
