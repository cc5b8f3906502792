import Foundation
import StencilTags
import Testing

@Suite final class FolderTests {
    let folder = FileManager.default.temporaryDirectory.appending(path: "stencil-\(UUID())")

    init() throws {
        try FileManager.default.createDirectory(
            at: folder.appending(path: "templates/shared"), withIntermediateDirectories: true)
        try write("templates/page.html", "{% extends \"shared/base.stencil\" %}{% block b %}{{ v }}{% endblock %}")
        try write("templates/shared/base.stencil", "<p>{% block b %}{% endblock %}</p>")
        try write("templates/picture.png", "{{")
        try write("templates/.hidden.html", "{{")
        try write("secret.html", "secret")
    }

    deinit { try? FileManager.default.removeItem(at: folder) }

    private func write(_ path: String, _ text: String) throws {
        try Data(text.utf8).write(to: folder.appending(path: path))
    }

    private var path: String { folder.appending(path: "templates").path }

    @Test func templatesAreReadWithTheirPathsForNames() throws {
        let templates = try StencilTemplates(folder: path)
        #expect(try templates.render("page.html", ["v": "<"]).markup == "<p>&lt;</p>")
        try FileManager.default.removeItem(at: folder)
        #expect(try templates.render("page.html", ["v": "<"]).markup == "<p>&lt;</p>")
    }

    @Test func givenTextsTakeThePlaceOfFiles() throws {
        let templates = try StencilTemplates(["page.html": "own {% include \"shared/base.stencil\" %}"], folder: path)
        #expect(try templates.render("page.html").markup == "own <p></p>")
    }

    @Test(arguments: [
        "../secret.html", "shared/../../secret.html", "shared/../page.html", "./page.html", "/page.html",
        "%2e%2e/secret.html", "..\\secret.html", ".hidden.html", "picture.png", "page.html\0",
    ])
    func noNameLeavesTheFolder(name: String) throws {
        let templates = try StencilTemplates(["include.html": "{% include v %}"], folder: path)
        #expect(throws: TemplateError.self) { try templates.render(name) }
        #expect(throws: TemplateError.self) { try templates.render("include.html", ["v": name]) }
    }

    @Test func linksOutOfTheFolderAreRefused() throws {
        try FileManager.default.createSymbolicLink(
            atPath: path + "/link.html", withDestinationPath: folder.appending(path: "secret.html").path)
        #expect { try StencilTemplates(folder: self.path) } throws: { "\($0)".contains("“link.html” is a link") }
    }

    @Test func aFolderMayBeALink() throws {
        try FileManager.default.createSymbolicLink(
            atPath: folder.appending(path: "link").path, withDestinationPath: path)
        let templates = try StencilTemplates(folder: folder.appending(path: "link").path)
        #expect(try templates.render("page.html", ["v": 1]).markup == "<p>1</p>")
    }

    @Test func filesThatAreNotTextAreRefused() throws {
        try Data([0x66, 0xFF]).write(to: folder.appending(path: "templates/bad.html"))
        #expect { try StencilTemplates(folder: self.path) } throws: { "\($0)".contains("“bad.html”") }
    }

    @Test func aMissingFolderIsNamed() {
        #expect { try StencilTemplates(folder: "/nowhere") } throws: {
            "\($0)" == "There is no folder of templates at “/nowhere”."
        }
    }
}
