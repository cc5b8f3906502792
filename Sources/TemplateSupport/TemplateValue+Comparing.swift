import SafeMarkup

extension TemplateValue {
    /// The value as a number: truth values are 1 and 0, as in Python.
    private var number: Double? {
        guard case .scalar(let value) = self else { return nil }
        return switch value {
        case let flag as Bool: flag ? 1 : 0
        case let number as any BinaryInteger: Double(number)
        case let number as any BinaryFloatingPoint: number.asDouble
        default: nil
        }
    }

    /// The value as a text, if it is one.
    private var string: String? {
        switch self {
        case .scalar(let value): value as? String
        case .markup(let html): html.markup
        default: nil
        }
    }

    /// Whether the values are the same: numbers by value whatever their type, texts, lists by their elements.
    package func isEqual(to other: TemplateValue) -> Bool {
        switch (self, other) {
        case (.nothing, .nothing): return true
        case (.nothing, _), (_, .nothing): return false
        case (.list(let left), .list(let right)):
            return left.elements.count == right.elements.count
                && zip(left.elements, right.elements).allSatisfy { TemplateValue($0).isEqual(to: TemplateValue($1)) }
        case (.object(let left), .object(let right)):
            guard let left = left.base as? any Hashable, let right = right.base as? any Hashable else { return false }
            return AnyHashable(left) == AnyHashable(right)
        default:
            if let left = number, let right = other.number { return left == right }
            if let left = string, let right = other.string { return left == right }
            guard case .scalar(let left) = self, case .scalar(let right) = other,
                let left = left as? any Hashable, let right = right as? any Hashable
            else { return false }
            return AnyHashable(left) == AnyHashable(right)
        }
    }

    /// Whether the value comes before another number or text; `nil` where neither comes first.
    package func isLess(than other: TemplateValue) -> Bool? {
        if let left = number, let right = other.number { return left < right }
        if let left = string, let right = other.string { return left < right }
        return nil
    }

    /// Whether an element, a part of a text or a key of a dictionary is in the value.
    package func contains(_ element: TemplateValue) -> Bool {
        switch self {
        case .list(let list): list.elements.contains { TemplateValue($0).isEqual(to: element) }
        case .object(let object): element.string.flatMap { object.member($0) } != nil
        default:
            if let text = string, let part = element.string { part.isEmpty || text.contains(part) } else { false }
        }
    }
}
