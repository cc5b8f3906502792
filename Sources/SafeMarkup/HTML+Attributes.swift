extension HTML {
    /// An attribute with a space before it, its value quoted and escaped; nothing if the value is `nil`.
    ///
    /// ```swift
    /// let field: HTML = "<input\(HTML.attribute("value", text))\(HTML.attribute("checked", present: isOn))>"
    /// ```
    /// - Precondition: `name` is an attribute name; it is written in the source, so a wrong one is a slip there.
    public static func attribute(_ name: StaticString, _ value: (some CustomStringConvertible)?) -> HTML {
        precondition(isAttributeName(name.description), "\(name) is not an attribute name")
        guard let value else { return "" }
        return " \(trusted: name.description)=\"\(value)\""
    }

    /// An attribute without a value, such as `checked`, with a space before it; nothing if it is not present.
    ///
    /// - Precondition: `name` is an attribute name.
    public static func attribute(_ name: StaticString, present: Bool) -> HTML {
        precondition(isAttributeName(name.description), "\(name) is not an attribute name")
        return present ? " \(trusted: name.description)" : ""
    }

    /// Attributes whose names are known only at run time, each with a space before it.
    ///
    /// - Throws: ``InvalidAttributeName`` for a name that could end the tag, or that is an event handler (`on…`): the
    ///   value of such an attribute is a program, and no escaping makes a stranger's program safe.
    public static func attributes(
        _ attributes: some Sequence<(key: String, value: String)>
    ) throws(InvalidAttributeName) -> HTML {
        var result = HTML()
        for (name, value) in attributes {
            guard isAttributeName(name), !name.lowercased().hasPrefix("on") else {
                throw InvalidAttributeName(name: name)
            }
            result += " \(trusted: name)=\"\(value)\""
        }
        return result
    }

    private static func isAttributeName(_ name: String) -> Bool {
        guard let first = name.utf8.first, first.isASCIILetter else { return false }
        return name.utf8.allSatisfy { byte in
            byte.isASCIILetter || byte.isASCIIDigit || "-_:.".utf8.contains(byte)
        }
    }
}

/// A name that cannot be written as an attribute of an HTML element.
public struct InvalidAttributeName: Error, Hashable, CustomStringConvertible {
    public var name: String

    public var description: String {
        """
        \(name.debugDescription) cannot be the name of an attribute: \
        a name is an ASCII letter followed by letters, digits, “-”, “_”, “:” or “.”, and no event handler (“on…”)
        """
    }
}
