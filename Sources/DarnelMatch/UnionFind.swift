/// Disjoint sets of 0 ..< count; each is named by its least member.
///
/// Path halving; roots are the least members, so that names do not depend on the order of unions.
struct UnionFind: Sendable {
  private var parent: [UInt32]

  init(count: Int) { parent = (0..<UInt32(count)).map { $0 } }

  /// Number of members of all sets.
  var count: Int { parent.count }

  mutating func root(of member: Int) -> Int {
    var place = UInt32(member)
    while parent[Int(place)] != place {
      let above = parent[Int(parent[Int(place)])]
      parent[Int(place)] = above
      place = above
    }
    return Int(place)
  }

  mutating func join(_ a: Int, _ b: Int) {
    let (x, y) = (root(of: a), root(of: b))
    if x < y { parent[y] = UInt32(x) } else if y < x { parent[x] = UInt32(y) }
  }

  /// Hangs every member below its root: ``name(of:)`` is true from then on until the next join.
  mutating func flatten() {
    // Parents are never greater than their children, so theirs are final already.
    for member in parent.indices { parent[member] = parent[Int(parent[member])] }
  }

  /// The least member of a member's set, when flattened.
  func name(of member: Int) -> Int { Int(parent[member]) }
}
