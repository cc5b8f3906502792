import Foundation
import Testing

/// `graph new`; that the packages build and run is `Scripts/check-starters`' to say.
@Suite struct NewCommandTests {
    @Test(arguments: ["dashboard", "server"])
    func aPackageIsWritten(kind: String) throws {
        let folder = try TemporaryFolder()
        let outcome = try Program.run("new", kind, "my-club", "--output", folder.path("club"))
        #expect(outcome.code == 0 && outcome.errors == "", "\(outcome.errors)")
        let manifest = try String(decoding: folder.data("club/Package.swift"), as: UTF8.self)
        #expect(manifest.contains("name: \"my-club\""))
        #expect(manifest.contains(".executable(name: \"my-club\", targets: [\"MyClub\"])"))
        let program = try String(decoding: folder.data("club/Sources/MyClub/MyClub.swift"), as: UTF8.self)
        #expect(program.contains("struct MyClub: DashboardProgram {"))
        _ = try folder.data("club/Tests/MyClubTests/MyClubTests.swift")
        // What somebody wrote is not written over.
        let again = try Program.run("new", kind, "my-club", "--output", folder.path("club"))
        #expect(again.code == 73 && again.errors.contains("there are files in it already"))
    }

    @Test func aRepositoryIsNamedByItsAddress() throws {
        let folder = try TemporaryFolder()
        let outcome = try Program.run(
            "new", "server", "club", "--output", folder.path("club"), "--package",
            "https://git.example/team/Swift-Graph-Dashboards.git")
        #expect(outcome.code == 0)
        let manifest = try String(decoding: folder.data("club/Package.swift"), as: UTF8.self)
        #expect(
            manifest.contains(
                ".package(url: \"https://git.example/team/Swift-Graph-Dashboards.git\", branch: \"main\")"))
        #expect(manifest.contains(".product(name: \"DashboardServer\", package: \"swift-graph-dashboards\")"))
    }

    @Test func aModuleHidesNoneThatTheProgramUses() throws {
        let folder = try TemporaryFolder()
        #expect(try Program.run("new", "server", "hummingbird", "--output", folder.path("a")).code == 0)
        _ = try folder.data("a/Sources/HummingbirdProgram/HummingbirdProgram.swift")
    }

    @Test(arguments: ["", "9lives", "a b", "a--b", "-a", "é", "../a", "a/b"])
    func namesThatCannotBeAreRefused(name: String) throws {
        let folder = try TemporaryFolder()
        let outcome = try Program.run("new", "server", "--output", folder.path("a"), "--", name)
        #expect(outcome.code == 64 && outcome.errors.contains("cannot be a package's name"), "\(outcome.errors)")
        #expect((try? folder.data("a/Package.swift")) == nil)
    }

    @Test func aFolderWithoutAPackageIsRefused() throws {
        let folder = try TemporaryFolder()
        let outcome = try Program.run(
            "new", "server", "club", "--output", folder.path("a"), "--package", folder.url.path)
        #expect(outcome.code == 66 && outcome.errors.contains("there is no Package.swift in it"))
    }
}
