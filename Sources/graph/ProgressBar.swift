import Foundation
import Synchronization

/// How much of something is done, drawn on standard error if that is a terminal.
final class ProgressBar: Sendable {
    private static let width = 40

    /// Tells how much is done, from 0 to 1; `nil` where nobody would see it.
    var report: (@Sendable (Double) -> Void)? {
        guard isatty(STDERR_FILENO) != 0 else { return nil }
        return { [self] in draw($0) }
    }

    /// The line that is to be seen.
    private let line = Mutex("")

    private func draw(_ share: Double) {
        let text = Self.text(of: share)
        line.withLock { line in
            if line != text { Self.write("\r" + text) }
            line = text
        }
    }

    /// Takes the bar away, so that what is written next begins at the margin.
    func clear() {
        line.withLock { line in
            if !line.isEmpty { Self.write("\r" + String(repeating: " ", count: line.count) + "\r") }
            line = ""
        }
    }

    /// `"[##########------------------------------]  25 %"`
    static func text(of share: Double) -> String {
        let share = min(max(share, 0), 1), done = Int(share * Double(width)), percent = String(Int(share * 100))
        return "[" + String(repeating: "#", count: done) + String(repeating: "-", count: width - done) + "] "
            + String(repeating: " ", count: 3 - percent.count) + percent + " %"
    }

    private static func write(_ text: String) { FileHandle.standardError.write(Data(text.utf8)) }
}
