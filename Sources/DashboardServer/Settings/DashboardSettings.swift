import Dashboards

/// What a site's operator decides about its dashboards: the settings of django-plotly-dash, by their names there.
///
/// From code, from a JSON file, and from the environment; what comes later in that order counts:
///
/// ```swift
/// var settings = DashboardSettings()
/// try settings.read(file: "dashboards.json")      // {"serve_locally": true, "view_decorator": "login_required"}
/// try settings.read(environment: ProcessInfo.processInfo.environment)     // PLOTLY_DASH_VIEW_DECORATOR=staff_only
/// let mount = try router.addDashboards(dashboards, options: DashboardServerOptions(settings))
/// ```
///
/// A name that is none of these is an error, which says what may have been meant.
public struct DashboardSettings: Sendable, Hashable {
    /// `ws_route`: the path of the WebSocket over which pages hear messages, for `addMessages(_:at:)`.
    public var webSocketRoute = "dpd/ws/channel"
    /// `http_route`: the path below which other programs send messages.
    public var httpRoute = "dpd/views"
    /// `http_poke_enabled`: whether they may. There it is on unless told otherwise; here it is off.
    public var allowsPokes = false
    /// `insert_demo_migrations`: whether a new store is given the rows of the demonstration.
    public var insertsDemoRows = false
    /// `cache_timeout_initial_arguments`: how long initial arguments are kept, in whole seconds.
    public var argumentLifetime = Duration.seconds(60)
    /// `cache_arguments`: whether initial arguments are for whoever knows their address, or else for the session alone
    /// in which the page was made.
    public var sharesArguments = true
    /// `view_decorator`: the name of the guard of all dashboards, such as `login_required`; everybody sees them where
    /// there is none. A name that no guard has stops the start-up.
    public var guardName: String?
    /// `serve_locally`: whether all files come from this server. There it is off unless told otherwise; here it is on.
    public var servesLocally = true
    /// `static_asset_root`: the path of the files that all dashboards share, below that of the dashboards.
    public var assetsPath = "assets"

    public init() {}

    /// A setting: its name, and how it is read.
    struct Setting: Sendable {
        let name: String
        /// What it must be, for messages.
        let kind: String
        let set: @Sendable (JSON, inout DashboardSettings) -> Bool
    }

    /// All of them, in the order of the guide. `stateless_loader` is a function and belongs to the code.
    static let all: [Setting] = [
        path("ws_route", \.webSocketRoute), path("http_route", \.httpRoute),
        flag("http_poke_enabled", \.allowsPokes), flag("insert_demo_migrations", \.insertsDemoRows),
        Setting(name: "cache_timeout_initial_arguments", kind: "a number of seconds from 1 to a week") {
            value, settings in
            guard let seconds = value.intValue, 1...604_800 ~= seconds else { return false }
            settings.argumentLifetime = .seconds(seconds)
            return true
        },
        Setting(name: "view_decorator", kind: "the name of a guard, or null") { value, settings in
            settings.guardName = value.stringValue
            return value == .null || value.stringValue?.isEmpty == false
        },
        flag("cache_arguments", \.sharesArguments), flag("serve_locally", \.servesLocally),
        path("static_asset_root", \.assetsPath),
    ]

    private static func flag(_ name: String, _ member: any WritableKeyPath<DashboardSettings, Bool> & Sendable)
        -> Setting
    {
        Setting(name: name, kind: "true or false") { value, settings in
            guard case .bool(let flag) = value else { return false }
            settings[keyPath: member] = flag
            return true
        }
    }

    private static func path(
        _ name: String, _ member: any WritableKeyPath<DashboardSettings, String> & Sendable
    ) -> Setting {
        Setting(name: name, kind: "a path of letters, digits, “-”, “_”, “.” and “/”") { value, settings in
            let parts = (value.stringValue ?? "").split(separator: "/")
            let isPath = parts.allSatisfy { part in
                part.contains { $0 != "." }
                    && part.unicodeScalars.allSatisfy { scalar in
                        scalar.isASCII && (scalar.properties.isAlphabetic || "0"..."9" ~= scalar)
                            || "-_.".unicodeScalars.contains(scalar)
                    }
            }
            guard !parts.isEmpty, isPath else { return false }
            settings[keyPath: member] = parts.joined(separator: "/")
            return true
        }
    }
}

/// A setting that cannot be used.
public struct DashboardSettingsError: Error, Sendable, Hashable, CustomStringConvertible {
    /// Where it stands: a file or a variable of the environment.
    public let source: String
    /// What is wrong and what would be right.
    public let reason: String

    public var description: String { "\(source): \(reason)" }
}
