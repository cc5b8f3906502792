/// Every generator there is, by family.
public enum Generators {
    /// All of them, in the order of the families.
    public static let all: [Generation] = [
        classic, small, social, lattices, random, communities, degrees, geometric, directed, trees,
    ].flatMap(\.self)

    private static let byName: [String: Generation] = Dictionary(
        all.map { ($0.name, $0) }, uniquingKeysWith: { first, _ in first })

    /// The generator of a name; `nil` where there is none.
    public static func named(_ name: String) -> Generation? { byName[name] }
}
