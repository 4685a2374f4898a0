// The page of one cluster: its documents, and the kept one beside a copy.

const arabicLetters = /[\u0620-\u06ff]/g;

/** Whether a text is mostly in Arabic letters, which want more room. */
const isArabic = text => (text.slice(0, 400).match(arabicLetters) || []).length > 60;

/** Whether the first letter of a text is written from right to left. */
const runsRightToLeft = text => /^[^\p{L}]*[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]/u.test(text);

/** The earliest of the members whose time is known; null when none or several are. */
function likelyFirst(members) {
  const known = members.filter(member => member.at !== undefined);
  if (known.length < 2) return null;
  const least = Math.min(...known.map(member => member.at));
  const first = known.filter(member => member.at === least);
  return first.length === 1 ? first[0] : null;
}

const timeOf = member => (member.at !== undefined ? moment(member.at) : member.time || "");

/** A button for a copy; the kept document has one that does nothing. */
function memberCard(member, { kept, chosen, first, choose }) {
  const isFirst = member === first;
  const facts = [apart(member.site || member.place || ""), timeOf(member)].filter(Boolean);
  const card = h(kept ? "div" : "button", {
    class: kept ? "member kept" : "member", type: kept ? null : "button", click: choose, "aria-pressed": kept ? null : String(chosen),
  },
  h("span", { class: "small" }, kept ? "Kept" : `Copy · ${proofs[member.proof] || `${alike(member.res)} alike`}`, isFirst && " · likely first"),
  h("strong", {}, apart(member.id)),
  h("span", { class: "small from" }, facts.map(fact => h("span", {}, fact))),
  !kept && meter(member.res));
  return card;
}

/** Only what a browser would open as a page is a link. */
const isWeb = url => /^https?:\/\//i.test(url || "");

function sideHead(name, member) {
  const facts = [member.place && apart(member.place), member.site && apart(member.site), timeOf(member), member.lang].filter(Boolean);
  return h("div", { class: "side-head" },
    h("p", { class: "small soft" }, name),
    h("h3", {}, apart(member.id)),
    h("p", { class: "small soft" }, facts.flatMap((fact, place) => (place ? [" · ", fact] : [fact]))),
    member.url && h("p", { class: "small" }, isWeb(member.url)
      ? h("a", { href: member.url, rel: "noreferrer noopener", target: "_blank", dir: "ltr" }, member.url) : apart(member.url)),
    member.cut && h("p", { class: "small soft" }, `Cut: ${bytes(member.cut[0])} of ${bytes(member.cut[1])} are in this file.`));
}

/** Folds stretches of three and more equal rows, one left at each end. */
function foldedRows(lines) {
  const made = [];
  for (let i = 0; i < lines.length;) {
    let end = i;
    while (end < lines.length && !lines[end].changed) end++;
    if (end - i >= 4) {
      made.push(lines[i], { hidden: end - i - 2 }, lines[end - 1]);
      i = end;
    } else made.push(lines[i++]);
  }
  return made;
}

let hidesEqual = false;
let hidesGone = false;

/** The two texts. */
function sides(cluster, copy) {
  const keptText = cluster.kept.text;
  const box = h("div", { class: "sides", id: "sides", role: "group", "aria-label": "Kept document and copy side by side" },
    sideHead("Kept", cluster.kept), sideHead("Copy", copy));
  const compared = copy.pieces || copy.same;
  const grey = cluster.kept.grey || [];
  const plain = copy.text === undefined ? [] : [{ kept: [{ text: keptText, start: 0 }], copy: [{ text: copy.text, start: 0 }] }];
  const lines = compared ? sheetOf(keptText, copy, grey) : plain;
  const shown = hidesEqual ? foldedRows(lines) : lines;
  shown.forEach((line, place) => {
    if (line.hidden) {
      box.append(h("div", { class: "fold" }, `${line.hidden} equal lines`), h("div", { hidden: true }));
      return;
    }
    for (const side of ["kept", "copy"]) {
      const text = line[side].map(run => run.text).join("");
      const classes = ["cell", `of-${side}`, isArabic(text.length > 80 ? text : keptText) && "arabic", !text && "blank",
        place === 0 && "first-row", place === shown.length - 1 && "last-row"];
      // A line without letters runs as its document does.
      const direction = /\p{L}/u.test(text) ? "auto" : runsRightToLeft(keptText) ? "rtl" : "ltr";
      box.append(h("div", { class: classes.filter(Boolean).join(" "), dir: direction },
        line[side].map(run => marked(run, side === "kept" ? grey : copy.grey || []))));
    }
  });
  return box;
}

/** What the marks mean, and what can be done. */
function legend(cluster, copy, again) {
  const marks = [["del", {}, "only kept"], ["ins", {}, "only in the copy"], ["span", { class: "moved" }, "moved"], ["span", { class: "spelled" }, "spelled otherwise"]];
  const hasGrey = cluster.kept.grey || copy.grey;
  return h("div", { class: "legend" },
    (copy.pieces || copy.same) ? marks.map(([tag, attributes, word]) => h(tag, attributes, word)) : h("span", {}, "These two were not compared word by word: the page compares the first copies only."),
    hasGrey && h("span", { class: "grey" }, "set aside"),
    h("span", { class: "push" },
      h("button", { type: "button", "aria-pressed": String(hidesEqual), click: () => { hidesEqual = !hidesEqual; again(); } }, "Only what differs")));
}

/** How the texts agree, in words and as a picture. */
function agreementPart(cluster, copy) {
  if (!cluster.kept.text) return null;
  const sums = copy.pieces || copy.same ? agreement(cluster.kept.text, copy, cluster.kept.grey || []) : null;
  const shares = copy.in === undefined ? `Resemblance ${alike(copy.res)}.`
    : `Resemblance ${alike(copy.res)}: ${percent(copy.in, 1)} of the copy stands in the kept document, ${percent(copy.has, 1)} of the kept document in the copy.`;
  if (!sums) return h("section", { class: "card" }, h("h2", {}, "Where they agree"), h("p", { class: "soft small" }, shares));
  const words = [`${counted(sums.same, "word")} the same`, sums.spelled && `${count(sums.spelled)} spelled otherwise`, sums.moved && `${count(sums.moved)} moved`,
    sums.missing && `${count(sums.missing)} only kept`, sums.only && `${count(sums.only)} only in the copy`].filter(Boolean).join(", ");
  const runs = sums.passages ? ` ${counted(sums.passages, "matched passage")} of eight words and more; the longest has ${count(sums.longest)}.` : "";
  const grey = sums.grey ? ` Not counted: ${counted(sums.grey, "word")} set aside as furniture of the sites, dates or credits.` : "";
  const says = `${words}.${runs}${grey}`;
  return h("section", { class: "card" }, h("h2", {}, "Where they agree"), h("p", { class: "soft small" }, shares, " ", says),
    h("figure", {}, ribbon(cluster.kept.text, copy, `Kept document above, copy below, joined where they agree: ${says}`, runsRightToLeft(cluster.kept.text))));
}

function neighbours(row) {
  const place = found.indexOf(row);
  const way = (to, word) => (to ? h("a", { class: "button", href: `#/cluster/${to[NUMBER]}` }, word) : null);
  return h("div", { class: "crumbs" }, h("a", { href: backHash() }, `← All ${noun}s`),
    h("div", { class: "pager" }, way(found[place - 1], `Previous ${noun}`), place >= 0 && way(found[place + 1], `Next ${noun}`)));
}

function backHash() {
  const said = Object.entries(asked).filter(([name, value]) => String(value) !== String(nothing[name]));
  return said.length ? `#/?${new URLSearchParams(said)}` : "#/";
}

/** The page of a cluster whose documents were too much for the file. */
function emptyPage(row) {
  if (isStripping) {
    return h("article", { id: "cluster" }, neighbours(row), h("h1", {}, apart(row[ID])), h("p", { class: "note" }, "Its text is not in this file, to keep it small."));
  }
  return h("article", { id: "cluster" }, neighbours(row), h("h1", {}, `Cluster ${count(row[NUMBER])}: ${counted(row[SIZE], "document")}`),
    h("p", { class: "note" }, "Its documents are not in this file, to keep it small. The one kept is ", apart(row[ID]), "."));
}

/** The lines of a text, each with what of it was set aside. */
function pageLines(member) {
  let start = 0;
  return member.text.split("\n").map(text => {
    const parts = greyParts(text, start, member.grey || []);
    start += text.length + 1;
    return { text, parts, isGone: parts.length > 0 && parts.every(part => part.isGrey) };
  });
}

/** The page of a document that was stripped: what stays, and in grey what went. */
function documentPage(row, member) {
  const again = () => { hidesGone = !hidesGone; show(clusterPage(row), { keep: true }); };
  const lines = pageLines(member).filter(line => !hidesGone || !line.isGone);
  const sheet = h("div", { class: "sides alone", id: "sides", role: "group", "aria-label": "The document" }, sideHead("Document", member),
    lines.map((line, place) => {
      const classes = ["cell", isArabic(member.text) && "arabic", line.isGone && "gone", !place && "first-row", place === lines.length - 1 && "last-row"];
      const direction = /\p{L}/u.test(line.text) ? "auto" : runsRightToLeft(member.text) ? "rtl" : "ltr";
      return h("div", { class: classes.filter(Boolean).join(" "), dir: direction }, line.parts.map(part => (part.isGrey ? h("span", { class: "grey" }, part.text) : part.text)));
    }));
  return h("article", { id: "cluster", "aria-labelledby": "cluster-name" }, neighbours(row),
    h("h1", { id: "cluster-name" }, apart(member.id)),
    h("div", { class: "chips" }, h("span", { class: "chip" }, `${counted(row[SIZE], "line")} set aside`), h("span", { class: "chip" }, `${percent(row[ALIKE], 1)} of its lines stay`)),
    !member.text && h("p", { class: "note" }, "Its text was not at hand."),
    member.text && h("div", { class: "legend" }, h("span", { class: "grey" }, "set aside"),
      h("span", { class: "push" }, h("button", { type: "button", "aria-pressed": String(hidesGone), click: again }, "Only what stays"))),
    member.text && sheet, h("p", { class: "small soft keys" }, h("kbd", {}, "Esc"), " all documents"));
}

/** The page of a cluster. */
function clusterPage(row, chosen = 0) {
  const cluster = clusterOf(row);
  if (!cluster.kept) return emptyPage(row);
  if (isStripping) return documentPage(row, cluster.kept);
  const members = [cluster.kept, ...cluster.copies];
  const first = likelyFirst(members);
  const undated = members.filter(member => member.at === undefined).length;
  const place = Math.min(Math.max(chosen, 0), cluster.copies.length - 1);
  const copy = cluster.copies[place];
  const times = members.map(member => member.at).filter(at => at !== undefined);
  const again = () => show(clusterPage(row, place), { keep: true });
  const choose = next => () => show(clusterPage(row, next), { keep: true });
  const cards = h("div", { class: "members", id: "members", "data-copies": cluster.copies.length, "data-chosen": place },
    memberCard(cluster.kept, { kept: true, first }),
    cluster.copies.map((one, next) => memberCard(one, { chosen: next === place, first, choose: choose(next) })));
  return h("article", { id: "cluster", "aria-labelledby": "cluster-name" },
    neighbours(row),
    h("h1", { id: "cluster-name" }, `Cluster ${count(cluster.number)}: ${counted(row[SIZE], "document")}`),
    h("div", { class: "chips" },
      row[SITES].length > 0 && h("span", { class: "chip" }, counted(row[SITES].length, "site")),
      times.length > 1 && h("span", { class: "chip" }, `${moment(Math.min(...times))} to ${moment(Math.max(...times))} UTC`),
      h("span", { class: "chip" }, `at least ${alike(row[ALIKE])} alike`),
      (cluster.remarks || []).map(remark => h("span", { class: "chip" }, apart(remark))),
      first && h("span", { class: "chip first" }, "Likely first: ", apart(first.id), first.site ? [" (", apart(first.site), ")"] : "")),
    first && h("p", { class: "small soft means" }, "Likely first means only: the earliest time of publication given.",
      undated ? ` ${counted(undated, "document")} ${undated === 1 ? "has" : "have"} no known time.` : ""),
    cards,
    cluster.left > 0 && h("p", { class: "note" }, `${copiesOf(cluster.left)} more are not in this file, to keep it small.`),
    agreementPart(cluster, copy), legend(cluster, copy, again), sides(cluster, copy),
    h("p", { class: "small soft keys" }, h("kbd", {}, "←"), " ", h("kbd", {}, "→"), " other copies ", h("kbd", {}, "Esc"), " all clusters"));
}
