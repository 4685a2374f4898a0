/// Binary trees over rows of whole numbers, to be summed up: the kernel of a boosted model.
///
/// Every walk through a tree takes as many steps as the tree is deep, a leaf leading to itself, so
/// that the processor has no branch to guess.
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

  private let nodes: [Node]
  private let roots: [Root]
  private let width: Int

  /// A forest over rows of `width` numbers; every node's places must lie inside.
  public init(nodes: [Node], roots: [Root], width: Int) {
    let places = nodes.indices
    for node in nodes {
      precondition(
        places.contains(Int(node.below)) && places.contains(Int(node.above))
          && (0..<width).contains(Int(node.number)), "a tree leads outside")
    }
    precondition(roots.allSatisfy { places.contains(Int($0.node)) }, "a root lies outside")
    (self.nodes, self.roots, self.width) = (nodes, roots, width)
  }

  /// Whether there is no tree.
  public var isEmpty: Bool { roots.isEmpty }

  /// The sum of all trees for each of the rows at `places`, wrapping on overflow.
  ///
  /// - Complexity: rows times the depths of the trees.
  public func sums(of rows: [Int32], at places: [Int], into sums: inout [Int32]) {
    precondition(places.allSatisfy { $0 >= 0 && ($0 + 1) * width <= rows.count }, "no such row")
    sums.removeAll(keepingCapacity: true)
    sums.append(contentsOf: repeatElement(0, count: places.count))
    unsafe rows.withUnsafeBufferPointer { rows in
      unsafe nodes.withUnsafeBufferPointer { nodes in
        unsafe sums.withUnsafeMutableBufferPointer { sums in
          for root in roots {
            for (place, row) in places.enumerated() {
              var at = Int(root.node)
              for _ in 0..<root.depth {
                let node = unsafe nodes[at]
                let number = unsafe rows[row &* width &+ Int(node.number)]
                at = Int(number < node.limit ? node.below : node.above)
              }
              unsafe sums[place] &+= nodes[at].limit
            }
          }
        }
      }
    }
  }
}
