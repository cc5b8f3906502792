import Dashboards
import Foundation
import HTTPTypes
import Hummingbird

/// A folder of an application's own files for its dashboards' pages. Style sheets and scripts found in it at the start,
/// in alphabetical order, are put on every page; any file in it is served.
struct AssetFolder: Sendable {
    let stylesheets: [String]
    let scripts: [String]
    let favicon: String?
    private let directory: URL
    private let path: String
    private let includes: @Sendable (String) -> Bool

    /// - Parameters:
    ///   - directory: The path of the folder.
    ///   - path: The path below which browsers find its files, with a `/` at the end.
    ///   - includes: Which files are put on the pages.
    init(directory: String, path: String, includes: @escaping @Sendable (String) -> Bool) throws(AssetFolderError) {
        let root = URL(filePath: directory, directoryHint: .isDirectory).resolvingSymlinksInPath()
        var isDirectory: ObjCBool = false
        guard FileManager.default.fileExists(atPath: root.path, isDirectory: &isDirectory), isDirectory.boolValue,
            let times = Self.modificationTimes(in: root, path: path, includes: includes)
        else { throw AssetFolderError(directory: directory) }
        let addresses = times.map { "\($0)?m=\(Int($1))" }.sorted()
        self.directory = root
        self.path = path
        self.includes = includes
        let files = { (suffixes: [String]) in
            addresses.filter { address in suffixes.contains { address.prefix { $0 != "?" }.hasSuffix($0) } }
        }
        stylesheets = files([".css"])
        scripts = files([".js", ".mjs"])
        favicon = addresses.first { $0.hasPrefix("\(path)favicon.ico?") }
    }

    /// The addresses of the files that are put on the pages, with the seconds since 1970 when each was changed.
    ///
    /// - Complexity: O(*n*) for *n* files in the folder.
    var modificationTimes: [String: Double] {
        Self.modificationTimes(in: directory, path: path, includes: includes) ?? [:]
    }

    private static func modificationTimes(
        in root: URL, path: String, includes: (String) -> Bool
    ) -> [String: Double]? {
        guard let enumerator = FileManager.default.enumerator(atPath: root.path) else { return nil }
        var times: [String: Double] = [:]
        for case let file as String in enumerator {
            guard includes(file), let modified = attributes(of: root.appending(path: file))?.modified else { continue }
            times[path + (file.addingPercentEncoding(withAllowedCharacters: .urlPathAllowed) ?? file)] = modified
        }
        return times
    }

    /// Answers a request for a file; `nil` where there is none.
    func respond(to request: Request, path: String) throws -> Response? {
        let file = directory.appending(path: path).standardizedFileURL.resolvingSymlinksInPath()
        guard file.path.hasPrefix(directory.path + "/"), !path.contains("\0"),
            !path.split(separator: "/").contains(where: { $0.hasPrefix(".") }),
            let attributes = Self.attributes(of: file)
        else { return nil }
        let tag = "\"\(Int(attributes.modified * 1_000))-\(attributes.size)\""
        var headers: HTTPFields = [
            .contentType: ComponentFiles.contentType(of: path), .cacheControl: "no-cache", .eTag: tag,
            .xContentTypeOptions: "nosniff",
        ]
        if request.headers[.ifNoneMatch] == tag { return Response(status: .notModified, headers: headers) }
        headers[.contentLength] = String(attributes.size)
        if request.method == .head { return Response(status: .ok, headers: headers) }
        headers[.contentLength] = nil
        return Response(
            status: .ok, headers: headers,
            body: ResponseBody(byteBuffer: ByteBuffer(bytes: try Data(contentsOf: file))))
    }

    /// Seconds since 1970 and bytes of a regular file, `nil` for anything else.
    private static func attributes(of file: URL) -> (modified: Double, size: Int)? {
        guard let attributes = try? FileManager.default.attributesOfItem(atPath: file.path),
            attributes[.type] as? FileAttributeType == .typeRegular,
            let modified = attributes[.modificationDate] as? Date, let size = attributes[.size] as? Int
        else { return nil }
        return (modified.timeIntervalSince1970, size)
    }
}

/// The folder of assets cannot be read.
public struct AssetFolderError: Error, Sendable, Hashable, CustomStringConvertible {
    /// The path that was given.
    public let directory: String
    public var description: String { "The folder of assets “\(directory)” does not exist or cannot be read." }
}
