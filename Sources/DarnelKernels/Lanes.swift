/// The constants of a sketch: how many lanes, and what each round and each lane hashes with.
public struct LaneSeeds: Sendable, Hashable {
  /// Rounds in which every shingle is thrown into one lane; lanes still empty are then filled.
  public static let rounds = 8

  let round: [UInt64]
  let fill: [UInt64]

  /// The constants for `lanes` lanes, drawn from `seed` by SplitMix64.
  public init(lanes: Int, seed: UInt64) {
    precondition((1...4096).contains(lanes), "a signature has 1 to 4096 lanes")
    var state = seed
    round = (0..<Self.rounds).map { _ in splitMix64(&state) }
    fill = (0..<lanes).map { _ in splitMix64(&state) }
  }
}

/// The next number of SplitMix64 (Steele, Lea, Flood: OOPSLA 2014, figure 15).
public func splitMix64(_ state: inout UInt64) -> UInt64 {
  state &+= 0x9E37_79B9_7F4A_7C15
  var z = state
  z = (z ^ z >> 30) &* 0xBF58_476D_1CE4_E5B9
  z = (z ^ z >> 27) &* 0x94D0_49BB_1331_11EB
  return z ^ z >> 31
}

/// Sketches a set of hashes by Fast Similarity Sketching (Dahlgaard, Knudsen, Thorup 2017, §2).
///
/// In round `r` every hash falls into one lane with a value in `r · 2³² ..< (r + 1) · 2³²`, and the
/// least value stays; a round in which the last empty lane was filled is the last. Lanes empty
/// after `LaneSeeds.rounds` rounds take the least over all hashes of a hash of their own. What a
/// lane holds depends on the set alone, not on order or repeats, so lane-wise minima of two
/// sketches are the sketch of the union.
///
/// - Parameters:
///   - hashes: `count` uniformly distributed 64-bit numbers.
///   - lanes: receives the sketch; all lanes `UInt64.max` for an empty set.
/// - Complexity: `count` + lanes · log(lanes) expected for `count` ≥ lanes.
public func sketch(
  _ hashes: borrowing [UInt64], count: Int, with seeds: LaneSeeds, into lanes: inout [UInt64]
) {
  let width = seeds.fill.count
  precondition(count <= hashes.count && lanes.count == width, "wrong number of hashes or lanes")
  unsafe hashes.withUnsafeBufferPointer { hashes in
    unsafe lanes.withUnsafeMutableBufferPointer { lanes in
      unsafe lanes.update(repeating: .max)
      guard count > 0, let hash = hashes.baseAddress, let lane = lanes.baseAddress else { return }
      unsafe throwFirst(hash, count, into: lane, UInt64(width))
      if unsafe !lanes.contains(.max) { return }
      for round in 1..<LaneSeeds.rounds {
        unsafe throwAll(hash, count, into: lane, UInt64(width), UInt64(round), seeds.round[round])
        if unsafe !lanes.contains(.max) { return }
      }
      for index in 0..<width where unsafe lane[index] == .max {
        unsafe lane[index] = least(hash, count, seeds.fill[index])
      }
    }
  }
}

/// The first round uses the hashes as they are: they are uniform already.
@inline(__always)
private func throwFirst(
  _ hash: UnsafePointer<UInt64>, _ count: Int, into lane: UnsafeMutablePointer<UInt64>,
  _ width: UInt64
) {
  for index in 0..<count {
    let value = unsafe hash[index]
    let slot = Int(truncatingIfNeeded: ((value >> 32) &* width) >> 32)
    unsafe lane[slot] = min(lane[slot], value & 0xFFFF_FFFF)
  }
}

/// A later round: the high half of a rehash picks the lane, the low half is the value.
@inline(__always)
private func throwAll(
  _ hash: UnsafePointer<UInt64>, _ count: Int, into lane: UnsafeMutablePointer<UInt64>,
  _ width: UInt64, _ round: UInt64, _ seed: UInt64
) {
  for index in 0..<count {
    let mixed = unsafe rehash(hash[index], seed)
    let slot = Int(truncatingIfNeeded: ((mixed >> 32) &* width) >> 32)
    let value = round << 32 | (mixed & 0xFFFF_FFFF)
    unsafe lane[slot] = min(lane[slot], value)
  }
}

@inline(__always)
private func least(_ hash: UnsafePointer<UInt64>, _ count: Int, _ seed: UInt64) -> UInt64 {
  var best: UInt64 = .max
  for index in 0..<count { unsafe best = min(best, rehash(hash[index], seed)) }
  return UInt64(LaneSeeds.rounds) << 32 | best >> 32
}

/// Both halves of a 64 × 64-bit product, folded: one multiplication mixes every bit.
@inline(__always)
private func rehash(_ hash: UInt64, _ seed: UInt64) -> UInt64 {
  let product = (hash ^ seed).multipliedFullWidth(by: 0x9E37_79B9_7F4A_7C15)
  return product.high ^ product.low
}

/// Condenses each band's `rows` lanes into a 32-bit key; `keys` receives one a band.
///
/// Two documents that agree in every lane of a band share its key. Others share it with
/// probability 2⁻³²: harmless, since candidates are verified.
public func bandKeys(_ lanes: borrowing [UInt64], rows: Int, into keys: inout [UInt32]) {
  precondition(rows >= 1 && keys.count * rows <= lanes.count, "more bands than lanes")
  for band in 0..<keys.count {
    var key: UInt64 = 0
    for row in 0..<rows { key = rehash(key &+ lanes[band * rows + row], 0x2545_F491_4F6C_DD1D) }
    keys[band] = UInt32(truncatingIfNeeded: key >> 32)
  }
}

/// The number of lanes in which two signatures agree.
public func agreeingLanes(_ a: borrowing [UInt64], _ b: borrowing [UInt64]) -> Int {
  precondition(a.count == b.count, "signatures of different recipes do not compare")
  var total = SIMD8<UInt64>.zero
  let whole = a.count & ~7
  for start in stride(from: 0, to: whole, by: 8) {
    let left = block(a.span, start)
    let same = left .== block(b.span, start)
    total.replace(with: total &+ 1, where: same)
  }
  var agreeing = Int(total.wrappedSum())
  for index in whole..<a.count where a[index] == b[index] { agreeing += 1 }
  return agreeing
}

/// Writes the lane-wise minima of `lanes` and `other` into `lanes`: the signature of the union.
public func mergeLanes(_ lanes: inout [UInt64], with other: borrowing [UInt64]) {
  precondition(lanes.count == other.count, "signatures of different recipes do not merge")
  for index in 0..<lanes.count { lanes[index] = min(lanes[index], other[index]) }
}

@inline(__always)
private func block(_ span: Span<UInt64>, _ start: Int) -> SIMD8<UInt64> {
  unsafe span.withUnsafeBufferPointer {
    unsafe UnsafeRawBufferPointer($0).loadUnaligned(
      fromByteOffset: start * 8, as: SIMD8<UInt64>.self)
  }
}
