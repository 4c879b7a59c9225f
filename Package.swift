// swift-tools-version: 6.2
import PackageDescription

/// Every target is held to the same strictness; an exception would have to be argued for here.
let strict: [SwiftSetting] = [
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
  .treatAllWarnings(as: .error),
]

/// A stage of the pipeline. The dependency list *is* the architecture: what is not listed cannot be imported.
func stage(_ name: String, _ dependencies: [Target.Dependency]) -> Target {
  .target(name: name, dependencies: dependencies, swiftSettings: strict)
}

func tests(_ name: String, _ dependencies: [Target.Dependency], exclude: [String] = []) -> Target {
  .testTarget(name: name, dependencies: dependencies, exclude: exclude, swiftSettings: strict)
}

let package = Package(
  name: "bilaga",
  products: [
    .library(name: "STPipeline", targets: ["STPipeline"]),
    .executable(name: "bilaga", targets: ["BilagaCLI"]),
  ],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.0"),
    .package(url: "https://github.com/apple/swift-crypto", from: "4.5.0"),
  ],
  targets: [
    .systemLibrary(
      name: "CHarfBuzz", pkgConfig: "harfbuzz-subset", providers: [.apt(["libharfbuzz-dev"])]),
    .systemLibrary(
      name: "CFreeType", pkgConfig: "freetype2", providers: [.apt(["libfreetype-dev"])]),
    .systemLibrary(
      name: "CLibXML2", pkgConfig: "libxml-2.0", providers: [.apt(["libxml2-dev"])]),
    .systemLibrary(name: "CZlib", pkgConfig: "zlib", providers: [.apt(["zlib1g-dev"])]),
    .systemLibrary(name: "CDeflate", pkgConfig: "libdeflate", providers: [.apt(["libdeflate-dev"])]),
    .systemLibrary(name: "CQPDF", pkgConfig: "libqpdf", providers: [.apt(["libqpdf-dev"])]),

    stage("STDiagnostics", []),
    stage("STDigest", [.product(name: "Crypto", package: "swift-crypto")]),
    stage("STSource", ["STDiagnostics"]),
    stage("STModel", ["STDiagnostics"]),
    stage("STIngest", ["STDiagnostics", "STDigest", "STSource", "STModel", "CLibXML2"]),
    stage("STPrivacy", ["STDiagnostics", "STSource", "STModel"]),
    stage("STRules", ["STDiagnostics", "STSource", "STModel", "STPrivacy"]),
    stage("STText", ["STDiagnostics", "STDigest", "STSource", "CHarfBuzz", "CFreeType"]),
    stage("STLayout", ["STDiagnostics", "STSource", "STText"]),
    stage("STDeflate", ["CDeflate", "CZlib"]),
    stage("STPDF", ["STDiagnostics", "STDigest", "STDeflate", "STLayout", "STText"]),
    stage("STPDFReader", ["STDiagnostics", "STDeflate", "CQPDF"]),
    stage(
      "STUpload",
      [
        "STDiagnostics", "STDigest", "STDeflate", "STSource", "STModel", "STPrivacy", "STPDFReader",
        "CLibXML2",
        "CQPDF",
      ]),
    stage(
      "STBundle",
      ["STDiagnostics", "STDigest", "STSource", "STModel", "STRules", "STLayout", "STPDF", "STPDFReader"]),
    stage(
      "STReport",
      ["STDiagnostics", "STDigest", "STSource", "STModel", "STRules", "STLayout", "STUpload", "STBundle"]),
    stage(
      "STPipeline",
      [
        "STDiagnostics", "STDigest", "STSource", "STModel", "STIngest", "STPrivacy", "STRules", "STText",
        "STLayout", "STUpload", "STPDF", "STBundle", "STReport",
      ]),
    stage("STBatch", ["STDiagnostics", "STDigest", "STSource", "STPipeline", "STReport"]),
    .executableTarget(
      name: "BilagaCLI",
      dependencies: [
        "STDiagnostics", "STPipeline", "STReport", "STBatch",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ],
      swiftSettings: strict,
      linkerSettings: [
        // A command that starts often starts a quarter faster without a dozen libraries to look up. The two libraries are
        // what Foundation's own leave to the compiler to add.
        .unsafeFlags(
          ["-static-stdlib", "-l_FoundationCShims", "-l_FoundationCollections"],
          .when(platforms: [.linux], configuration: .release))
      ]),

    .target(
      name: "STTestSupport", dependencies: ["STDigest", "STText"], path: "Tests/STTestSupport",
      swiftSettings: strict),
    tests(
      "STLayoutTests", ["STDiagnostics", "STText", "STLayout", "STTestSupport"], exclude: ["Goldens"]),
    tests("STDiagnosticsTests", ["STDiagnostics"]),
    tests("STTextTests", ["STDiagnostics", "STText", "STTestSupport"]),
    tests(
      "STPDFTests",
      ["STDeflate", "STDiagnostics", "STText", "STLayout", "STPDF", "STTestSupport"], exclude: ["Goldens"]),
    tests(
      "STPDFReaderTests",
      ["STDiagnostics", "STText", "STLayout", "STPDF", "STPDFReader", "STTestSupport"]),
    tests(
      "STUploadTests",
      [
        "BilagaCLI", "STDiagnostics", "STDeflate", "STModel", "STPrivacy", "STSource", "STUpload",
        "STTestSupport",
      ], exclude: ["Programs"]),
    tests("STSourceTests", ["STDiagnostics", "STSource"]),
    tests("STModelTests", ["STModel"]),
    tests(
      "STPrivacyTests", ["STDiagnostics", "STSource", "STModel", "STIngest", "STPrivacy", "STTestSupport"],
      exclude: ["Cases"]),
    tests("RepositoryTests", ["STTestSupport"]),
    .target(
      name: "FuzzReaders",
      dependencies: [
        "STBatch", "STBundle", "STDeflate", "STDiagnostics", "STIngest", "STPDFReader", "STPipeline",
        "STPrivacy",
        "STReport", "STRules", "STUpload",
      ], path: "Tests/FuzzReaders", swiftSettings: strict),
    tests(
      "Fuzzing", ["FuzzReaders", "STDiagnostics", "STIngest", "STTestSupport", "STUpload"],
      exclude: ["Crashes"]),
    tests(
      "STRulesTests",
      ["STDiagnostics", "STSource", "STModel", "STIngest", "STPrivacy", "STRules", "STTestSupport"],
      exclude: ["Cases", "Mutations"]),
    tests(
      "STReportTests",
      [
        "STDiagnostics", "STSource", "STModel", "STIngest", "STPrivacy", "STRules", "STLayout", "STUpload",
        "STBundle", "STReport", "STTestSupport",
      ],
      exclude: ["Goldens"]),
    tests("STIngestTests", ["STDiagnostics", "STIngest", "STModel", "STSource", "STTestSupport"]),
    tests(
      "STBundleTests",
      [
        "STBundle", "STDiagnostics", "STDigest", "STIngest", "STLayout", "STModel", "STPDF", "STPDFReader",
        "STPipeline", "STRules", "STTestSupport", "STText",
      ]),
    tests("STPipelineTests", ["STDiagnostics", "STPDFReader", "STPipeline", "STTestSupport"]),
    tests("STBatchTests", ["STBatch", "STDiagnostics", "STPipeline", "STReport", "STTestSupport"]),
    tests("BilagaCLITests", ["BilagaCLI", "STTestSupport"], exclude: ["Goldens", "find-in-folder.py"]),
  ]
)

// Built by scripts/fuzz alone: what links it brings libFuzzer's own way of starting.
if Context.environment["BILAGA_FUZZ"] != nil {
  package.targets.append(
    .executableTarget(name: "fuzz", dependencies: ["FuzzReaders"], path: "Fuzz", swiftSettings: strict))
}
