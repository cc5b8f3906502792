public import OrderedJSON

#if canImport(FoundationEssentials)
    public import FoundationEssentials
#else
    public import Foundation
#endif

/// Moments are texts in ISO 8601 without a zone, in universal time: `2026-02-28T13:05:00`, with milliseconds or
/// microseconds where there are some. plotly.js shows them as they stand.
extension Date: FigureTexts {
    public func figureJSON(isPacked: Bool) -> JSON { .string(isoText) }

    private var isoText: String {
        let microseconds = (timeIntervalSince1970 * 1_000_000).rounded()
        guard let total = Int(exactly: microseconds) else { return "" }
        let (days, ofDay) = total.flooredQuotientAndRemainder(dividingBy: 86_400_000_000)
        let (year, month, day) = Self.civil(fromDays: days)
        let seconds = ofDay / 1_000_000
        var text = "\(padded(year, 4))-\(padded(month, 2))-\(padded(day, 2))"
        text += "T\(padded(seconds / 3600, 2)):\(padded(seconds / 60 % 60, 2)):\(padded(seconds % 60, 2))"
        let fraction = ofDay % 1_000_000
        if fraction == 0 { return text }
        return fraction.isMultiple(of: 1000)
            ? "\(text).\(padded(fraction / 1000, 3))" : "\(text).\(padded(fraction, 6))"
    }

    /// The day of the Gregorian calendar that lies so many days after the first of January 1970 (Howard Hinnant,
    /// "chrono-compatible low-level date algorithms", `civil_from_days`).
    private static func civil(fromDays days: Int) -> (year: Int, month: Int, day: Int) {
        let (era, dayOfEra) = (days + 719_468).flooredQuotientAndRemainder(dividingBy: 146_097)
        let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
        let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
        let shifted = (5 * dayOfYear + 2) / 153
        let month = shifted < 10 ? shifted + 3 : shifted - 9
        return (yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, dayOfYear - (153 * shifted + 2) / 5 + 1)
    }
}

extension Int {
    fileprivate func flooredQuotientAndRemainder(dividingBy divisor: Int) -> (quotient: Int, remainder: Int) {
        let (quotient, remainder) = quotientAndRemainder(dividingBy: divisor)
        return remainder < 0 ? (quotient - 1, remainder + divisor) : (quotient, remainder)
    }
}

private func padded(_ number: Int, _ width: Int) -> String {
    let digits = String(abs(number))
    let text = String(repeating: "0", count: max(0, width - digits.count)) + digits
    return number < 0 ? "-" + text : text
}
