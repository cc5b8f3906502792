public import Dashboards
import Foundation

/// A mount of two dashboards, one of which has a title that must be escaped.
public func dashboards() throws -> DashboardMount {
    DashboardMount(
        try DashboardRegistry(
            Dashboard("SimpleExample") { "Hello" },
            Dashboard("Two words", title: #"<"Title">"#) { "Hello" }),
        at: "dash")
}

/// Text with everything that could end an element or an attribute. The combining mark makes the quote another character
/// to Swift and not to a browser.
public let hostile = "<script>alert('&')</script>\" \"\u{301} onmouseover=alert(1) >\u{301}"
public let escapedHostile =
    "&lt;script&gt;alert(&#39;&amp;&#39;)&lt;/script&gt;&quot; &quot;\u{301} onmouseover=alert(1) &gt;\u{301}"

/// Runs on a thread with the smallest stack that threads of servers have.
public func onASmallStack<Result: Sendable>(_ body: @escaping @Sendable () -> Result) async -> Result {
    await withCheckedContinuation { continuation in
        let thread = Thread { continuation.resume(returning: body()) }
        thread.stackSize = 512 * 1024
        thread.start()
    }
}
