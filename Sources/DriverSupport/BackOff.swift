/// How long to wait before the next attempt to reach a server: longer each time, and never quite the same, so that many
/// processes do not come back at once.
package struct BackOff: Sendable {
    private let first: Duration
    private let longest: Duration
    private var next: Duration

    package init(from first: Duration = .milliseconds(50), to longest: Duration = .seconds(2)) {
        self.first = first
        self.longest = longest
        next = first
    }

    /// The time to wait now.
    package mutating func pause() -> Duration {
        defer { next = min(next * 2, longest) }
        return next * Double.random(in: 0.5...1)
    }

    /// After an attempt that worked.
    package mutating func reset() { next = first }
}
