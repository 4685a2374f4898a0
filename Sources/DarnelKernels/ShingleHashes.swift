internal import CXXHash

/// Hashes every shingle of the tokens: XXH3 (64 bits, seed 0) of its tokens joined by spaces.
///
/// A shingle is named by its last token: it spans `width` tokens when that is a word, `letterWidth`
/// when it is a letter of a script without spaces, counting tokens of either kind. A text too short
/// for one has a single shingle of all its tokens; no tokens, no shingle.
///
/// - Parameter hashes: scratch, grown as needed; the first `result` entries are the hashes, in text
///   order, repeats included.
/// - Returns: the number of shingles.
/// - Complexity: linear in the tokens times the width.
public func hashShingles(
  of tokens: borrowing TokenRuns, width: Int, letterWidth: Int, into hashes: inout [UInt64]
) -> Int {
  precondition(width >= 1 && letterWidth >= 1, "a shingle has at least one token")
  guard tokens.count > 0 else { return 0 }
  grow(&hashes, to: tokens.count)
  let mixed = tokens.hasLetterUnits && width != letterWidth
  let made =
    mixed
    ? hashMixed(tokens, width, letterWidth, &hashes) : hashUniform(tokens, width, &hashes)
  if made > 0 { return made }
  hashes[0] = unsafe tokens.bytes.withUnsafeBufferPointer {
    unsafe darnel_xxh3_64($0.baseAddress, tokens.byteCount)
  }
  return 1
}

private func hashUniform(
  _ tokens: borrowing TokenRuns, _ width: Int, _ hashes: inout [UInt64]
) -> Int {
  let made = max(tokens.count - width + 1, 0)
  unsafe tokens.bytes.withUnsafeBufferPointer { bytes in
    unsafe tokens.starts.withUnsafeBufferPointer { starts in
      unsafe hashes.withUnsafeMutableBufferPointer { hashes in
        guard let base = bytes.baseAddress else { return }
        for first in 0..<made {
          let start = unsafe Int(starts[first])
          let end = unsafe Int(starts[first + width])
          unsafe hashes[first] = darnel_xxh3_64(base + start, end - 1 - start)
        }
      }
    }
  }
  return made
}

private func hashMixed(
  _ tokens: borrowing TokenRuns, _ width: Int, _ letterWidth: Int, _ hashes: inout [UInt64]
) -> Int {
  var made = 0
  for last in 0..<tokens.count {
    let span = tokens.kinds[last] == 1 ? letterWidth : width
    guard last + 1 >= span else { continue }
    let start = Int(tokens.starts[last + 1 - span])
    let end = Int(tokens.starts[last + 1]) - 1
    hashes[made] = unsafe tokens.bytes.withUnsafeBufferPointer { bytes in
      guard let base = bytes.baseAddress else { return 0 }
      return unsafe darnel_xxh3_64(base + start, end - start)
    }
    made += 1
  }
  return made
}
