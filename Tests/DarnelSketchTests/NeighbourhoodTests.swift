import DarnelSketch
import Testing

@Suite("Bandings for measured neighbours")
struct NeighbourhoodTests {
  private func neighbours(_ matching: [Double], _ others: [Double]) -> Neighbourhood {
    var made = Neighbourhood()
    made.documents = 10
    for one in matching { made.add(one, matches: true) }
    for one in others { made.add(one, matches: false) }
    return made
  }

  @Test("reach what is wanted, and fewer bands do not", arguments: [0.5, 0.9, 0.99, 0.9999])
  func reaches(recall: Double) throws {
    let made = neighbours([0.81, 0.85, 0.9, 0.99], [0.3, 0.5, 0.6, 0.1])
    let banding = try #require(Banding.cheapest(for: made, recall: recall))
    #expect(try #require(made.recall(of: banding)) >= recall)
    if banding.bands > 1 {
      let fewer = Banding(bands: banding.bands - 1, rows: banding.rows)
      #expect(try #require(made.recall(of: fewer)) < recall)
    }
    for rows in 1...12 {
      for bands in 1...60 {
        let other = Banding(bands: bands, rows: rows)
        guard let found = made.recall(of: other), found >= recall else { continue }
        #expect(other.cost(among: made) >= banding.cost(among: made))
      }
    }
  }

  @Test("do not exist where nothing matches or nothing suffices")
  func none() {
    #expect(Banding.cheapest(for: neighbours([], [0.5]), recall: 0.9) == nil)
    #expect(Banding.cheapest(for: neighbours([0.0001], []), recall: 0.999_999_999) == nil)
    #expect(neighbours([], []).recall(of: Banding(bands: 1, rows: 1)) == nil)
    #expect(Neighbourhood().falseCandidates(of: Banding(bands: 1, rows: 1)) == 0)
  }
}
