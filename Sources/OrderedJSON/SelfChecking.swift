/// A value that can tell whether whoever gets it as JSON would understand it.
///
/// Results of callbacks and properties of components are checked in debug builds.
public protocol SelfChecking {
    /// - Throws: An error that names what is wrong, and where.
    func check() throws
}
