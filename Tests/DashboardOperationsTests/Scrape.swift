import Testing

/// What Prometheus would read: parsed strictly, so that a line which is not as it must be fails the test.
struct Scrape {
    /// The values by name and labels, such as `x_total{a="1"}`.
    private(set) var values: [String: Double] = [:]
    private(set) var types: [String: String] = [:]
    private(set) var descriptions: [String: String] = [:]

    init(_ text: String) throws {
        #expect(text.hasSuffix("\n"))
        for line in text.split(separator: "\n", omittingEmptySubsequences: true) {
            if let match = try /# TYPE ([a-zA-Z_:][a-zA-Z0-9_:]*) (counter|gauge|histogram)/.wholeMatch(in: line) {
                #expect(types.updateValue(String(match.2), forKey: String(match.1)) == nil, "\(line) is there twice")
            } else if let match = try /# HELP ([a-zA-Z_:][a-zA-Z0-9_:]*) (.*)/.wholeMatch(in: line) {
                descriptions[String(match.1)] = String(match.2)
            } else {
                let sample =
                    /([a-zA-Z_:][a-zA-Z0-9_:]*)(\{(?:[a-zA-Z_][a-zA-Z0-9_]*="(?:[^"\\\n]|\\[\\"n])*",?)+\})? (\S+)/
                let match = try #require(try sample.wholeMatch(in: line), "\(line)")
                let value = try #require(match.3 == "+Inf" ? .infinity : Double(match.3), "\(line)")
                let family = ["", "_bucket", "_sum", "_count"].first { ending in
                    match.1.hasSuffix(ending) && types[String(match.1.dropLast(ending.count))] != nil
                }
                #expect(family != nil, "\(line) has no type before it")
                let key = String(match.1) + String(match.2 ?? "")
                #expect(values.updateValue(value, forKey: key) == nil, "\(key) is there twice")
            }
        }
    }

    subscript(_ key: String) -> Double? { values[key] }
}
