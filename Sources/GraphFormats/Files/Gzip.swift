#if canImport(CZlib)
    internal import CZlib

    /// Unpacks gzip piece by piece: one member or several, one behind the other.
    final class GzipUnpacker {
        private let path: String
        private var stream = z_stream()
        /// Whether the last member has ended, so that the file may end here.
        private var isBetweenMembers = false
        private var buffer = [UInt8](repeating: 0, count: 1 << 18)

        init(_ path: String) throws(GraphFileError) {
            self.path = path
            // 16: gzip's header and check sum.
            let status = inflateInit2_(&stream, MAX_WBITS + 16, ZLIB_VERSION, Int32(MemoryLayout<z_stream>.size))
            guard status == Z_OK else { throw GraphFileError(path, "there is no memory to unpack it") }
        }

        deinit { inflateEnd(&stream) }

        /// Unpacks a piece and hands on what comes out.
        func unpack(
            _ piece: UnsafeBufferPointer<UInt8>, _ body: (UnsafeBufferPointer<UInt8>) throws(GraphFormatError) -> Void
        ) throws {
            // zlib reads through this pointer and never writes.
            stream.next_in = UnsafeMutablePointer(mutating: piece.baseAddress)
            stream.avail_in = UInt32(piece.count)
            var isFull = false
            while stream.avail_in > 0 || isFull {
                if isBetweenMembers {
                    // Zeros may follow the last member.
                    guard let next = stream.next_in?.pointee, next != 0 else { return }
                    inflateReset(&stream)
                    isBetweenMembers = false
                }
                let count = try inflateOnce()
                isFull = count == buffer.count
                if count > 0 {
                    try buffer.withUnsafeBufferPointer { try body(UnsafeBufferPointer(rebasing: $0[..<count])) }
                }
            }
        }

        private func inflateOnce() throws(GraphFileError) -> Int {
            var status = Z_OK
            let capacity = buffer.count
            buffer.withUnsafeMutableBufferPointer { buffer in
                stream.next_out = buffer.baseAddress
                stream.avail_out = UInt32(capacity)
                status = inflate(&stream, Z_NO_FLUSH)
            }
            stream.next_out = nil
            guard status == Z_OK || status == Z_STREAM_END || status == Z_BUF_ERROR else {
                let detail = stream.msg.map { ": " + String(cString: $0) } ?? ""
                throw GraphFileError(path, "the compressed data are damaged\(detail)")
            }
            isBetweenMembers = status == Z_STREAM_END
            return capacity - Int(stream.avail_out)
        }

        /// - Throws: Where the file ended inside a member.
        func finish() throws(GraphFileError) {
            guard isBetweenMembers else { throw GraphFileError(path, "the compressed data end too early") }
        }
    }

    /// Packs with gzip, piece by piece. The same text gives the same bytes every time: no name and no time is noted.
    final class GzipPacker {
        private let path: String
        private var stream = z_stream()

        init(_ path: String) throws(GraphFileError) {
            self.path = path
            let status = deflateInit2_(
                &stream, Z_DEFAULT_COMPRESSION, Z_DEFLATED, MAX_WBITS + 16, 8, Z_DEFAULT_STRATEGY, ZLIB_VERSION,
                Int32(MemoryLayout<z_stream>.size))
            guard status == Z_OK else { throw GraphFileError(path, "there is no memory to compress it") }
        }

        deinit { deflateEnd(&stream) }

        /// The packed form of a piece, as far as it is ready.
        func pack(_ piece: [UInt8], isLast: Bool) throws(GraphFileError) -> [UInt8] {
            var result: [UInt8] = [], status = Z_OK
            piece.withUnsafeBufferPointer { piece in
                // zlib reads through this pointer and never writes.
                stream.next_in = UnsafeMutablePointer(mutating: piece.baseAddress)
                stream.avail_in = UInt32(piece.count)
                var isFull = true
                while isFull {
                    result += [UInt8](unsafeUninitializedCapacity: 1 << 16) { buffer, count in
                        stream.next_out = buffer.baseAddress
                        stream.avail_out = UInt32(buffer.count)
                        status = deflate(&stream, isLast ? Z_FINISH : Z_NO_FLUSH)
                        count = buffer.count - Int(stream.avail_out)
                        isFull = stream.avail_out == 0
                    }
                }
            }
            stream.next_in = nil
            stream.next_out = nil
            guard status != Z_STREAM_ERROR else { throw GraphFileError(path, "it cannot be compressed") }
            return result
        }
    }
#else
    final class GzipUnpacker {
        init(_ path: String) throws(GraphFileError) {
            throw GraphFileError(path, "this program was built without zlib and cannot unpack it")
        }
        func unpack(
            _ piece: UnsafeBufferPointer<UInt8>, _ body: (UnsafeBufferPointer<UInt8>) throws(GraphFormatError) -> Void
        ) throws {}
        func finish() throws(GraphFileError) {}
    }

    final class GzipPacker {
        init(_ path: String) throws(GraphFileError) {
            throw GraphFileError(path, "this program was built without zlib and cannot compress it")
        }
        func pack(_ piece: [UInt8], isLast: Bool) throws(GraphFileError) -> [UInt8] { [] }
    }
#endif
