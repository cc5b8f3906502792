import DashboardAccess
import DashboardComponents
import Dashboards
import Foundation

extension AdminSite {
    /// The page of the clients of OAuth: a table, a form for a new one, and what can be done with those that are chosen.
    func addClients(_ clients: OAuthServer, to app: inout Dashboard) {
        let parts = ClientParts()
        app.page("/clients", name: "Clients") {
            Store(id: parts.changes, data: 0)
            H2("Clients")
            P("Programs that ask for tokens, to send messages or to use dashboards.", className: "admin-hint")
            Div(id: parts.notice)
            Div(id: parts.credentials)
            Div(className: "admin-form") {
                Label.field("Name", Core.Input(id: parts.name, value: "", type: .text, autoComplete: "off"))
                Checklist(id: parts.scopes, options: Options(Self.scopes), value: [])
                Button("Create", id: parts.create)
            }
            AdminTable.table(
                parts.table,
                columns: [
                    .init("name", name: "Name"), .init("client", name: "Identifier"), .init("scopes", name: "Scopes"),
                    .init("active", name: "May get tokens"), .init("creation", name: "Made"),
                ])
            Div(className: "admin-actions") {
                Button("Revoke", id: parts.revoke, title: "No more tokens, and those that there are end now")
                Button("Allow again", id: parts.allow)
                ConfirmDialogProvider(
                    Button("New secret"), id: parts.renew,
                    message: "Give the chosen client a new secret? The old one and its tokens end now.")
                ConfirmDialogProvider(Button("Delete"), id: parts.delete, message: "Delete the chosen clients?")
            }
        }
        app.callback(updating: parts.table.data, from: parts.changed) { _ in
            try await clients.store.clients().map { client in
                [
                    "id": .string(client.id), "name": .string(client.name), "client": .string(client.id),
                    "scopes": .string(Self.list(client.scopes)), "active": client.isActive ? "yes" : "no",
                    "creation": .string(client.creation.adminText),
                ]
            }
        }
        app.callback(
            updating: parts.notice.children, parts.credentials.children, parts.changed, parts.name.value,
            parts.scopes.value, parts.table.selectedRows.ifChanged,
            from: parts.create.clicks, parts.revoke.clicks, parts.allow.clicks, parts.renew.submitClicks,
            parts.delete.submitClicks, State(parts.name.value), State(parts.scopes.value),
            State(parts.table.selectedRowIDs.optional), State(parts.changed), Context(\.trigger), Context(\.user),
            preventInitialCall: true
        ) { _, _, _, _, _, name, scopes, chosen, changes, trigger, user in
            let chosen = (chosen ?? []).compactMap(\.stringValue)
            let action = ClientAction(trigger, parts)
            var shown = Children()
            let notice = await AdminNotice.result {
                switch action {
                case .create:
                    let (client, secret) = try await clients.createClient(
                        name, scopes: Set(scopes.map(OAuthScope.init)))
                    note(action.rawValue, client.name, by: user)
                    shown = Self.credentials(of: client, secret: secret)
                    return "“\(client.name)” was made."
                case .renew:
                    guard chosen.count == 1 else { throw AdminRefusal("Choose one client in the table first.") }
                    guard let client = try await clients.store.client(id: chosen[0]),
                        let secret = try await clients.renewSecret(ofClient: client.id)
                    else { throw AdminRefusal("The client is not there any more.") }
                    note(action.rawValue, client.name, by: user)
                    shown = Self.credentials(of: client, secret: secret)
                    return "“\(client.name)” has a new secret."
                case .revoke, .allow, .delete:
                    return try await change(chosen, action, in: clients, by: user)
                }
            }
            let isMade = action == .create && notice.isDone
            let isDelete = action == .delete && notice.isDone
            return (
                notice.children, shown, changes + 1, isMade ? "" : name, isMade ? [] : scopes,
                isDelete ? .value([]) : .noUpdate
            )
        }
    }

    private func change(
        _ chosen: [String], _ action: ClientAction, in clients: OAuthServer, by user: User?
    ) async throws -> String {
        guard !chosen.isEmpty else { throw AdminRefusal("Choose clients in the table first.") }
        return try await each(chosen) { id in
            guard let client = try await clients.store.client(id: id) else { return nil }
            if action == .delete {
                try await clients.store.removeClient(id: id)
            } else {
                try await clients.setActive(action == .allow, client: id)
            }
            note(action.rawValue, client.name, by: user)
            return client.name
        }
    }

    /// The scopes by name, in alphabetical order.
    private static var scopes: [String] { OAuthScope.all.map(\.rawValue).sorted() }

    private static func list(_ scopes: Set<OAuthScope>) -> String {
        scopes.map(\.rawValue).sorted().joined(separator: ", ")
    }

    /// What the client needs to ask for tokens. It stands on the page until something else is done there.
    private static func credentials(of client: OAuthClient, secret: String) -> Children {
        Div(className: "admin-editor admin-secret") {
            P("Copy this now: the secret is kept nowhere, and not shown again.")
            Pre("client_id=\(client.id)\nclient_secret=\(secret)")
        }.asChildren
    }
}

/// What is done with clients, as the log says it.
private enum ClientAction: String {
    case create = "create client"
    case revoke = "revoke client"
    case allow = "allow client"
    case renew = "renew secret of client"
    case delete = "delete client"

    init(_ trigger: PropertyReference?, _ parts: ClientParts) {
        switch trigger {
        case parts.create.clicks.reference: self = .create
        case parts.revoke.clicks.reference: self = .revoke
        case parts.allow.clicks.reference: self = .allow
        case parts.renew.submitClicks.reference: self = .renew
        default: self = .delete
        }
    }
}

/// The components of the page.
private struct ClientParts: Sendable {
    let changes: Store.ID = "client-changes", notice: Div.ID = "client-notice", table: DataTable.ID = "client-table"
    let credentials: Div.ID = "client-credentials"
    let name: Core.Input.ID = "client-name", scopes: Checklist.ID = "client-scopes"
    let create: Button.ID = "client-create", revoke: Button.ID = "client-revoke", allow: Button.ID = "client-allow"
    let renew: ConfirmDialogProvider.ID = "client-renew", delete: ConfirmDialogProvider.ID = "client-delete"

    var changed: Property<Int> { changes.data(as: Int.self, default: 0) }
}
