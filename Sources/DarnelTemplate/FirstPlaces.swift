/// Which places of a list of keys hold the same one: a workspace.
struct FirstPlaces: Sendable {
  /// A place among those with its key.
  struct Place: Sendable {
    /// The first one; itself where there is no key.
    var first: Int32 = 0
    /// For a first place how many have its key, 1 where there is no key; 0 for the others.
    var times: Int32 = 1
    /// The next one, -1 when there is none.
    var next: Int32 = -1
    /// For a first place the last one so far.
    fileprivate var last: Int32 = 0
  }

  /// The places, in the order of the list.
  private(set) var places: [Place] = []
  /// Where a key is found: the first place that holds it, -1 for none.
  private var table: [Int32] = []

  /// Finds the places with equal keys; 0 is no key.
  @inline(__always)
  mutating func fill(_ count: Int, _ key: (Int) -> UInt64) {
    var size = 16
    while size < 2 * count { size *= 2 }
    table.refill(size, -1)
    places.refill(count, Place())
    Self.fill(key, &places, &table)
  }

  @inline(__always)
  private static func fill(
    _ key: (Int) -> UInt64, _ places: inout [Place], _ table: inout [Int32]
  ) {
    var places = places.mutableSpan
    var table = table.mutableSpan
    let mask = table.count - 1
    for place in places.indices {
      let own = key(place)
      (places[place].first, places[place].last) = (Int32(place), Int32(place))
      if own == 0 { continue }
      var slot = Int(truncatingIfNeeded: own) & mask
      while table[slot] >= 0 && key(Int(table[slot])) != own { slot = (slot + 1) & mask }
      let first = Int(table[slot])
      if first < 0 {
        table[slot] = Int32(place)
      } else {
        places[first].times += 1
        places[Int(places[first].last)].next = Int32(place)
        places[first].last = Int32(place)
        (places[place].first, places[place].times) = (Int32(first), 0)
      }
    }
  }
}
