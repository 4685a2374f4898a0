// The list of clusters: what is asked for, what is found, one page of it.

const perPage = 50;
const nothing = { q: "", site: "", from: "", to: "", least: "", most: "", lang: "", sort: "large", page: 1 };
let asked = { ...nothing };
let found = rows;

const orders = {
  large: [isStripping ? "most lines gone first" : "largest first", (a, b) => b[SIZE] - a[SIZE]],
  small: [isStripping ? "fewest lines gone first" : "smallest first", (a, b) => a[SIZE] - b[SIZE]],
  unlike: [isStripping ? "least stays first" : "least alike first", (a, b) => a[ALIKE] - b[ALIKE]],
  alike: [isStripping ? "most stays first" : "most alike first", (a, b) => b[ALIKE] - a[ALIKE]],
  early: ["earliest first", (a, b) => (a[FIRST] ?? Infinity) - (b[FIRST] ?? Infinity)],
  late: ["latest first", (a, b) => (b[FIRST] ?? -Infinity) - (a[FIRST] ?? -Infinity)],
  number: ["as in the results", (a, b) => a[NUMBER] - b[NUMBER]],
};

/** What a search looks through, folded once. */
const haystacks = new Map();
function haystack(row) {
  let text = haystacks.get(row);
  if (text === undefined) {
    const sites = row[SITES].slice(0, 20).map(site => facts.sites[site]);
    text = folded([row[ID], row[IDS], row[HEAD], ...sites].join("\n"));
    haystacks.set(row, text);
  }
  return text;
}

/** Whether a row is what is asked for. */
function filter() {
  const words = folded(asked.q).split(/\s+/).filter(Boolean);
  const site = folded(asked.site.trim());
  const sites = site ? new Set(facts.sites.flatMap((name, place) => (folded(name).includes(site) ? [place] : []))) : null;
  const least = asked.from === "" ? 0 : Number(asked.from);
  const most = asked.to === "" ? Infinity : Number(asked.to);
  const low = asked.least === "" ? -1 : Number(asked.least);
  // Up to 0.9 leaves 0.9 itself to the next step, but 1 is the last.
  const high = asked.most === "" || Number(asked.most) >= 1 ? Infinity : Number(asked.most);
  const language = asked.lang === "" ? null : facts.languages.indexOf(asked.lang);
  return row => row[SIZE] >= least && row[SIZE] <= most && row[ALIKE] >= low && row[ALIKE] < high
    && (language === null || row[LANGUAGE] === language)
    && (!sites || row[SITES].some(one => sites.has(one)))
    && words.every(word => haystack(row).includes(word));
}

let foundFor = null;

/** Finds what is asked for, once. */
function find() {
  const wanted = JSON.stringify({ ...asked, page: 0 });
  if (wanted === foundFor) return;
  foundFor = wanted;
  const order = orders[asked.sort] || orders.large;
  found = rows.filter(filter()).sort((a, b) => order[1](a, b) || a[NUMBER] - b[NUMBER]);
}

/** One cluster of the list. */
function listItem(row) {
  const sites = row[SITES].slice(0, 3).map(site => facts.sites[site]);
  const more = row[SITES].length - sites.length;
  const parts = [];
  for (const site of sites) parts.push(parts.length ? ", " : "", apart(site));
  if (more > 0) parts.push(` and ${count(more)} more`);
  const time = row[FIRST] === null ? "" : moment(row[FIRST]);
  return h("li", {},
    h("span", { class: "size" }, h("span", { class: "hidden-text" }, isStripping ? "lines set aside: " : "documents: "), count(row[SIZE])),
    h("div", {},
      h("a", { href: `#/cluster/${row[NUMBER]}`, class: "head", dir: "auto" }, row[HEAD].trim() || row[ID]),
      h("p", { class: "facts" }, apart(row[ID]), parts.length ? " · " : "", parts, time && ` · ${time}`, row[LANGUAGE] >= 0 && ` · ${languageName(row[LANGUAGE])}`)),
    h("div", { class: "alike" }, h("span", {}, isStripping ? `${percent(row[ALIKE], 1)} stays` : `${row[SIZE] > 2 ? "≥ " : ""}${alike(row[ALIKE])} alike`), meter(row[ALIKE])));
}

function option(value, label, chosen) {
  return h("option", { value, selected: value === chosen }, label);
}

/** The tools above the list; a change shows the first page of what is then found. */
function tools(show) {
  const change = name => event => {
    asked = { ...asked, [name]: event.target.value, page: 1 };
    show();
  };
  let waiting = 0;
  const soon = name => event => {
    clearTimeout(waiting);
    waiting = setTimeout(() => change(name)(event), 120);
  };
  const number = (name, label, step, most) => h("input", {
    type: "number", "aria-label": label, id: `ask-${name}`, value: asked[name], min: 0, max: most, step, input: soon(name),
  });
  const [amount, share] = isStripping ? ["Lines gone", "Share that stays"] : ["Documents", "Resemblance"];
  return h("form", { class: "bar-of-tools", role: "search", submit: event => event.preventDefault() },
    h("label", { class: "grow" }, facts.sites.length ? "Search ids, sites and beginnings" : "Search ids and beginnings",
      h("input", { type: "search", id: "ask-q", value: asked.q, dir: "auto", autocomplete: "off", input: soon("q") })),
    facts.sites.length > 0 && h("label", {}, "Site", h("input", { type: "search", id: "ask-site", list: "sites", value: asked.site, dir: "auto", autocomplete: "off", input: soon("site") }),
      h("datalist", { id: "sites" }, (isStripping ? facts.stripping.sites : facts.site_shares).slice(0, 300).map(([site]) => h("option", { value: site })))),
    h("label", {}, amount, h("span", { class: "range" }, number("from", `${amount}: at least`, 1), "–", number("to", `${amount}: at most`, 1))),
    h("label", {}, share, h("span", { class: "range" }, number("least", `${share}: from`, 0.01, 1), "–", number("most", `${share}: below`, 0.01, 1))),
    facts.languages.length > 1 && h("label", {}, "Language",
      h("select", { id: "ask-lang", change: change("lang") }, option("", "all", asked.lang),
        [...facts.languages].sort().map(name => option(name, name, asked.lang)))),
    h("label", {}, "Order", h("select", { id: "ask-sort", change: change("sort") },
      Object.entries(orders).map(([name, [label]]) => option(name, label, asked.sort)))));
}

/** Shows what is found: the count, one page, and ways to the others. */
function showList() {
  find();
  const pages = Math.max(Math.ceil(found.length / perPage), 1);
  asked.page = Math.min(Math.max(asked.page, 1), pages);
  const from = (asked.page - 1) * perPage;
  const turn = by => () => {
    asked.page += by;
    showList();
    get("list").scrollIntoView({ block: "start" });
    get("clusters").querySelector("a")?.focus({ preventScroll: true });
  };
  const isAll = found.length === rows.length;
  get("count").textContent = isAll ? counted(rows.length, noun) : `${count(found.length)} of ${counted(rows.length, noun)}`;
  get("clear").hidden = Object.keys(nothing).every(name => name === "page" || name === "sort" || asked[name] === "");
  get("clusters").replaceChildren(...found.slice(from, from + perPage).map(listItem));
  get("none").hidden = found.length > 0;
  get("clusters").hidden = found.length === 0;
  get("pager").replaceChildren(...(pages === 1 ? [] : [
    h("button", { type: "button", disabled: asked.page === 1, click: turn(-1) }, "Previous"),
    h("span", { class: "number" }, `page ${count(asked.page)} of ${count(pages)}`),
    h("button", { type: "button", disabled: asked.page === pages, click: turn(1) }, "Next"),
  ]));
  remember();
}

/** Writes what is asked for into the address, so that the way back leads to the same list. */
function remember() {
  const said = Object.entries(asked).filter(([name, value]) => String(value) !== String(nothing[name]));
  const query = new URLSearchParams(said).toString();
  const hash = query ? `#/?${query}` : "#/";
  if (location.hash !== hash && !(location.hash === "" && hash === "#/")) history.replaceState(null, "", hash);
}

function recall(query) {
  const said = Object.fromEntries(new URLSearchParams(query));
  asked = { ...nothing };
  for (const name of Object.keys(nothing)) if (name in said) asked[name] = name === "page" ? Number(said[name]) || 1 : said[name];
}

/** The part of the page that holds the list. */
function listPart() {
  const clear = () => {
    asked = { ...nothing, sort: asked.sort };
    for (const name of Object.keys(nothing)) if (get(`ask-${name}`)) get(`ask-${name}`).value = asked[name];
    showList();
    get("ask-q").focus();
  };
  return h("section", { id: "list", "aria-labelledby": "list-name" },
    h("h2", { id: "list-name" }, isStripping ? "Documents" : "Clusters"), tools(showList),
    h("div", { class: "status" },
      h("span", {}, h("span", { id: "count", role: "status", "aria-live": "polite" }), " ",
        h("button", { type: "button", class: "link", id: "clear", click: clear }, "clear the filters")),
      h("span", { class: "small keys" }, h("kbd", {}, "/"), " search ", h("kbd", {}, "↓"), " ", h("kbd", {}, "↑"), " go through ", h("kbd", {}, "Enter"), " open")),
    h("ol", { class: "clusters", id: "clusters", keydown: walk }),
    h("p", { class: "note", id: "none", hidden: true }, `No ${noun} is like that.`),
    h("div", { class: "status pager", id: "pager" }));
}

/** Arrows go from cluster to cluster. */
function walk(event) {
  const by = { ArrowDown: 1, ArrowUp: -1 }[event.key];
  if (!by) return;
  const links = [...get("clusters").querySelectorAll("a")];
  const next = links[links.indexOf(document.activeElement) + by];
  if (next) next.focus();
  event.preventDefault();
}

/** Filters the list from elsewhere and goes there. */
function ask(wanted) {
  asked = { ...nothing, sort: asked.sort, ...wanted };
  for (const name of Object.keys(nothing)) if (get(`ask-${name}`)) get(`ask-${name}`).value = asked[name];
  showList();
  get("list").scrollIntoView({ block: "start" });
}
