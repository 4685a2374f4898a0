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
          guard let rows = rows.baseAddress, let nodes = nodes.baseAddress else { return }
          var first = 0
          // Four walks at a time hide that each waits for its loads.
          while first + 4 <= places.count {
            let (a, b) = unsafe (rows + places[first] * width, rows + places[first + 1] * width)
            let (c, d) = unsafe (rows + places[first + 2] * width, rows + places[first + 3] * width)
            for root in roots {
              let leaves = unsafe Self.leaves(root, a, b, c, d, nodes)
              unsafe sums[first] &+= leaves.0
              unsafe sums[first + 1] &+= leaves.1
              unsafe sums[first + 2] &+= leaves.2
              unsafe sums[first + 3] &+= leaves.3
            }
            first += 4
          }
          for place in first..<places.count {
            let row = unsafe rows + places[place] * width
            for root in roots { unsafe sums[place] &+= Self.leaf(root, row, nodes) }
          }
        }
      }
    }
  }

  @inline(__always)
  private static func leaves(
    _ root: Root, _ a: UnsafePointer<Int32>, _ b: UnsafePointer<Int32>, _ c: UnsafePointer<Int32>,
    _ d: UnsafePointer<Int32>, _ nodes: UnsafePointer<Node>
  ) -> (Int32, Int32, Int32, Int32) {
    var (i, j, k, l) = (root.node, root.node, root.node, root.node)
    for _ in 0..<root.depth {
      unsafe (i, j) = (step(i, a, nodes), step(j, b, nodes))
      unsafe (k, l) = (step(k, c, nodes), step(l, d, nodes))
    }
    return unsafe (
      nodes[Int(i)].limit, nodes[Int(j)].limit, nodes[Int(k)].limit, nodes[Int(l)].limit
    )
  }

  private static func leaf(
    _ root: Root, _ row: UnsafePointer<Int32>, _ nodes: UnsafePointer<Node>
  ) -> Int32 {
    var at = root.node
    for _ in 0..<root.depth { unsafe at = step(at, row, nodes) }
    return unsafe nodes[Int(at)].limit
  }

  @inline(__always)
  private static func step(
    _ at: Int32, _ row: UnsafePointer<Int32>, _ nodes: UnsafePointer<Node>
  ) -> Int32 {
    let node = unsafe nodes[Int(at)]
    return unsafe row[Int(node.number)] < node.limit ? node.below : node.above
  }
}
