internal import DarnelText

/// Finds in one component, for each document that is asked about, the reference it resembles most.
///
/// Of references that it resembles equally the first one. Documents of the same side are never
/// compared. A document with a twin among the references needs no comparison.
struct ReferenceChoice {
  let component: CandidateComponent
  let sides: Sides
  let threshold: Double
  private(set) var counts = VerificationCounts()
  private(set) var assignments: [Assignment] = []

  init(_ component: CandidateComponent, _ sides: Sides, threshold: Double) {
    self.component = component
    self.sides = sides
    self.threshold = threshold
  }

  mutating func choose<Failure: Error>(
    load: (Int) throws(Failure) -> ShingleSet
  ) throws(Failure) {
    let documents = component.documents
    var references = [ShingleSet?](repeating: nil, count: documents.count)
    var stamps = [Int](repeating: -1, count: documents.count)
    for (asked, document) in documents.enumerated() {
      guard sides.isAsked(document), !sides.isReferred(document) else { continue }
      var set: ShingleSet?
      var best: (reference: Int, overlap: Overlap)?
      for mate in component.bucketsOf[asked].flatMap({ component.buckets[$0] }) {
        guard stamps[mate] != asked, sides.isReferred(documents[mate]) else { continue }
        stamps[mate] = asked
        let mine = try loaded(&set, document, load)
        let other = try loaded(&references[mate], documents[mate], load)
        counts.candidates += 1
        guard let overlap = mine.overlap(with: other, atLeast: threshold) else { continue }
        counts.verified += 1
        if isBetter(overlap, documents[mate], than: best) { best = (documents[mate], overlap) }
      }
      if let best {
        assignments.append(
          Assignment(
            document: document, kept: best.reference, component: best.reference,
            overlap: best.overlap))
      }
    }
  }

  private func loaded<Failure: Error>(
    _ set: inout ShingleSet?, _ document: Int, _ load: (Int) throws(Failure) -> ShingleSet
  ) throws(Failure) -> ShingleSet {
    if let set { return set }
    let read = try load(document)
    set = read
    return read
  }

  private func isBetter(
    _ overlap: Overlap, _ reference: Int, than best: (reference: Int, overlap: Overlap)?
  ) -> Bool {
    guard let best else { return true }
    let (new, old) = (overlap.resemblance, best.overlap.resemblance)
    return new == old ? reference < best.reference : old < new
  }
}
