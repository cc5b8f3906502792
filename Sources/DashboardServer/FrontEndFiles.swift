import Dashboards
import Foundation

/// The installed files of dashboards' browser side: dash-renderer and the component libraries, as
/// `Scripts/fetch-frontend` puts them into a folder.
public struct FrontEndFiles: Sendable {
    /// The path of the folder.
    public let directory: String
    private var entries: [String: Entry]

    /// What the folder's index says of a file.
    struct Entry: Sendable {
        let path: String
        /// The folder that the path is in.
        let directory: String
        /// Hexadecimal.
        let sha256: String
        let version: String
        let isCompressed: Bool
    }

    /// Reads a folder's index.
    ///
    /// - Throws: ``FrontEndError`` where there is none or it cannot be read.
    public init(directory: String) throws(FrontEndError) {
        self.directory = directory
        guard let content = FileManager.default.contents(atPath: directory + "/index.json") else {
            throw FrontEndError(directory: directory, reason: "there is no index.json that can be read")
        }
        let index: JSON
        do {
            index = try JSON(parsing: content)
        } catch {
            throw FrontEndError(directory: directory, reason: "index.json: \(error)")
        }
        var versions: [String: String] = [:]
        for package in index["packages"]?.arrayValue ?? [] {
            guard let name = package["name"]?.stringValue, let version = package["version"]?.stringValue else {
                continue
            }
            versions[name.replacing("-", with: "_")] = version
        }
        var entries: [String: Entry] = [:]
        for file in index["files"]?.arrayValue ?? [] {
            guard let path = file["path"]?.stringValue, let sha256 = file["sha256"]?.stringValue else {
                throw FrontEndError(directory: directory, reason: "a file in its index has no path or no sha256")
            }
            entries[path] = Entry(
                path: path, directory: directory, sha256: sha256,
                version: versions[String(path.prefix { $0 != "/" })] ?? "0",
                isCompressed: file["gzipBytes"]?.intValue != nil)
        }
        self.entries = entries
    }

    /// The files in the folder that the environment variable `DASHBOARD_FRONTEND` names, else in `.frontend`.
    ///
    /// - Throws: ``FrontEndError`` where there are none.
    public static func installed() throws(FrontEndError) -> FrontEndFiles {
        try FrontEndFiles(directory: ProcessInfo.processInfo.environment["DASHBOARD_FRONTEND"] ?? ".frontend")
    }

    /// Adds the files of further libraries, which `Scripts/fetch-frontend --pins` put into a folder of their own. Of a
    /// path that both have, the first stays.
    ///
    /// - Throws: ``FrontEndError`` where there are none.
    public mutating func add(directory: String) throws(FrontEndError) {
        entries.merge(try FrontEndFiles(directory: directory).entries) { first, _ in first }
    }

    subscript(path: String) -> Entry? { entries[path] }

    func content(of path: String) throws(FrontEndError) -> [UInt8] {
        // The compressed file lies beside the file itself.
        let plain = path.hasSuffix(".gz") ? String(path.dropLast(3)) : path
        let directory = (entries[path] ?? entries[plain])?.directory ?? directory
        guard let content = FileManager.default.contents(atPath: "\(directory)/\(path)") else {
            throw FrontEndError(directory: directory, reason: "\(path) cannot be read")
        }
        return [UInt8](content)
    }
}

/// The browser side's files are not as they should be.
public struct FrontEndError: Error, Sendable, Hashable, CustomStringConvertible {
    /// The folder in which they were looked for.
    public let directory: String
    /// What is wrong.
    public let reason: String

    public var description: String {
        "The front-end files in “\(directory)” cannot be used: \(reason). Run Scripts/fetch-frontend, or name their "
            + "folder in DASHBOARD_FRONTEND."
    }
}
