import DarnelSketch
import DarnelTestSupport
import DarnelText
import Testing

@Suite("Estimates")
struct EstimateTests {
  /// Two sets of `size` shingles that resemble each other by shared / (2 · size − shared).
  struct Pair: Sendable, CustomTestStringConvertible {
    let size: Int
    let shared: Int
    var resemblance: Double { Double(shared) / Double(2 * size - shared) }
    var testDescription: String { "\(shared) shared of \(size)" }
  }

  static let pairs = [
    Pair(size: 1, shared: 0), Pair(size: 2, shared: 1), Pair(size: 20, shared: 5),
    Pair(size: 20, shared: 18), Pair(size: 100, shared: 50), Pair(size: 100, shared: 89),
    Pair(size: 500, shared: 100), Pair(size: 500, shared: 445),
  ]

  @Test("are right on average and spread no more than independent lanes", arguments: pairs)
  func spread(pair: Pair) {
    let trials = 1_000
    let lanes = 128
    let errors = estimates(pair, lanes: lanes, trials: trials).map { $0 - pair.resemblance }
    let bound = (pair.resemblance * (1 - pair.resemblance) / Double(lanes)).squareRoot()
    let mean = errors.reduce(0, +) / Double(trials)
    // Four standard errors of the mean of so many trials.
    #expect(abs(mean) <= 4 * bound / Double(trials).squareRoot())
    let spread = (errors.reduce(0) { $0 + $1 * $1 } / Double(trials)).squareRoot()
    // A spread measured on n trials is off by 1/√(2n): four of these are allowed.
    #expect(spread <= bound * (1 + 4 / Double(2 * trials).squareRoot()))
  }

  @Test("are no worse than those of classic MinHash", arguments: [20, 100])
  func classic(size: Int) {
    let pair = Pair(size: size, shared: size * 3 / 4)
    let trials = 250
    var random = SeededGenerator(seed: UInt64(size))
    var square = 0.0
    for _ in 0..<trials {
      let (a, b) = overlappingSets(
        first: size, second: size, shared: pair.shared, using: &random)
      let seed = random.next()
      let (left, right) = (
        classicMinHash(Set(a), lanes: 64, seed: seed), classicMinHash(Set(b), lanes: 64, seed: seed)
      )
      let estimate = Double(zip(left, right).count { $0 == $1 }) / 64
      square += (estimate - pair.resemblance) * (estimate - pair.resemblance)
    }
    let ours = estimates(pair, lanes: 64, trials: trials).reduce(0.0) {
      $0 + ($1 - pair.resemblance) * ($1 - pair.resemblance)
    }
    // Both spreads are measured: a fifth more is within what 250 trials tell apart.
    #expect(ours.squareRoot() <= 1.2 * square.squareRoot())
  }

  @Test("of a set with itself is 1, of sets that share nothing next to 0")
  func ends() {
    var random = SeededGenerator(seed: 1)
    let recipe = recipe(lanes: 128)
    for size in [1, 2, 20, 500] {
      let signature = Signature(of: ShingleSet(random.numbers(size)), recipe: recipe)
      let other = Signature(of: ShingleSet(random.numbers(size)), recipe: recipe)
      #expect(signature.estimate(with: signature).resemblance == 1)
      #expect(signature.estimate(with: other).resemblance < 0.1)
    }
  }

  @Test("of an empty set is 0, with an empty set too")
  func empty() {
    let empty = Signature(of: ShingleSet(), recipe: .news)
    let full = Signature(of: ShingleSet([1, 2, 3]), recipe: .news)
    #expect(empty.estimate(with: empty).agreeing == 0)
    #expect(empty.estimate(with: full).resemblance == 0)
    #expect(full.estimate(with: empty).resemblance == 0)
  }

  @Test("state their standard error")
  func standardError() {
    let recipe = recipe(lanes: 100)
    let one = Signature(of: ShingleSet([1]), recipe: recipe)
    #expect(one.estimate(with: one).standardError == 0)
    var random = SeededGenerator(seed: 8)
    let (a, b) = overlappingSets(first: 300, second: 300, shared: 200, using: &random)
    let estimate = Signature(of: ShingleSet(a), recipe: recipe).estimate(
      with: Signature(of: ShingleSet(b), recipe: recipe))
    #expect(estimate.lanes == 100)
    let p = Double(estimate.agreeing) / 100
    #expect(abs(estimate.standardError - (p * (1 - p) / 100).squareRoot()) < 1e-12)
  }

  @Test("merged signatures are those of the union", arguments: 0..<50)
  func merging(seed: Int) {
    var random = SeededGenerator(seed: UInt64(seed))
    let sizes = [0, 1, 3, 40, 400]
    let a = random.numbers(sizes[Int.random(in: 0..<5, using: &random)])
    let b = random.numbers(sizes[Int.random(in: 0..<5, using: &random)]) + a.prefix(1)
    var merged = Signature(of: ShingleSet(a), recipe: .news)
    merged.merge(Signature(of: ShingleSet(b), recipe: .news))
    #expect(merged == Signature(of: ShingleSet(a + b), recipe: .news))
  }

  @Test("the lanes do not run dry: another seed is another sketch")
  func seeds() {
    var random = SeededGenerator(seed: 3)
    let set = ShingleSet(random.numbers(10))
    let signatures = (0..<20 as Range<UInt64>).map {
      Signature(of: set, recipe: recipe(lanes: 128, seed: $0)).lanes
    }
    #expect(Set(signatures).count == 20)
  }

  private func recipe(lanes: Int, seed: UInt64 = Recipe.standardSeed) -> Recipe {
    Recipe(threshold: 0.8, banding: Banding(bands: lanes, rows: 1), seed: seed)
  }

  private func estimates(_ pair: Pair, lanes: Int, trials: Int) -> [Double] {
    var random = SeededGenerator(seed: UInt64(pair.size * 1000 + pair.shared))
    let recipe = recipe(lanes: lanes)
    return (0..<trials).map { _ in
      let (a, b) = overlappingSets(
        first: pair.size, second: pair.size, shared: pair.shared, using: &random)
      return Signature(of: ShingleSet(a), recipe: recipe).estimate(
        with: Signature(of: ShingleSet(b), recipe: recipe)
      ).resemblance
    }
  }
}
