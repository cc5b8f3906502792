public import Dashboards

extension DashboardServerOptions {
    /// The options that an operator's settings ask for.
    ///
    /// Initial arguments are kept in memory, for as long as the settings say; another ``argumentCache`` is to be made with
    /// ``DashboardSettings/argumentLifetime``. What settings say of routes counts where these are added: for
    /// `addMessages(_:at:options:)` and `addPoke(_:settings:authorization:limits:)`.
    ///
    /// - Parameters:
    ///   - guards: Guards by name, for ``DashboardSettings/guardName``, besides those that are always there.
    ///   - settings: What the operator set.
    /// - Throws: `AccessError` for a name that no guard has.
    public init(_ settings: DashboardSettings, guards: [String: DashboardGuard] = [:]) throws {
        self.init()
        access = try settings.guardName.map { try DashboardGuard.named($0, among: guards) }
        servesLocally = settings.servesLocally
        assetsPath = settings.assetsPath
        argumentCache = InMemoryArgumentCache(lifetime: settings.argumentLifetime)
        sharesArguments = settings.sharesArguments
    }
}
