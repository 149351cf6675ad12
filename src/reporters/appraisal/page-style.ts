/** How the page of the 评议表 looks: on a screen of any width, and printed on its side. */
export const pageStyle = `
:root { color-scheme: light; --ink: #1f2328; --soft: #59636e; --line: #d1d9e0; --back: #f6f8fa; --mark: #fff3c4; --bad: #b42318; --link: #0b57d0; }
* { box-sizing: border-box; }
body { margin: 0; color: var(--ink); background: #fff; font: 15px/1.6 "Noto Sans CJK SC", "Source Han Sans SC", "Microsoft YaHei", "PingFang SC", "WenQuanYi Micro Hei", sans-serif; }
main { max-width: 110rem; margin: 0 auto; padding: 1.5rem 1.25rem 4rem; }
h1 { margin: 0 0 .25rem; font-size: 1.5rem; line-height: 1.3; }
h2 { margin: 2.5rem 0 .75rem; font-size: 1.15rem; }
p, ul { margin: .25rem 0; }
ul { padding-left: 1.25rem; }
.soft { color: var(--soft); font-size: .9rem; }
#filters { display: flex; flex-wrap: wrap; gap: .75rem 1rem; align-items: end; margin: 1.25rem 0 .75rem; }
#filters[hidden] { display: none; }
label { display: grid; gap: .15rem; font-size: .85rem; color: var(--soft); }
input, select, button { font: inherit; color: inherit; }
input, select, #filters button { height: 2.25rem; padding: 0 .6rem; border: 1px solid #6e7781; border-radius: .35rem; background: #fff; color: var(--ink); }
#filters button { cursor: pointer; }
:focus-visible { outline: 3px solid var(--link); outline-offset: 1px; }
.scroll { overflow-x: auto; border: 1px solid var(--line); border-radius: .5rem; }
table { border-collapse: separate; border-spacing: 0; width: 100%; font-size: .9rem; }
th, td { padding: .4rem .5rem; border-bottom: 1px solid var(--line); text-align: left; vertical-align: top; }
tbody tr:last-child > * { border-bottom: 0; }
thead th { background: var(--back); padding: 0; font-weight: 600; vertical-align: bottom; min-width: 4.2rem; }
thead th > button, thead th > span { display: block; width: 100%; padding: .5rem .6rem; border: 0; background: none; text-align: left; font-weight: 600; }
thead th > button { cursor: pointer; }
thead th > button::after { content: " ↕"; color: #8c959f; }
th[aria-sort="ascending"] > button::after { content: " ↑"; color: var(--link); }
th[aria-sort="descending"] > button::after { content: " ↓"; color: var(--link); }
th:first-child { position: sticky; left: 0; background: #fff; border-right: 1px solid var(--line); z-index: 1; }
thead th:first-child { background: var(--back); }
tbody th { font-weight: 600; min-width: 7.5rem; max-width: 14rem; }
tbody td { white-space: nowrap; }
td.number { text-align: right; font-variant-numeric: tabular-nums; }
td.said { white-space: normal; min-width: 15rem; }
td.said ul { padding-left: 1.1rem; }
td.opinion { min-width: 5rem; }
td.bad { color: var(--bad); font-weight: 600; }
tbody tr:hover > * { background: var(--back); }
summary { cursor: pointer; }
.passage { margin: 0 0 1.25rem; border: 1px solid var(--line); border-radius: .5rem; content-visibility: auto; contain-intrinsic-size: auto 12rem; }
.passage h3 { margin: 0; padding: .5rem .75rem; background: var(--back); border-bottom: 1px solid var(--line); border-radius: .5rem .5rem 0 0; font-size: .95rem; font-weight: 600; }
.versions { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(18rem, 100%), 1fr)); }
.version { padding: .6rem .75rem; border-right: 1px solid var(--line); }
.version:last-child { border-right: 0; }
.version h4 { margin: 0 0 .25rem; font-size: .85rem; color: var(--soft); font-weight: 600; }
mark { background: var(--mark); color: inherit; }
[hidden] { display: none !important; }
@media (max-width: 40rem) {
  main { padding: 1rem .75rem 3rem; }
  #filters label, #filters button { flex: 1 1 100%; }
  .version { border-right: 0; border-bottom: 1px solid var(--line); }
  .version:last-child { border-bottom: 0; }
}
@media print {
  @page { size: A4 landscape; margin: 12mm; }
  body { font-size: 9pt; }
  #filters, thead th > button::after { display: none; }
  .scroll { overflow: visible; border: 0; }
  th:first-child { position: static; }
  tbody td { white-space: normal; }
  thead { display: table-header-group; }
  tr, .passage { break-inside: avoid; }
}
`;
