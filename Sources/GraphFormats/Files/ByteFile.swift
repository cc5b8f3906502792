#if canImport(Darwin)
    import Darwin
#elseif canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#endif

/// A file that is read or written in pieces, by C's functions, because their errors are sentences. `-` is standard
/// input or output.
///
/// Files whose names end in `.gz` are compressed; whatever is read, gzip is told by its first bytes.
enum ByteFile {
    private static let pieceSize = 1 << 17

    /// Reads a file from beginning to end and hands on the pieces, unpacked.
    static func read(
        _ path: String, _ body: (UnsafeBufferPointer<UInt8>) throws(GraphFormatError) -> Void
    ) throws {
        let descriptor = path == "-" ? 0 : open(path, O_RDONLY)
        guard descriptor >= 0 else { throw GraphFileError(path, lastError) }
        defer { if path != "-" { close(descriptor) } }
        var piece = [UInt8](repeating: 0, count: pieceSize)
        var filled = 0, isAtEnd = false
        // The first two bytes decide, and a pipe may hand them out one by one.
        while filled < 2, !isAtEnd { isAtEnd = try fill(&piece, &filled, from: descriptor, path) }
        let unpacker = piece.starts(with: [0x1F, 0x8B]) && filled >= 2 ? try GzipUnpacker(path) : nil
        while filled > 0 {
            try piece.withUnsafeBufferPointer { piece in
                let piece = UnsafeBufferPointer(rebasing: piece[..<filled])
                if let unpacker { try unpacker.unpack(piece, body) } else { try body(piece) }
            }
            filled = 0
            if !isAtEnd { isAtEnd = try fill(&piece, &filled, from: descriptor, path) }
        }
        try unpacker?.finish()
    }

    /// Reads once more.
    ///
    /// - Returns: Whether the file is at its end.
    private static func fill(
        _ piece: inout [UInt8], _ filled: inout Int, from descriptor: Int32, _ path: String
    ) throws(GraphFileError) -> Bool {
        var count = 0
        repeat {
            count = piece.withUnsafeMutableBytes { buffer in
                systemRead(descriptor, buffer.baseAddress?.advanced(by: filled), buffer.count - filled)
            }
        } while count < 0 && errno == EINTR
        guard count >= 0 else { throw GraphFileError(path, lastError) }
        filled += count
        return count == 0
    }

    /// Writes a file in the pieces that `body` puts out. The file is made with the first of them, so that what is
    /// refused at once leaves no empty file.
    static func write(_ path: String, _ body: (inout TextOutput) throws(GraphFormatError) -> Void) throws {
        var target: Target?
        var output = TextOutput { piece in
            do throws(GraphFileError) {
                if target == nil { target = try Target(path) }
                try target?.write(piece)
                return nil
            } catch {
                return error
            }
        }
        try body(&output)
        output.flush()
        if let failure = output.failure { throw failure }
        if target == nil { target = try Target(path) }
        try target?.finish()
    }

    /// An open file, and what compresses on the way to it.
    private final class Target {
        private let path: String
        private let descriptor: Int32
        private let packer: GzipPacker?

        init(_ path: String) throws(GraphFileError) {
            self.path = path
            packer = path.lowercased().hasSuffix(".gz") ? try GzipPacker(path) : nil
            descriptor = path == "-" ? 1 : open(path, O_WRONLY | O_CREAT | O_TRUNC, 0o666)
            guard descriptor >= 0 else { throw GraphFileError(path, lastError) }
        }

        deinit { if path != "-", descriptor >= 0 { close(descriptor) } }

        func write(_ piece: [UInt8]) throws(GraphFileError) {
            if let packer { try put(packer.pack(piece, isLast: false)) } else { try put(piece) }
        }

        func finish() throws(GraphFileError) {
            if let packer { try put(packer.pack([], isLast: true)) }
        }

        private func put(_ bytes: [UInt8]) throws(GraphFileError) {
            var written = 0
            while written < bytes.count {
                let count = bytes.withUnsafeBytes { buffer in
                    systemWrite(descriptor, buffer.baseAddress?.advanced(by: written), buffer.count - written)
                }
                if count < 0, errno == EINTR { continue }
                guard count >= 0 else { throw GraphFileError(path, lastError) }
                written += count
            }
        }
    }

    private static var lastError: String { String(cString: strerror(errno)) }
}

private func systemRead(_ descriptor: Int32, _ buffer: UnsafeMutableRawPointer?, _ count: Int) -> Int {
    guard let buffer else { return 0 }
    return read(descriptor, buffer, count)
}

private func systemWrite(_ descriptor: Int32, _ buffer: UnsafeRawPointer?, _ count: Int) -> Int {
    guard let buffer else { return 0 }
    return write(descriptor, buffer, count)
}
