// Made by Scripts/make_page.py from Page/Source/page.css; edit that, then make this again.
// swift-format-ignore-file

extension PageSource {
static let style = #"""
:root {
  --back: #f6f7f9; --card: #ffffff; --ink: #16202b; --soft: #596673; --line: #dfe4ea; --hover: #eef2f7;
  --accent: #2f5fd0; --accent-soft: #dbe5fb; --muted: #c7d0db;
  --gone: #b3261e; --gone-back: #fde7e4; --new: #12703f; --new-back: #dcf3e4;
  --moved: #7a4b00; --moved-back: #fdeecb; --spelled: #5b3fa8; --spelled-back: #ebe5fb;
  --grey: #6d7783; --good: #12703f; --warn: #8a5a00; --bad: #b3261e; --shadow: 0 1px 2px rgb(20 30 45 / 6%), 0 4px 14px rgb(20 30 45 / 5%);
  --sans: system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", "Noto Sans Arabic", Tahoma, sans-serif;
  --read: "Source Serif 4", "Iowan Old Style", Charter, "Noto Serif", Georgia, "Noto Naskh Arabic", "Vazirmatn",
    "Geeza Pro", "Arabic Typesetting", "Noto Sans Arabic", Tahoma, serif;
}
@media (prefers-color-scheme: dark) {
  :root {
    --back: #10151b; --card: #181f27; --ink: #e6ebf1; --soft: #9aa7b5; --line: #2a343f; --hover: #202934;
    --accent: #86a8ff; --accent-soft: #25345a; --muted: #3d4a58;
    --gone: #ffb3aa; --gone-back: #4a1f1c; --new: #93e2b3; --new-back: #143a26;
    --moved: #ffd58a; --moved-back: #46340c; --spelled: #c9b8ff; --spelled-back: #33285a;
    --grey: #8492a1; --good: #7fd6a2; --warn: #f0c266; --bad: #ff9d92; --shadow: none;
  }
}
* { box-sizing: border-box; }
html { scroll-padding-top: 1rem; }
body { margin: 0; background: var(--back); color: var(--ink); font: 15px/1.5 var(--sans); }
main { max-width: 1240px; margin: 0 auto; padding: 1.25rem 1.5rem 3rem; outline: none; }
a { color: var(--accent); text-underline-offset: 2px; }
h1, h2, h3 { line-height: 1.25; margin: 0; }
h1 { font-size: 1.5rem; letter-spacing: -.01em; }
h2 { font-size: 1.05rem; }
p { margin: 0; }
:focus-visible { outline: 2px solid var(--accent); outline-offset: 2px; border-radius: 4px; }
[hidden] { display: none !important; }
main:focus-visible { outline: none; }
.skip { position: absolute; inset-inline-start: -999px; background: var(--card); padding: .6rem 1rem; z-index: 9; }
.skip:focus { inset-inline-start: 1rem; top: .5rem; }
.hidden-text { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
.soft { color: var(--soft); }
.small { font-size: .86rem; }
.number { font-variant-numeric: tabular-nums; }
.waiting { padding: 2rem; color: var(--soft); }

.top { display: flex; flex-wrap: wrap; align-items: center; gap: .5rem 1.25rem; padding: .8rem 1.5rem; background: var(--card);
  border-bottom: 1px solid var(--line); }
.brand { display: flex; align-items: center; gap: .55rem; font-weight: 680; font-size: 1.08rem; color: var(--ink); text-decoration: none; }
.brand-back { fill: var(--muted); } .brand-front { fill: var(--accent); }
.sources { color: var(--soft); flex: 1 1 12rem; min-width: 0; overflow: hidden; text-overflow: ellipsis; white-space: nowrap; }
.top nav { display: flex; gap: .25rem; }
.top nav a { padding: .3rem .7rem; border-radius: 7px; color: var(--ink); text-decoration: none; font-size: .93rem; }
.top nav a:hover { background: var(--hover); }
.top nav a[aria-current] { background: var(--accent-soft); color: var(--accent); font-weight: 600; }
.foot { max-width: 1240px; margin: 0 auto; padding: 0 1.5rem 2.5rem; color: var(--soft); font-size: .84rem; display: grid; gap: .35rem; }
.foot code { font-size: .95em; }

.card { background: var(--card); border: 1px solid var(--line); border-radius: 12px; padding: 1rem 1.15rem; box-shadow: var(--shadow); }
.card > h2 { margin-bottom: .15rem; }
.grid { display: grid; gap: 1rem; grid-template-columns: repeat(auto-fit, minmax(min(100%, 26rem), 1fr)); margin-top: 1rem; }
.tiles { display: grid; gap: .75rem; grid-template-columns: repeat(auto-fit, minmax(9.5rem, 1fr)); margin: 0; }
.tile { background: var(--card); border: 1px solid var(--line); border-radius: 12px; padding: .85rem 1rem; box-shadow: var(--shadow); }
.tile dt { color: var(--soft); font-size: .84rem; }
.tile dd { margin: 0; font-size: 1.6rem; font-weight: 640; letter-spacing: -.02em; font-variant-numeric: tabular-nums; }
.tile .small { font-weight: 400; letter-spacing: 0; color: var(--soft); display: block; font-size: .82rem; }
.note { margin-top: 1rem; padding: .6rem .9rem; border-inline-start: 3px solid var(--accent); background: var(--card);
  border-radius: 0 8px 8px 0; color: var(--soft); font-size: .9rem; }

figure { margin: .5rem 0 0; }
.plot { width: 100%; height: auto; display: block; }
.plot text { fill: var(--soft); font: 11px var(--sans); }
.plot .axis { stroke: var(--line); }
.plot .bar { fill: var(--accent); }
.plot .bar.rest { fill: var(--muted); }
.plot .hit { fill: transparent; }
.plot .hit.choice { cursor: pointer; }
.plot .hit:hover { fill: color-mix(in srgb, var(--accent) 12%, transparent); }
.key { display: flex; flex-wrap: wrap; gap: .2rem .9rem; color: var(--soft); font-size: .82rem; margin-top: .35rem; }
.key i { display: inline-block; width: .7rem; height: .7rem; border-radius: 3px; margin-inline-end: .35rem; background: var(--muted); }
.key i.full { background: var(--accent); }
details.data { margin-top: .4rem; font-size: .85rem; color: var(--soft); }
details.data table { margin-top: .4rem; }
summary { cursor: pointer; }
table { border-collapse: collapse; width: 100%; font-size: .92rem; }
th { text-align: start; color: var(--soft); font-weight: 500; font-size: .82rem; padding: .3rem .5rem; border-bottom: 1px solid var(--line); }
td { padding: .34rem .5rem; border-bottom: 1px solid var(--line); vertical-align: middle; }
tr:last-child td, tr:last-child th[scope=row] { border-bottom: 0; }
th.right, td.right { text-align: end; font-variant-numeric: tabular-nums; white-space: nowrap; }
.meter { width: 100%; height: 7px; display: block; min-width: 3.5rem; }
.meter rect { fill: var(--muted); } .meter .full { fill: var(--accent); }
td.wide { width: 34%; }

button, input, select { font: inherit; color: inherit; }
button, .button { background: var(--card); border: 1px solid var(--line); border-radius: 8px; padding: .32rem .75rem; cursor: pointer;
  text-decoration: none; color: var(--ink); display: inline-block; }
button:hover, .button:hover { background: var(--hover); }
button:disabled { opacity: .45; cursor: default; }
.link { background: none; text-align: start; border: 0; padding: 0; color: var(--accent); text-decoration: underline; text-underline-offset: 2px; }
#list { margin-top: 1.8rem; }
.bar-of-tools { display: flex; flex-wrap: wrap; gap: .6rem .8rem; align-items: end; margin: .8rem 0 .6rem; }
.bar-of-tools label { display: grid; gap: .15rem; font-size: .8rem; color: var(--soft); }
.bar-of-tools input, .bar-of-tools select { background: var(--card); border: 1px solid var(--line); border-radius: 8px; padding: .36rem .6rem;
  font-size: .93rem; color: var(--ink); min-width: 0; height: 2.2rem; }
.bar-of-tools .grow { flex: 1 1 15rem; }
.bar-of-tools .grow input { width: 100%; }
.bar-of-tools .range { display: flex; gap: .3rem; align-items: center; }
.bar-of-tools .range input { width: 4.6rem; }
.status { display: flex; flex-wrap: wrap; justify-content: space-between; gap: .5rem; align-items: center; color: var(--soft); font-size: .9rem; }
.clusters { list-style: none; margin: .5rem 0 0; padding: 0; border: 1px solid var(--line); border-radius: 12px; overflow: hidden; background: var(--card); box-shadow: var(--shadow); }
.clusters li { position: relative; display: grid; grid-template-columns: 3.6rem minmax(0, 1fr) 9.5rem; gap: .2rem 1rem; padding: .7rem 1rem; border-top: 1px solid var(--line); }
.clusters li:first-child { border-top: 0; }
.clusters li:hover { background: var(--hover); }
.clusters li:focus-within { background: var(--hover); }
.clusters a { color: var(--ink); text-decoration: none; font-weight: 560; }
.clusters a::after { content: ""; position: absolute; inset: 0; }
.clusters a:focus-visible { outline: none; }
.clusters a:focus-visible::after { outline: 2px solid var(--accent); outline-offset: -2px; border-radius: 10px; }
.clusters .head { display: -webkit-box; -webkit-line-clamp: 1; -webkit-box-orient: vertical; overflow: hidden; text-align: start; }
.clusters .facts { color: var(--soft); font-size: .86rem; overflow: hidden; text-overflow: ellipsis; white-space: nowrap; }
.size { justify-self: start; align-self: center; min-width: 2.6rem; text-align: center; border-radius: 99px; padding: .12rem .6rem; background: var(--accent-soft);
  color: var(--accent); font-weight: 640; font-variant-numeric: tabular-nums; }
.alike { align-self: center; font-size: .86rem; color: var(--soft); font-variant-numeric: tabular-nums; }
#pager { margin-top: .8rem; }
.pager { display: flex; gap: .6rem; align-items: center; }

.crumbs { display: flex; flex-wrap: wrap; gap: .5rem; align-items: center; justify-content: space-between; margin-bottom: .9rem; }
.chips { display: flex; flex-wrap: wrap; gap: .4rem; margin-top: .5rem; }
.chip { border: 1px solid var(--line); border-radius: 99px; padding: .08rem .65rem; font-size: .84rem; color: var(--soft); background: var(--card); }
.chip.first { border-color: var(--accent); color: var(--accent); }
.means { margin-top: .45rem; }
.members { display: grid; gap: .5rem; grid-template-columns: repeat(auto-fill, minmax(min(100%, 17rem), 1fr)); margin: 1rem 0; max-height: 21rem; overflow: auto; padding: 3px; }
.member { display: grid; gap: .1rem; text-align: start; background: var(--card); border: 1px solid var(--line); border-radius: 10px; padding: .55rem .75rem; align-content: start; }
.member.kept { border-color: var(--accent); cursor: default; }
.member.kept:hover { background: var(--card); }
.member[aria-pressed="true"] { background: var(--accent-soft); border-color: var(--accent); }
.member strong { overflow: hidden; text-overflow: ellipsis; white-space: nowrap; font-weight: 600; }
.member .small { color: var(--soft); overflow: hidden; text-overflow: ellipsis; white-space: nowrap; }
.member .from { display: flex; gap: .6rem; justify-content: space-between; min-height: 1.3em; }
.member .from > :first-child { overflow: hidden; text-overflow: ellipsis; }
.member .meter { margin-top: .3rem; }
.sides { display: grid; grid-template-columns: minmax(0, 1fr) minmax(0, 1fr); border: 1px solid var(--line); border-radius: 12px; overflow: hidden; background: var(--card); box-shadow: var(--shadow); }
.side-head { padding: .75rem 1.15rem; border-bottom: 1px solid var(--line); min-width: 0; }
.side-head h3 { font-size: .98rem; overflow-wrap: anywhere; }
.side-head a { overflow-wrap: anywhere; }
.cell { padding: .3rem 1.15rem; font: 1.03rem/1.68 var(--read); white-space: pre-wrap; overflow-wrap: anywhere; unicode-bidi: isolate; text-align: start; min-width: 0; }
.cell.arabic { font-size: 1.14rem; line-height: 1.95; }
/* The sides stand left and right whatever way their texts run. */
.sides > :nth-child(odd) { border-right: 1px solid var(--line); }
.cell.blank { background: repeating-linear-gradient(135deg, transparent 0 6px, color-mix(in srgb, var(--line) 45%, transparent) 6px 7px); }
.cell.first-row { padding-top: .9rem; } .cell.last-row { padding-bottom: 1.1rem; }
.fold { grid-column: 1 / -1; border-right: 0 !important; text-align: center; color: var(--soft); font-size: .85rem; padding: .3rem; background: var(--hover); border-block: 1px solid var(--line); }
del, ins, .moved, .spelled { text-decoration: none; border-radius: 3px; padding: .04em .12em; margin: 0 -.06em; -webkit-box-decoration-break: clone; box-decoration-break: clone; }
del { background: var(--gone-back); color: var(--gone); text-decoration: line-through; text-decoration-thickness: 1px; }
ins { background: var(--new-back); color: var(--new); }
.moved { background: var(--moved-back); color: var(--moved); }
.spelled { background: var(--spelled-back); color: var(--spelled); }
.grey { color: var(--grey); }
.cell:not(.arabic) .grey { font-style: italic; }
.whole { grid-column: 1 / -1; }
.legend { display: flex; flex-wrap: wrap; gap: .3rem 1rem; align-items: center; font-size: .86rem; color: var(--soft); margin: .9rem 0 .6rem; }
.legend .push { margin-inline-start: auto; display: flex; gap: .5rem; }
.ribbon { width: 100%; height: 74px; display: block; margin-top: .35rem; }
.ribbon.turned { transform: scaleX(-1); }
.ribbon .base { fill: var(--muted); } .ribbon .same { fill: var(--accent); } .ribbon .link-same { fill: var(--accent); opacity: .17; }
.ribbon .moved-part { fill: #d99a1c; } .ribbon .link-moved { fill: #d99a1c; opacity: .3; }
.gate-pass, .gate-warn, .gate-fail, .gate-open { white-space: nowrap; } .gate-open { color: var(--soft); }
.gate-pass { color: var(--good); } .gate-warn { color: var(--warn); } .gate-fail { color: var(--bad); font-weight: 650; }
.lines { list-style: none; margin: .5rem 0 0; padding: 0; }
h1 + .soft { margin-bottom: 1rem; max-width: 62rem; }
.lines .spelling { overflow-wrap: anywhere; }
.found { margin: .2rem 0 .6rem; padding-inline-start: 1.1rem; overflow-wrap: anywhere; }
.data h3 { font-size: .88rem; margin-top: .5rem; }
.sides.alone { grid-template-columns: minmax(0, 1fr); }
.sides.alone > * { border-right: 0 !important; }
.cell.gone { background: color-mix(in srgb, var(--line) 30%, transparent); }
tbody th { font-size: .92rem; color: inherit; padding: .34rem .5rem; }
.card + .card { margin-top: 1rem; }
.grid > .card { margin-top: 0; }
.lines li { display: grid; grid-template-columns: 6.5rem 8rem minmax(0, 1fr); gap: .8rem; padding: .3rem 0; border-top: 1px solid var(--line); }
p.keys { margin-top: .6rem; }
kbd { font: .8em var(--sans); border: 1px solid var(--line); border-bottom-width: 2px; border-radius: 4px; padding: 0 .3em; background: var(--card); }

@media (max-width: 720px) {
  main { padding: 1rem; }
  .clusters li { grid-template-columns: 3rem minmax(0, 1fr); }
  .alike { grid-column: 2; }
  .sides { grid-template-columns: minmax(0, 1fr); }
  .sides > :nth-child(odd) { border-right: 0; }
  .lines li { grid-template-columns: 6.5rem minmax(0, 1fr); }
  .lines .spelling { grid-column: 1 / -1; }
  .cell.blank { display: none; }
  .cell.of-copy { background: color-mix(in srgb, var(--accent) 7%, transparent); }
}
@media (prefers-reduced-motion: no-preference) { html { scroll-behavior: smooth; } }
@media print {
  :root { --back: #fff; --card: #fff; --ink: #000; --soft: #444; --line: #bbb; --shadow: none; }
  .top nav, .skip, .bar-of-tools, .pager, .crumbs, .legend .push, details.data, .keys { display: none; }
  main, .foot { max-width: none; padding: 0; }
  .card, .tile, .clusters li, .member { break-inside: avoid; }
  .members { max-height: none; overflow: visible; }
  .cell { font-size: 10pt; line-height: 1.45; }
  del, ins, .moved, .spelled, .cell.gone, .size, .plot .bar, .meter rect { -webkit-print-color-adjust: exact; print-color-adjust: exact; }
  ins { border-bottom: 1px solid; } .moved, .spelled { border-bottom: 1px dotted; }
}
"""#
}
