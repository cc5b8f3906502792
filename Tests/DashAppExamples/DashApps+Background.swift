import DashboardComponents
public import Dashboards
import Synchronization

/// The twin of the application with a background callback.
extension DashApps {
    @Sendable public static func background() -> Dashboard { background(gate: Gate(isOpen: true)) }

    /// - Parameter gate: Where the callback waits after it has reported.
    public static func background(gate: Gate) -> Dashboard {
        let run: Html.Button.ID = "run", stop: Html.Button.ID = "stop", out: Html.Div.ID = "out"
        let bar: Html.Progress.ID = "bar", side: Html.Div.ID = "side"
        let value: Property<String> = bar.property("value"), maximum: Property<String> = bar.property("max")
        var app = Dashboard("Background") {
            Html.Div {
                Html.Button("run", id: run)
                Html.Button("stop", id: stop)
                Html.Div(id: out)
                Html.Progress(id: bar)
                Html.Div(id: side)
            }
        }
        app.callback(
            updating: out.text, from: run.clicks, Context(\.progress), Context(\.page), preventInitialCall: true,
            options: [
                .background(every: .milliseconds(250)), .running(run.disabled, is: true, then: false),
                .progress(value, default: "0"), .progress(maximum, default: "9"), .cancelled(by: stop.clicks),
            ]
        ) { clicks, progress, page in
            try progress.set(value, to: "1")
            try progress.set(maximum, to: "3")
            try page.set(side.text, to: "started")
            try await gate.wait()
            if clicks == 7 { throw BackgroundFailure() }
            return "done \(clicks)"
        }
        return app
    }
}

extension DashApps {
    /// Work of three steps, each of which begins at a click, as people may take as long as they like in a browser.
    public static func report() -> Dashboard {
        let run: Html.Button.ID = "run", stop: Html.Button.ID = "stop", step: Html.Button.ID = "step"
        let bar: Html.Div.ID = "bar", out: Html.Div.ID = "out", name: Core.Input.ID = "name"
        let steps = Steps()
        var app = Dashboard("Report") {
            Core.Input(id: name, value: "Ada")
            Html.Button("run", id: run)
            Html.Button("stop", id: stop)
            Html.Button("step", id: step)
            Html.Div(id: bar)
            Html.Div(id: out)
        }
        app.callback(
            updating: out.text, from: run.clicks, State(name.value), Context(\.progress), preventInitialCall: true,
            options: [
                .background(every: .milliseconds(100)), .running(run.disabled, is: true, then: false),
                .progress(bar.text, default: "idle"), .cancelled(by: stop.clicks),
                .cached(for: .seconds(60), ignoring: [run.clicks.reference]),
            ]
        ) { _, name, progress in
            for number in 1...3 {
                try progress.set(bar.text, to: "step \(number)")
                try await steps.wait()
            }
            if name == "nobody" { throw BackgroundFailure() }
            return "A report for \(name)"
        }
        app.callback(from: step.clicks, preventInitialCall: true) { _ in steps.allow() }
        return app
    }
}

/// Lets work go on by one step at a time.
private final class Steps: Sendable {
    private let allowed = Mutex(0)

    func allow() { allowed.withLock { $0 += 1 } }

    func wait() async throws {
        while !allowed.withLock({ allowed in
            guard allowed > 0 else { return false }
            allowed -= 1
            return true
        }) {
            try await Task.sleep(for: .milliseconds(2))
        }
    }
}

/// What the twin throws at the seventh click.
struct BackgroundFailure: Error {}

/// Holds callbacks up until it is opened, and tells how many came to it and how many were cancelled there.
public final class Gate: Sendable {
    private let state: Mutex<(isOpen: Bool, arrivals: Int, cancellations: Int)>

    public init(isOpen: Bool = false) { state = Mutex((isOpen, 0, 0)) }

    public var arrivals: Int { state.withLock { $0.arrivals } }
    public var cancellations: Int { state.withLock { $0.cancellations } }

    public func open() { state.withLock { $0.isOpen = true } }

    public func wait() async throws {
        state.withLock { $0.arrivals += 1 }
        do {
            while !state.withLock({ $0.isOpen }) { try await Task.sleep(for: .milliseconds(2)) }
        } catch {
            state.withLock { $0.cancellations += 1 }
            throw error
        }
    }
}
