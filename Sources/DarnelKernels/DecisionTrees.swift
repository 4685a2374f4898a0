/// Binary trees over rows of whole numbers, to be summed up: the kernel of a boosted model.
///
/// Every walk through a tree takes as many steps as the tree is deep, so that the processor has no
/// branch to guess.
public struct DecisionTrees: Sendable {
  /// One step: to `below` when the number is less than `limit`, else to `above`.
  public struct Node: Sendable, Hashable {
    fileprivate let number: Int32
    /// What the number is compared with; in a leaf, which leads to itself either way, what it adds.
    fileprivate let limit: Int32
    fileprivate let below: Int32
    fileprivate let above: Int32

    /// A question: the number at a place of a row, what it is compared with, and two nodes.
    public init(number: Int32, limit: Int32, below: Int32, above: Int32) {
      (self.number, self.limit, self.below, self.above) = (number, limit, below, above)
    }

    /// A leaf, which stands at `place`.
    public init(leaf value: Int32, at place: Int32) {
      (number, limit, below, above) = (0, value, place, place)
    }
  }

  /// A tree of the forest.
  public struct Root: Sendable, Hashable {
    /// Its first node.
    public let node: Int32
    /// Steps from there to its farthest leaf.
    public let depth: Int32

    /// A tree.
    public init(node: Int32, depth: Int32) { (self.node, self.depth) = (node, depth) }
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

  /// A forest over rows of `width` numbers; every node's places must lie inside.
  public init(nodes: [Node], roots: [Root], width: Int) {
    let places = nodes.indices
    for node in nodes {
      precondition(
        places.contains(Int(node.below)) && places.contains(Int(node.above))
          && (0..<width).contains(Int(node.number)), "a tree leads outside")
    }
    self.width = width
    for root in roots {
      precondition(places.contains(Int(root.node)), "a root lies outside")
      precondition((0...Self.deepest).contains(Int(root.depth)), "a tree is too deep")
      add(root, nodes)
    }
  }

  private mutating func add(_ root: Root, _ nodes: [Node]) {
    let depth = Int(root.depth)
    trees.append(Complete(questions: questions.count, leaves: leaves.count, depth: depth))
    var level = [root.node]
    for _ in 0..<depth {
      var next: [Int32] = []
      for place in level {
        let node = nodes[Int(place)]
        let isLeaf = node.below == place && node.above == place
        questions.append(isLeaf ? Question() : Question(number: node.number, limit: node.limit))
        next += [node.below, node.above]
      }
      level = next
    }
    leaves += level.map { nodes[Int($0)].limit }
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
      var first = 0
      // Four walks at a time hide that each waits for its loads.
      while first + 4 <= places.count {
        let (a, b) = unsafe (rows + places[first] * width, rows + places[first + 1] * width)
        let (c, d) = unsafe (rows + places[first + 2] * width, rows + places[first + 3] * width)
        let sum = unsafe walk(a, b, c, d)
        for lane in 0..<4 { sums[first + lane] = sum[lane] }
        first += 4
      }
      for place in first..<places.count {
        let row = unsafe rows + places[place] * width
        sums[place] = unsafe walk(row, row, row, row)[0]
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
