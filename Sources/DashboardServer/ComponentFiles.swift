import Dashboards
import HTTPTypes
import Hummingbird
import Synchronization

/// Serves the files of component libraries, by the rules that dash-renderer counts on: a fingerprint in the name makes
/// a file immutable, without one it is revalidated by its ETag; only files of known libraries exist.
final class ComponentFiles: Sendable {
    private let frontEnd: FrontEndFiles
    /// The path of the mount.
    private let path: String
    private let origin: String
    private let files: [String: File]
    /// Contents by path, read when first asked for; a compressed one has `.gz` behind its path.
    private let contents = Mutex<[String: ByteBuffer]>([:])

    private struct File {
        let path: String
        /// Changes with the content: hexadecimal.
        let stamp: String
        let version: String
        let isCompressed: Bool
        let content: [UInt8]?
    }

    /// - Parameters:
    ///   - origin: That of the server from which browsers take the files, if it is not this one.
    ///   - isForDevelopment: Whether pages load what checks what components are given.
    init(
        frontEnd: FrontEndFiles, libraries: Set<ComponentLibrary>, path: String, origin: String? = nil,
        isForDevelopment: Bool = false
    ) throws(FrontEndError) {
        self.frontEnd = frontEnd
        self.path = path
        self.origin = origin ?? ""
        var files: [String: File] = [:]
        let scripts =
            libraries.flatMap { $0.scripts + $0.styles } + RendererFiles.dependencies
            + [RendererFiles.renderer, RendererFiles.socketWorker, RendererFiles.plotly]
            + (isForDevelopment ? RendererFiles.developmentFiles : [])
            + [ComponentLibrary.Script(path: "dash/favicon.ico")]
        for script in scripts {
            if let content = script.content {
                files[script.path] = File(
                    path: script.path, stamp: Self.stamp(of: content), version: "1", isCompressed: false,
                    content: content)
            } else if let entry = frontEnd[script.path] {
                files[script.path] = File(
                    path: script.path, stamp: String(entry.sha256.prefix(16)), version: entry.version,
                    isCompressed: entry.isCompressed, content: nil)
            } else if !script.isLoadedOnDemand {
                throw FrontEndError(directory: frontEnd.directory, reason: "\(script.path) is missing")
            }
        }
        self.files = files
    }

    /// FNV-1a over 64 bits: a stamp need only change with the content, which is the program's own.
    static func stamp(of content: [UInt8]) -> String {
        let hash = content.reduce(0xcbf2_9ce4_8422_2325 as UInt64) { ($0 ^ UInt64($1)) &* 0x100_0000_01b3 }
        return String(hash, radix: 16)
    }

    /// The address of a file, with its fingerprint: `react@18.v4_4_1m72120a91.3.1.min.js`.
    func address(of script: ComponentLibrary.Script) -> String {
        // Browsers run a worker only from the page's own origin.
        let origin = script == RendererFiles.socketWorker ? "" : origin
        let prefix = "\(origin)\(path)/_dash-component-suites/"
        guard let file = files[script.path] else { return prefix + script.path }
        let directory = script.path.prefix(through: script.path.lastIndex(of: "/") ?? script.path.startIndex)
        let name = script.path.dropFirst(directory.count)
        let version = String(file.version.map { $0.isASCII && ($0.isLetter || $0.isNumber || $0 == "-") ? $0 : "_" })
        let stem = name.prefix { $0 != "." }
        return "\(prefix)\(directory)\(stem).v\(version)m\(file.stamp)\(name.dropFirst(stem.count))"
    }

    /// Answers a request for a file.
    func respond(to request: Request, path: String) -> Response {
        let (plainPath, hasFingerprint) = Self.removingFingerprint(path)
        guard let file = files[plainPath] else {
            return Response(status: .notFound)
        }
        var headers: HTTPFields = [
            .contentType: Self.contentType(of: plainPath), .xContentTypeOptions: "nosniff", .vary: "Accept-Encoding",
        ]
        if hasFingerprint {
            headers[.cacheControl] = "public, max-age=31536000, immutable"
        } else {
            let tag = "\"\(file.stamp)\""
            headers[.eTag] = tag
            headers[.cacheControl] = "no-cache"
            if request.headers[.ifNoneMatch].map({ Self.list($0, contains: tag) }) ?? false {
                return Response(status: .notModified, headers: headers)
            }
        }
        let compresses = file.isCompressed && acceptsGzip(request.headers[.acceptEncoding])
        if compresses { headers[.contentEncoding] = "gzip" }
        do {
            let response = Response(
                status: .ok, headers: headers,
                body: ResponseBody(byteBuffer: try content(of: file, compressed: compresses)))
            return request.method == .head ? response.createHeadResponse() : response
        } catch {
            return Response(
                status: .internalServerError, headers: [.contentType: "text/plain; charset=utf-8"],
                body: ResponseBody(byteBuffer: ByteBuffer(string: "The file is missing on the server.")))
        }
    }

    private func content(of file: File, compressed: Bool) throws -> ByteBuffer {
        if let content = file.content { return ByteBuffer(bytes: content) }
        let path = compressed ? file.path + ".gz" : file.path
        if let buffer = contents.withLock({ $0[path] }) { return buffer }
        let buffer = ByteBuffer(bytes: try frontEnd.content(of: path))
        contents.withLock { $0[path] = buffer }
        return buffer
    }

    /// The second part of a name of at least three, between dots, may be a fingerprint: `v…m` and hexadecimal digits.
    private static func removingFingerprint(_ path: String) -> (path: String, hasFingerprint: Bool) {
        var folders = path.split(separator: "/", omittingEmptySubsequences: false)
        var parts = (folders.popLast() ?? "").split(separator: ".", omittingEmptySubsequences: false)
        guard parts.count >= 3, isFingerprint(parts[1]) else { return (path, false) }
        parts.remove(at: 1)
        return ((folders + [parts.joined(separator: ".")[...]]).joined(separator: "/"), true)
    }

    private static func isFingerprint(_ part: Substring) -> Bool {
        guard part.first == "v", let marker = part.lastIndex(of: "m") else { return false }
        let version = part[part.index(after: part.startIndex)..<marker]
        let stamp = part[part.index(after: marker)...]
        return !version.isEmpty && version.allSatisfy { $0.isLetter || $0.isNumber || $0 == "_" || $0 == "-" }
            && !stamp.isEmpty && stamp.allSatisfy { $0.isASCII && $0.isHexDigit }
    }

    private static func list(_ header: String, contains tag: String) -> Bool {
        header.split(separator: ",").contains { item in
            let item = item.drop { $0 == " " }.prefix { $0 != " " }
            return item == "*" || item == tag || item == "W/\(tag)"
        }
    }

    static func contentType(of path: String) -> String {
        let suffix = path.split(separator: ".").last.map(String.init) ?? ""
        return switch suffix {
        case "js", "mjs": "text/javascript"
        case "css": "text/css"
        case "map", "json": "application/json"
        case "ico": "image/x-icon"
        default: MediaType.getMediaType(forExtension: suffix)?.description ?? "application/octet-stream"
        }
    }
}
