// swift-tools-version: 6.2
import PackageDescription

// A package of its own: TLS brings BoringSSL, which takes minutes to build and which nobody needs behind a proxy.
let package = Package(
    name: "secure",
    platforms: [.macOS(.v15)],
    dependencies: [
        .package(name: "swift-graph-dashboards", path: "../.."),
        .package(url: "https://github.com/hummingbird-project/hummingbird", from: "2.28.0", traits: []),
        .package(url: "https://github.com/apple/swift-nio-ssl", from: "2.37.0"),
    ],
    targets: [
        .executableTarget(
            name: "secure",
            dependencies: [
                .product(name: "Dashboards", package: "swift-graph-dashboards"),
                .product(name: "DashboardServer", package: "swift-graph-dashboards"),
                .product(name: "Hummingbird", package: "hummingbird"),
                .product(name: "HummingbirdHTTP2", package: "hummingbird"),
                .product(name: "NIOSSL", package: "swift-nio-ssl"),
            ],
            path: "Sources")
    ],
    swiftLanguageModes: [.v6]
)
