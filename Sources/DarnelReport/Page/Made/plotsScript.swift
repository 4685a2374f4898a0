// Made by Scripts/make_page.py from Page/Source/plots.js; edit that, then make this again.
// swift-format-ignore-file

extension PageSource {
static let plotsScript = #"""
// Plots: inline SVG, each with a text alternative and its figures as a table.

/** A thin bar filled from 0 to 1; says nothing to a screen reader, the number stands beside it. */
function meter(share) {
  return h("svg", { class: "meter", viewBox: "0 0 100 7", preserveAspectRatio: "none", "aria-hidden": "true" },
    h("rect", { width: 100, height: 7, rx: 2 }), h("rect", { class: "full", width: 100 * share, height: 7, rx: 2 }));
}

/** The least round number from which an axis can come down in four steps. */
function ceiling(most) {
  const power = 10 ** Math.floor(Math.log10(Math.max(most, 1)));
  const found = [1, 2, 4, 5, 10].map(step => step * power).find(step => step >= most);
  return Math.max(found, 4);
}

/** The figures of a plot as a table that opens. */
function figures(heads, lines) {
  const table = () => h("table", {},
    h("thead", {}, h("tr", {}, heads.map((head, place) => h("th", { scope: "col", class: place ? "right" : null }, head)))),
    h("tbody", {}, lines.map(line => h("tr", {}, line.map((cell, place) => h("td", { class: place ? "right" : null }, cell))))));
  const made = h("details", { class: "data" }, h("summary", {}, "Figures"));
  made.addEventListener("toggle", () => { if (made.children.length === 1) made.append(table()); });
  return made;
}

/**
 * Bars side by side. A bar: `label`, `full`, and perhaps `rest` on top of it, `tick` (a label on the axis), `title`
 * (what it says under the pointer) and `choose` (what a click does).
 */
function barPlot(bars, { name, says }) {
  const [width, height, bottom, top] = [560, 190, 24, 10];
  const most = ceiling(Math.max(...bars.map(bar => bar.full + (bar.rest || 0)), 1));
  const left = 18 + 6.5 * count(most).length;
  const step = (width - left - 6) / bars.length;
  const gap = Math.min(step * 0.18, 3);
  const tall = value => (height - top - bottom) * value / most;
  const plot = h("svg", { class: "plot", viewBox: `0 0 ${width} ${height}`, role: "img", "aria-label": `${name}. ${says}` });
  for (const part of [0, 0.25, 0.5, 0.75, 1]) {
    const y = height - bottom - tall(most * part);
    plot.append(h("line", { class: "axis", x1: left, x2: width, y1: y, y2: y }));
    if (part * 4 % 2 === 0) plot.append(h("text", { x: left - 6, y: y + 4, "text-anchor": "end" }, count(most * part)));
  }
  bars.forEach((bar, place) => {
    const x = left + 3 + place * step;
    // What is there can be seen, however little.
    const full = bar.full ? Math.max(tall(bar.full), 1.5) : 0;
    const rest = bar.rest ? Math.max(tall(bar.rest), 1.5) : 0;
    const base = height - bottom;
    if (rest) plot.append(h("rect", { class: "bar rest", x: x + gap / 2, y: base - full - rest, width: step - gap, height: rest, rx: 1.5 }));
    if (full) plot.append(h("rect", { class: "bar", x: x + gap / 2, y: base - full, width: step - gap, height: full, rx: 1.5 }));
    if (bar.tick) plot.append(h("text", { x: x + step / 2, y: height - 8, "text-anchor": "middle" }, bar.tick));
    plot.append(h("rect", { class: bar.choose ? "hit choice" : "hit", x, y: top, width: step, height: base - top, click: bar.choose },
      h("title", {}, bar.title || `${bar.label}: ${count(bar.full)}`)));
  });
  return plot;
}

/** A card with a plot, what it means, and its figures. */
function plotCard(title, explanation, plot, table, key) {
  return h("section", { class: "card" }, h("h2", {}, title), h("p", { class: "soft small" }, explanation),
    h("figure", {}, plot, key && h("div", { class: "key" }, key)), table);
}

function resemblancePlot(choose) {
  const counts = facts.resemblances;
  const least = Math.min(counts.findIndex(found => found > 0), 99);
  if (least < 0) return null;
  const start = Math.max(0, Math.floor(least / 5) * 5);
  const bars = counts.slice(start).map((full, place) => {
    const hundredth = start + place;
    const label = hundredth === 100 ? "1" : `${(hundredth / 100).toFixed(2)} to ${((hundredth + 1) / 100).toFixed(2)}`;
    return {
      label, full, title: `${label}: ${copiesOf(full)}`,
      tick: hundredth % 5 === 0 && (100 - start <= 60 || hundredth % 10 === 0) ? (hundredth / 100).toFixed(2) : null,
      choose: () => choose(hundredth / 100, hundredth === 100 ? 1 : (hundredth + 1) / 100),
    };
  });
  const ones = counts[100];
  const says = `${count(ones)} of ${count(facts.all_copies)} copies have resemblance 1; the least is between ${bars[0].label}.`;
  return plotCard("How alike copies are", "Copies by resemblance to the kept document. A bar filters the list.",
    barPlot(bars, { name: "Copies by resemblance", says }),
    figures(["resemblance", "copies"], bars.filter(bar => bar.full).map(bar => [bar.label, count(bar.full)])));
}

/** Sizes in steps that double from ten on. */
function sizeSteps(most) {
  const steps = [[2, 2], [3, 3], [4, 4], [5, 5], [6, 9]];
  for (let from = 10; from <= most; from *= 2) steps.push([from, from * 2 - 1]);
  return steps.filter(([from]) => from <= Math.max(most, 4));
}

function sizePlot(choose) {
  const most = facts.sizes.length ? facts.sizes[facts.sizes.length - 1][0] : 2;
  const bars = sizeSteps(most).map(([from, to]) => {
    const label = from === to ? String(from) : `${count(from)}–${count(to)}`;
    const full = facts.sizes.filter(([size]) => size >= from && size <= to).reduce((sum, [, found]) => sum + found, 0);
    return { label, full, tick: label, title: `${label} documents: ${counted(full, "cluster")}`, choose: () => choose(from, to) };
  });
  const says = `The largest cluster has ${count(most)} documents; ${count(bars[0].full)} have two.`;
  return plotCard("How large clusters are", "Clusters by the number of their documents. A bar filters the list.",
    barPlot(bars, { name: "Clusters by size", says }),
    figures(["documents", "clusters"], bars.map(bar => [bar.label, count(bar.full)])));
}

/** The beginning of the stretch of time that a second lies in, and its label. */
const spans = [
  { name: "hour", most: 4 * 86400, start: s => s - s % 3600, label: s => moment(s).slice(5) || moment(s) },
  { name: "day", most: 100 * 86400, start: s => Math.floor(s / 86400) * 86400, label: s => moment(s).slice(0, 10) },
  { name: "month", most: 8 * 366 * 86400, start: s => Date.parse(moment(s).slice(0, 7) + "-01T00:00:00Z") / 1000, label: s => moment(s).slice(0, 7) },
  { name: "year", most: Infinity, start: s => Date.parse(moment(s).slice(0, 4) + "-01-01T00:00:00Z") / 1000, label: s => moment(s).slice(0, 4) },
];

function timePlot() {
  const hours = facts.hour_shares.filter(([hour]) => moment(hour));
  if (hours.length < 2) return null;
  const length = hours[hours.length - 1][0] - hours[0][0];
  const span = spans.find(one => length <= one.most);
  const parts = new Map();
  for (const [hour, documents, kept, copies] of hours) {
    const start = span.start(hour);
    const part = parts.get(start) || { documents: 0, kept: 0, copies: 0 };
    part.documents += documents ?? 0;
    part.kept += kept;
    part.copies += copies;
    parts.set(start, part);
  }
  const known = hours[0][1] !== null;
  const every = Math.ceil(parts.size / 6);
  const bars = [...parts].map(([start, part], place) => {
    const rest = known ? part.documents - part.copies : part.kept;
    const label = span.label(start);
    return {
      label, full: part.copies, rest, tick: place % every === Math.floor(every / 2) ? label : null, whole: part.copies + rest,
      title: `${label}: ${count(part.copies)} copies of ${count(part.copies + rest)} (${percent(part.copies, part.copies + rest)})`,
    };
  });
  const says = `From ${bars[0].label} to ${bars[bars.length - 1].label}, by the ${span.name}.`;
  const others = known ? "other documents" : "kept documents";
  return plotCard("When copies appeared", `Documents by the ${span.name} they were published, in UTC.`,
    barPlot(bars, { name: "Copies by time of publication", says }),
    figures([span.name, "copies", "documents", "share"], bars.map(bar => [bar.label, count(bar.full), count(bar.whole), percent(bar.full, bar.whole)])),
    [h("span", {}, h("i", { class: "full" }), "copies"), h("span", {}, h("i", {}), others)]);
}
"""#
}
