import DashboardAccess
import DashboardComponents
import Dashboards
import Foundation

extension AdminSite {
    /// The page of the users: a table, a form for a new one, and what can be done with those that are chosen.
    func addUsers(_ accounts: Accounts, to app: inout Dashboard) {
        let parts = UserParts()
        app.page("/users", name: "Users") {
            Store(id: parts.changes, data: 0)
            H2("Users")
            Div(id: parts.notice)
            Div(className: "admin-form") {
                Label.field("Name", Core.Input(id: parts.name, value: "", type: .text, autoComplete: "off"))
                Label.field(
                    "Password", Core.Input(id: parts.password, value: "", type: .password, autoComplete: "new-password")
                )
                Label.field(
                    "Groups", Core.Input(id: parts.groups, value: "", type: .text, placeholder: "editors, readers"))
                Checklist(id: parts.isStaff, options: ["Staff"], value: [])
                Button("Create", id: parts.create)
            }
            AdminTable.table(
                parts.table,
                columns: [
                    .init("name", name: "Name"), .init("staff", name: "Staff"), .init("groups", name: "Groups"),
                    .init("active", name: "May log in"), .init("creation", name: "Made"),
                    .init("login", name: "Last log-in"),
                ])
            Div(className: "admin-actions") {
                Button("Set password", id: parts.setPassword, title: "To the one that is written above")
                Button("Set groups", id: parts.setGroups, title: "To those that are written above")
                Button("Make staff", id: parts.makeStaff)
                Button("Make no staff", id: parts.makeOther)
                Button("Allow log-in", id: parts.allow)
                Button("Forbid log-in", id: parts.forbid)
                ConfirmDialogProvider(Button("Delete"), id: parts.delete, message: "Delete the chosen users?")
            }
        }
        app.callback(updating: parts.table.data, from: parts.changed) { _ in
            try await accounts.store.accounts().map { account in
                [
                    "id": .string(account.user.id), "name": .string(account.user.name),
                    "staff": account.user.isStaff ? "yes" : "no",
                    "groups": .string(account.user.groups.sorted().joined(separator: ", ")),
                    "active": account.isActive ? "yes" : "no", "creation": .string(account.creation.adminText),
                    "login": .string(account.lastLogin?.adminText ?? "never"),
                ]
            }
        }
        app.callback(
            updating: parts.notice.children, parts.changed, parts.password.value, parts.table.selectedRows.ifChanged,
            from: parts.create.clicks, parts.setPassword.clicks, parts.setGroups.clicks, parts.makeStaff.clicks,
            parts.makeOther.clicks, parts.allow.clicks, parts.forbid.clicks, parts.delete.submitClicks,
            State(parts.name.value), State(parts.password.value), State(parts.groups.value),
            State(parts.isStaff.value), State(parts.table.selectedRowIDs.optional), State(parts.changed),
            Context(\.trigger), Context(\.user), preventInitialCall: true
        ) { _, _, _, _, _, _, _, _, name, password, groups, isStaff, chosen, changes, trigger, user in
            let chosen = (chosen ?? []).compactMap(\.stringValue)
            let groups = Set(
                groups.split(separator: ",").map { $0.trimmingCharacters(in: .whitespaces) }.filter { !$0.isEmpty })
            let action = UserAction(trigger, parts)
            let notice = await AdminNotice.result {
                if action == .create {
                    let made = try await accounts.create(
                        name.trimmingCharacters(in: .whitespaces), password: password, isStaff: !isStaff.isEmpty,
                        groups: groups)
                    note("create user", made.name, by: user)
                    return "“\(made.name)” may log in now."
                }
                return try await change(
                    chosen, action, in: accounts, password: password, groups: groups, by: user)
            }
            let isDelete = action == .delete && notice.isDone
            return (notice.children, changes + 1, notice.isDone ? "" : password, isDelete ? .value([]) : .noUpdate)
        }
    }

    private func change(
        _ chosen: [String], _ action: UserAction, in accounts: Accounts, password: String, groups: Set<String>,
        by user: User?
    ) async throws -> String {
        guard !chosen.isEmpty else { throw AdminRefusal("Choose users in the table first.") }
        // Whoever is here would not come in again.
        if [.makeOther, .forbid, .delete].contains(action), let user, chosen.contains(user.id) {
            throw AdminRefusal("You cannot do this to yourself; somebody else of the staff can.")
        }
        return try await each(chosen) { id in
            guard let account = try await accounts.store.account(id: id) else { return nil }
            switch action {
            case .setPassword: try await accounts.setPassword(password, ofUser: id)
            case .setGroups: try await accounts.update(id) { $0.user.groups = groups }
            case .makeStaff: try await accounts.update(id) { $0.user.isStaff = true }
            case .makeOther: try await accounts.update(id) { $0.user.isStaff = false }
            case .allow: try await accounts.update(id) { $0.isActive = true }
            case .forbid: try await accounts.update(id) { $0.isActive = false }
            case .create, .delete: try await accounts.remove(id)
            }
            note(action.rawValue, account.user.name, by: user)
            return account.user.name
        }
    }
}

/// What is done with users, as the log says it.
private enum UserAction: String {
    case create = "create user"
    case setPassword = "set password"
    case setGroups = "set groups"
    case makeStaff = "make staff"
    case makeOther = "make no staff"
    case allow = "allow log-in"
    case forbid = "forbid log-in"
    case delete = "delete user"

    init(_ trigger: PropertyReference?, _ parts: UserParts) {
        switch trigger {
        case parts.create.clicks.reference: self = .create
        case parts.setPassword.clicks.reference: self = .setPassword
        case parts.setGroups.clicks.reference: self = .setGroups
        case parts.makeStaff.clicks.reference: self = .makeStaff
        case parts.makeOther.clicks.reference: self = .makeOther
        case parts.allow.clicks.reference: self = .allow
        case parts.forbid.clicks.reference: self = .forbid
        default: self = .delete
        }
    }
}

/// The components of the page.
private struct UserParts: Sendable {
    let changes: Store.ID = "user-changes", notice: Div.ID = "user-notice", table: DataTable.ID = "user-table"
    let name: Core.Input.ID = "user-name", password: Core.Input.ID = "user-password"
    let groups: Core.Input.ID = "user-groups", isStaff: Checklist.ID = "user-staff"
    let create: Button.ID = "user-create", setPassword: Button.ID = "user-set-password"
    let setGroups: Button.ID = "user-set-groups", makeStaff: Button.ID = "user-make-staff"
    let makeOther: Button.ID = "user-make-other", allow: Button.ID = "user-allow", forbid: Button.ID = "user-forbid"
    let delete: ConfirmDialogProvider.ID = "user-delete"

    var changed: Property<Int> { changes.data(as: Int.self, default: 0) }
}
