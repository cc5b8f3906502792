import Testing

@testable import GraphvizRendering

/// Laws of the C shim, with programs written by hand.
@Suite struct ProgramTests {
    /// Two nodes, an edge and a cluster, with an attribute each.
    private static var sample: GraphvizProgram {
        var program = GraphvizProgram()
        let rankdir = program.declare("rankdir", of: .graph)
        let label = program.declare("label", of: .node, default: "?")
        let color = program.declare("color", of: .edge)
        let title = program.declare("label", of: .graph)
        program.set(rankdir, to: "LR")
        program.addNode()
        program.set(label, to: "Ani")
        program.addNode()
        program.addEdge(from: 0, to: 1)
        program.set(color, to: "red")
        program.openGroup(isCluster: true)
        program.set(title, to: "<!--HTML--><B>Both</B>", isHTML: true)
        program.addMember(0)
        program.addMember(1)
        program.closeGroup()
        return program
    }

    private func draw(_ bytes: [UInt8], format: GraphvizFormat = .svg) async throws -> GraphvizResult {
        try await GraphvizThread.shared.draw(bytes, engine: .dot, format: format, pixelLimit: 1_000_000)
    }

    @Test func whatAProgramSaysIsDrawn() async throws {
        let result = try await draw(Self.sample.bytes(isDirected: true))
        let svg = String(decoding: result.bytes, as: UTF8.self)
        #expect(result.isDrawn)
        #expect(result.messages.isEmpty)
        for part in [
            "id=\"n0\"", "id=\"n1\"", "id=\"e0\"", "id=\"c0\"", ">Ani<", ">?<", "font-weight=\"bold\"", ">Both<",
        ] {
            #expect(svg.contains(part), "\(part)")
        }
        #expect(svg.contains("stroke=\"red\""))
    }

    @Test func directionIsThePrograms() async throws {
        let directed = try await draw(Self.sample.bytes(isDirected: true))
        let undirected = try await draw(Self.sample.bytes(isDirected: false))
        // The head of an arrow is a polygon.
        #expect(directed.bytes.count > undirected.bytes.count)
    }

    @Test func everyTruncationIsABadProgram() async throws {
        let bytes = Self.sample.bytes(isDirected: true)
        for count in 0..<bytes.count {
            let result = try await draw(Array(bytes.prefix(count)))
            #expect(result.isBadProgram, "the first \(count) bytes")
            #expect(result.bytes.isEmpty)
        }
    }

    @Test func aChangedByteIsABadProgramOrAnotherDrawing() async throws {
        let bytes = Self.sample.bytes(isDirected: true)
        for index in bytes.indices {
            for change: UInt8 in [1, 2, 0x40] {
                var changed = bytes
                changed[index] ^= change
                _ = try await draw(changed, format: .positions)
            }
        }
    }

    @Test func numbersOfWhatIsNotThereAreRefused() async throws {
        var programs: [GraphvizProgram] = []
        var program = GraphvizProgram()
        program.addNode()
        program.addEdge(from: 0, to: 1)
        programs.append(program)
        program = GraphvizProgram()
        program.set(0, to: "x")
        programs.append(program)
        program = GraphvizProgram()
        program.closeGroup()
        programs.append(program)
        program = GraphvizProgram()
        program.addNode()
        program.addMember(0)
        programs.append(program)
        program = GraphvizProgram()
        let color = program.declare("color", of: .edge)
        program.addNode()
        program.set(color, to: "red")
        programs.append(program)
        for program in programs {
            #expect(try await draw(program.bytes(isDirected: false)).isBadProgram)
        }
    }

    @Test func nestingHasAnEnd() async throws {
        var program = GraphvizProgram()
        for _ in 0..<65 { program.openGroup(isCluster: false) }
        for _ in 0..<65 { program.closeGroup() }
        #expect(try await draw(program.bytes(isDirected: false)).isBadProgram)
    }

    @Test func messagesComeBackWithTheirLevel() async throws {
        var program = GraphvizProgram()
        let shape = program.declare("shape", of: .node)
        let label = program.declare("label", of: .node)
        program.addNode()
        program.set(shape, to: "nonesuch")
        program.addNode()
        program.set(label, to: "<!--HTML--><B>", isHTML: true)
        let messages = try await draw(program.bytes(isDirected: false)).parsedMessages()
        #expect(messages.contains { !$0.isError && $0.text == "using box for unknown shape nonesuch" })
        #expect(messages.contains { $0.isError && $0.text.contains("mismatched tag") })
        // The next drawing begins with none.
        #expect(try await draw(Self.sample.bytes(isDirected: true)).messages.isEmpty)
    }

    @Test func positionsAreThoseOfTheNodes() async throws {
        let bytes = try await draw(Self.sample.bytes(isDirected: true), format: .positions).bytes
        let places = try #require(GraphvizPlaces(bytes, nodeCount: 2, edgeCount: 1))
        #expect(GraphvizPlaces(bytes, nodeCount: 3, edgeCount: 1) == nil)
        #expect(GraphvizPlaces(Array(bytes.dropLast(8)), nodeCount: 2, edgeCount: 1) == nil)
        #expect(places.nodes[0].centre.x < places.nodes[1].centre.x)
        #expect(places.nodes[0].size == [54, 36])
        #expect(places.upperRight.x > 108)
    }

    @Test func filesAreNotOpened() async throws {
        var program = GraphvizProgram()
        let image = program.declare("image", of: .node)
        program.addNode()
        program.set(image, to: "/usr/share/pixmaps/debian-logo.png")
        let result = try await draw(program.bytes(isDirected: false))
        #expect(!String(decoding: result.bytes, as: UTF8.self).contains("<image"))
        #expect(!result.parsedMessages().isEmpty)
    }
}
