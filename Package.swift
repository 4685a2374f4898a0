// swift-tools-version: 6.2
import PackageDescription

let house: [SwiftSetting] = [
  .swiftLanguageMode(.v6),
  .strictMemorySafety(),
  .treatAllWarnings(as: .error),
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
]

/// A room of the house: what it may import is what it declares here, and a test holds the code to it.
func room(_ name: String, _ doors: [Target.Dependency], path: String? = nil, exclude: [String] = [])
  -> Target
{
  .target(
    name: name, dependencies: doors, path: path ?? "Sources/\(name)", exclude: exclude,
    swiftSettings: house)
}

func tests(_ name: String, _ doors: [Target.Dependency]) -> Target {
  .testTarget(
    name: name, dependencies: doors + ["DarnelTestSupport"], path: "Tests/\(name)",
    swiftSettings: house)
}

func library(_ name: String, pkgConfig: String?, apt: String) -> Target {
  .systemLibrary(
    name: name, path: "Sources/\(name)", pkgConfig: pkgConfig, providers: [.apt([apt])])
}

let argumentParser = Target.Dependency.product(
  name: "ArgumentParser", package: "swift-argument-parser")
let toml = Target.Dependency.product(name: "TOMLKit", package: "TOMLKit")
let system = Target.Dependency.product(name: "SystemPackage", package: "swift-system")

let package = Package(
  name: "darnel",
  products: [
    .library(name: "Darnel", targets: ["Darnel"]),
    .executable(name: "darnel", targets: ["DarnelTool"]),
  ],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.0"),
    .package(url: "https://github.com/apple/swift-system", from: "1.8.0"),
    .package(url: "https://github.com/LebJe/TOMLKit", from: "0.6.0"),
  ],
  targets: [
    library("CXXHash", pkgConfig: "libxxhash", apt: "libxxhash-dev"),
    library("CZlib", pkgConfig: "zlib", apt: "zlib1g-dev"),
    library("CZstd", pkgConfig: "libzstd", apt: "libzstd-dev"),
    library("CCsv", pkgConfig: nil, apt: "libcsv-dev"),
    .target(
      name: "CSimdjson", path: "Sources/CSimdjson",
      linkerSettings: [.linkedLibrary("simdjson")]),
    room("DarnelKernels", ["CXXHash"], exclude: ["Codecs"]),
    room(
      "DarnelCodecs", ["DarnelKernels", "CZlib", "CZstd", "CCsv", "CSimdjson", system],
      path: "Sources/DarnelKernels/Codecs"),
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
    room("DarnelCheck", ["Darnel", "DarnelKernels"]),
    room("DarnelReport", ["Darnel", "DarnelCheck"], exclude: ["Page/Source"]),
    .executableTarget(
      name: "DarnelTool",
      dependencies: [
        "Darnel", "DarnelCorpus", "DarnelCheck", "DarnelReport", "DarnelTemplate", "DarnelKernels",
        argumentParser, system, toml,
      ],
      path: "Sources/DarnelTool", swiftSettings: house),
    .target(
      name: "DarnelTestSupport", dependencies: ["Darnel", "DarnelKernels"],
      path: "Tests/DarnelTestSupport",
      swiftSettings: house),
    tests("DarnelKernelsTests", ["DarnelKernels"]),
    tests("DarnelTextTests", ["DarnelText", "DarnelKernels"]),
    tests("DarnelSketchTests", ["DarnelSketch", "DarnelText"]),
    tests("DarnelMatchTests", ["DarnelMatch", "DarnelSketch", "DarnelText", "DarnelKernels"]),
    tests(
      "DarnelCorpusTests",
      ["DarnelCorpus", "DarnelCodecs", "DarnelKernels", "DarnelSketch", "DarnelTemplate"]),
    tests("DarnelTemplateTests", ["DarnelTemplate", "DarnelText", "DarnelKernels"]),
    tests("DarnelCheckTests", ["DarnelCheck"]),
    tests("DarnelReportTests", ["DarnelReport", "DarnelCheck", "Darnel"]),
    tests("DarnelToolTests", []),
  ],
  cxxLanguageStandard: .cxx17
)
