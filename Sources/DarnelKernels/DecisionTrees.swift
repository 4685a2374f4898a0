/// Binary trees over rows of whole numbers, to be summed up: the kernel of a boosted model.
///
/// Every walk through a tree takes as many steps as the tree is deep, so that the processor has no
/// branch to guess.
public struct DecisionTrees: Sendable {
  /// A tree, as it is read or grown.
  public indirect enum Tree: Sendable {
    /// What it adds.
    case leaf(Int32)
    /// On to `below` when the number at this place of the row is less than `limit`, else to `above`.
    case node(number: Int32, limit: Int32, below: Tree, above: Tree)

    /// Steps from here to the farthest leaf.
    fileprivate var depth: Int {
      switch self {
      case .leaf: 0
      case .node(_, _, let below, let above): 1 + max(below.depth, above.depth)
      }
    }
  }

  /// What a walk asks at one place of a tree.
  private struct Question {
    var number: Int32 = 0
    /// The least number leads to the right everywhere, which under a leaf is as good as to the left.
    var limit = Int32.min
  }

  /// A tree in which every walk is as long as the longest: the places below place p are 2p + 1 and
  /// 2p + 2, so that a walk needs no pointers; leaves stand as often as walks end in them.
  private struct Complete {
    var questions: Int
    var leaves: Int
    var depth: Int
  }

  /// The deepest tree.
  public static let deepest = 12

  private var questions: [Question] = []
  private var leaves: [Int32] = []
  private var trees: [Complete] = []
  private let width: Int

  /// A forest over rows of `width` numbers; every tree asks about numbers of a row alone and is no
  /// deeper than the deepest.
  public init(trees: [Tree], width: Int) {
    self.width = width
    for tree in trees { add(tree) }
  }

  private mutating func add(_ tree: Tree) {
    let depth = tree.depth
    precondition(depth <= Self.deepest, "a tree is too deep")
    trees.append(Complete(questions: questions.count, leaves: leaves.count, depth: depth))
    var level = [tree]
    for _ in 0..<depth { level = level.flatMap { step(into: $0) } }
    for case .leaf(let value) in level { leaves.append(value) }
  }

  /// Notes what a place asks, and gives the two places below it; a leaf stays one.
  private mutating func step(into tree: Tree) -> [Tree] {
    guard case .node(let number, let limit, let below, let above) = tree else {
      questions.append(Question())
      return [tree, tree]
    }
    precondition((0..<width).contains(Int(number)), "a tree asks for no number of a row")
    questions.append(Question(number: number, limit: limit))
    return [below, above]
  }

  /// Whether there is no tree.
  public var isEmpty: Bool { trees.isEmpty }

  /// The sum of all trees for each of the rows at `places`, wrapping on overflow.
  ///
  /// - Complexity: rows times the depths of the trees.
  public func sums(of rows: [Int32], at places: [Int], into sums: inout [Int32]) {
    precondition(places.allSatisfy { $0 >= 0 && ($0 + 1) * width <= rows.count }, "no such row")
    sums.removeAll(keepingCapacity: true)
    sums.append(contentsOf: repeatElement(0, count: places.count))
    unsafe rows.withUnsafeBufferPointer { rows in
      guard let rows = rows.baseAddress else { return }
      let last = places.count - 1
      // Four walks at a time hide that each waits for its loads; the last are filled up.
      for first in stride(from: 0, through: last, by: 4) {
        let row = { (lane: Int) in unsafe rows + places[min(first + lane, last)] * width }
        let sum = unsafe walk(row(0), row(1), row(2), row(3))
        for place in first...min(first + 3, last) { sums[place] = sum[place - first] }
      }
    }
  }

  private func walk(
    _ a: UnsafePointer<Int32>, _ b: UnsafePointer<Int32>, _ c: UnsafePointer<Int32>,
    _ d: UnsafePointer<Int32>
  ) -> SIMD4<Int32> {
    var sum = SIMD4<Int32>()
    unsafe questions.withUnsafeBufferPointer { questions in
      unsafe leaves.withUnsafeBufferPointer { leaves in
        guard let questions = questions.baseAddress, let leaves = leaves.baseAddress else { return }
        for tree in trees {
          let asked = unsafe questions + tree.questions
          var (i, j, k, l) = (0, 0, 0, 0)
          for _ in 0..<tree.depth {
            unsafe (i, j) = (step(i, a, asked), step(j, b, asked))
            unsafe (k, l) = (step(k, c, asked), step(l, d, asked))
          }
          let ends = unsafe leaves + (tree.leaves - (1 << tree.depth - 1))
          unsafe sum &+= SIMD4(ends[i], ends[j], ends[k], ends[l])
        }
      }
    }
    return sum
  }

  @inline(__always)
  private func step(
    _ at: Int, _ row: UnsafePointer<Int32>, _ questions: UnsafePointer<Question>
  ) -> Int {
    let question = unsafe questions[at]
    return unsafe 2 &* at &+ (row[Int(question.number)] < question.limit ? 1 : 2)
  }
}
