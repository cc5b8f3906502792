// swift-tools-version: 6.2
import PackageDescription

let package = Package(
    name: "GraphOnlyClient",
    platforms: [.macOS(.v15)],
    dependencies: [.package(name: "swift-graph-dashboards", path: "../..", traits: [])],
    targets: [
        .executableTarget(
            name: "GraphOnlyClient",
            dependencies: [.product(name: "NetworkGraphs", package: "swift-graph-dashboards")])
    ]
)
