// What the file carries, read when it is needed.

const get = id => document.getElementById(id);

/** Makes an element: attributes by name, listeners by functions, children as nodes or text. */
function h(tag, attributes, ...children) {
  const inSVG = ["svg", "rect", "text", "line", "path", "g", "title", "desc"].includes(tag);
  const made = inSVG ? document.createElementNS("http://www.w3.org/2000/svg", tag) : document.createElement(tag);
  for (const [name, value] of Object.entries(attributes || {})) {
    if (value === null || value === undefined || value === false) continue;
    if (typeof value === "function") made.addEventListener(name, value);
    else made.setAttribute(name, value === true ? "" : value);
  }
  made.append(...children.flat(Infinity).filter(child => child !== null && child !== undefined && child !== false));
  return made;
}

const parsed = id => JSON.parse(get(id).textContent);
const facts = parsed("facts");

// A row: number, size, least resemblance, first time, id, beginning, other ids, language, sites.
const [NUMBER, SIZE, ALIKE, FIRST, ID, HEAD, IDS, LANGUAGE, SITES] = Array(9).keys();

/** What the list lists. */
const isStripping = facts.subject === "stripping";
const noun = isStripping ? "document" : "cluster";

const rows = [];
/** The first row of each block. */
const firsts = [];
for (let block = 0; block < facts.blocks; block++) {
  firsts.push(rows.length);
  for (const row of parsed("rows" + block)) rows.push(row);
}
const rowOfNumber = new Map(rows.map(row => [row[NUMBER], row]));

const blocks = new Map();

/** The clusters of a block; the last few blocks stay parsed. */
function clustersOf(block) {
  let found = blocks.get(block);
  if (!found) {
    found = parsed("clusters" + block);
    blocks.set(block, found);
    if (blocks.size > 8) blocks.delete(blocks.keys().next().value);
  }
  return found;
}

/** A cluster, its members' sites by name. */
function clusterOf(row) {
  const at = rows.indexOf(row);
  const block = firsts.findLastIndex(first => first <= at);
  const cluster = clustersOf(block)[at - firsts[block]];
  if (!cluster.kept || cluster.isRead) return cluster;
  cluster.isRead = true;
  for (const member of [cluster.kept, ...cluster.copies]) {
    if (member.site !== undefined) member.site = facts.sites[row[SITES][member.site]];
    member.lang ??= cluster.kept.lang;
  }
  return cluster;
}

// Words and numbers.

const count = number => number.toLocaleString("en");
const counted = (number, noun) => `${count(number)} ${noun}${number === 1 ? "" : "s"}`;

const copiesOf = number => `${count(number)} ${number === 1 ? "copy" : "copies"}`;

/** A share in per cent, never rounded up to all or down to none. */
function percent(part, whole) {
  if (!whole) return "–";
  const share = 100 * part / whole;
  if (share > 99.9 && part < whole) return "99.9 %";
  if (share < 0.1 && part > 0) return "< 0.1 %";
  return `${share >= 10 ? share.toFixed(1).replace(/\.0$/, "") : share.toFixed(1)} %`;
}

/** Resemblance with two decimals, rounded down so that 1.00 is only said of 1. */
const alike = share => (Math.floor(share * 100 + 1e-9) / 100).toFixed(2);

function bytes(number) {
  if (number < 1000) return `${number} bytes`;
  const [size, unit] = number < 1e6 ? [number / 1e3, "kB"] : number < 1e9 ? [number / 1e6, "MB"] : [number / 1e9, "GB"];
  return `${size.toFixed(size < 10 ? 1 : 0)} ${unit}`;
}

const pad = number => String(number).padStart(2, "0");

/** A time in UTC: `2025-03-03 06:00`, the day alone at midnight. */
function moment(seconds) {
  const time = new Date(seconds * 1000);
  if (Number.isNaN(time.getTime())) return "";
  const day = `${time.getUTCFullYear()}-${pad(time.getUTCMonth() + 1)}-${pad(time.getUTCDate())}`;
  return seconds % 86400 === 0 ? day : `${day} ${pad(time.getUTCHours())}:${pad(time.getUTCMinutes())}`;
}

const proofs = { same_bytes: "same bytes", same_tokens: "same words" };
const languageName = number => (number < 0 ? "" : facts.languages[number]);

/** Letters as a search sees them: no case, no marks, one shape of yeh, kaf and heh. */
const folded = text => text.toLowerCase().normalize("NFKD").replace(/[\p{M}\u0640\u200c\u200d]/gu, "")
  .replace(/[\u0649\u06cc]/g, "\u064a").replace(/\u06a9/g, "\u0643").replace(/\u0629/g, "\u0647");

/** A name or text that keeps its direction to itself. */
const apart = (text, attributes) => h("bdi", { dir: "auto", ...attributes }, text);
