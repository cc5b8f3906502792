/// Notices that templates inside one another have used the stack up, before the process stops.
///
/// A template may include itself, as for a tree; how deep it goes is then up to the values. Counting levels does not
/// help: one takes from 1 to 15 kB, depending on the template and the build. Some threads have 512 kB.
package struct StackGuard {
    private let start = Self.position

    package init() {}

    /// Whether more than 384 kB have been used since this value was made on the same thread.
    package var isNearEnd: Bool { (start - Self.position).magnitude > 384 * 1024 }

    /// What to say then.
    package static let reason =
        "The templates are inside one another too deeply: one includes itself without an end, or "
        + "the values are nested too deeply."

    private static var position: Int {
        var local: UInt8 = 0
        return withUnsafePointer(to: &local) { Int(bitPattern: $0) }
    }
}
