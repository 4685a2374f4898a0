// Made by Scripts/make_page.py from Page/Source/difference.js; edit that, then make this again.
// swift-format-ignore-file

extension PageSource {
static let differenceScript = #"""
// Two texts side by side: which words only one of them has, which have moved, which are spelled otherwise.

const hasWord = /[\p{L}\p{N}]/u;

/**
 * A copy as stretches in the order of both texts: `kind` (same, spelled, moved, only), the kept text's part and the
 * copy's. What only one has, has nothing on the other side.
 */
function stretches(keptText, copy, keptIsCut) {
  if (copy.same) return keptText ? [{ kind: "same", kept: [0, keptText.length], text: keptText }] : [];
  const made = [];
  let at = 0;
  const upTo = place => {
    if (place > at) made.push({ kind: "only", kept: [at, place], text: "" });
    at = Math.max(at, place);
  };
  const pieces = copy.pieces || [];
  for (let i = 0; i < pieces.length; i++) {
    const piece = pieces[i];
    if (typeof piece === "number") {
      const end = piece + pieces[++i];
      upTo(piece);
      made.push({ kind: "same", kept: [piece, end], text: keptText.slice(piece, end) });
      at = end;
    } else if (typeof piece === "string") made.push({ kind: "only", kept: null, text: piece });
    else if (piece[3]) made.push({ kind: "moved", kept: null, text: piece[2], from: piece[0], length: piece[1] });
    else {
      upTo(piece[0]);
      at = piece[0] + piece[1];
      made.push({ kind: "spelled", kept: [piece[0], at], text: piece[2] });
    }
  }
  // What a cut copy says of the rest is not known.
  if (!copy.cut) upTo(keptText.length);
  else if (at < keptText.length) made.push({ kind: "unknown", kept: [at, keptText.length], text: "" });
  return made;
}

/** The copy's text, put together again. */
const textOf = (keptText, copy) => copy.text ?? stretches(keptText, copy).map(part => part.text).join("");

/** Parts of the kept text that moved ones came from, as marks on it. */
function cutByMoves(part, moves) {
  const [start, end] = part.kept;
  const inside = moves.filter(move => move.from < end && move.from + move.length > start).sort((a, b) => a.from - b.from);
  const made = [];
  let at = start;
  for (const move of inside) {
    const from = Math.max(move.from, at);
    const to = Math.min(move.from + move.length, end);
    if (to <= from) continue;
    if (from > at) made.push({ mark: "del", range: [at, from] });
    made.push({ mark: "moved", range: [from, to] });
    at = to;
  }
  if (end > at) made.push({ mark: "del", range: [at, end] });
  return made;
}

/** Fills two columns row by row: a new row begins where both texts begin a new line. */
class Sheet {
  constructor(keptText, copy) {
    Object.assign(this, { keptText, greyKept: copy.keptGrey || [], greyCopy: copy.grey || [], copyAt: 0, rows: [] });
    this.open();
  }

  open() {
    this.row = { kept: [], copy: [], changed: false };
    this.rows.push(this.row);
  }

  get isFresh() { return !this.row.kept.length && !this.row.copy.length; }

  kept(range, mark, hint) { this.put("kept", this.keptText.slice(...range), range[0], mark, hint); }

  copy(text, mark, hint) {
    this.put("copy", text, this.copyAt, mark, hint);
    this.copyAt += text.length;
  }

  put(side, text, start, mark, hint) {
    if (!text) return;
    const isMarked = mark && hasWord.test(text);
    // What was set aside makes no difference.
    if (isMarked && hasWord.test(outside(text, start, side === "kept" ? this.greyKept : this.greyCopy))) this.row.changed = true;
    this.row[side].push({ text, start, mark: isMarked ? mark : null, hint });
  }

  same(part) {
    const text = part.text;
    let from = 0;
    for (let line = text.indexOf("\n"); line >= 0; line = text.indexOf("\n", from)) {
      this.both(part, from, line);
      this.copyAt += 1;
      this.open();
      from = line + 1;
    }
    this.both(part, from, text.length);
  }

  both(part, from, to) {
    if (to <= from) return;
    this.kept([part.kept[0] + from, part.kept[0] + to]);
    this.copy(part.text.slice(from, to));
  }

  /** What stands between two shared passages: whole lines of one text get rows of their own. */
  gap(keptMarks, copyMarks, isFollowed) {
    const lines = side => {
      const made = [[]];
      for (const mark of side) {
        let start = mark.start;
        mark.text.split("\n").forEach((text, place) => {
          if (place) made.push([]);
          if (text) made[made.length - 1].push({ ...mark, text, start });
          start += text.length + 1;
        });
      }
      return made;
    };
    const [kept, copy] = [lines(keptMarks), lines(copyMarks)];
    const fill = (side, line) => line.forEach(mark => {
      if (side === "kept") this.put("kept", mark.text, mark.start, mark.mark, mark.hint);
      else this.copy(mark.text, mark.mark, mark.hint);
    });
    const isBroken = copy.length > 1;
    // At the beginning of a line, what follows continues the last line of either side.
    if (this.isFresh && isFollowed && kept.length !== copy.length) for (const side of [kept, copy]) if (side.length === 1) side.unshift([]);
    const both = kept.length > 1 && copy.length > 1;
    fill("kept", kept[0]);
    fill("copy", copy[0]);
    for (const line of kept.slice(1, both ? -1 : undefined)) { this.open(); fill("kept", line); }
    copy.slice(1, both ? -1 : undefined).forEach(line => { this.copyAt += 1; this.open(); fill("copy", line); });
    if (!both) return;
    this.open();
    if (isBroken) this.copyAt += 1;
    fill("kept", kept[kept.length - 1]);
    fill("copy", copy[copy.length - 1]);
  }
}

/** The rows of two columns. */
function sheetOf(keptText, copy, keptGrey) {
  const sheet = new Sheet(keptText, { ...copy, keptGrey });
  const parts = stretches(keptText, copy);
  const moves = parts.filter(part => part.kind === "moved" && part.from >= 0);
  let gap = { kept: [], copy: [] };
  const close = (isFollowed = true) => {
    if (gap.kept.length || gap.copy.length) sheet.gap(gap.kept, gap.copy, isFollowed);
    gap = { kept: [], copy: [] };
  };
  for (const part of parts) {
    if (part.kind === "same") {
      close();
      sheet.same(part);
    } else if (part.kind === "spelled") {
      close();
      const kept = keptText.slice(...part.kept);
      sheet.kept(part.kept, "spelled", `spelled ${part.text} in the copy`);
      sheet.copy(part.text, "spelled", `spelled ${kept} in the kept document`);
    } else if (part.kept) {
      const marks = part.kind === "unknown" ? [{ mark: null, range: part.kept }] : cutByMoves(part, moves);
      for (const { mark, range } of marks) gap.kept.push({ mark, text: keptText.slice(...range), start: range[0] });
    } else gap.copy.push({ mark: part.kind === "moved" ? "moved" : "ins", text: part.text });
  }
  close(false);
  return sheet.rows.filter(row => row.kept.length || row.copy.length);
}

/** A run of text in parts: which of it was set aside. `grey` is start, length, start, length, … */
function greyParts(text, start, grey) {
  const made = [];
  const end = start + text.length;
  let at = start;
  const add = (to, isGrey) => {
    if (to <= at) return;
    made.push({ text: text.slice(at - start, to - start), isGrey });
    at = to;
  };
  for (let i = 0; i + 1 < grey.length && grey[i] < end; i += 2) {
    add(Math.min(grey[i], end), false);
    add(Math.min(grey[i] + grey[i + 1], end), true);
  }
  add(end, false);
  return made;
}

/** What of a run was not set aside. */
const outside = (text, start, grey) => (grey.length ? greyParts(text, start, grey).filter(part => !part.isGrey).map(part => part.text).join(" ") : text);

/** A run as nodes: what was set aside in grey, the rest with its mark, which leaves white space at its ends out. */
function marked(run, grey) {
  return greyParts(run.text, run.start, grey).map(part => {
    if (part.isGrey) return h("span", { class: "grey" }, part.text);
    if (!run.mark || !hasWord.test(part.text)) return part.text;
    const before = /^\s*/.exec(part.text)[0].length;
    const behind = part.text.trimEnd().length;
    const tag = { del: "del", ins: "ins" }[run.mark] || "span";
    return [part.text.slice(0, before), h(tag, { class: tag === "span" ? run.mark : null, title: run.hint }, part.text.slice(before, behind)),
      part.text.slice(behind)];
  });
}

/** Words of a text. */
const wordCount = text => (text.match(/[\p{L}\p{N}][\p{L}\p{M}\p{N}]*/gu) || []).length;

/** Passages that stand in both: stretches with no word of only one text between them, as ranges of both. */
function passagesOf(keptText, copy) {
  const made = [];
  let at = 0;
  let isOpen = false;
  for (const part of stretches(keptText, copy)) {
    const here = [at, at + part.text.length];
    at = here[1];
    const isMoved = part.kind === "moved" && part.from >= 0;
    if (part.kind === "same" || part.kind === "spelled") {
      const last = made[made.length - 1];
      if (isOpen) {
        last.kept[1] = part.kept[1];
        last.copy[1] = here[1];
        last.words += wordCount(part.text);
      } else made.push({ kept: [...part.kept], copy: here, words: wordCount(part.text) });
      isOpen = true;
    } else if (isMoved) {
      made.push({ kept: [part.from, part.from + part.length], copy: here, words: wordCount(part.text), moved: true });
      isOpen = false;
    } else if (hasWord.test(part.text || (part.kept ? keptText.slice(...part.kept) : ""))) isOpen = false;
  }
  return made;
}

/** How much two texts have in common, in words of what is shown and was not set aside. */
function agreement(keptText, copy, keptGrey) {
  const sums = { same: 0, spelled: 0, moved: 0, only: 0, missing: 0, grey: 0 };
  let at = 0;
  for (const part of stretches(keptText, copy)) {
    const isMissing = part.kind === "only" && part.kept;
    const [text, start, grey] = isMissing ? [keptText.slice(...part.kept), part.kept[0], keptGrey] : [part.text, at, copy.grey || []];
    const words = wordCount(outside(text, start, grey));
    sums.grey += wordCount(text) - words;
    if (part.kind !== "unknown") sums[isMissing ? "missing" : part.kind] += words;
    at += part.text.length;
  }
  const passages = passagesOf(keptText, copy).filter(part => !part.moved && part.words >= 8);
  return { ...sums, passages: passages.length, longest: passages.reduce((most, part) => Math.max(most, part.words), 0) };
}

/** A picture of both texts as bars, with ribbons between what they share. */
function ribbon(keptText, copy, says, isTurned) {
  const whole = Math.max(keptText.length, 1);
  const length = Math.max(textOf(keptText, copy).length, 1);
  const picture = h("svg", { class: isTurned ? "ribbon turned" : "ribbon", viewBox: "0 0 1000 74", preserveAspectRatio: "none", role: "img", "aria-label": says });
  picture.append(h("rect", { class: "base", x: 0, y: 0, width: 1000, height: 12 }), h("rect", { class: "base", x: 0, y: 62, width: 1000, height: 12 }));
  for (const part of passagesOf(keptText, copy)) {
    const [a, b] = part.kept.map(place => 1000 * place / whole);
    const [c, d] = part.copy.map(place => 1000 * place / length);
    const [bar, link] = part.moved ? ["moved-part", "link-moved"] : ["same", "link-same"];
    picture.append(h("path", { class: link, d: `M${a} 12H${b}C${b} 37 ${d} 37 ${d} 62H${c}C${c} 37 ${a} 37 ${a} 12Z` }),
      h("rect", { class: bar, x: a, y: 0, width: b - a, height: 12 }), h("rect", { class: bar, x: c, y: 62, width: d - c, height: 12 }));
  }
  return picture;
}
"""#
}
