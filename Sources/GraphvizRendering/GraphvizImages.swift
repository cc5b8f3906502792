internal import SafeMarkup
internal import Synchronization

#if canImport(Darwin)
    internal import Darwin
#elseif canImport(Glibc)
    internal import Glibc
#elseif canImport(Musl)
    internal import Musl
#endif

/// A folder whose images a graph may show, by the attribute `image` of nodes and by `<IMG SRC="…">` in HTML-like labels.
///
/// ```swift
/// var options = GraphvizOptions()
/// options.images = GraphvizImages(folder: "/srv/icons")
/// graph.addNode("server", .image("rack/server.png"))
/// let chart = try await graph.svg(options: options)           // the image is in the SVG
/// ```
/// Without it no graph has Graphviz open any file. With it a name is a path inside the folder: a path that begins with
/// `/`, has a part `..` or leads through a symbolic link is refused like one that is not there, so that nothing can be
/// learned of what is outside. A file is read once, its first bytes must be those of a PNG, JPEG or GIF file, and
/// Graphviz is shown a copy of those bytes that nobody else can replace.
///
/// Make one and use it for all drawings: copies are kept, and are deleted with the last value and drawing that knows them.
public struct GraphvizImages: Sendable {
    /// Where a page finds an image: the address for a name, or nil for the image itself, as a `data:` address.
    public typealias Address = @Sendable (_ name: String) -> String?

    private let store: Store

    /// Allows a folder.
    ///
    /// - Parameters:
    ///   - folder: The path of the folder.
    ///   - mostBytes: How large a file may be.
    ///   - mostPixels: How many pixels it may have.
    ///   - address: Where a page finds an image. By default every SVG has its images inside.
    public init(
        folder: String, mostBytes: Int = 1 << 20, mostPixels: Int = 4_000_000, address: @escaping Address = { _ in nil }
    ) {
        store = Store(folder: folder, mostBytes: mostBytes, mostPixels: mostPixels, address: address)
    }

    /// The path of a copy of the image for Graphviz to read; nil if there is no such image in the folder.
    func copy(of name: String) -> String? { store.copy(of: name) }

    /// What the SVG is to say in place of the path of a copy.
    func address(ofCopy path: String) -> String? { store.address(ofCopy: path) }

    /// Copies of images, in a folder of their own.
    private final class Store: Sendable {
        private struct Image {
            var name: String
            var type: String
            var bytes: [UInt8]
        }

        private struct State {
            var folder: String?
            /// By the paths of their copies.
            var images: [String: Image] = [:]
        }

        private let folder: String
        private let mostBytes: Int
        private let mostPixels: Int
        private let address: Address
        private let state = Mutex(State())

        init(folder: String, mostBytes: Int, mostPixels: Int, address: @escaping Address) {
            self.folder = folder
            self.mostBytes = mostBytes
            self.mostPixels = mostPixels
            self.address = address
        }

        deinit {
            state.withLock { state in
                for path in state.images.keys { unlink(path) }
                if let folder = state.folder { rmdir(folder) }
            }
        }

        func copy(of name: String) -> String? {
            guard let bytes = read(name), let type = Self.type(of: bytes, mostPixels: mostPixels) else { return nil }
            return state.withLock { state in
                // Graphviz remembers files by their paths, so other bytes get another path.
                if let known = state.images.first(where: { $0.value.name == name && $0.value.bytes == bytes }) {
                    return known.key
                }
                guard let folder = state.folder ?? Self.makeFolder() else { return nil }
                state.folder = folder
                let path = "\(folder)/\(state.images.count).\(type)"
                guard Self.write(bytes, to: path) else { return nil }
                state.images[path] = Image(name: name, type: type, bytes: bytes)
                return path
            }
        }

        func address(ofCopy path: String) -> String? {
            guard let image = state.withLock({ $0.images[path] }) else { return nil }
            return address(image.name) ?? "data:image/\(image.type);base64,\(base64(image.bytes))"
        }

        // MARK: Files

        /// The bytes of a regular file inside the folder, reached without a symbolic link.
        private func read(_ name: String) -> [UInt8]? {
            let parts = name.split(separator: "/", omittingEmptySubsequences: false)
            guard (1...32).contains(parts.count), name.utf8.count <= 1024, !name.utf8.contains(0),
                parts.allSatisfy({ !$0.isEmpty && $0 != "." && $0 != ".." })
            else { return nil }
            var place = open(folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
            for (number, part) in parts.enumerated() where place >= 0 {
                let isLast = number == parts.count - 1
                // Opening a pipe must not wait for somebody to write to it.
                let inner = openat(
                    place, String(part), O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC | (isLast ? 0 : O_DIRECTORY))
                close(place)
                place = inner
            }
            guard place >= 0 else { return nil }
            defer { close(place) }
            var information = stat()
            guard fstat(place, &information) == 0, information.st_mode & S_IFMT == S_IFREG,
                (1...mostBytes).contains(Int(information.st_size))
            else { return nil }
            var bytes = [UInt8](repeating: 0, count: Int(information.st_size))
            var count = 0
            while count < bytes.count {
                let more = bytes.withUnsafeMutableBytes { bytes in
                    Self.read(place, bytes.baseAddress?.advanced(by: count), bytes.count - count)
                }
                guard more > 0 else { return nil }
                count += more
            }
            return bytes
        }

        private static func read(_ file: CInt, _ bytes: UnsafeMutableRawPointer?, _ count: Int) -> Int {
            #if canImport(Darwin)
                Darwin.read(file, bytes, count)
            #elseif canImport(Glibc)
                Glibc.read(file, bytes, count)
            #elseif canImport(Musl)
                Musl.read(file, bytes, count)
            #endif
        }

        private static func makeFolder() -> String? {
            // Others can neither look into it nor put something else in its place.
            var template = Array("/tmp/graph-images-XXXXXX".utf8CString)
            guard mkdtemp(&template) != nil else { return nil }
            return String(decoding: template.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
        }

        private static func write(_ bytes: [UInt8], to path: String) -> Bool {
            guard let file = fopen(path, "wxb") else { return false }
            let count = fwrite(bytes, 1, bytes.count, file)
            return fclose(file) == 0 && count == bytes.count
        }

        // MARK: Contents

        /// `png`, `jpeg` or `gif` by the first bytes; nil for anything else, and for a PNG of too many pixels, which would
        /// have to be unpacked for a bitmap.
        private static func type(of bytes: [UInt8], mostPixels: Int) -> String? {
            if bytes.starts(with: [0xFF, 0xD8, 0xFF]) { return "jpeg" }
            if bytes.starts(with: Array("GIF8".utf8)) { return "gif" }
            guard bytes.count > 24, bytes.starts(with: [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]) else {
                return nil
            }
            let width = bytes[16..<20].reduce(0) { $0 << 8 | Int($1) }
            let height = bytes[20..<24].reduce(0) { $0 << 8 | Int($1) }
            return width > 0 && height > 0 && width <= mostPixels / height ? "png" : nil
        }
    }
}
