import DashboardComponents
import Dashboards
import Foundation

extension AdminSite {
    /// The page of the instances: a table, what can be done with those that are chosen, and an editor for one.
    func addInstances(to app: inout Dashboard) {
        let parts = InstanceParts()
        let names = mount.registry.dashboards.map(\.name)
        app.page("/", name: "Instances") {
            Store(id: parts.changes, data: 0)
            Store(id: parts.version, data: .null)
            H2("Instances")
            Div(id: parts.notice)
            Div(className: "admin-form") {
                Label.field(
                    "Dashboard",
                    Dropdown(id: parts.newApp, options: Options(names), value: names.first, clearable: false))
                Label.field(
                    "Name",
                    Core.Input(id: parts.newName, value: "", type: .text, placeholder: "made from the dashboard’s"))
                Button("Create", id: parts.create)
            }
            AdminTable.table(
                parts.table,
                columns: [
                    .init("name", name: "Name"), .init("app", name: "Dashboard"), .init("slug", name: "Slug"),
                    .init("creation", name: "Made"), .init("update", name: "Written"),
                    .init("saves", name: "Saves on change"),
                ])
            Div(className: "admin-actions") {
                Button("Populate", id: parts.populate, title: "Replace the state by all values of the layout")
                Button("Clone", id: parts.clone)
                ConfirmDialogProvider(
                    Button("Delete"), id: parts.delete, message: "Delete the chosen instances and their state?")
            }
            Div(id: parts.editor, className: "admin-editor", hidden: true) {
                H3("The chosen instance")
                Div(className: "admin-form") {
                    Label.field("Name", Core.Input(id: parts.name, value: "", type: .text))
                    Label.field("Slug", Core.Input(id: parts.slug, value: "", type: .text))
                    Checklist(id: parts.saves, options: ["Saves on change"], value: [])
                    Div(id: parts.link)
                }
                Label.field("State, as JSON", Core.Textarea(id: parts.state, value: "", rows: 14))
                Button("Save", id: parts.save)
            }
        }
        addTable(parts, to: &app)
        addActions(parts, to: &app)
        addEditor(parts, to: &app)
    }

    private func addTable(_ parts: InstanceParts, to app: inout Dashboard) {
        app.callback(updating: parts.table.data, from: parts.changed) { [state] _ in
            try await state.instances().map { instance in
                [
                    "id": .int(instance.id), "name": .string(instance.name), "app": .string(instance.app),
                    "slug": .string(instance.slug), "creation": .string(instance.creation.adminText),
                    "update": .string(instance.update.adminText), "saves": instance.savesOnChange ? "yes" : "no",
                ]
            }
        }
    }

    private func addActions(_ parts: InstanceParts, to app: inout Dashboard) {
        app.callback(
            updating: parts.notice.children, parts.changed, parts.table.selectedRows.ifChanged,
            from: parts.create.clicks, parts.populate.clicks, parts.clone.clicks, parts.delete.submitClicks,
            State(parts.newApp.value.optional), State(parts.newName.value), State(parts.table.selectedRowIDs.optional),
            State(parts.changed), Context(\.trigger), Context(\.user), preventInitialCall: true
        ) { _, _, _, _, app, name, chosen, changes, trigger, user in
            let chosen = (chosen ?? []).compactMap(\.intValue)
            let notice = await AdminNotice.result {
                if trigger == parts.create.clicks.reference {
                    return try await create(app ?? "", name: name, by: user)
                }
                guard !chosen.isEmpty else { throw AdminRefusal("Choose instances in the table first.") }
                switch trigger {
                case parts.populate.clicks.reference: return try await populate(chosen, by: user)
                case parts.clone.clicks.reference: return try await clone(chosen, by: user)
                default: return try await delete(chosen, by: user)
                }
            }
            let isDelete = trigger == parts.delete.submitClicks.reference
            return (notice.children, changes + 1, isDelete && notice.isDone ? .value([]) : .noUpdate)
        }
    }

    private func create(_ app: String, name: String, by user: User?) async throws -> String {
        let made = try await state.insert(
            DashApp.Draft(app: app, name: name.trimmingCharacters(in: .whitespaces)), at: Date())
        note("create instance", made.name, by: user)
        return "“\(made.name)” was made. Populate it to track the values of its layout."
    }

    private func populate(_ chosen: [Int], by user: User?) async throws -> String {
        try await eachInstance(chosen, "Populated") { instance in
            _ = try await state.populate(slug: instance.slug, from: mount.registry)
            note("populate instance", instance.name, by: user)
        }
    }

    private func clone(_ chosen: [Int], by user: User?) async throws -> String {
        try await eachInstance(chosen, "Cloned") { instance in
            let clone = try await state.clone(instance)
            note("clone instance", "\(instance.name) as \(clone.name)", by: user)
        }
    }

    private func delete(_ chosen: [Int], by user: User?) async throws -> String {
        try await eachInstance(chosen, "Deleted") { instance in
            try await state.removeInstance(id: instance.id)
            note("delete instance", instance.name, by: user)
        }
    }

    /// Does something with each instance that is still there.
    private func eachInstance(
        _ chosen: [Int], _ verb: String, _ action: (DashApp) async throws -> Void
    ) async throws -> String {
        try await each(chosen, verb) { id in
            guard let instance = try await state.instance(id: id) else { return nil }
            try await action(instance)
            return instance.name
        }
    }

    private func addEditor(_ parts: InstanceParts, to app: inout Dashboard) {
        app.callback(
            updating: parts.editor.hidden, parts.name.value, parts.slug.value, parts.saves.value, parts.state.value,
            parts.version.data(as: Edited?.self), parts.link.children,
            from: parts.table.selectedRowIDs.optional, parts.changed
        ) { [state, mount] chosen, _ in
            let ids = (chosen ?? []).compactMap(\.intValue)
            guard ids.count == 1, let instance = try await state.instance(id: ids[0]) else {
                return (true, "", "", [], "", nil, Children())
            }
            return (
                false, instance.name, instance.slug, instance.savesOnChange ? ["Saves on change"] : [],
                instance.baseState.json.serialized(.indented), Edited(id: instance.id, version: instance.version),
                A("Open it", href: mount.address(of: instance), target: "_blank").asChildren
            )
        }
        app.callback(
            updating: parts.notice.children.allowingDuplicate, parts.changed.ifChanged.allowingDuplicate,
            from: parts.save.clicks,
            State(parts.version.data(as: Edited?.self)), State(parts.name.value), State(parts.slug.value),
            State(parts.saves.value), State(parts.state.value), State(parts.changed), Context(\.user),
            preventInitialCall: true
        ) { _, edited, name, slug, saves, text, changes, user in
            let notice = await AdminNotice.result {
                guard let edited, var instance = try await state.instance(id: edited.id) else {
                    throw AdminRefusal("The instance is not there any more.")
                }
                instance.version = edited.version
                instance.name = name.trimmingCharacters(in: .whitespaces)
                instance.slug = slug.trimmingCharacters(in: .whitespaces)
                instance.savesOnChange = !saves.isEmpty
                do {
                    instance.baseState = try InstanceState(parsing: text)
                } catch {
                    throw AdminRefusal("The state cannot be saved. \(error)")
                }
                let saved = try await state.update(instance, at: Date())
                note("edit instance", saved.name, by: user)
                return "“\(saved.name)” was saved."
            }
            // After a failure what was typed stays.
            return (notice.children, notice.isDone ? .value(changes + 1) : .noUpdate)
        }
    }
}

/// Which version of an instance is in the editor.
private struct Edited: Codable, Sendable {
    let id: Int
    let version: Int
}

/// The components of the page.
private struct InstanceParts: Sendable {
    let changes: Store.ID = "instance-changes", version: Store.ID = "instance-version"
    let notice: Div.ID = "instance-notice", table: DataTable.ID = "instance-table"
    let newApp: Dropdown.ID = "instance-new-app", newName: Core.Input.ID = "instance-new-name"
    let create: Button.ID = "instance-create", populate: Button.ID = "instance-populate"
    let clone: Button.ID = "instance-clone", delete: ConfirmDialogProvider.ID = "instance-delete"
    let editor: Div.ID = "instance-editor", link: Div.ID = "instance-link"
    let name: Core.Input.ID = "instance-name", slug: Core.Input.ID = "instance-slug"
    let saves: Checklist.ID = "instance-saves", state: Core.Textarea.ID = "instance-state"
    let save: Button.ID = "instance-save"

    /// How often something was changed from this page.
    var changed: Property<Int> { changes.data(as: Int.self, default: 0) }
}

extension Date {
    /// As tables show it: sorted as text it is sorted by time.
    var adminText: String {
        formatted(
            .iso8601.year().month().day().dateSeparator(.dash).time(includingFractionalSeconds: false)
                .dateTimeSeparator(.space))
    }
}
