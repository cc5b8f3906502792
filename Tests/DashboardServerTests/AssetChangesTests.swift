import Dashboards
import Foundation
import Testing

@testable import DashboardServer

@Suite final class AssetChangesTests {
    private let folder: URL
    private let changes: AssetChanges
    private let start = ContinuousClock.now

    init() throws {
        folder = FileManager.default.temporaryDirectory.appending(path: "changes-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        for name in ["style.css", "script.js"] { try Data("1".utf8).write(to: folder.appending(path: name)) }
        changes = AssetChanges(
            assets: [try AssetFolder(directory: folder.path, path: "/dash/assets/", keepsNames: true)])
    }

    deinit { try? FileManager.default.removeItem(at: folder) }

    private func hash(after seconds: Int) -> String? {
        changes.answer(at: start + .seconds(seconds))["reloadHash"]?.stringValue
    }

    private func change(_ name: String) throws {
        try FileManager.default.setAttributes(
            [.modificationDate: Date(timeIntervalSince1970: 1_000)], ofItemAtPath: folder.appending(path: name).path)
    }

    @Test func theHashStaysWhileNothingChanges() {
        #expect(hash(after: 1) == hash(after: 2))
        #expect(changes.answer(at: start + .seconds(3))["files"] == [])
    }

    @Test("every page is told of a changed file, not the first alone")
    func change() throws {
        let before = hash(after: 1)
        try change("style.css")
        for seconds in [2, 3] {
            let answer = changes.answer(at: start + .seconds(seconds))
            #expect(answer["reloadHash"]?.stringValue != before)
            #expect(answer["hard"] == true)
            #expect(answer["files"] == [["url": "/dash/assets/style.css", "modified": 1000.0, "is_css": true]])
        }
        #expect(hash(after: 4) == hash(after: 5))
    }

    @Test func aFileThatIsGoneOrNewIsAChange() throws {
        _ = hash(after: 1)
        try FileManager.default.removeItem(at: folder.appending(path: "style.css"))
        let files = changes.answer(at: start + .seconds(2))["files"]
        #expect(files == [["url": "/dash/assets/style.css", "modified": 0.0, "is_css": true]])
        let before = hash(after: 3)
        try Data("2".utf8).write(to: folder.appending(path: "new.js"))
        #expect(hash(after: 4) != before)
    }

    @Test("a change is told for a minute")
    func memory() throws {
        try change("script.js")
        #expect(changes.answer(at: start + .seconds(1))["files"]?.arrayValue?.count == 1)
        #expect(changes.answer(at: start + .seconds(90))["files"] == [])
    }

    @Test("a server that was started again has another hash")
    func restart() {
        #expect(AssetChanges(assets: []).answer()["reloadHash"] != AssetChanges(assets: []).answer()["reloadHash"])
    }
}
