/// How much work and memory a password's hash takes (RFC 7914).
public struct ScryptParameters: Sendable, Hashable {
    /// The logarithm of *N*, the cost.
    public var logarithm: Int
    /// *r*.
    public var blockSize: Int
    /// *p*.
    public var parallelism: Int

    /// - Precondition: They are within `maximum`.
    public init(logarithm: Int = 15, blockSize: Int = 8, parallelism: Int = 3) {
        self.logarithm = logarithm
        self.blockSize = blockSize
        self.parallelism = parallelism
        precondition(isUsable, "scrypt cannot be used with \(self)")
    }

    /// `nil` for those that would take more than a server has to give.
    init?(checking logarithm: Int, _ blockSize: Int, _ parallelism: Int) {
        self.logarithm = logarithm
        self.blockSize = blockSize
        self.parallelism = parallelism
        guard isUsable else { return nil }
    }

    private var isUsable: Bool {
        1...20 ~= logarithm && 1...32 ~= blockSize && 1...16 ~= parallelism && logarithm < 16 * blockSize
    }

    /// In bytes.
    public var memory: Int { 128 * blockSize << logarithm + 128 * blockSize * parallelism }

    /// The work that a hash takes, as a multiple of the least.
    var work: Int { parallelism * blockSize << logarithm }
}
