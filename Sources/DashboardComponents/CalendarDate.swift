public import Dashboards

/// A day of the calendar, as the date pickers have it: `2026-02-28` on the wire.
public struct CalendarDate: Sendable, Hashable {
    public let year: Int
    /// 1 to 12.
    public let month: Int
    /// 1 to 31.
    public let day: Int

    /// `nil` where the Gregorian calendar has no such day, or the year has not four digits.
    public init?(year: Int, month: Int, day: Int) {
        guard 0...9999 ~= year, 1...12 ~= month, 1...Self.days(in: month, of: year) ~= day else { return nil }
        self.year = year
        self.month = month
        self.day = day
    }

    /// Reads `2026-02-28`; a time of day behind a `T` or a space is left out. `nil` for anything else.
    public init?(_ text: some StringProtocol) {
        let date = text.prefix { $0 != "T" && $0 != " " }
        let parts = date.split(separator: "-", omittingEmptySubsequences: false)
        guard parts.map(\.count) == [4, 2, 2], date.utf8.allSatisfy({ 48...57 ~= $0 || $0 == 45 }),
            let year = Int(parts[0]), let month = Int(parts[1]), let day = Int(parts[2])
        else { return nil }
        self.init(year: year, month: month, day: day)
    }

    private static func days(in month: Int, of year: Int) -> Int {
        switch month {
        case 2: year.isMultiple(of: 4) && (!year.isMultiple(of: 100) || year.isMultiple(of: 400)) ? 29 : 28
        case 4, 6, 9, 11: 30
        default: 31
        }
    }
}

extension CalendarDate: CustomStringConvertible {
    /// The date in ISO 8601.
    public var description: String {
        func digits(_ number: Int, _ count: Int) -> String {
            let text = String(number)
            return String(repeating: "0", count: count - text.count) + text
        }
        return "\(digits(year, 4))-\(digits(month, 2))-\(digits(day, 2))"
    }
}

extension CalendarDate: Comparable {
    public static func < (left: Self, right: Self) -> Bool {
        (left.year, left.month, left.day) < (right.year, right.month, right.day)
    }
}

extension CalendarDate: JSONConvertible {
    public init(json: JSON) throws {
        guard let date = json.stringValue.flatMap({ CalendarDate($0) }) else {
            throw JSONConversionError(expected: "a date such as \"2026-02-28\"", found: json)
        }
        self = date
    }

    public var json: JSON { .string(description) }
}

extension CalendarDate: ExpressibleByStringLiteral {
    /// A literal that is no date is a mistake in the program.
    public init(stringLiteral value: String) {
        guard let date = CalendarDate(value) else { preconditionFailure("\"\(value)\" is not a date like 2026-02-28") }
        self = date
    }
}
