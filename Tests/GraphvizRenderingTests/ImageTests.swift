import Foundation
import GraphModel
import SafeMarkup
import Testing

@testable import GraphvizRendering

/// Files that attributes name: none without a folder, and with one only images inside it.
@Suite struct ImageTests {
    /// A folder with images, and things beside it that nobody may see.
    private final class Folder {
        let outer = FileManager.default.temporaryDirectory.appending(component: "images-\(UUID().uuidString)")
        var path: String { outer.appending(component: "allowed").path }

        init() throws {
            let files = FileManager.default
            let allowed = outer.appending(component: "allowed")
            try files.createDirectory(at: allowed.appending(component: "inner"), withIntermediateDirectories: true)
            try Self.png.write(to: allowed.appending(component: "dot.png"))
            try Self.png.write(to: allowed.appending(component: "inner/dot.png"))
            try Self.png.write(to: outer.appending(component: "secret.png"))
            try Data("not an image".utf8).write(to: allowed.appending(component: "text.png"))
            try Data("<svg xmlns='http://www.w3.org/2000/svg'><script/></svg>".utf8)
                .write(to: allowed.appending(component: "script.svg"))
            var bomb = Self.png
            bomb.replaceSubrange(16..<24, with: [0, 1, 0, 0, 0, 1, 0, 0])
            try bomb.write(to: allowed.appending(component: "bomb.png"))
            try (Self.png + Data(count: 1 << 20)).write(to: allowed.appending(component: "large.png"))
            try files.createSymbolicLink(
                at: allowed.appending(component: "link.png"),
                withDestinationURL: outer.appending(component: "secret.png"))
            try files.createSymbolicLink(at: allowed.appending(component: "up"), withDestinationURL: outer)
            mkfifo(allowed.appending(component: "pipe.png").path, 0o600)
        }

        deinit { try? FileManager.default.removeItem(at: outer) }

        /// Two pixels by one.
        private static let png =
            Data(
                base64Encoded:
                    "iVBORw0KGgoAAAANSUhEUgAAAAIAAAABCAIAAAB7QOjdAAAAD0lEQVR4nGP4z8DwHwyBNAARkQP9W7bZtAAAAABJRU5ErkJggg=="
            ) ?? Data()
    }

    private static func graph(_ image: String) -> DiGraph<String> {
        var graph = DiGraph<String>(edges: [("a", "b")])
        graph.nodes["a"] = [.image(image), .imageScaling("true"), .shape(.rectangle), .width(2)]
        return graph
    }

    @Test(arguments: ["dot.png", "inner/dot.png"])
    func imagesAreInTheSVG(name: String) async throws {
        let folder = try Folder()
        let options = GraphvizOptions(images: GraphvizImages(folder: folder.path))
        for renderer in [InProcessGraphvizRenderer.inProcess, IsolatedGraphvizRenderer.patient]
            as [any GraphvizRenderer]
        {
            let svg = try await Self.graph(name).svg(options: options, renderer: renderer)
            #expect(svg.markup.components(of: "<image ") == 1)
            #expect(svg.markup.contains("href=\"data:image/png;base64,iVBORw0KGgo"))
            #expect(!svg.markup.contains("/tmp/"))
        }
    }

    @Test func imagesAreInBitmapsAndInCells() async throws {
        let folder = try Folder(), images = GraphvizImages(folder: folder.path)
        let options = GraphvizOptions(images: images)
        let with = try await Self.graph("dot.png").png(options: options, renderer: .patient)
        let without = try await Self.graph("dot.png").png(renderer: .patient)
        #expect(with != without)
        var graph = DiGraph<String>(nodes: ["a"])
        graph.nodes["a"] = [.label(html: "<TABLE><TR><TD><IMG SRC=\"dot.png\" SCALE=\"BOTH\"/></TD></TR></TABLE>")]
        #expect(try await graph.svg(options: options, renderer: .patient).markup.contains("data:image/png;base64,"))
        let error = await #expect(throws: GraphvizError.self) { try await graph.svg(renderer: .patient) }
        #expect(error?.kind == .invalidAttribute)
    }

    @Test func aPageCanFindThemElsewhere() async throws {
        let folder = try Folder()
        let images = GraphvizImages(folder: folder.path) { "/icons/\($0)" }
        let svg = try await Self.graph("inner/dot.png").svg(
            options: GraphvizOptions(images: images), renderer: .patient)
        #expect(svg.markup.contains("href=\"/icons/inner/dot.png\""))
        let hostile = GraphvizImages(folder: folder.path) { _ in "javascript:alert(1)" }
        let error = await #expect(throws: GraphvizError.self) {
            try await Self.graph("dot.png").svg(options: GraphvizOptions(images: hostile), renderer: .patient)
        }
        #expect(error?.kind == .unsafePicture)
    }

    /// What is outside, not an image, or not a plain file is refused like what is not there.
    @Test(arguments: [
        "../secret.png", "/etc/passwd", "inner/../dot.png", "inner/../../secret.png", "link.png", "up/secret.png", ".",
        "", "inner", "./dot.png", "inner//dot.png", "dot.png/", "text.png", "script.svg", "bomb.png", "large.png",
        "pipe.png", "missing.png", "dot.png\0", "file:dot.png", "\\dot.png", "dot.png\" onload=\"x",
    ])
    func everythingElseIsRefused(name: String) async throws {
        let folder = try Folder()
        let options = GraphvizOptions(images: GraphvizImages(folder: folder.path))
        if name.isEmpty {
            // As everywhere in DOT, nothing is said by it.
            #expect(try await !Self.graph(name).svg(options: options, renderer: .patient).markup.contains("<image"))
            return
        }
        let error = await #expect(throws: GraphvizError.self) {
            try await Self.graph(name).svg(options: options, renderer: .patient)
        }
        #expect(error?.kind == .invalidAttribute && error?.attribute == "image")
        #expect(error?.message.contains("it takes the path of a PNG, JPEG or GIF file in the folder of images") == true)
    }

    @Test func withoutAFolderThereAreNone() async throws {
        let folder = try Folder()
        let svg = try await Self.graph(folder.path + "/dot.png").svg(renderer: .patient)
        #expect(!svg.markup.contains("<image"))
        let options = GraphvizOptions(images: GraphvizImages(folder: folder.path))
        for (name, drawn) in [
            ("imagepath", DrawnKind.graph), ("fontpath", .graph), ("stylesheet", .graph), ("_background", .graph),
            ("shapefile", .node),
        ] {
            var graph = Self.graph("dot.png")
            if drawn == .graph { graph.attributes[name] = "dot.png" } else { graph.nodes["a"]?[name] = "dot.png" }
            let error = await #expect(throws: GraphvizError.self) {
                try await graph.svg(options: options, renderer: .patient)
            }
            #expect(error?.kind == .refusedAttribute, "\(name)")
        }
        var graph = Self.graph("dot.png")
        graph.nodes["a"]?["shape"] = "epsf"
        let error = await #expect(throws: GraphvizError.self) {
            try await graph.svg(options: options, renderer: .patient)
        }
        #expect(error?.kind == .invalidAttribute)
    }

    @Test func copiesAreDeletedWithTheirOwner() async throws {
        let folder = try Folder()
        let copy: String
        do {
            let images = GraphvizImages(folder: folder.path)
            copy = try #require(images.copy(of: "dot.png"))
            #expect(images.copy(of: "dot.png") == copy)
            let mode = try FileManager.default.attributesOfItem(
                atPath: URL(filePath: copy).deletingLastPathComponent().path)
            #expect(mode[.posixPermissions] as? Int == 0o700)
        }
        #expect(!FileManager.default.fileExists(atPath: copy))
    }
}
