// Made by Scripts/make_page.py from Page/Source/page.js; edit that, then make this again.
// swift-format-ignore-file

extension PageSource {
static let pageScript = #"""
// The whole: overview, sites, templates, and the way between them.

function tile(name, value, small) {
  return h("div", { class: "tile" }, h("dt", {}, name), h("dd", {}, value, small && h("span", { class: "small" }, small)));
}

function tiles() {
  const { documents, all_copies: copies, all_clusters: clusters } = facts;
  const largest = facts.sizes.length ? facts.sizes[facts.sizes.length - 1][0] : 0;
  const sites = facts.site_count || facts.sites.length;
  const earlier = facts.same_bytes + facts.same_tokens;
  return h("dl", { class: "tiles" },
    documents !== undefined && tile("Documents", count(documents), facts.bytes !== undefined && bytes(facts.bytes)),
    tile("Clusters", count(clusters), copies ? `${(1 + copies / Math.max(clusters, 1)).toFixed(1)} documents each` : null),
    tile("Copies", count(copies), documents ? `${percent(copies, documents)} of all documents` : null),
    documents !== undefined && tile("Remaining", count(documents - copies), `${percent(documents - copies, documents)} of all documents`),
    tile("Word for word", count(earlier), `${count(facts.same_bytes)} byte for byte`),
    tile("Largest cluster", count(largest), "documents"),
    sites > 0 && tile("Sites", count(sites)));
}

/** The figures of a page about what stripping took away. */
function strippingTiles() {
  const { documents, lines, gone, untouched, sites } = facts.stripping;
  const all = sites.reduce((sum, site) => sum + site[3], 0);
  const away = sites.reduce((sum, site) => sum + site[4], 0);
  return h("dl", { class: "tiles" },
    tile("Documents", count(documents), `${count(untouched)} untouched`),
    tile("Lines", count(lines)),
    tile("Lines set aside", count(gone), `${percent(gone, lines)} of all lines`),
    all > 0 && tile("Text set aside", bytes(away), `${percent(away, all)} of ${bytes(all)}`),
    sites.length > 0 && tile("Sites", count(sites.length)));
}

/** Whose text goes, site by site. */
function strippingSites(sites) {
  return h("table", {}, h("thead", {}, h("tr", {}, ["Site", "Share of the text set aside", "", "Text", "Lines set aside", "Documents"].map((name, place) => h("th", { scope: "col", class: place > 1 ? "right" : null }, name)))),
    h("tbody", {}, sites.map(([name, documents, lines, all, gone]) => h("tr", {},
      h("td", {}, name ? h("button", { type: "button", class: "link", click: () => { location.hash = `#/?${new URLSearchParams({ site: name })}`; } }, apart(name)) : h("span", { class: "soft" }, "no site")),
      h("td", { class: "wide" }, meter(gone / Math.max(all, 1))), h("td", { class: "right" }, percent(gone, all)), h("td", { class: "right" }, bytes(all)),
      h("td", { class: "right" }, count(lines)), h("td", { class: "right" }, count(documents))))));
}

function strippingOverview() {
  const { sites } = facts.stripping;
  return h("div", { id: "overview" }, h("h1", { class: "hidden-text" }, "Overview"), strippingTiles(), notes(),
    sites.length > 0 && h("div", { class: "grid" }, h("section", { class: "card" }, h("h2", {}, "Whose text is furniture"),
      h("p", { class: "soft small" }, "Sites that lose the most text. A site filters the list."), strippingSites(sites.slice(0, 10)),
      sites.length > 10 && h("p", { class: "small" }, h("a", { href: "#/sites" }, `All ${count(sites.length)} sites`)))),
    listPart());
}

function gatesPart() {
  if (!facts.gates) return null;
  return h("section", { class: "card whole" }, h("h2", {}, "Gates"),
    h("table", {}, h("thead", {}, h("tr", {}, ["Gate", "Found", "Allowed", "Outcome"].map(name => h("th", { scope: "col" }, name)))),
      h("tbody", {}, facts.gates.map(([name, value, level, outcome]) => h("tr", {}, h("th", { scope: "row" }, name), h("td", {}, value), h("td", {}, level),
        h("td", { class: `gate-${outcome}` }, { pass: "✓ pass", warn: "! warning", fail: "✗ failed", open: "no level" }[outcome] || outcome))))),
    gateExamples());
}

/** Rows that the gates counted, a list each. */
function gateExamples() {
  const named = facts.gates.filter(gate => gate[4]?.length);
  if (!named.length) return null;
  return h("details", { class: "data", open: true }, h("summary", {}, "What they found"),
    named.map(([name, , , , examples]) => [h("h3", {}, name), h("ul", { class: "found" }, examples.map(example => h("li", {}, apart(example))))]));
}

/** Sites as a table: copies, documents, share. */
function siteTable(shares) {
  const known = shares.some(([, documents]) => documents !== null);
  const most = Math.max(1, ...shares.map(([, , kept, copies]) => kept + copies));
  return h("table", {},
    h("thead", {}, h("tr", {}, h("th", { scope: "col" }, "Site"), h("th", { scope: "col" }, known ? "Share of copies" : "Copies"),
      h("th", { scope: "col", class: "right" }, "Copies"), h("th", { scope: "col", class: "right" }, known ? "Documents" : "Kept"),
      known && h("th", { scope: "col", class: "right" }, "Share"))),
    h("tbody", {}, shares.map(([name, documents, kept, copies]) => h("tr", {},
      h("td", {}, name ? h("button", { type: "button", class: "link", click: () => { location.hash = `#/?${new URLSearchParams({ site: name })}`; } }, apart(name)) : h("span", { class: "soft" }, "no site")),
      h("td", { class: "wide" }, meter(known ? copies / Math.max(documents, 1) : copies / most)),
      h("td", { class: "right" }, count(copies)), h("td", { class: "right" }, count(known ? documents : kept)),
      known && h("td", { class: "right" }, percent(copies, documents))))));
}

function sitesCard() {
  const shares = facts.site_shares;
  if (!shares.some(([name]) => name)) return null;
  return h("section", { class: "card" }, h("h2", {}, "Whose documents are copies"),
    h("p", { class: "soft small" }, "Sites with the most copies. A site filters the list."), siteTable(shares.slice(0, 8)),
    shares.length > 8 && h("p", { class: "small" }, h("a", { href: "#/sites" }, `All ${count(facts.site_count)} sites`)));
}

/** What the file does not carry, said plainly. */
function notes() {
  const said = [];
  if (facts.clusters_unlisted) said.push(`The result counts ${counted(facts.clusters_unlisted, "cluster")} that it does not list; copies and plots are of the others.`);
  if (facts.clusters_left_out > (facts.clusters_unlisted || 0)) said.push(`Only the ${count(facts.clusters)} largest of ${counted(facts.all_clusters, "cluster")} are in this file.`);
  if (facts.compares_content) said.push("Documents were compared by their content: what their sites repeat, dates and credits were set aside, and are grey.");
  if (!facts.has_texts) said.push("The texts were not at hand, only their beginnings as the results carry them.");
  else if (facts.cut_texts) said.push(`${count(facts.cut_texts)} of ${counted(facts.texts, "text")} are cut, to keep this file small.`);
  if (facts.lost_addresses) said.push(`${count(facts.lost_addresses)} addresses are left out.`);
  if (facts.left_out) said.push(`${copiesOf(facts.left_out)} are counted but not in this file.`);
  return said.length ? h("p", { class: "note", id: "cut-note" }, said.join(" ")) : null;
}

function overview() {
  if (isStripping) return strippingOverview();
  return h("div", { id: "overview" }, h("h1", { class: "hidden-text" }, "Overview"), tiles(), notes(),
    h("div", { class: "grid" }, gatesPart(),
      resemblancePlot((least, most) => ask({ least: least.toFixed(2), most: most.toFixed(2) })), sizePlot((from, to) => ask({ from, to })),
      sitesCard(), timePlot()),
    listPart());
}

function sitesPage() {
  if (isStripping) {
    return h("div", {}, h("h1", {}, "Sites"), h("p", { class: "soft" }, "Sites that lose the most text first."), h("section", { class: "card", id: "sites-page" }, strippingSites(facts.stripping.sites)));
  }
  const all = facts.site_shares;
  return h("div", {}, h("h1", {}, "Sites"), h("p", { class: "soft" }, facts.site_count > all.length ? `The ${count(all.length)} of ${count(facts.site_count)} sites with the most copies.` : "Sites with the most copies first."),
    h("section", { class: "card", id: "sites-page" }, siteTable(all)));
}

/** A line of a template. */
function templateLine([text, pages, position, rule], all) {
  const rules = { keep: "always kept", strip: "always set aside" };
  return h("li", {}, h("span", { class: "right number soft" }, `${count(pages)} of ${count(all)}`),
    h("span", { class: "small soft" }, [position, rules[rule]].filter(Boolean).join(" · ")), h("span", { dir: "auto", class: "spelling" }, text || "(not in these texts)"));
}

/** A site's template: its first lines, and the others when asked for. */
function templateCard({ site, pages, all, lines }) {
  const [first, others] = [lines.slice(0, 12), lines.slice(12)];
  const left = all - lines.length;
  const rest = h("details", { class: "data" }, h("summary", {}, `${count(others.length)} more`));
  rest.addEventListener("toggle", () => { if (rest.children.length === 1) rest.append(h("ol", { class: "lines" }, others.map(line => templateLine(line, pages)))); });
  return h("section", { class: "card" }, h("h2", {}, site ? apart(site) : "no site"),
    h("p", { class: "soft small" }, `${counted(all, "line")} on ${counted(pages, "page")}`),
    h("ol", { class: "lines" }, first.map(line => templateLine(line, pages))), others.length > 0 && rest,
    left > 0 && h("p", { class: "soft small" }, `${counted(left, "line")} on fewer pages ${left === 1 ? "is" : "are"} not in this file.`));
}

function templatesPage() {
  const left = facts.template_count - facts.templates.length;
  const box = h("div", { id: "template-cards" });
  const search = event => {
    const wanted = folded(event ? event.target.value : "");
    const shown = facts.templates.filter(({ site, lines }) => folded([site, ...lines.map(line => line[0])].join("\n")).includes(wanted));
    box.replaceChildren(...shown.slice(0, 100).map(templateCard),
      ...(shown.length > 100 ? [h("p", { class: "soft small" }, `${count(shown.length - 100)} more sites: search for them.`)] : shown.length ? [] : [h("p", { class: "note" }, "No template is like that.")]));
  };
  search();
  return h("div", { id: "templates" }, h("h1", {}, "Templates"),
    h("p", { class: "soft" }, "What sites repeat: on how many of a site's pages a line stands, where on the page, and how it is spelled. Numbers and dates in a line may differ from page to page. Not every line of a template is furniture on every page."),
    h("form", { class: "bar-of-tools", role: "search", submit: event => event.preventDefault() },
      h("label", { class: "grow" }, "Search sites and lines", h("input", { type: "search", dir: "auto", id: "ask-template", autocomplete: "off", input: search }))),
    box, left > 0 && h("p", { class: "note" }, `${counted(left, "site")} of fewer pages ${left === 1 ? "is" : "are"} not in this file.`));
}

/** Puts a page in place of the one before. */
function show(page, { keep } = {}) {
  const focus = keep && document.activeElement?.getAttribute("aria-pressed") === "true" ? "[aria-pressed=true]" : null;
  const scroll = keep ? get("members")?.scrollTop : 0;
  const chosen = keep && document.activeElement?.closest("#members") ? ".member[aria-pressed=true]" : focus;
  get("main").replaceChildren(page);
  if (keep && get("members")) get("members").scrollTop = scroll;
  if (keep) document.querySelector(chosen || "#none-such")?.focus({ preventScroll: true });
  else scrollTo(0, 0);
}

const isAboutTemplates = facts.subject === "templates";
const parts = [["#/", "Overview", !isAboutTemplates], ["#/sites", "Sites", isStripping ? facts.stripping.sites.length > 0 : facts.site_shares.some(([name]) => name)],
  ["#/templates", "Templates", Boolean(facts.templates)]];

function showParts(here) {
  get("parts").replaceChildren(...parts.filter(([, , is]) => is).map(([hash, name]) => h("a", { href: hash, "aria-current": hash === here ? "page" : null }, name)));
}

const title = document.title;

function route() {
  const [path, query = ""] = location.hash.split("?");
  const number = /^#\/cluster\/(\d+)$/.exec(path)?.[1];
  const row = number && rowOfNumber.get(Number(number));
  document.title = row ? `${isStripping ? row[ID] : `Cluster ${number}`} – ${title}` : title;
  if (row) {
    find();
    showParts("");
    show(clusterPage(row));
    get("main").focus({ preventScroll: true });
  } else if (path === "#/sites") { showParts("#/sites"); show(sitesPage()); }
  else if ((path === "#/templates" || isAboutTemplates) && facts.templates) { showParts("#/templates"); show(templatesPage()); }
  else {
    recall(query);
    showParts("#/");
    show(overview());
    showList();
    if (query) get("list").scrollIntoView({ block: "start" });
  }
}

function keys(event) {
  if (event.ctrlKey || event.metaKey || event.altKey) return;
  const isTyping = /^(INPUT|SELECT|TEXTAREA)$/.test(document.activeElement?.tagName);
  const members = get("members");
  if (event.key === "/" && !isTyping && get("ask-q")) {
    get("ask-q").focus();
    event.preventDefault();
  } else if (event.key === "ArrowDown" && document.activeElement === get("ask-q")) get("clusters").querySelector("a")?.focus();
  else if (get("cluster") && event.key === "Escape") location.hash = backHash();
  else if (members && !isTyping && (event.key === "ArrowRight" || event.key === "ArrowLeft")) {
    const next = Number(members.dataset.chosen) + (event.key === "ArrowRight" ? 1 : -1);
    if (next >= 0 && next < Number(members.dataset.copies)) members.querySelectorAll("button.member")[next].click();
    members.querySelector("[aria-pressed=true]")?.scrollIntoView({ block: "nearest" });
  }
}

get("sources").replaceChildren(...facts.sources.flatMap((name, place) => [place ? ", " : "", apart(name)]));
get("foot").replaceChildren(...[
  facts.subject ? null : h("p", {}, "Resemblance is the share of shingles that two documents have in common. A copy matches its kept document directly."),
  facts.recipe.length && h("details", {}, h("summary", {}, "The recipe that decided the matches"),
    h("p", {}, facts.recipe.flatMap(([name, value], place) => [place ? " · " : "", `${name} `, h("code", {}, value)]))),
  facts.made && h("p", {}, `Made ${facts.made}.`),
].filter(Boolean));
addEventListener("hashchange", route);
addEventListener("keydown", keys);
route();
document.documentElement.dataset.ready = "yes";
"""#
}
