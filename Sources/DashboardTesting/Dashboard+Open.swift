public import Dashboards

extension Dashboard {
    /// Opens the dashboard as a browser would, without a server and without a browser.
    ///
    /// ```swift
    /// @Test func theChosenColorIsNamed() async throws {
    ///     let page = try await simpleExample().open()
    ///     try await page.set(color.value, to: "blue")
    ///     #expect(page[colorText.text] == "The selected color is blue.")
    /// }
    /// ```
    ///
    /// - Parameters:
    ///   - path: The path below the dashboard's address, and the query: `/report/sales/2024?details=true`.
    ///   - headers: Header fields by lower-case name, such as `cookie`, for every request of the page.
    ///   - clientsideFunctions: What runs in place of JavaScript functions, as there is no browser to run them.
    ///   - webSocket: Whether and how the page uses a WebSocket; as `DashboardServer` offers one unless given.
    ///   - jobs: Where background callbacks leave their results.
    ///   - instance: The slug of an instance, whose page it then is.
    ///   - state: Where the instance is kept.
    ///   - initialArguments: Values over those of the instance and of the layout.
    /// - Throws: `DashboardError` where the definition is wrong, ``PageError`` where a callback fails or there is no such
    ///   instance.
    public func open(
        at path: String = "/", headers: [String: String] = [:],
        clientsideFunctions: [ClientsideFunction: ClientsideStandIn] = [:],
        webSocket: WebSocketSettings? = WebSocketSettings(), jobs: any JobStore = InProcessJobStore(),
        instance: String? = nil, in state: (any StateStore)? = nil, initialArguments: InstanceState? = nil
    ) async throws -> DashboardPage {
        var settings = DashboardHandler.Settings.testing
        settings.webSocket = webSocket
        settings.jobs = jobs
        settings.state = state
        let page = try DashboardPage(
            handler: DashboardHandler(self, settings: settings), headers: headers,
            clientsideFunctions: Dictionary(
                clientsideFunctions.map { ("\($0.namespace).\($0.name)", $1) }, uniquingKeysWith: { $1 }))
        page.launch.initialArguments = initialArguments
        page.launch.parameters = LaunchParameters(query: String(path.prefix { $0 != "#" }.drop { $0 != "?" }))
        if let instance {
            guard let row = try await state?.instance(slug: instance) else {
                throw PageError(description: "There is no instance “\(instance)” in the store.")
            }
            page.launch.instance = row
        }
        page.state = state
        try await page.load(path)
        return page
    }
}

extension DashboardHandler.Settings {
    /// As a server has it, with what went wrong in the answers.
    static var testing: Self {
        var settings = Self()
        settings.showsErrors = true
        return settings
    }
}
