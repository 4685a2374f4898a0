internal import CXXHash

#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Musl)
  internal import Musl
#endif

/// The instructions that the kernels may use; every level gives the same bits.
public enum ProcessorLevel: String, Sendable, CaseIterable {
  /// What every 64-bit processor of the platform has.
  case baseline
  /// x86-64-v3: AVX2 and the bit manipulations that came with it.
  case v3

  /// The level in use: the best that the processor has, unless `DARNEL_LEVEL` names a lower one.
  public static let current: ProcessorLevel = {
    let wanted = unsafe getenv("DARNEL_LEVEL").map { unsafe String(cString: $0) }
    return darnel_has_v3() != 0 && wanted != baseline.rawValue ? .v3 : .baseline
  }()
}
