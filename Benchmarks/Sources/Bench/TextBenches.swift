internal import DarnelKernels
internal import DarnelText

/// Folding, token hashes, shingle hashes: each alone, then all of them as a document meets them.
func timeText(_ watch: inout Stopwatch) {
  for script in Script.allCases {
    let names = ["fold", "tokens", "shingles", "text to shingles"].map { "\($0), \(script)" }
    guard names.contains(where: watch.wants) else { continue }
    var made = MadeDocuments(seed: 1)
    let texts = made.documents(64, script)
    let bytes = texts.reduce(0) { $0 + $1.count }
    let table = TextProfile.standard.table
    var folded: [UInt8] = []
    watch.time(names[0], Stopwatch.Work(unit: "byte", count: bytes, bytes: bytes)) {
      texts.reduce(0) { $0 ^ UInt64(fold($1.span, with: table, into: &folded).count) }
    }
    timeParts(&watch, names, texts, bytes)
  }
}

private func timeParts(
  _ watch: inout Stopwatch, _ names: [String], _ texts: [[UInt8]], _ bytes: Int
) {
  let recipe = ShingleRecipe()
  let folds = texts.map { text in
    var folded: [UInt8] = []
    let counts = fold(text.span, with: recipe.profile.table, into: &folded)
    return (bytes: folded, count: counts.count)
  }
  var hashes = TokenHashes()
  let filled = folds.map { fold in
    var hashes = TokenHashes()
    hashes.fill(from: fold.bytes, count: fold.count)
    return hashes
  }
  let tokens = Stopwatch.Work(
    unit: "token", count: filled.reduce(0) { $0 + $1.count }, bytes: bytes)
  watch.time(names[1], tokens) {
    for fold in folds { hashes.fill(from: fold.bytes, count: fold.count) }
    return hashes.hashes[0]
  }
  var shingles: [UInt64] = []
  watch.time(names[2], tokens) {
    filled.reduce(0) { sum, hashes in
      let made = hashShingles(
        of: hashes, width: recipe.width, letterWidth: recipe.letterWidth, into: &shingles)
      return sum ^ UInt64(made)
    }
  }
  var shingler = Shingler(recipe)
  watch.time(names[3], tokens) {
    texts.reduce(0) { $0 ^ UInt64(shingler.shingle($1.span).shingles) }
  }
}
