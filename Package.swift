// swift-tools-version: 6.2
import PackageDescription

// On Linux, SwiftPM would warn in every build of a flag that Pango's description has; see Sources/CCairo/Pango.h.
#if os(Linux)
    let cairoPackage = "cairo"
#else
    let cairoPackage = "pangocairo"
#endif

// On Linux, hiredis's description has a flag of which SwiftPM would warn in every build, and nothing that is needed.
#if os(Linux)
    let hiredisPackage: String? = nil
#else
    let hiredisPackage: String? = "hiredis"
#endif

let package = Package(
    name: "swift-graph-dashboards",
    platforms: [.macOS(.v15)],
    products: [
        .library(name: "NetworkGraphs", targets: ["NetworkGraphs"]),
        .library(name: "GraphDrawing", targets: ["GraphDrawing"]),
        .library(name: "GraphvizRendering", targets: ["GraphvizRendering"]),
        .library(name: "CairoRendering", targets: ["CairoRendering"]),
        .library(name: "SafeMarkup", targets: ["SafeMarkup"]),
        .library(name: "Dashboards", targets: ["Dashboards", "DashboardComponents"]),
        .library(name: "PlotlyFigures", targets: ["PlotlyFigures"]),
        .library(name: "GraphComponents", targets: ["GraphComponents"]),
        .library(name: "MessageComponents", targets: ["MessageComponents"]),
        .library(name: "DashboardTesting", targets: ["DashboardTesting"]),
        .library(name: "DashboardServer", targets: ["DashboardServer"]),
        .library(name: "DashboardAccess", targets: ["DashboardAccess"]),
        .library(name: "DashboardAdmin", targets: ["DashboardAdmin"]),
        .library(name: "DashboardCommands", targets: ["DashboardCommands"]),
        .library(name: "DashboardOperations", targets: ["DashboardOperations"]),
        .library(name: "DashboardSQLite", targets: ["DashboardSQLite"]),
        .library(name: "DashboardPostgreSQL", targets: ["DashboardPostgreSQL"]),
        .library(name: "DashboardRedis", targets: ["DashboardRedis"]),
        .library(name: "GraphResponses", targets: ["GraphResponses"]),
        .library(name: "GraphvizOperations", targets: ["GraphvizOperations"]),
        .library(name: "StencilTags", targets: ["StencilTags"]),
        .library(name: "MustacheTags", targets: ["MustacheTags"]),
        .executable(name: "graph", targets: ["graph"]),
    ],
    traits: [
        .trait(
            name: "Dashboards",
            description: "The dashboard family with its web server and template engines. Without it only graphs."),
        .default(enabledTraits: ["Dashboards"]),
    ],
    dependencies: [
        .package(url: "https://github.com/apple/swift-collections", from: "1.6.0"),
        .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.0"),
        .package(url: "https://github.com/hummingbird-project/hummingbird", from: "2.28.0", traits: []),
        .package(url: "https://github.com/hummingbird-project/swift-mustache", from: "2.1.0"),
        .package(url: "https://github.com/stencilproject/Stencil", from: "0.15.1"),
        .package(url: "https://github.com/groue/GRDB.swift", from: "7.10.0"),
        .package(url: "https://github.com/apple/swift-log", from: "1.16.0"),
        .package(url: "https://github.com/apple/swift-metrics", from: "2.13.0"),
        .package(url: "https://github.com/apple/swift-distributed-tracing", from: "1.7.0"),
        .package(url: "https://github.com/apple/swift-nio", from: "2.101.0"),
        .package(url: "https://github.com/apple/swift-http-types", from: "1.8.0"),
        .package(url: "https://github.com/swift-server/swift-service-lifecycle.git", from: "2.0.0"),
    ],
    targets: [
        // Values that both families share.
        .target(name: "OrderedJSON", dependencies: [.orderedCollections]),
        .target(name: "SafeMarkup"),

        // Graphs.
        .target(name: "GraphModel", dependencies: ["OrderedJSON", .orderedCollections]),
        .target(name: "GraphGenerators", dependencies: ["GraphModel"]),
        .target(name: "GraphAlgorithms", dependencies: ["GraphModel", .orderedCollections, .heapModule]),
        .target(name: "GraphLayouts", dependencies: ["GraphModel", "GraphAlgorithms", "OrderedJSON"]),
        .systemLibrary(
            name: "CZlib", pkgConfig: "zlib", providers: [.apt(["zlib1g-dev"]), .brew(["zlib"])]),
        .target(name: "GraphFormats", dependencies: ["CZlib", "GraphModel", "OrderedJSON", .orderedCollections]),
        .target(
            name: "GraphDrawing", dependencies: ["CZlib", "GraphLayouts", "GraphModel", "OrderedJSON", "SafeMarkup"]),
        .target(
            name: "GraphAnalyses",
            dependencies: [
                "GraphModel", "GraphAlgorithms", "GraphGenerators", "GraphFormats", "GraphLayouts", "OrderedJSON",
                .orderedCollections,
            ]),
        .target(
            name: "NetworkGraphs",
            dependencies: [
                "GraphModel", "GraphAlgorithms", "GraphGenerators", "GraphFormats", "GraphLayouts", "GraphDrawing",
                "SafeMarkup",
                "OrderedJSON",
            ]),

        // Graphs through C libraries.
        .systemLibrary(
            name: "CGraphvizLibrary", pkgConfig: "libgvc",
            providers: [.apt(["libgraphviz-dev"]), .brew(["graphviz"])]),
        .target(name: "CGraphviz", dependencies: ["CGraphvizLibrary"]),
        .target(name: "GraphvizRendering", dependencies: ["CGraphviz", "GraphModel", "SafeMarkup"]),
        .systemLibrary(
            name: "CCairoLibrary", pkgConfig: cairoPackage,
            providers: [.apt(["libcairo2-dev", "libpango1.0-dev"]), .brew(["cairo", "pango"])]),
        .target(
            name: "CCairo", dependencies: ["CCairoLibrary"],
            linkerSettings: [
                .linkedLibrary("pangocairo-1.0"), .linkedLibrary("pango-1.0"), .linkedLibrary("gobject-2.0"),
            ]),
        .target(name: "CairoRendering", dependencies: ["CCairo", "GraphDrawing", "GraphModel", "SafeMarkup"]),

        // Dashboards, without input and output.
        .target(name: "PlotlyFigures", dependencies: ["OrderedJSON"]),
        .target(
            name: "Dashboards", dependencies: ["OrderedJSON", "SafeMarkup"],
            resources: ["framed", "frames", "notices"].map { .embedInCode("Resources/\($0).js") }),
        .target(name: "DashboardComponents", dependencies: ["Dashboards", "PlotlyFigures"]),
        .target(
            name: "GraphComponents", dependencies: ["Dashboards", "SafeMarkup"],
            resources: [.embedInCode("Resources/graph-view.js")]),
        .target(
            name: "MessageComponents", dependencies: ["Dashboards"],
            resources: [.embedInCode("Resources/message-bridge.js"), .embedInCode("Resources/pipe.js")]),
        .target(name: "DashboardTesting", dependencies: ["Dashboards", .orderedCollections]),

        // Dashboards in the world.
        .target(
            name: "DashboardServer",
            dependencies: [
                "CZlib", "Dashboards", "DashboardComponents", "MessageComponents", "OrderedJSON", "PlotlyFigures",
                .hummingbird, .logging, .metrics, .nioCore, .nioHTTP1, .nioWebSocket, .httpTypes, .tracing,
            ]),
        .systemLibrary(
            name: "CCrypto", pkgConfig: "libcrypto", providers: [.apt(["libssl-dev"]), .brew(["openssl@3"])]),
        .target(
            name: "DashboardAccess",
            dependencies: [
                "CCrypto", "Dashboards", "DashboardServer", "SafeMarkup", .hummingbird, .logging, .nioCore, .nioPosix,
                .httpTypes,
            ]),
        .target(
            name: "DashboardAdmin",
            dependencies: [
                "DashboardAccess", "DashboardComponents", "DashboardServer", "Dashboards", .hummingbird, .logging,
            ],
            resources: [.embedInCode("Resources/admin.css")]),
        .target(
            name: "DashboardOperations",
            dependencies: ["Dashboards", .hummingbird, .logging, .coreMetrics, .nioCore, .httpTypes]),
        .target(
            name: "DashboardCommands",
            dependencies: [
                "DashboardAccess", "DashboardServer", "Dashboards", .hummingbird, .hummingbirdCore, .logging, .nioCore,
                .serviceLifecycle, .argumentParser,
            ]),
        .target(name: "DashboardSQLite", dependencies: ["Dashboards", .grdb]),
        .target(name: "DriverSupport", dependencies: ["Dashboards", .coreMetrics, .logging]),
        .systemLibrary(
            name: "CPostgreSQL", pkgConfig: "libpq", providers: [.apt(["libpq-dev"]), .brew(["libpq"])]),
        .target(
            name: "DashboardPostgreSQL",
            dependencies: ["CPostgreSQL", "Dashboards", "DriverSupport", .logging, .serviceLifecycle]),
        .systemLibrary(
            name: "CHiredis", pkgConfig: hiredisPackage,
            providers: [.apt(["libhiredis-dev"]), .brew(["hiredis"])]),
        .target(
            name: "DashboardRedis",
            dependencies: ["CHiredis", "Dashboards", "DriverSupport", .logging, .serviceLifecycle]),
        .target(name: "GraphResponses", dependencies: ["GraphDrawing", .hummingbird]),
        .target(name: "GraphvizOperations", dependencies: ["GraphvizRendering", .coreMetrics, .metrics]),
        .target(name: "TemplateSupport", dependencies: ["Dashboards"]),
        .target(name: "StencilTags", dependencies: ["TemplateSupport", "Dashboards", .stencil]),
        .target(name: "MustacheTags", dependencies: ["TemplateSupport", "Dashboards", .mustache]),

        // Programs.
        .executableTarget(
            name: "graph",
            dependencies: [
                "NetworkGraphs", "GraphAnalyses", "GraphFormats", "OrderedJSON", "CairoRendering", "GraphvizRendering",
                .argumentParser,
            ]),
        .executableTarget(name: "generate-components", dependencies: ["OrderedJSON"]),
        // The demo: its dashboards are a target of their own, so that its pages can show their sources.
        .target(
            name: "DemoDashboards",
            dependencies: [
                "NetworkGraphs", "GraphvizRendering", "DashboardComponents", "Dashboards", "GraphComponents",
                "MessageComponents", "PlotlyFigures", .logging,
            ],
            path: "Samples/DemoSite/Dashboards"),
        .executableTarget(
            name: "demo",
            dependencies: [
                "DemoDashboards", "NetworkGraphs", "GraphvizRendering", "DashboardAccess", "DashboardAdmin",
                "DashboardCommands", "DashboardSQLite", "DashboardServer", "Dashboards", "StencilTags", "MustacheTags",
                .hummingbird, .logging,
            ],
            path: "Samples/DemoSite",
            resources: [.copy("Assets"), .copy("Dashboards"), .copy("LocalAssets"), .copy("Templates")]),
        .executableTarget(
            name: "micro-server",
            dependencies: ["DashboardCommands", "DashboardServer", "GraphResponses", .hummingbird, .logging],
            path: "Samples/MicroServer"),
        .executableTarget(
            name: "grid", dependencies: ["Dashboards", "DashboardComponents", "DashboardServer", .hummingbird],
            path: "Samples/Grid", exclude: ["ag-grid.json"]),
        // A site of many processes; cluster.py starts it.
        .executableTarget(
            name: "cluster-site",
            dependencies: [
                "DashboardAccess", "DashboardCommands", "DashboardComponents", "DashboardOperations",
                "DashboardPostgreSQL", "DashboardRedis", "DashboardServer", "Dashboards", "MessageComponents",
                .hummingbird, .logging, .coreMetrics, .httpTypes, .argumentParser,
            ],
            path: "Samples/Cluster", exclude: ["cluster.py", "nginx.conf"]),
        .executableTarget(
            name: "benchmarks",
            dependencies: [
                "NetworkGraphs", "GraphvizRendering", "CairoRendering", "SafeMarkup", "DashboardComponents",
                "DashboardOperations", "DashboardPostgreSQL", "DashboardRedis", "DashboardSQLite", "DashboardServer",
                "Dashboards", "MustacheTags", "PlotlyFigures", "StencilTags", .hummingbird, .argumentParser, .metrics,
            ],
            path: "Benchmarks/Sources"),

        // Tests.
        .target(name: "GraphTestSupport", dependencies: ["GraphModel"], path: "Tests/GraphTestSupport"),
        .target(
            name: "NetworkXTestSupport", dependencies: ["GraphGenerators", "GraphModel", "OrderedJSON"],
            path: "Tests/NetworkXTestSupport"),
        .target(
            name: "TemplateTestSupport", dependencies: ["Dashboards"], path: "Tests/TemplateTestSupport"),
        .target(
            name: "DashAppExamples", dependencies: ["Dashboards", "DashboardComponents", "PlotlyFigures"],
            path: "Tests/DashAppExamples"),
        .executableTarget(
            name: "dash-apps",
            dependencies: [
                "DashAppExamples", "DashboardServer", "Dashboards", .hummingbird, .logging, .argumentParser,
            ],
            path: "Tests/DashApps"),
        .target(
            name: "DashboardTestSupport", dependencies: ["OrderedJSON", .logging],
            path: "Tests/DashboardTestSupport"),
        .target(
            name: "DriverTestSupport", dependencies: ["Dashboards", "OrderedJSON"], path: "Tests/DriverTestSupport"),
        .testTarget(name: "OrderedJSONTests", dependencies: ["OrderedJSON"]),
        .testTarget(name: "PlotlyFiguresTests", dependencies: ["PlotlyFigures", "OrderedJSON"]),
        .testTarget(name: "SafeMarkupTests", dependencies: ["SafeMarkup"], exclude: ["Fixtures"]),
        .testTarget(name: "GraphModelTests", dependencies: ["GraphModel", "GraphTestSupport"]),
        .testTarget(
            name: "GraphAlgorithmsTests",
            dependencies: [
                "GraphAlgorithms", "GraphGenerators", "GraphModel", "GraphTestSupport", "NetworkXTestSupport",
                "OrderedJSON", .orderedCollections,
            ]),
        .testTarget(
            name: "GraphAnalysesTests",
            dependencies: [
                "GraphAlgorithms", "GraphAnalyses", "GraphFormats", "GraphGenerators", "GraphModel",
                "NetworkXTestSupport", "OrderedJSON",
            ]),
        .testTarget(
            name: "GraphGeneratorsTests",
            dependencies: ["GraphGenerators", "GraphModel", "NetworkXTestSupport", "OrderedJSON"]),
        .testTarget(
            name: "GraphLayoutsTests",
            dependencies: [
                "GraphAlgorithms", "GraphGenerators", "GraphLayouts", "GraphModel", "NetworkXTestSupport",
                "OrderedJSON",
            ]),
        .testTarget(name: "GraphFormatsTests", dependencies: ["GraphFormats", "GraphGenerators", "GraphTestSupport"]),
        .testTarget(
            name: "GraphDrawingTests",
            dependencies: ["GraphDrawing", "GraphGenerators", "GraphLayouts", "GraphModel", "SafeMarkup"]),
        .testTarget(
            name: "CairoRenderingTests",
            dependencies: ["CairoRendering", "GraphDrawing", "GraphGenerators", "GraphModel", "SafeMarkup"]),
        .testTarget(
            name: "GraphvizRenderingTests",
            dependencies: ["CGraphviz", "GraphvizRendering", "GraphFormats", "GraphGenerators", "SafeMarkup"]),
        .testTarget(name: "GraphCommandTests", dependencies: ["graph", "OrderedJSON"]),
        .testTarget(
            name: "DashboardsTests",
            dependencies: [
                "DashAppExamples", "Dashboards", "DashboardComponents", "DashboardTesting", "DashboardTestSupport",
                "DriverTestSupport", "PlotlyFigures",
            ]),
        .testTarget(
            name: "DashboardComponentsTests", dependencies: ["DashboardComponents", "GraphModel", "PlotlyFigures"],
            exclude: ["Fixtures"]),
        .testTarget(
            name: "GraphComponentsTests",
            dependencies: ["GraphComponents", "Dashboards", "DashboardTesting", "SafeMarkup"]),
        .testTarget(
            name: "DashboardServerTests",
            dependencies: [
                "CZlib", "DashboardServer", "DashboardComponents", "DashboardOperations", "DashboardSQLite",
                "DashboardTestSupport", "MessageComponents", "OrderedJSON", "PlotlyFigures",
                .hummingbird, .logging, .metrics, .nioCore, .nioEmbedded, .nioPosix, .serviceLifecycle, .httpTypes,
            ]),
        .testTarget(
            name: "DashboardStateTests",
            dependencies: [
                "DashboardComponents", "Dashboards", "DashboardTesting", "DriverTestSupport", "PlotlyFigures",
            ]),
        .executableTarget(
            name: "store-writer", dependencies: ["DashboardComponents", "DashboardSQLite", "Dashboards"],
            path: "Tests/StoreWriter"),
        .testTarget(
            name: "DashboardAdminTests",
            dependencies: [
                "DashboardAccess", "DashboardAdmin", "DashboardComponents", "DashboardServer", "DashboardTestSupport",
                "DashboardTesting", "Dashboards", .hummingbird, .logging,
            ]),
        .testTarget(
            name: "DashboardAccessTests",
            dependencies: [
                "DashboardAccess", "DashboardAdmin", "DashboardComponents", "DashboardPostgreSQL", "DashboardRedis",
                "DashboardServer", "Dashboards", "DriverTestSupport", "MustacheTags", "StencilTags", .hummingbird,
                .logging, .nioCore, .nioEmbedded,
                .nioPosix,
                .serviceLifecycle, .httpTypes,
            ]),
        .testTarget(
            name: "DashboardOperationsTests",
            dependencies: [
                "DashboardComponents", "DashboardOperations", "DashboardPostgreSQL", "DashboardRedis",
                "DashboardServer", "Dashboards", "DriverTestSupport", "GraphGenerators", "GraphvizOperations",
                "GraphvizRendering", "OrderedJSON",
                .coreMetrics, .hummingbird, .httpTypes, .inMemoryTracing, .logging, .metrics, .nioCore,
                .serviceLifecycle, .tracing,
            ]),
        .testTarget(
            name: "DashboardCommandsTests",
            dependencies: [
                "DashboardAccess", "DashboardCommands", "DashboardComponents", "DashboardSQLite", "DashboardServer",
                "Dashboards", "DriverTestSupport", .hummingbird, .logging, .serviceLifecycle, .argumentParser,
            ]),
        .testTarget(
            name: "DashboardSQLiteTests",
            dependencies: [
                "DashboardComponents", "DashboardSQLite", "DashboardTesting", "Dashboards", "DriverTestSupport",
                "OrderedJSON", "store-writer", .grdb,
            ]),
        .testTarget(
            name: "DashboardPostgreSQLTests",
            dependencies: ["DashboardPostgreSQL", "Dashboards", "DriverTestSupport", .logging]),
        .testTarget(
            name: "DashboardRedisTests",
            dependencies: ["DashboardRedis", "Dashboards", "DriverTestSupport", .logging, .serviceLifecycle]),
        .testTarget(
            name: "GraphResponsesTests",
            dependencies: ["GraphResponses", "micro-server"]),
        .testTarget(
            name: "StencilTagsTests",
            dependencies: ["StencilTags", "TemplateTestSupport", "DashboardComponents", "Dashboards", "SafeMarkup"]),
        .testTarget(
            name: "MustacheTagsTests",
            dependencies: [
                "MustacheTags", "TemplateTestSupport", "DashboardComponents", "Dashboards", "SafeMarkup", .mustache,
            ]),
    ],
    swiftLanguageModes: [.v6]
)

for target in package.targets where target.type != .system && !["CCairo", "CGraphviz"].contains(target.name) {
    target.swiftSettings = [
        .enableUpcomingFeature("ExistentialAny"),
        .enableUpcomingFeature("InferIsolatedConformances"),
        .enableUpcomingFeature("InternalImportsByDefault"),
        .enableUpcomingFeature("MemberImportVisibility"),
        .enableUpcomingFeature("NonisolatedNonsendingByDefault"),
    ]
}

/// A product of a package that only the dashboard family needs. Every use must carry the condition: one that does not
/// makes a graph-only client fetch the package after all.
func dashboardsOnly(_ name: String, package: String) -> Target.Dependency {
    .product(name: name, package: package, condition: .when(traits: ["Dashboards"]))
}

extension Target.Dependency {
    static var orderedCollections: Self { .product(name: "OrderedCollections", package: "swift-collections") }
    static var heapModule: Self { .product(name: "HeapModule", package: "swift-collections") }
    static var argumentParser: Self { .product(name: "ArgumentParser", package: "swift-argument-parser") }
    static var hummingbird: Self { dashboardsOnly("Hummingbird", package: "hummingbird") }
    static var hummingbirdCore: Self { dashboardsOnly("HummingbirdCore", package: "hummingbird") }
    static var mustache: Self { dashboardsOnly("Mustache", package: "swift-mustache") }
    static var stencil: Self { dashboardsOnly("Stencil", package: "Stencil") }
    static var grdb: Self { dashboardsOnly("GRDB", package: "GRDB.swift") }
    static var logging: Self { dashboardsOnly("Logging", package: "swift-log") }
    static var metrics: Self { dashboardsOnly("Metrics", package: "swift-metrics") }
    static var coreMetrics: Self { dashboardsOnly("CoreMetrics", package: "swift-metrics") }
    static var tracing: Self { dashboardsOnly("Tracing", package: "swift-distributed-tracing") }
    static var inMemoryTracing: Self { dashboardsOnly("InMemoryTracing", package: "swift-distributed-tracing") }
    static var nioCore: Self { dashboardsOnly("NIOCore", package: "swift-nio") }
    static var nioPosix: Self { dashboardsOnly("NIOPosix", package: "swift-nio") }
    static var serviceLifecycle: Self { dashboardsOnly("ServiceLifecycle", package: "swift-service-lifecycle") }
    static var nioHTTP1: Self { dashboardsOnly("NIOHTTP1", package: "swift-nio") }
    static var nioWebSocket: Self { dashboardsOnly("NIOWebSocket", package: "swift-nio") }
    static var nioEmbedded: Self { dashboardsOnly("NIOEmbedded", package: "swift-nio") }
    static var httpTypes: Self { dashboardsOnly("HTTPTypes", package: "swift-http-types") }
}
