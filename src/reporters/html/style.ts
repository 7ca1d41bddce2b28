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
  --warning: light-dark(#ffe5b0, #5c4407);
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
svg { width: 100%; max-width: 44rem; font-size: 13px; fill: var(--ink); }
rect { fill: var(--bar); }
table { width: 100%; border-collapse: collapse; }
th, td { padding: .35rem .6rem; border-bottom: 1px solid var(--line); text-align: left; overflow-wrap: anywhere; }
th button { all: unset; cursor: pointer; font-weight: 600; }
th button:focus-visible { outline: 2px solid var(--bar); }
th[aria-sort=ascending] button::after { content: " ↑"; }
th[aria-sort=descending] button::after { content: " ↓"; }
.number { font-variant-numeric: tabular-nums; }
.columns { display: grid; grid-template-columns: 1fr 1fr; gap: 1rem; }
.text { padding: 1rem; border-radius: 6px; background: var(--panel); font: 15px/1.6 Georgia, serif; white-space: pre-wrap; overflow-wrap: anywhere; }
mark { color: inherit; border-radius: 2px; }
mark:empty { padding: 0 .2em; }
.error mark, mark.error { background: var(--error); }
mark.warning { background: var(--warning); }
mark.info { background: var(--info); }
del { background: var(--error); }
ins { background: var(--insert); text-decoration: none; }
del.unsafe, ins.unsafe { outline: 1px dashed var(--dim); }
.findings { padding-left: 1.5rem; }
.findings li { margin: .5rem 0; overflow-wrap: anywhere; }
.findings b { border-radius: 3px; padding: 0 .35em; font-weight: 600; font-size: .85em; }
.findings .error b { background: var(--error); }
.findings .warning b { background: var(--warning); }
.findings .info b { background: var(--info); }
.fix { color: var(--dim); font-size: .85em; }
.anchor { scroll-margin: 40vh; }
.anchor:target + mark, .anchor:focus + mark { outline: 2px solid var(--bar); outline-offset: 1px; }
@media (max-width: 50rem) { .columns { grid-template-columns: 1fr; } body { padding: 1rem; } }
@media print { .hint { display: none; } body { max-width: none; } article { break-before: page; } mark, ins, del, b { print-color-adjust: exact; } }
`
