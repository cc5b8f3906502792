public import Dashboards
import Foundation

extension DashboardSettings {
    /// Takes the settings of a JSON object over; those that it does not name stay.
    ///
    /// - Parameters:
    ///   - source: What to call it in messages.
    ///   - json: An object with values by the names of settings.
    /// - Throws: ``DashboardSettingsError`` for a name that no setting has, and for a value of the wrong kind.
    public mutating func read(_ json: JSON, from source: String = "settings") throws(DashboardSettingsError) {
        guard case .object(let values) = json else {
            throw DashboardSettingsError(source: source, reason: "The settings must be a JSON object.")
        }
        // All or nothing.
        var settings = self
        for (name, value) in values { try settings.set(name, to: value, from: source) }
        self = settings
    }

    /// Takes the settings of a JSON file over.
    ///
    /// - Throws: ``DashboardSettingsError``, also for a file that cannot be read.
    public mutating func read(file: String) throws(DashboardSettingsError) {
        guard let content = FileManager.default.contents(atPath: file) else {
            throw DashboardSettingsError(source: file, reason: "The file cannot be read.")
        }
        let json: JSON
        do {
            json = try JSON(parsing: content)
        } catch {
            throw DashboardSettingsError(source: file, reason: "\(error)")
        }
        try read(json, from: file)
    }

    /// Takes the settings of the environment over: `PLOTLY_DASH_` and the name in capitals, `PLOTLY_DASH_WS_ROUTE`.
    ///
    /// - Throws: ``DashboardSettingsError`` for a variable that begins so and is no setting, and for a wrong value.
    public mutating func read(environment: [String: String]) throws(DashboardSettingsError) {
        var settings = self
        for (variable, text) in environment.sorted(by: { $0.key < $1.key }) where variable.hasPrefix(Self.prefix) {
            try settings.set(
                variable.dropFirst(Self.prefix.count).lowercased(), to: Self.value(of: text), from: variable)
        }
        self = settings
    }

    private static let prefix = "PLOTLY_DASH_"

    /// Texts that are JSON for what they mean, also with Python's capitals.
    private static func value(of text: String) -> JSON {
        switch text.lowercased() {
        case "true": .bool(true)
        case "false": .bool(false)
        case "none", "null": .null
        default: Int(text).map(JSON.int) ?? .string(text)
        }
    }

    private mutating func set(_ name: String, to value: JSON, from source: String) throws(DashboardSettingsError) {
        guard let setting = Self.all.first(where: { $0.name == name }) else {
            let guess = Self.all.map(\.name).nearest(to: name).map { "; did you mean “\($0)”?" } ?? "."
            let reason =
                name == "stateless_loader"
                ? "“stateless_loader” is a function; give it to the registry in code."
                : "There is no setting “\(name)”\(guess)"
            throw DashboardSettingsError(source: source, reason: reason)
        }
        guard setting.set(value, &self) else {
            throw DashboardSettingsError(
                source: source, reason: "“\(name)” is \(value.serialized()), but it must be \(setting.kind).")
        }
    }
}
