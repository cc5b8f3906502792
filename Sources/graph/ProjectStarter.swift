import Foundation

/// The files of a package to begin with.
struct ProjectStarter {
    enum Kind {
        /// A dashboard, served.
        case dashboard
        /// Routes in one file.
        case server
    }

    /// What the package and its program are called.
    let name: String
    /// What its module is called: a name in Swift.
    let module: String
    private let kind: Kind
    private let dependency: Dependency

    /// Where this package is.
    private struct Dependency {
        /// The line of a manifest.
        let line: String
        /// What products refer to it by.
        let identity: String
        /// Where its scripts are.
        let scripts: String
    }

    /// - Parameter dependency: The address of a repository, or a folder.
    /// - Throws: `Failure` for a name that no package can have, and for a folder that is none.
    init(_ kind: Kind, name: String, dependency: String) throws(Failure) {
        let parts = name.split(separator: "-", omittingEmptySubsequences: false)
        let isName = parts.allSatisfy { part in
            !part.isEmpty && part.utf8.allSatisfy { (0x30...0x39).contains($0) || (0x61...0x7A).contains($0 | 0x20) }
        }
        guard isName, let first = name.utf8.first, first > 0x39, name.utf8.count <= 60 else {
            throw Failure(
                .usage,
                "'\(name)' cannot be a package's name: it takes letters, digits and single hyphens, a letter first.")
        }
        self.kind = kind
        self.name = name
        // What a module of the same name would hide, the program could not use.
        let module = parts.map { $0.prefix(1).uppercased() + $0.dropFirst() }.joined()
        self.module = Self.taken.contains(module) ? module + "Program" : module
        self.dependency = try Self.dependency(on: dependency)
    }

    private static let taken: Set<String> = [
        "Dashboards", "DashboardComponents", "DashboardServer", "DashboardCommands", "DashboardTesting", "Dashboard",
        "NetworkGraphs", "GraphComponents", "GraphResponses", "Hummingbird", "Foundation", "Swift", "Testing",
        "Network",
        "Graph", "Html", "Core", "Bootstrap", "Main", "Router",
    ]

    private static func dependency(on address: String) throws(Failure) -> Dependency {
        if address.contains("://") || address.hasPrefix("git@") {
            let last = address.split { "/:".contains($0) }.last ?? ""
            let identity = (last.hasSuffix(".git") ? last.dropLast(4) : last).lowercased()
            return Dependency(
                line: ".package(url: \(literal(address)), branch: \"main\")", identity: identity,
                scripts: ".build/checkouts/\(identity)/Scripts")
        }
        let folder = URL(filePath: address).standardizedFileURL
        guard FileManager.default.fileExists(atPath: folder.appending(path: "Package.swift").path) else {
            throw Failure(.noInput, "\(address): there is no Package.swift in it")
        }
        return Dependency(
            line: ".package(path: \(literal(folder.path)))", identity: folder.lastPathComponent.lowercased(),
            scripts: folder.appending(path: "Scripts").path)
    }

    private static func literal(_ text: String) -> String {
        "\"\(text.replacing("\\", with: "\\\\").replacing("\"", with: "\\\""))\""
    }

    /// The files by their paths.
    var files: [(path: String, text: String)] {
        let own: [(path: String, text: String)] =
            switch kind {
            case .dashboard:
                [
                    ("Sources/\(module)/\(module).swift", dashboardProgram),
                    ("Sources/\(module)/ClubDashboard.swift", dashboard),
                    ("Tests/\(module)Tests/\(module)Tests.swift", dashboardTest),
                ]
            case .server:
                [
                    ("Sources/\(module)/\(module).swift", server),
                    ("Tests/\(module)Tests/\(module)Tests.swift", serverTest),
                ]
            }
        return [("Package.swift", manifest), ("README.md", readMe), (".gitignore", ".build/\n.frontend/\n")] + own
    }

    private var manifest: String {
        let products =
            switch kind {
            case .dashboard:
                [
                    "DashboardCommands", "Dashboards", "DashboardServer", "GraphComponents", "NetworkGraphs",
                ]
            case .server: ["DashboardCommands", "DashboardServer", "NetworkGraphs"]
            }
        let lines = products.map { "                .product(name: \"\($0)\", package: \"\(dependency.identity)\"),\n" }
        let test =
            kind == .dashboard
            ? """
            name: "\(module)Tests",
                        dependencies: [
                            "\(module)", .product(name: "DashboardTesting", package: "\(dependency.identity)"),
                        ]
            """ : "name: \"\(module)Tests\", dependencies: [\"\(module)\"]"
        return """
            // swift-tools-version: 6.2
            import PackageDescription

            let package = Package(
                name: "\(name)",
                platforms: [.macOS(.v15)],
                products: [.executable(name: "\(name)", targets: ["\(module)"])],
                dependencies: [
                    \(dependency.line),
                    .package(url: "https://github.com/hummingbird-project/hummingbird", from: "2.28.0", traits: []),
                ],
                targets: [
                    .executableTarget(
                        name: "\(module)",
                        dependencies: [
            \(lines.joined())                .product(name: "Hummingbird", package: "hummingbird"),
                        ]),
                    .testTarget(
                        \(test)),
                ]
            )

            """
    }

    private var readMe: String {
        let front =
            kind == .server
            ? ""
            : """
            swift package resolve
            \(dependency.scripts)/fetch-frontend --output .frontend    # once: what browsers load

            """
        return """
            # \(name)

            ```sh
            \(front)swift run \(name) serve --port 8000      # http://127.0.0.1:8000/
            swift test
            ```

            """
    }

    private var dashboardProgram: String {
        """
        import DashboardCommands
        import DashboardServer
        import Hummingbird

        /// Serves the dashboard; `--help` tells what else the program can do.
        @main
        struct \(module): DashboardProgram {
            func application() throws -> DashboardApplication {
                let router = Router(context: DashboardRequestContext.self)
                router.add(middleware: UnusedUpgradeMiddleware())
                router.add(middleware: AllowedHosts(["localhost", "127.0.0.1", "[::1]"]))
                router.add(middleware: CompressionMiddleware())
                let mount = try router.addDashboards([clubDashboard()], at: "dash")
                router.get { _, _ in Response.redirect(to: "/dash/app/club/") }
                return DashboardApplication(router, mounts: [mount])
            }
        }

        """
    }

    private var dashboard: String {
        """
        import DashboardComponents
        import Dashboards
        import GraphComponents
        import NetworkGraphs

        /// Zachary's karate club: its members as large as they matter, by one of two measures, and who is tapped.
        func clubDashboard() -> Dashboard {
            let measure: RadioItems.ID = "measure", view: GraphView.ID = "view", tapped: P.ID = "tapped"

            var app = Dashboard("Club") {
                H1("The karate club")
                RadioItems(id: measure, options: ["Degree": "degree", "PageRank": "rank"], value: "degree")
                GraphView(id: view, height: 480)
                P(id: tapped)
            }
            app.callback(updating: view.graph, from: measure.value) { measure in
                let club = Graph<Int>.karateClub
                var style = GraphStyle<Int>()
                style.node.size = measure == "rank" ? .size(by: try club.pageRank()) : .size(by: "degree")
                style.node.fill = .color(by: "club")
                return DrawnGraph(
                    try club.svg(
                        layout: .spring(seed: 42), style: style, options: SVGDrawingOptions(styling: .attributes)))
            }
            app.callback(updating: tapped.text, from: view.tappedNode.optional) { node in
                guard let node else { return "Tap a member." }
                return "Member \\(node)."
            }
            return app
        }

        """
    }

    private var dashboardTest: String {
        """
        import DashboardComponents
        import DashboardTesting
        import Dashboards
        import GraphComponents
        import Testing

        @testable import \(module)

        @Test func theClubIsDrawn() async throws {
            let page = try await clubDashboard().open()
            let byDegree = try #require(page[GraphView.ID("view").graph]).markup
            #expect(byDegree.contains("data-node=\\"33\\""))
            try await page.set(RadioItems.ID("measure").value, to: "rank")
            #expect(page[GraphView.ID("view").graph]?.markup != byDegree)
            #expect(page[P.ID("tapped").text] == "Tap a member.")
        }

        """
    }

    private var server: String {
        """
        import DashboardCommands
        import DashboardServer
        import Hummingbird
        import NetworkGraphs

        /// A page with a picture, the picture alone, and a text; `--help` tells what else the program can do.
        @main
        struct \(module): DashboardProgram {
            func application() -> DashboardApplication {
                let router = Router()
                router.add(middleware: AllowedHosts(["localhost", "127.0.0.1", "[::1]"]))
                router.get { _, _ in try page() }
                router.get("club.svg") { _, _ in try club() }
                router.get("square/{number}") { _, context in
                    let text = context.parameters.get("number") ?? ""
                    guard let number = Int(text), abs(number) < 1_000_000 else {
                        throw HTTPError(.notFound, message: "“\\(text)” is no whole number below a million.")
                    }
                    return "\\(number * number)"
                }
                return DashboardApplication(router)
            }
        }

        /// Texts in it are escaped, pictures are not: they are safe by their type.
        func page() throws -> HTML {
            \"""
            <!DOCTYPE html>
            <title>\(name)</title>
            <h1>\\("\(name)")</h1>
            \\(try club())
            \"""
        }

        func club() throws -> SVG { try Graph<Int>.karateClub.svg(layout: .spring(seed: 42)) }

        """
    }

    private var serverTest: String {
        """
        import Testing

        @testable import \(module)

        @Test func thePageHasThePicture() throws {
            #expect(try page().markup.contains(try club().markup))
        }

        """
    }
}
