internal import Synchronization

/// The pages that are open now, to set their properties from anywhere in the server, without a callback of theirs.
///
/// ```swift
/// let pages = OpenPages()
/// options.pages = pages
/// …
/// try await pages.set(ticker.text, to: "42", for: .dashboard("Prices"))
/// ```
///
/// A page is reached over its WebSocket, which it has open once one of its callbacks has run over it
/// (``CallbackOption/webSocket``). Callbacks that take what was set follow. With channels that many processes share, the
/// pages of all of them are reached.
public final class OpenPages: Sendable {
    /// Whose pages.
    public enum Audience: Sendable, Hashable {
        /// All that are open.
        case everybody
        /// Those of a dashboard, by its name.
        case dashboard(String)
        /// Those that show an instance of a dashboard, by its slug.
        case instance(String)
        /// Those of a user, by ``User/id``.
        case user(String)
    }

    private let channels: any MessageChannels
    private let state = Mutex(State())

    private struct State {
        var viewers: [Int: PageViewer] = [:]
        var nextNumber = 0
        var subscription: MessageSubscription?
    }

    /// The channel between processes. Browsers have no access to it.
    static let channel = MessageConversation.reservedPrefix + "pages"

    /// - Parameter channels: How other processes are reached.
    public init(over channels: any MessageChannels = InMemoryMessageChannels()) { self.channels = channels }

    /// Sets a property on the pages of an audience, all processes' that share the channels.
    ///
    /// - Throws: ``MessageError``, and what encoding the value throws.
    public func set<Value>(_ property: Property<Value>, to value: Value, for audience: Audience) async throws {
        guard let json = try wireValue(of: value) else { return }
        let change = PageChange(audience: audience, property: property.reference, value: json)
        try await channels.send(ChannelMessage(channel: Self.channel, label: "set_props", value: change.json))
    }

    /// Changes a part of a property on the pages of an audience.
    ///
    /// - Throws: ``MessageError``, and what the function, or encoding its values, throws.
    public func patch<Value>(
        _ property: Property<Value>, for audience: Audience, _ build: (inout Patch<Value>) throws -> Void
    ) async throws {
        try await set(property.patch, to: Patch(build), for: audience)
    }

    /// How many browsers' WebSockets of an audience are open in this process.
    public func count(of audience: Audience) -> Int {
        state.withLock { $0.viewers.values.count { $0.belongs(to: audience) } }
    }

    // MARK: Conversations

    /// Adds somebody who sees pages, until the returned number is given to ``remove(_:)``.
    func add(_ viewer: PageViewer) async throws -> Int {
        if state.withLock({ $0.subscription == nil }) {
            let subscription = try await channels.subscribe(to: Self.channel) { [weak self] message in
                self?.deliver(message.message.value)
            }
            // Of two at once one is enough.
            state.withLock { if $0.subscription == nil { $0.subscription = subscription } }
        }
        return state.withLock { state in
            state.nextNumber += 1
            state.viewers[state.nextNumber] = viewer
            return state.nextNumber
        }
    }

    func remove(_ number: Int) { state.withLock { _ = $0.viewers.removeValue(forKey: number) } }

    private func deliver(_ json: JSON) {
        guard let change = PageChange(json: json) else { return }
        let viewers = state.withLock { $0.viewers.values.filter { $0.belongs(to: change.audience) } }
        for viewer in viewers { viewer.set(change.property, to: change.value) }
    }
}

/// A property that is set on pages, on its way between processes.
private struct PageChange {
    let audience: OpenPages.Audience
    let property: PropertyReference
    let value: JSON

    init(audience: OpenPages.Audience, property: PropertyReference, value: JSON) {
        self.audience = audience
        self.property = property
        self.value = value
    }

    init?(json: JSON) {
        guard let component = json["component"]?.stringValue, let name = json["property"]?.stringValue,
            let value = json["value"], let audience = json["audience"]?.arrayValue
        else { return nil }
        switch (audience.first?.stringValue, audience.dropFirst().first?.stringValue) {
        case ("everybody", _): self.audience = .everybody
        case ("dashboard", let name?): self.audience = .dashboard(name)
        case ("instance", let slug?): self.audience = .instance(slug)
        case ("user", let id?): self.audience = .user(id)
        default: return nil
        }
        property = PropertyReference(component: component, name: name)
        self.value = value
    }

    var json: JSON {
        let words: [String] =
            switch audience {
            case .everybody: ["everybody"]
            case .dashboard(let name): ["dashboard", name]
            case .instance(let slug): ["instance", slug]
            case .user(let id): ["user", id]
            }
        return [
            "audience": .array(words.map(JSON.string)), "component": .string(property.component),
            "property": .string(property.name), "value": value,
        ]
    }
}

/// A browser that has a WebSocket open for pages of a dashboard.
final class PageViewer: Sendable {
    private let dashboard: String
    private let instance: String?
    private let user: String?
    private let outgoing: OutgoingMessages
    /// What its pages call themselves, the latest last. One browser has one socket for all its tabs.
    private let renderers = Mutex<[JSON]>([])
    private static let mostRenderers = 64

    init(dashboard: String, instance: String?, user: String?, outgoing: OutgoingMessages) {
        self.dashboard = dashboard
        self.instance = instance
        self.user = user
        self.outgoing = outgoing
    }

    func belongs(to audience: OpenPages.Audience) -> Bool {
        switch audience {
        case .everybody: true
        case .dashboard(let name): dashboard == name
        case .instance(let slug): instance == slug
        case .user(let id): user == id
        }
    }

    /// A page has spoken.
    func note(_ renderer: JSON) {
        renderers.withLock { renderers in
            if renderers.contains(renderer) { return }
            if renderers.count == Self.mostRenderers { renderers.removeFirst() }
            renderers.append(renderer)
        }
    }

    func set(_ property: PropertyReference, to value: JSON) {
        for renderer in renderers.withLock({ $0 }) {
            // One that is gone takes nothing.
            try? outgoing.append(PageLine.message(setting: property, to: value, on: renderer))
        }
    }
}
