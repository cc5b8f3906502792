extension SwiftFile {
    /// For the tests: every component with what it requires and nothing else.
    static func everyComponent(_ components: [(plan: ComponentPlan, namespace: String)]) throws -> SwiftFile {
        var file = SwiftFile("EveryComponent.swift", source: "the component libraries", imports: [])
        file.line("import DashboardComponents")
        file.line()
        file.line(
            "/// Every component with what it requires and nothing else, after its namespace and name in JavaScript.")
        file.line("let everyComponent: [(namespace: String, name: String, component: any Component)] = [")
        try file.indented { file in
            for (plan, namespace) in components {
                let arguments = try plan.requiredParameters.map { parameter in
                    guard let example = Overrides.examples[parameter.type] else {
                        throw MetadataError(place: plan.qualifiedName, problem: "requires a `\(parameter.type)`")
                    }
                    return "\(parameter.name): \(example)"
                }
                let call = "\(plan.qualifiedName)(\(arguments.joined(separator: ", ")))"
                file.line("(\(SwiftNames.literal(namespace)), \(SwiftNames.literal(plan.wireName)), \(call)),")
            }
        }
        file.line("]")
        return file
    }
}
