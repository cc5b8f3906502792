import Foundation
import MustacheTags
import Testing

@Suite final class FolderTests {
    let folder = FileManager.default.temporaryDirectory.appending(path: "mustache-\(UUID())")

    init() throws {
        try FileManager.default.createDirectory(
            at: folder.appending(path: "templates/shared"), withIntermediateDirectories: true)
        try write("templates/page.mustache", "{{> shared/base}}")
        try write("templates/shared/base.mustache", "<p>{{v}}</p>")
        try write("templates/picture.png", "{{")
        try write("templates/.hidden.mustache", "{{")
        try write("secret.mustache", "secret")
    }

    deinit { try? FileManager.default.removeItem(at: folder) }

    private func write(_ path: String, _ text: String) throws {
        try Data(text.utf8).write(to: folder.appending(path: path))
    }

    private var path: String { folder.appending(path: "templates").path }

    @Test func templatesAreReadWithTheirPathsForNames() throws {
        let templates = try MustacheTemplates(folder: path)
        #expect(try templates.render("page", ["v": "<"]).markup == "<p>&lt;</p>")
        try FileManager.default.removeItem(at: folder)
        #expect(try templates.render("page", ["v": "<"]).markup == "<p>&lt;</p>")
    }

    @Test func givenTextsTakeThePlaceOfFiles() throws {
        let templates = try MustacheTemplates(["page": "own {{> shared/base}}"], folder: path)
        #expect(try templates.render("page").markup == "own <p></p>")
    }

    @Test(arguments: [
        "../secret", "shared/../../secret", "shared/../page", "./page", "/page", "%2e%2e/secret", "..\\secret",
        ".hidden",
        "picture", "page\0",
    ])
    func noNameLeavesTheFolder(name: String) throws {
        let templates = try MustacheTemplates(["include": "({{>*v}})"], folder: path)
        #expect(throws: TemplateError.self) { try templates.render(name) }
        #expect(try templates.render("include", ["v": name]).markup == "()")
    }

    @Test func linksOutOfTheFolderAreRefused() throws {
        try FileManager.default.createSymbolicLink(
            atPath: path + "/link.mustache", withDestinationPath: folder.appending(path: "secret.mustache").path)
        #expect { try MustacheTemplates(folder: self.path) } throws: { "\($0)".contains("“link.mustache” is a link") }
    }

    @Test func aFolderMayBeALink() throws {
        try FileManager.default.createSymbolicLink(
            atPath: folder.appending(path: "link").path, withDestinationPath: path)
        let templates = try MustacheTemplates(folder: folder.appending(path: "link").path)
        #expect(try templates.render("page", ["v": 1]).markup == "<p>1</p>")
    }

    @Test func filesThatAreNotTextAreRefused() throws {
        try Data([0x66, 0xFF]).write(to: folder.appending(path: "templates/bad.mustache"))
        #expect { try MustacheTemplates(folder: self.path) } throws: { "\($0)".contains("“bad.mustache”") }
    }

    @Test func aMissingFolderIsNamed() {
        #expect { try MustacheTemplates(folder: "/nowhere") } throws: {
            "\($0)" == "There is no folder of templates at “/nowhere”."
        }
    }
}
