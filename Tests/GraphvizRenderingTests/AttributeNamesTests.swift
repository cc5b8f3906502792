import Foundation
import Testing

@testable import GraphvizRendering

/// Every attribute that Graphviz is told of can be written with its type.
struct AttributeNamesTests {
    /// Names by which an attribute goes in files and which mean the same as another's.
    private static let synonyms: Set<String> = [
        "href", "edgehref", "headhref", "labelhref", "tailhref", "resolution",
    ]

    @Test func everyAttributeHasAKey() throws {
        let sources = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../../Sources").standardized
        let files = [
            "GraphModel/Attributes/AttributeNames+Common.swift",
            "GraphvizRendering/Attributes/AttributeNames+Graphviz.swift",
        ]
        let text = try files.map { try String(contentsOf: sources.appending(path: $0), encoding: .utf8) }.joined()
        let keys = Set(text.matches(of: /AttributeKey<\w+> \{ "(\w+)" \}/).map { String($0.1) })
        for rule in AttributeRule.all where !Self.synonyms.contains(rule.name) {
            let kinds = [rule.graph, rule.cluster, rule.group, rule.node, rule.edge].compactMap(\.self)
            let isPassedOn = kinds.contains { kind in
                switch kind {
                case .refused, .ignored: false
                default: true
                }
            }
            if isPassedOn { #expect(keys.contains(rule.name), "\(rule.name) has no typed key") }
        }
    }
}
