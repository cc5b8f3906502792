public import Dashboards

/// What can be chosen in a dropdown, a list of radio buttons or a list of check boxes, in order.
///
/// ```swift
/// let engines: Options = ["dot", "neato", "circo"]                 // the texts are the values
/// let colors: Options = ["Red": "red", "Green": "green"]           // labels and values
/// let sizes: Options = ["small", .init("Large", value: "large", isDisabled: true)]
/// let years = Options(2020...2026)
/// ```
public struct Options: Sendable, Hashable {
    public var elements: [Option]

    public init(_ elements: [Option]) { self.elements = elements }

    /// An option for every value, labelled with the value.
    public init(_ values: some Sequence<some JSONConvertible>) {
        elements = values.map { Option(label: nil, value: $0.json) }
    }

    /// One thing that can be chosen.
    public struct Option: Sendable, Hashable {
        /// What is shown; `nil` for the value itself.
        public var label: Children?
        /// What a callback gets: a text, a number or a Boolean.
        public var value: JSON
        /// Whether it cannot be chosen.
        public var isDisabled: Bool
        /// The tooltip.
        public var title: String?
        /// What a search looks at where the label is not a text.
        public var search: String?

        public init(
            _ label: some LayoutContent, value: JSON, isDisabled: Bool = false, title: String? = nil,
            search: String? = nil
        ) {
            self.init(label: label.asChildren, value: value, isDisabled: isDisabled, title: title, search: search)
        }

        init(label: Children?, value: JSON, isDisabled: Bool = false, title: String? = nil, search: String? = nil) {
            self.label = label
            self.value = value
            self.isDisabled = isDisabled
            self.title = title
            self.search = search
        }
    }
}

extension Options: ExpressibleByArrayLiteral {
    public init(arrayLiteral elements: Option...) { self.init(elements) }
}

extension Options: ExpressibleByDictionaryLiteral {
    public init(dictionaryLiteral elements: (String, JSON)...) {
        self.init(elements.map { Option($0, value: $1) })
    }
}

extension Options.Option: ExpressibleByStringInterpolation, ExpressibleByIntegerLiteral, ExpressibleByFloatLiteral {
    public init(stringLiteral value: String) { self.init(label: nil, value: .string(value)) }
    public init(integerLiteral value: Int) { self.init(label: nil, value: .int(value)) }
    public init(floatLiteral value: Double) { self.init(label: nil, value: .double(value)) }
}

extension Options: JSONConvertible {
    /// Reads the three forms that the browser knows: values, an object of labels by value, and full options.
    ///
    /// - Throws: `JSONConversionError` where `json` is none of them.
    public init(json: JSON) throws {
        switch json {
        case .array(let items): elements = try items.map(Option.init(json:))
        case .object(let labels): elements = labels.map { Option(Children(json: $1), value: .string($0)) }
        default: throw JSONConversionError(expected: "an array or an object of options", found: json)
        }
    }

    /// Values alone where no option says more, otherwise full options: the browser looks at the first to tell which.
    public var json: JSON {
        let isPlain = elements.allSatisfy(\.isPlain)
        return .array(elements.map { isPlain ? $0.value : $0.json })
    }
}

extension Options.Option: JSONConvertible {
    public init(json: JSON) throws {
        switch json {
        case .string, .int, .double, .bool:
            self.init(label: nil, value: json)
        case .object(let members):
            guard let value = members["value"] else {
                throw JSONConversionError(expected: "an option with a value", found: json)
            }
            self.init(
                label: members["label"].map { Children(json: $0) }, value: value,
                isDisabled: members["disabled"]?.boolValue ?? false, title: members["title"]?.stringValue,
                search: members["search"]?.stringValue)
        default:
            throw JSONConversionError(expected: "an option", found: json)
        }
    }

    public var json: JSON {
        var members: JSON.Object = ["label": label?.json ?? .string(valueText), "value": value]
        if isDisabled { members["disabled"] = true }
        members["title"] = title.map(JSON.string)
        members["search"] = search.map(JSON.string)
        return .object(members)
    }

    fileprivate var isPlain: Bool { label == nil && !isDisabled && title == nil && search == nil }

    private var valueText: String { value.stringValue ?? value.serialized() }
}

extension Options: ComponentHolder {
    public var libraries: Set<ComponentLibrary> {
        elements.reduce(into: []) { $0.formUnion($1.label?.libraries ?? []) }
    }
}
