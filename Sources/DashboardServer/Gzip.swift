internal import CZlib

/// gzip (RFC 1952) of bytes that are all there.
enum Gzip {
    /// The packed form; `nil` where zlib has no memory.
    ///
    /// - Parameter level: From 1, the fastest, to 9, the smallest.
    /// - Complexity: O(*n*) for *n* bytes.
    static func pack(_ bytes: some Collection<UInt8>, level: Int32) -> [UInt8]? {
        var stream = z_stream()
        // 16: gzip's header and check sum.
        let status = deflateInit2_(
            &stream, level, Z_DEFLATED, MAX_WBITS + 16, 8, Z_DEFAULT_STRATEGY, ZLIB_VERSION,
            Int32(MemoryLayout<z_stream>.size))
        guard status == Z_OK else { return nil }
        defer { deflateEnd(&stream) }
        return bytes.withContiguousStorageIfAvailable { pack($0, with: &stream) }
            ?? Array(bytes).withUnsafeBufferPointer {
                pack($0, with: &stream)
            }
    }

    private static func pack(_ bytes: UnsafeBufferPointer<UInt8>, with stream: inout z_stream) -> [UInt8]? {
        guard bytes.count <= UInt32.max else { return nil }
        var status = Z_OK
        let bound = Int(deflateBound(&stream, UInt(bytes.count)))
        let packed = [UInt8](unsafeUninitializedCapacity: bound) { buffer, count in
            // zlib reads through this pointer and never writes.
            stream.next_in = UnsafeMutablePointer(mutating: bytes.baseAddress)
            stream.avail_in = UInt32(bytes.count)
            stream.next_out = buffer.baseAddress
            stream.avail_out = UInt32(clamping: bound)
            status = deflate(&stream, Z_FINISH)
            count = bound - Int(stream.avail_out)
        }
        return status == Z_STREAM_END ? packed : nil
    }
}
