/// What a callback does besides computing values, and where it is shown.
///
/// ```swift
/// app.callback(
///     updating: report.children, from: run.clicks, options: [.running(run.disabled, is: true, then: false)]
/// ) { clicks in … }
/// ```
public struct CallbackOption: Sendable {
    let apply: @Sendable (inout CallbackSettings) -> Void

    /// A property has one value while the callback runs, and another when it has ended, also by an error. The browser
    /// sets both by itself.
    public static func running<Value>(_ property: Property<Value>, is value: Value, then end: Value) -> Self {
        Self { settings in
            do {
                settings.running.append(
                    .init(
                        property: property.reference, value: try JSON(encoding: value), end: try JSON(encoding: end)))
            } catch {
                settings.problems.append("a value for “\(property.reference)” while running: \(error)")
            }
        }
    }

    /// None of the callback's components need be on the page; it runs where they are.
    public static let optional = Self { $0.isOptional = true }

    /// The developer tools' graph does not show the callback.
    public static let hidden = Self { $0.isHidden = true }

    /// The callback does not count as loading: components like `Loading`, and the page's title, do not wait for it.
    public static let persistent = Self { $0.isPersistent = true }

    /// The callback runs over the page's WebSocket, where the server offers one: what it sets through
    /// ``CallbackContext/page`` arrives while it runs, and with ``persistent`` it may run for as long as the page is open.
    /// Elsewhere it runs by HTTP, like any other.
    public static let webSocket = Self { $0.usesWebSocket = true }

    /// An output that allows duplicates is set when the page is opened as well; in which order is not known.
    public static let allowsInitialDuplicate = Self { $0.allowsInitialDuplicate = true }

    /// The callback may add callbacks to the dashboard; see ``CallbackContext/creator``.
    public static let createsCallbacks = Self { $0.createsCallbacks = true }
}

/// The options of a callback, put together.
struct CallbackSettings: Sendable {
    var preventsInitialCall = false
    var allowsInitialDuplicate = false
    var isOptional = false
    var isHidden = false
    var isPersistent = false
    var usesWebSocket = false
    var createsCallbacks = false
    /// Whether its function gets the browser's session.
    var usesSession = false
    var running: [Running] = []
    var background = BackgroundSettings()
    /// Whether it only tells the browser that a property cancels jobs.
    var isCancellation = false
    /// What was wrong with the options, for the check of the dashboard.
    var problems: [String] = []

    struct Running: Sendable {
        let property: PropertyReference
        let value: JSON
        let end: JSON
    }

    init(preventsInitialCall: Bool = false, options: [CallbackOption] = []) {
        self.preventsInitialCall = preventsInitialCall
        for option in options { option.apply(&self) }
    }
}
