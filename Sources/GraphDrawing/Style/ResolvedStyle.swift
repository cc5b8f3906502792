import GraphModel
import OrderedJSON

/// A rule's values for all its subjects, and what a legend says of them.
struct ResolvedStyle<Value: Sendable & Hashable> {
    private let constant: Value?
    private let values: [Value]
    let legend: LegendContent<Value>?

    init(constant: Value) {
        self.constant = constant
        values = []
        legend = nil
    }

    init(values: [Value], legend: LegendContent<Value>? = nil) {
        constant = nil
        self.values = values
        self.legend = legend
    }

    subscript(index: Int) -> Value { constant ?? values[index] }

    /// The value all have; `nil` if they may differ.
    var shared: Value? { constant }
}

/// What a mapping maps to what.
struct LegendContent<Value> {
    enum Entries {
        case categories([(name: String, value: Value)])
        case numbers(low: Double, high: Double, isLogarithmic: Bool, value: @Sendable (Double) -> Value)
    }

    let title: String
    let entries: Entries
}

/// The subjects of rules, made only if a rule asks about them.
final class StyleSubjects<Subject: StyleSubject> {
    let count: Int
    /// Whether a subject may have attributes.
    let haveAttributes: Bool
    private let make: () -> [Subject]
    private(set) lazy var all: [Subject] = make()

    init(count: Int, haveAttributes: Bool, make: @escaping () -> [Subject]) {
        self.count = count
        self.haveAttributes = haveAttributes
        self.make = make
    }

    /// - Parameters:
    ///   - usual: The value of subjects that say nothing.
    ///   - said: What a subject says of itself.
    func resolve<Value>(
        _ rule: StyleRule<Subject, Value>, usual: Value, said: (Subject) -> Value? = { _ in nil }
    ) -> ResolvedStyle<Value> {
        switch rule.kind {
        case .standard:
            guard haveAttributes else { return ResolvedStyle(constant: usual) }
            return ResolvedStyle(values: all.map { said($0) ?? usual })
        case .constant(let value): return ResolvedStyle(constant: value)
        case .each(let value): return ResolvedStyle(values: all.map(value))
        case .categories(let source, let value, let missing):
            return categories(all.map(source.read), source.title, value, missing)
        case .numbers(let source, let scale, let value, let missing):
            return numbers(all.map(source.read), source.title, scale, value, missing)
        case .either(let source, let category, let number, let missing):
            let read = all.map(source.read)
            let present = read.compactMap { $0 }.filter { $0 != .null }
            let found = present.compactMap(\.doubleValue)
            let areCategories = found.count < present.count || (Set(found).count <= 10 && found.allSatisfy(\.isWhole))
            guard areCategories else {
                return numbers(read.map { $0?.doubleValue }, source.title, .linear, number, missing)
            }
            return categories(
                read.map { $0 == .null ? nil : $0.flatMap { String(attribute: $0) } }, source.title, category, missing,
                areSorted: found.count == present.count)
        }
    }

    private func categories<Value>(
        _ names: [String?], _ title: String, _ value: (Int) -> Value, _ missing: Value, areSorted: Bool = false
    ) -> ResolvedStyle<Value> {
        var numbers: [String: Int] = [:], order: [String] = []
        for case let name? in names where numbers[name] == nil {
            numbers[name] = order.count
            order.append(name)
        }
        if areSorted {
            order.sort { (Double($0) ?? 0, $0) < (Double($1) ?? 0, $1) }
            for (number, name) in order.enumerated() { numbers[name] = number }
        }
        var entries = order.enumerated().map { (name: $1, value: value($0)) }
        let values = names.map { $0.flatMap { numbers[$0] }.map(value) ?? missing }
        if names.contains(where: { $0 == nil }) { entries.append((name: "none", value: missing)) }
        return ResolvedStyle(values: values, legend: LegendContent(title: title, entries: .categories(entries)))
    }

    private func numbers<Value>(
        _ numbers: [Double?], _ title: String, _ scale: NumberScale, _ value: @escaping @Sendable (Double) -> Value,
        _ missing: Value
    ) -> ResolvedStyle<Value> {
        func measure(_ number: Double?) -> Double? {
            guard let number, number.isFinite, !scale.isLogarithmic || number > 0 else { return nil }
            return number
        }
        let present = numbers.compactMap(measure)
        guard let low = scale.domain?.lowerBound ?? present.min(), let high = scale.domain?.upperBound ?? present.max(),
            low.isFinite, high.isFinite, !scale.isLogarithmic || low > 0
        else { return ResolvedStyle(values: numbers.map { _ in missing }) }
        func share(_ number: Double) -> Double {
            guard low < high else { return 0.5 }
            let share =
                scale.isLogarithmic
                ? Logarithm.of(number / low) / Logarithm.of(high / low) : (number - low) / (high - low)
            return min(max(share, 0), 1)
        }
        let content = LegendContent.Entries.numbers(
            low: low, high: high, isLogarithmic: scale.isLogarithmic, value: value)
        return ResolvedStyle(
            values: numbers.map { measure($0).map { value(share($0)) } ?? missing },
            legend: present.isEmpty ? nil : LegendContent(title: title, entries: content))
    }
}

extension Double {
    fileprivate var isWhole: Bool { isFinite && self == rounded() }
}

/// Logarithms that are the same on every platform.
enum Logarithm {
    /// The logarithm to base 2 of a positive number.
    static func of(_ number: Double) -> Double {
        guard number > 0, number.isFinite else { return 0 }
        // log2(m) = 2/ln 2 · artanh((m − 1)/(m + 1)) with m between √½ and √2.
        var exponent = Double(number.exponent), mantissa = number.significand
        if mantissa > 1.414_213_562_373_095_1 {
            mantissa /= 2
            exponent += 1
        }
        let ratio = (mantissa - 1) / (mantissa + 1), square = ratio * ratio
        var sum = 0.0
        for term in stride(from: 27, through: 1, by: -2) { sum = sum * square + 1 / Double(term) }
        return exponent + 2.885_390_081_777_926_8 * ratio * sum
    }

    /// Two to the power of a number between -1000 and 1000.
    static func inverse(_ power: Double) -> Double {
        let whole = power.rounded(.down), rest = (power - whole) * 0.693_147_180_559_945_3
        var sum = 1.0
        for term in stride(from: 20, through: 1, by: -1) { sum = 1 + sum * rest / Double(term) }
        return Double(sign: .plus, exponent: Int(whole), significand: 1) * sum
    }
}
