public import GraphModel
import OrderedJSON

/// When the attributes of two nodes, or of the edges between two nodes, are taken for the same.
///
/// ```swift
/// first.isIsomorphic(to: second, nodeMatch: .equal("color"), edgeMatch: .close("weight", default: 1))
/// ```
public struct AttributeMatch: Sendable {
    /// Whether two lists of attributes match: one element each for nodes, one for every parallel edge for edges.
    let matches: @Sendable ([Attributes], [Attributes]) -> Bool

    private init(_ matches: @escaping @Sendable ([Attributes], [Attributes]) -> Bool) { self.matches = matches }

    /// The values of an attribute are equal; of parallel edges the same values occur. networkx's `categorical_node_match`
    /// and its like.
    ///
    /// - Parameters:
    ///   - value: What counts where the attribute is missing.
    ///   - name: The attribute's name.
    public static func equal(_ name: String, default value: JSON = .null) -> AttributeMatch {
        AttributeMatch { first, second in
            Set(first.map { ($0[name] ?? value).canonical }) == Set(second.map { ($0[name] ?? value).canonical })
        }
    }

    /// The numbers of an attribute are nearly equal, of parallel edges those of the sorted ones in pairs. networkx's
    /// `numerical_node_match` and its like.
    ///
    /// - Parameters:
    ///   - key: The attribute.
    ///   - value: What counts where the attribute is missing or not a number.
    ///   - relative: By what share of the larger number they may differ.
    ///   - absolute: By how much they may differ in any case.
    public static func close(
        _ key: AttributeKey<Double>, default value: Double, relative: Double = 1e-5, absolute: Double = 1e-8
    ) -> AttributeMatch {
        AttributeMatch { first, second in
            zip(first.map { $0[key] ?? value }.sorted(), second.map { $0[key] ?? value }.sorted()).allSatisfy {
                $0 == $1 || abs($0 - $1) <= max(relative * max(abs($0), abs($1)), absolute)
            }
        }
    }

    /// What a function says of the attributes of two nodes or, of parallel edges, those of each in the order in which they
    /// were added.
    public static func function(
        _ matches: @escaping @Sendable ([Attributes], [Attributes]) -> Bool
    ) -> AttributeMatch { AttributeMatch(matches) }
}

extension JSON {
    /// The same value with whole numbers as integers, so that 1 and 1.0 are one in a set.
    var canonical: JSON {
        if case .double(let value) = self, let whole = Int(exactly: value) { return .int(whole) }
        return self
    }
}
