// swift-tools-version: 6.2
import PackageDescription

let package = Package(
  name: "Benchmarks",
  dependencies: [.package(name: "bilaga", path: "..")],
  targets: [
    .executableTarget(
      name: "bench",
      dependencies: [.product(name: "STPipeline", package: "bilaga")],
      swiftSettings: [.treatAllWarnings(as: .error)])
  ]
)
