/// A React component that a library offers.
public struct ComponentType: Sendable, Hashable {
    /// The library whose scripts define it.
    public let library: ComponentLibrary
    /// Its name in the library's JavaScript namespace, such as `Dropdown`.
    public let name: String

    public init(library: ComponentLibrary, name: String) {
        self.library = library
        self.name = name
    }
}
