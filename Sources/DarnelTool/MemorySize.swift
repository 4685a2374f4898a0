internal import ArgumentParser

/// An amount of memory as it is typed: `2GiB`, `512MiB`, `1.5G`, or bytes.
struct MemorySize: ExpressibleByArgument {
  let bytes: Int

  init?(argument: String) {
    let number = argument.prefix { $0.isNumber || $0 == "." }
    guard let value = Double(number), let unit = Self.unit(argument[number.endIndex...]) else {
      return nil
    }
    let bytes = value * unit
    guard bytes >= 1, bytes < 0x1p60 else { return nil }
    self.bytes = Int(bytes)
  }

  private static func unit(_ name: Substring) -> Double? {
    switch name.lowercased() {
    case "", "b": 1
    case "k", "kib": 0x1p10
    case "m", "mib": 0x1p20
    case "g", "gib": 0x1p30
    case "t", "tib": 0x1p40
    case "kb": 1e3
    case "mb": 1e6
    case "gb": 1e9
    case "tb": 1e12
    default: nil
    }
  }
}
