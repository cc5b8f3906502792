/// What a callback may know of the request that runs it, and do besides returning values.
public struct CallbackContext: Sendable {
    /// The dashboard's name.
    public let dashboard: String
    /// The properties whose change runs the callback; none when the page has just been opened.
    public let triggers: [PropertyReference]
    /// The HTTP request: its path, query, header fields and cookies. Over a WebSocket the one that opened it.
    public let request: DashboardRequest
    /// What the server keeps for the browser; written when the callback has ended and has not failed.
    public let session: Session
    /// The person who has logged in; `nil` for anybody else.
    public var user: User? { request.user }
    /// The instance whose page runs the callback; `nil` for a dashboard without one.
    public let instance: DashboardInstance?
    /// What the page was opened with.
    public var parameters: LaunchParameters { request.launch.parameters }
    /// The page, to set properties that are not among the outputs.
    public let page: CallbackPage
    /// How far the callback is, where it runs in the background.
    public let progress: CallbackProgress
    /// Cookies and header fields of the answer.
    public let response: CallbackResponse
    /// Adds callbacks, in a callback with the option ``CallbackOption/createsCallbacks``.
    public let creator: CallbackCreator
    let call: CallbackRequest

    init(
        dashboard: String, call: CallbackRequest, request: DashboardRequest, creator: CallbackCreator,
        instance: DashboardInstance? = nil, line: PageLine? = nil, job: JobReporter? = nil
    ) {
        self.instance = instance
        page = CallbackPage(line: line, report: job?.set) { property, value in
            instance?.stage([.output(value, for: property)])
        }
        progress = CallbackProgress(job: job)
        response = CallbackResponse(hasHeaders: line == nil)
        self.creator = creator
        self.dashboard = dashboard
        self.call = call
        self.request = request
        session = request.session.branch()
        triggers = call.triggers
    }

    /// The values of what the callback takes, by property; of several components each by its own.
    public var inputs: [PropertyReference: JSON] { Self.values(of: call.inputEntries) }

    /// The values of what the callback only reads, likewise.
    public var state: [PropertyReference: JSON] { Self.values(of: call.stateEntries) }

    /// The properties that the callback sets: of several components each.
    public var outputs: [PropertyReference] {
        zip(call.callback.outputs, call.targets).flatMap { output, identifiers in
            identifiers.map { PropertyReference(component: $0, name: output.property.name) }
        }
    }

    /// The first of the ``triggers``: `nil` when the page has just been opened.
    public var trigger: PropertyReference? { triggers.first }

    /// The identifier of the component whose change runs the callback.
    public var triggeredComponent: String? { trigger?.component }

    /// Whether the callback runs because its page has just been opened.
    public var isInitialCall: Bool { triggers.isEmpty }

    /// The cookies of the request.
    public var cookies: [String: String] { request.cookies }

    /// What the callback takes and reads, as changes of the values that its instance tracks.
    var argumentChanges: [StateChange] { Self.changes(of: call.inputEntries + call.stateEntries) }

    static func changes(of entries: [JSON]) -> [StateChange] {
        values(of: entries).map { .set($0.key, to: $0.value) }
    }

    private static func values(of entries: [JSON]) -> [PropertyReference: JSON] {
        var values: [PropertyReference: JSON] = [:]
        for entry in entries.flatMap({ $0.arrayValue ?? [$0] }) {
            guard let id = entry["id"], let component = IdentifierPattern.text(of: id),
                let name = entry["property"]?.stringValue
            else { continue }
            values[PropertyReference(component: component, name: name)] = entry["value"] ?? .null
        }
        return values
    }
}
