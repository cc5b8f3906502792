import Foundation
import OrderedJSON

/// Files by name, where `-` is standard input or output.
///
/// These are C's functions, because their errors are sentences.
enum Files {
    /// What messages call a file that is read.
    static func name(_ path: String) -> String { path == "-" ? "standard input" : path }

    /// The next bytes of a file; none at its end.
    static func chunk(of descriptor: Int32, name: String) throws(Failure) -> [UInt8] {
        var error: String?
        let chunk = [UInt8](unsafeUninitializedCapacity: 1 << 16) { buffer, count in
            let result = read(descriptor, buffer.baseAddress, buffer.count)
            if result < 0 { error = lastError }
            count = max(result, 0)
        }
        if let error { throw Failure(.noInput, "\(name): \(error)") }
        return chunk
    }

    /// The bytes of a file. Of one that is larger than the limit the beginning is read, and more than the limit.
    static func contents(of path: String, limit: Int) throws(Failure) -> [UInt8] {
        let descriptor = path == "-" ? STDIN_FILENO : open(path, O_RDONLY)
        guard descriptor >= 0 else { throw Failure(.noInput, "\(path): \(lastError)") }
        defer { if path != "-" { close(descriptor) } }
        var bytes: [UInt8] = []
        while bytes.count <= limit {
            let next = try chunk(of: descriptor, name: name(path))
            if next.isEmpty { break }
            bytes += next
        }
        return bytes
    }

    static func write(_ bytes: [UInt8], to path: String) throws(Failure) {
        let descriptor = path == "-" ? STDOUT_FILENO : open(path, O_WRONLY | O_CREAT | O_TRUNC, 0o666)
        guard descriptor >= 0 else { throw Failure(.cannotCreate, "\(path): \(lastError)") }
        defer { if path != "-" { close(descriptor) } }
        var rest = bytes[...]
        while !rest.isEmpty {
            let written = rest.withUnsafeBytes { Foundation.write(descriptor, $0.baseAddress, $0.count) }
            guard written >= 0 else {
                throw Failure(.cannotCreate, "\(path == "-" ? "standard output" : path): \(lastError)")
            }
            rest = rest.dropFirst(written)
        }
    }

    /// Writes a line of JSON to standard output.
    static func write(line: JSON) throws(Failure) {
        try write(line.serializedBytes() + [UInt8(ascii: "\n")], to: "-")
    }

    /// Says something on standard error that is not a failure.
    static func note(_ sentence: String) { FileHandle.standardError.write(Data((sentence + "\n").utf8)) }

    private static var lastError: String { String(cString: strerror(errno)) }
}
