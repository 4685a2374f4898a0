// swift-tools-version: 6.2
import PackageDescription

// The rooms are built here from their sources (Sources/Rooms leads to them): the package above has
// no product with DarnelCorpus in it.
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
    name: name, dependencies: doors, path: "Sources/Rooms/\(path ?? name)", exclude: exclude,
    swiftSettings: house)
}

func library(_ name: String, pkgConfig: String?) -> Target {
  .systemLibrary(name: name, path: "Sources/Rooms/\(name)", pkgConfig: pkgConfig)
}

let package = Package(
  name: "benchmarks",
  dependencies: [.package(url: "https://github.com/apple/swift-system", from: "1.8.0")],
  targets: [
    library("CXXHash", pkgConfig: "libxxhash"),
    library("CZlib", pkgConfig: "zlib"),
    library("CZstd", pkgConfig: "libzstd"),
    library("CCsv", pkgConfig: nil),
    .target(
      name: "CSimdjson", path: "Sources/Rooms/CSimdjson",
      linkerSettings: [.linkedLibrary("simdjson")]),
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
        "DarnelCodecs",
        system,
      ]),
    .executableTarget(
      name: "Bench",
      dependencies: [
        "DarnelKernels", "DarnelText", "DarnelSketch", "DarnelMatch", "DarnelCorpus",
        "DarnelCodecs", system,
      ],
      swiftSettings: house),
  ],
  cxxLanguageStandard: .cxx17
)
