import Dashboards
import Foundation
import HTTPTypes
import Hummingbird
import Synchronization

/// A folder of an application's own files for its dashboards' pages. Style sheets and scripts found in it at the start,
/// in alphabetical order, are put on every page; any file in it is served.
///
/// Addresses that the pages are given hold a fingerprint of the content in the file's name, `logo.3f2a….png`, and are
/// kept by browsers for a year; the same file without it is asked for each time. Nothing is collected or copied.
struct AssetFolder: Sendable {
    private(set) var stylesheets: [String] = []
    private(set) var scripts: [String] = []
    private(set) var favicon: String?
    private let directory: URL
    private let path: String
    private let includes: @Sendable (String) -> Bool
    private let fingerprints = Fingerprints()
    /// Pages that reload by themselves exchange a style sheet by its name, which must stay the same then.
    private let keepsNames: Bool

    /// - Parameters:
    ///   - directory: The path of the folder.
    ///   - path: The path below which browsers find its files, with a `/` at the end.
    ///   - keepsNames: Whether the time of a change stands in the query instead of a fingerprint in the name.
    ///   - includes: Which files are put on the pages.
    init(
        directory: String, path: String, keepsNames: Bool = false,
        includes: @escaping @Sendable (String) -> Bool = { _ in true }
    ) throws(AssetFolderError) {
        let root = URL(filePath: directory, directoryHint: .isDirectory).resolvingSymlinksInPath()
        var isDirectory: ObjCBool = false
        guard FileManager.default.fileExists(atPath: root.path, isDirectory: &isDirectory), isDirectory.boolValue,
            let files = Self.files(in: root, includes: includes)
        else { throw AssetFolderError(directory: directory) }
        self.directory = root
        self.path = path
        self.includes = includes
        self.keepsNames = keepsNames
        let addresses = { [self] (suffixes: [String]) in
            files.filter { file in suffixes.contains { file.hasSuffix($0) } }.sorted().compactMap(address(of:))
        }
        stylesheets = addresses([".css"])
        scripts = addresses([".js", ".mjs"])
        favicon = files.contains("favicon.ico") ? address(of: "favicon.ico") : nil
    }

    /// The addresses of the files that are put on the pages, without fingerprints, with the seconds since 1970 when each
    /// was changed.
    ///
    /// - Complexity: O(*n*) for *n* files in the folder.
    var modificationTimes: [String: Double] {
        var times: [String: Double] = [:]
        for file in Self.files(in: directory, includes: includes) ?? [] {
            times[path + Self.encoded(file)] = Self.attributes(of: directory.appending(path: file))?.modified
        }
        return times
    }

    private static func files(in root: URL, includes: (String) -> Bool) -> [String]? {
        guard let enumerator = FileManager.default.enumerator(atPath: root.path) else { return nil }
        var files: [String] = []
        for case let file as String in enumerator
        where includes(file) && attributes(of: root.appending(path: file)) != nil {
            files.append(file)
        }
        return files
    }

    private static func encoded(_ file: String) -> String {
        file.addingPercentEncoding(withAllowedCharacters: .urlPathAllowed) ?? file
    }

    /// The address of a file with its fingerprint, `nil` where there is no such file.
    ///
    /// - Complexity: O(*n*) in its bytes when it is asked for first and after each change, then O(1).
    func address(of file: String) -> String? {
        guard let url = url(of: file), let attributes = Self.attributes(of: url) else { return nil }
        if keepsNames { return "\(path)\(Self.encoded(file))?m=\(Int(attributes.modified))" }
        guard let fingerprint = fingerprints.value(of: url, attributes) else { return nil }
        let folder = file.lastIndex(of: "/").map { file[...$0] } ?? ""
        let name = file.dropFirst(folder.count)
        let stem = name.lastIndex(of: ".").map { name[..<$0] } ?? name
        return path + Self.encoded("\(folder)\(stem).\(fingerprint)\(name.dropFirst(stem.count))")
    }

    /// A file in the folder, wherever links lead; `nil` for a path that leaves it and for hidden files.
    private func url(of path: String) -> URL? {
        let file = directory.appending(path: path).standardizedFileURL.resolvingSymlinksInPath()
        guard file.path.hasPrefix(directory.path + "/"), !path.contains("\0"),
            !path.split(separator: "/").contains(where: { $0.hasPrefix(".") })
        else { return nil }
        return file
    }

    /// Answers a request for a file; `nil` where there is none.
    func respond(to request: Request, path: String) throws -> Response? {
        if let response = try respond(to: request, file: path, fingerprint: nil) { return response }
        guard let (file, fingerprint) = Self.removingFingerprint(path) else { return nil }
        return try respond(to: request, file: file, fingerprint: fingerprint)
    }

    private func respond(to request: Request, file: String, fingerprint: String?) throws -> Response? {
        guard let url = url(of: file), let attributes = Self.attributes(of: url) else { return nil }
        let tag = "\"\(Int(attributes.modified * 1_000))-\(attributes.size)\""
        var headers: HTTPFields = [
            .contentType: ComponentFiles.contentType(of: file), .cacheControl: "no-cache", .eTag: tag,
            .xContentTypeOptions: "nosniff",
        ]
        // A page that was made before the file changed asks for what is no longer there: it gets what there is.
        if let fingerprint, fingerprints.value(of: url, attributes) == fingerprint {
            headers[.cacheControl] = "public, max-age=31536000, immutable"
        }
        if request.headers[.ifNoneMatch] == tag { return Response(status: .notModified, headers: headers) }
        headers[.contentLength] = String(attributes.size)
        if request.method == .head { return Response(status: .ok, headers: headers) }
        headers[.contentLength] = nil
        return Response(
            status: .ok, headers: headers,
            body: ResponseBody(byteBuffer: ByteBuffer(bytes: try Data(contentsOf: url))))
    }

    /// `css/logo.0123456789abcdef.png` is `css/logo.png`.
    private static func removingFingerprint(_ path: String) -> (file: String, fingerprint: String)? {
        let folder = path.lastIndex(of: "/").map { path[...$0] } ?? ""
        var parts = path.dropFirst(folder.count).split(separator: ".", omittingEmptySubsequences: false)
        let place = parts.count > 2 ? parts.count - 2 : parts.count - 1
        guard place > 0, parts[place].utf8.count == Fingerprints.length,
            parts[place].allSatisfy({ $0.isASCII && $0.isHexDigit })
        else { return nil }
        let fingerprint = String(parts.remove(at: place))
        return (folder + parts.joined(separator: "."), fingerprint)
    }

    /// What tells one state of a file from another.
    fileprivate struct Attributes: Hashable {
        /// Seconds since 1970.
        let modified: Double
        /// Bytes.
        let size: Int
    }

    /// Those of a regular file, `nil` for anything else.
    private static func attributes(of file: URL) -> Attributes? {
        guard let attributes = try? FileManager.default.attributesOfItem(atPath: file.path),
            attributes[.type] as? FileAttributeType == .typeRegular,
            let modified = attributes[.modificationDate] as? Date, let size = attributes[.size] as? Int
        else { return nil }
        return Attributes(modified: modified.timeIntervalSince1970, size: size)
    }
}

/// Fingerprints of files' contents, each made once for each state of its file.
private final class Fingerprints: Sendable {
    static let length = 16
    private let known = Mutex<[URL: (AssetFolder.Attributes, String)]>([:])

    func value(of file: URL, _ attributes: AssetFolder.Attributes) -> String? {
        if let (state, fingerprint) = known.withLock({ $0[file] }), state == attributes { return fingerprint }
        guard let content = try? Data(contentsOf: file) else { return nil }
        let digits = ComponentFiles.stamp(of: [UInt8](content))
        let fingerprint = String(repeating: "0", count: Self.length - digits.count) + digits
        known.withLock { $0[file] = (attributes, fingerprint) }
        return fingerprint
    }
}

/// The folder of assets cannot be read.
public struct AssetFolderError: Error, Sendable, Hashable, CustomStringConvertible {
    /// The path that was given.
    public let directory: String
    public var description: String { "The folder of assets “\(directory)” does not exist or cannot be read." }
}
