/// The bytes with every maximal ill-formed subpart replaced by U+FFFD, and how many there were, by
/// the standard library.
public func plainlyRepaired(_ bytes: ArraySlice<UInt8>) -> (bytes: [UInt8], malformed: Int) {
  var parser = Unicode.UTF8.ForwardParser()
  var rest = bytes.makeIterator()
  var repaired: [UInt8] = []
  var malformed = 0
  while true {
    switch parser.parseScalar(from: &rest) {
    case .valid(let encoded): repaired += encoded
    case .error:
      repaired += [0xef, 0xbf, 0xbd]
      malformed += 1
    case .emptyInput: return (repaired, malformed)
    }
  }
}
