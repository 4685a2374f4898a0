// swift-tools-version: 6.2
import PackageDescription

// The rooms are built here from their sources (Rooms leads to them) instead of through a dependency
// on the package above: that one has no product with DarnelCorpus in it, and being one package with
// the rooms lets a target call the parsers that only have `package` access.
let house: [SwiftSetting] = [
  .swiftLanguageMode(.v6),
  .strictMemorySafety(),
  .treatAllWarnings(as: .error),
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
]

let system = Target.Dependency.product(name: "SystemPackage", package: "swift-system")

/// A room of the house, with the doors that the package above gives it.
func room(
  _ name: String, _ doors: [Target.Dependency], path: String? = nil, exclude: [String] = []
) -> Target {
  .target(
    name: name, dependencies: doors, path: "Rooms/\(path ?? name)", exclude: exclude,
    swiftSettings: house)
}

/// A fuzz target: Scripts/fuzz finds it by this call, and its seeds by its name.
func fuzz(_ name: String, _ doors: [Target.Dependency]) -> Target {
  .executableTarget(name: name, dependencies: doors + ["FuzzSupport"], swiftSettings: house)
}

let package = Package(
  name: "fuzz",
  dependencies: [.package(url: "https://github.com/apple/swift-system", from: "1.8.0")],
  targets: [
    .systemLibrary(name: "CXXHash", path: "Rooms/CXXHash", pkgConfig: "libxxhash"),
    .systemLibrary(name: "CZlib", path: "Rooms/CZlib", pkgConfig: "zlib"),
    .systemLibrary(name: "CZstd", path: "Rooms/CZstd", pkgConfig: "libzstd"),
    .systemLibrary(name: "CCsv", path: "Rooms/CCsv"),
    .target(
      name: "CSimdjson", path: "Rooms/CSimdjson", linkerSettings: [.linkedLibrary("simdjson")]),
    room("DarnelKernels", ["CXXHash"], exclude: ["Codecs"]),
    room(
      "DarnelCodecs", ["DarnelKernels", "CZlib", "CZstd", "CCsv", "CSimdjson", system],
      path: "DarnelKernels/Codecs"),
    room("DarnelText", ["DarnelKernels"]),
    room("DarnelSketch", ["DarnelText", "DarnelKernels"]),
    room("DarnelMatch", ["DarnelSketch", "DarnelText", "DarnelKernels"]),
    room("DarnelTemplate", ["DarnelText", "DarnelKernels"]),
    room(
      "Darnel",
      ["DarnelMatch", "DarnelTemplate", "DarnelSketch", "DarnelText", "DarnelKernels"]),
    room(
      "DarnelCorpus",
      [
        "Darnel", "DarnelMatch", "DarnelTemplate", "DarnelSketch", "DarnelText", "DarnelKernels",
        "DarnelCodecs", system,
      ]),
    // The oracles of the tests that are written from the definitions alone, by links to their files.
    .target(name: "Oracles", swiftSettings: house),
    .systemLibrary(name: "CFuzzer", path: "Sources/CFuzzer"),
    .target(
      name: "FuzzSupport", dependencies: ["CFuzzer", "DarnelCodecs", "DarnelCorpus", system],
      swiftSettings: house),
    fuzz("FuzzText", ["DarnelKernels", "DarnelText", "Oracles"]),
    fuzz("FuzzLines", ["DarnelCodecs", "DarnelCorpus"]),
    fuzz("FuzzTables", ["DarnelCodecs", "DarnelCorpus"]),
    fuzz("FuzzCodecs", ["DarnelCodecs", "DarnelCorpus", "CZlib", "CZstd"]),
    fuzz("FuzzSets", ["DarnelKernels", "DarnelText", "Oracles"]),
  ],
  cxxLanguageStandard: .cxx17
)
