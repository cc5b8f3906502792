public import Dashboards

/// The labels along a slider, by position: `[0: "cold", 37.5: "warm", 100: "hot"]`.
///
/// A slider without this property chooses its own marks; `SliderMarks.hidden` has none.
public struct SliderMarks: Sendable, Hashable {
    /// The labels by position; `nil` for no marks at all.
    public var marks: OrderedDictionary<Double, Mark>?

    public init(_ marks: OrderedDictionary<Double, Mark>?) { self.marks = marks }

    /// No marks at all.
    public static let hidden = SliderMarks(nil)

    /// A label and how it looks.
    public struct Mark: Sendable, Hashable {
        public var label: String
        public var style: Style?

        public init(_ label: String, style: Style? = nil) {
            self.label = label
            self.style = style
        }
    }
}

extension SliderMarks: ExpressibleByDictionaryLiteral {
    /// The last of several labels for one position holds.
    public init(dictionaryLiteral elements: (Double, Mark)...) {
        marks = OrderedDictionary(elements) { $1 }
    }
}

extension SliderMarks.Mark: ExpressibleByStringInterpolation {
    public init(stringLiteral value: String) { self.init(value) }
}

extension SliderMarks: JSONConvertible {
    public init(json: JSON) throws {
        if json.isNull {
            self.init(nil)
            return
        }
        guard let members = json.objectValue else {
            throw JSONConversionError(expected: "an object of marks or null", found: json)
        }
        var marks: OrderedDictionary<Double, Mark> = [:]
        for (key, value) in members {
            guard let position = Double(key) else {
                throw JSONConversionError(expected: "marks by position, not by `\(key)`", found: json)
            }
            marks[position] = try Mark(json: value)
        }
        self.init(marks)
    }

    public var json: JSON {
        guard let marks else { return .null }
        return .object(JSON.Object(uniqueKeysWithValues: marks.map { (JSON.double($0).positionText, $1.json) }))
    }
}

extension SliderMarks.Mark: JSONConvertible {
    public init(json: JSON) throws {
        let label = json.stringValue ?? json["label"]?.stringValue
        guard let label else { throw JSONConversionError(expected: "a label", found: json) }
        self.init(label, style: try json["style"].map(Style.init(json:)))
    }

    public var json: JSON {
        guard let style else { return .string(label) }
        return ["label": .string(label), "style": style.json]
    }
}

extension JSON {
    /// The key under which the browser looks a number up: whole numbers have no fraction.
    fileprivate var positionText: String { intValue.map { String($0) } ?? serialized() }
}

/// The tooltip of a slider's handle.
public struct SliderTooltip: Sendable, Hashable {
    public var placement: Placement?
    /// Whether it is there even while nobody touches the handle.
    public var isAlwaysVisible: Bool?
    /// What it says, with `{value}` for the value.
    public var template: String?
    public var style: Style?
    /// The name of a function in the browser that makes the text from the value.
    public var transform: String?

    public init(
        placement: Placement? = nil, isAlwaysVisible: Bool? = nil, template: String? = nil, style: Style? = nil,
        transform: String? = nil
    ) {
        self.placement = placement
        self.isAlwaysVisible = isAlwaysVisible
        self.template = template
        self.style = style
        self.transform = transform
    }

    public enum Placement: String, PropertyChoice {
        case top, bottom, left, right, topLeft, topRight, bottomLeft, bottomRight
    }
}

extension SliderTooltip: JSONConvertible {
    public init(json: JSON) throws {
        guard json.objectValue != nil else { throw JSONConversionError(expected: "an object", found: json) }
        self.init(
            placement: try json["placement"].map(Placement.init(json:)),
            isAlwaysVisible: try json["always_visible"].map(Bool.init(json:)),
            template: try json["template"].map(String.init(json:)), style: try json["style"].map(Style.init(json:)),
            transform: try json["transform"].map(String.init(json:)))
    }

    public var json: JSON {
        var members: JSON.Object = [:]
        members["placement"] = placement?.json
        members["always_visible"] = isAlwaysVisible?.json
        members["template"] = template?.json
        members["style"] = style?.json
        members["transform"] = transform?.json
        return .object(members)
    }
}
