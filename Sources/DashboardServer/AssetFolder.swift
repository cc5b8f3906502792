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

    /// - Parameters:
    ///   - directory: The path of the folder.
    ///   - path: The path below which browsers find its files, with a `/` at the end.
    ///   - includes: Which files are put on the pages.
    init(directory: String, path: String, includes: (String) -> Bool) throws(AssetFolderError) {
        let root = URL(filePath: directory, directoryHint: .isDirectory).resolvingSymlinksInPath()
        var isDirectory: ObjCBool = false
        guard FileManager.default.fileExists(atPath: root.path, isDirectory: &isDirectory), isDirectory.boolValue,
            let enumerator = FileManager.default.enumerator(atPath: root.path)
        else { throw AssetFolderError(directory: directory) }
        var addresses: [String] = []
        for case let file as String in enumerator {
            guard includes(file), let modified = Self.attributes(of: root.appending(path: file))?.modified else {
                continue
            }
            let escaped = file.addingPercentEncoding(withAllowedCharacters: .urlPathAllowed) ?? file
            addresses.append("\(path)\(escaped)?m=\(Int(modified))")
        }
        addresses.sort()
        self.directory = root
        let files = { (suffixes: [String]) in
            addresses.filter { address in suffixes.contains { address.prefix { $0 != "?" }.hasSuffix($0) } }
        }
        stylesheets = files([".css"])
        scripts = files([".js", ".mjs"])
        favicon = addresses.first { $0.hasPrefix("\(path)favicon.ico?") }
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
