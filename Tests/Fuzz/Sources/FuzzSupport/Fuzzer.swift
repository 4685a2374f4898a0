internal import CFuzzer

/// What libFuzzer calls with each input; it captures nothing, for C calls it.
public typealias FuzzCallback = @convention(c) (UnsafePointer<UInt8>?, Int) -> Int32

/// Hands the process over to libFuzzer, which reads its own options from the command line.
public func runFuzzer(_ callback: FuzzCallback) -> Int32 {
  var count = CommandLine.argc
  var arguments: UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>? =
    unsafe CommandLine.unsafeArgv
  return unsafe LLVMFuzzerRunDriver(&count, &arguments, callback)
}

/// The input as an array of its own: reading past its end is then reading past a heap block, which
/// the address sanitizer sees.
public func input(_ bytes: UnsafePointer<UInt8>?, _ count: Int) -> [UInt8] {
  unsafe Array(UnsafeBufferPointer(start: bytes, count: count))
}

/// Ends the process with a sentence when a law is broken; libFuzzer then keeps the input.
public func require(
  _ holds: Bool, _ law: @autoclosure () -> String, file: StaticString = #file, line: UInt = #line
) {
  if !holds { fatalError(law(), file: file, line: line) }
}

/// Like `require`, and says where two sequences part.
public func requireEqual<Element: Equatable>(
  _ got: [Element], _ wanted: [Element], _ what: @autoclosure () -> String,
  file: StaticString = #file, line: UInt = #line
) {
  if got == wanted { return }
  let place =
    zip(got, wanted).enumerated().first { $0.element.0 != $0.element.1 }?.offset
    ?? min(got.count, wanted.count)
  let sides = [got, wanted].map { $0.dropFirst(place).first.map { "\($0)" } ?? "the end" }
  fatalError(
    "\(what()): \(got.count) against \(wanted.count), at \(place) \(sides[0]) against \(sides[1])",
    file: file, line: line)
}
