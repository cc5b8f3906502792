import Foundation

/// Django's way of writing times: each letter is a part, `\` before one makes it plain.
///
/// Django's documentation lists the letters under “date”. Names are English.
struct DateFormat {
    let format: String
    let timeZone: TimeZone

    /// Django's own default, “N j, Y”.
    static let standard = "N j, Y"

    func text(of date: Date) -> String {
        var calendar = Calendar(identifier: .gregorian)
        calendar.timeZone = timeZone
        let parts = calendar.dateComponents(
            [.year, .month, .day, .hour, .minute, .second, .nanosecond, .weekday], from: date)
        var isPlain = false
        return format.reduce(into: "") { result, letter in
            if isPlain {
                result.append(letter)
                isPlain = false
            } else if letter == "\\" {
                isPlain = true
            } else {
                result += text(of: letter, date, parts, calendar) ?? String(letter)
            }
        }
    }

    private func text(of letter: Character, _ date: Date, _ parts: DateComponents, _ calendar: Calendar) -> String? {
        let year = parts.year ?? 0, month = parts.month ?? 1, day = parts.day ?? 1
        let hour = parts.hour ?? 0, minute = parts.minute ?? 0
        let halfHour = hour % 12 == 0 ? 12 : hour % 12
        let weekday = (parts.weekday ?? 1) - 1
        let monthName = Self.months[month - 1], dayName = Self.days[weekday]
        switch letter {
        case "d": return Self.padded(day)
        case "j": return String(day)
        case "D": return String(dayName.prefix(3))
        case "l": return dayName
        case "S": return Self.ordinalSuffix(of: day)
        case "w": return String(weekday)
        case "z": return calendar.ordinality(of: .day, in: .year, for: date).map(String.init)
        case "W": return String(Self.isoCalendar(timeZone).component(.weekOfYear, from: date))
        case "m": return Self.padded(month)
        case "n": return String(month)
        case "M": return String(monthName.prefix(3))
        case "b": return monthName.prefix(3).lowercased()
        case "F", "E": return monthName
        case "N": return Self.shortMonths[month - 1]
        case "t": return calendar.range(of: .day, in: .month, for: date).map { String($0.count) }
        case "L": return year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? "True" : "False"
        case "Y": return Self.padded(year, 4)
        case "y": return Self.padded(year % 100)
        case "o": return String(Self.isoCalendar(timeZone).component(.yearForWeekOfYear, from: date))
        case "a": return hour < 12 ? "a.m." : "p.m."
        case "A": return hour < 12 ? "AM" : "PM"
        case "g": return String(halfHour)
        case "G": return String(hour)
        case "h": return Self.padded(halfHour)
        case "H": return Self.padded(hour)
        case "i": return Self.padded(minute)
        case "s": return Self.padded(parts.second ?? 0)
        case "u": return Self.padded((parts.nanosecond ?? 0) / 1_000, 6)
        case "f": return minute == 0 ? String(halfHour) : "\(halfHour):\(Self.padded(minute))"
        case "P":
            if minute == 0, hour == 0 { return "midnight" }
            if minute == 0, hour == 12 { return "noon" }
            return DateFormat(format: "f a", timeZone: timeZone).text(of: date)
        case "U": return String(Int(date.timeIntervalSince1970.rounded(.down)))
        case "Z": return String(timeZone.secondsFromGMT(for: date))
        case "O": return offset(at: date, separator: "")
        case "e", "T": return timeZone.secondsFromGMT(for: date) == 0 ? "UTC" : timeZone.abbreviation(for: date)
        case "c":
            return DateFormat(format: "Y-m-d\\TH:i:s", timeZone: timeZone).text(of: date)
                + ((parts.nanosecond ?? 0) >= 1_000 ? "." + Self.padded((parts.nanosecond ?? 0) / 1_000, 6) : "")
                + offset(at: date, separator: ":")
        case "r": return DateFormat(format: "D, d M Y H:i:s O", timeZone: timeZone).text(of: date)
        default: return nil
        }
    }

    private func offset(at date: Date, separator: String) -> String {
        let minutes = timeZone.secondsFromGMT(for: date) / 60
        return (minutes < 0 ? "-" : "+") + Self.padded(abs(minutes) / 60) + separator + Self.padded(abs(minutes) % 60)
    }

    private static func padded(_ number: Int, _ width: Int = 2) -> String {
        let digits = String(number)
        return String(repeating: "0", count: max(0, width - digits.count)) + digits
    }

    private static func ordinalSuffix(of day: Int) -> String {
        if (11...13).contains(day) { return "th" }
        return switch day % 10 {
        case 1: "st"
        case 2: "nd"
        case 3: "rd"
        default: "th"
        }
    }

    private static func isoCalendar(_ timeZone: TimeZone) -> Calendar {
        var calendar = Calendar(identifier: .iso8601)
        calendar.timeZone = timeZone
        return calendar
    }

    private static let days = ["Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday"]
    private static let months = [
        "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November",
        "December",
    ]
    private static let shortMonths = [
        "Jan.", "Feb.", "March", "April", "May", "June", "July", "Aug.", "Sept.", "Oct.", "Nov.", "Dec.",
    ]
}
