import DashboardComponents
import Dashboards
import Logging

extension AdminSite {
    /// The page of the dashboards' rows: those that the program lacks can be found here, and rows made for the others.
    func addDashboards(to app: inout Dashboard) {
        let changes: Store.ID = "app-changes", notice: Div.ID = "app-notice", table: DataTable.ID = "app-table"
        let find: Button.ID = "app-find", check: Button.ID = "app-check"
        let delete: ConfirmDialogProvider.ID = "app-delete"
        let changed = changes.data(as: Int.self, default: 0)
        app.page("/dashboards", name: "Dashboards") {
            Store(id: changes, data: 0)
            H2("Dashboards")
            Div(id: notice)
            AdminTable.table(
                table,
                columns: [
                    .init("name", name: "Name"), .init("slug", name: "Slug"),
                    .init("instances", name: "Instances", type: .numeric), .init("known", name: "In the program"),
                ])
            Div(className: "admin-actions") {
                Button("Find", id: find, title: "Make rows for the program’s dashboards that have none")
                Button("Check", id: check, title: "Look whether the program has the dashboards of the rows")
                ConfirmDialogProvider(Button("Delete"), id: delete, message: "Delete the chosen rows?")
            }
        }
        app.callback(updating: table.data, from: changed) { [state, mount] _ in
            var counts: [String: Int] = [:]
            for instance in try await state.instances() { counts[instance.app, default: 0] += 1 }
            let missing = Set(try await state.problems(in: mount.registry).map(\.name))
            return try await state.apps().map { row in
                [
                    "id": .string(row.name), "name": .string(row.name), "slug": .string(row.slug),
                    "instances": .int(counts[row.name] ?? 0), "known": missing.contains(row.name) ? "no" : "yes",
                ]
            }
        }
        app.callback(
            updating: notice.children, changed, table.selectedRows.ifChanged,
            from: find.clicks, check.clicks, delete.submitClicks, State(table.selectedRowIDs.optional), State(changed),
            Context(\.trigger), Context(\.user), preventInitialCall: true
        ) { _, _, _, chosen, changes, trigger, user in
            let chosen = (chosen ?? []).compactMap(\.stringValue)
            let notice = await AdminNotice.result {
                switch trigger {
                case find.clicks.reference: try await findRows(by: user)
                case check.clicks.reference: try await checkRows(chosen)
                default: try await deleteRows(chosen, by: user)
                }
            }
            let isDelete = trigger == delete.submitClicks.reference
            return (notice.children, changes + 1, isDelete && notice.isDone ? .value([]) : .noUpdate)
        }
    }

    private func findRows(by user: User?) async throws -> String {
        let rows = try await state.insertApps(of: mount.registry)
        for row in rows { note("find dashboard", row.name, by: user) }
        return rows.isEmpty ? "Every dashboard has a row." : "New rows: \(Self.list(rows.map(\.name)))."
    }

    /// - Parameter chosen: The rows' names; all where there is none.
    private func checkRows(_ chosen: [String]) async throws -> String {
        let problems = try await state.problems(ofApps: chosen.isEmpty ? nil : chosen, in: mount.registry)
        guard problems.isEmpty else {
            for (name, problem) in problems {
                logger.warning("a dashboard cannot be shown", metadata: ["name": "\(name)", "reason": "\(problem)"])
            }
            throw AdminRefusal(problems.map { "“\($0.name)”: \($0.problem)" }.joined(separator: " "))
        }
        return "All of them can be shown."
    }

    private func deleteRows(_ chosen: [String], by user: User?) async throws -> String {
        guard !chosen.isEmpty else { throw AdminRefusal("Choose rows in the table first.") }
        for name in chosen {
            try await state.removeApp(named: name)
            note("delete dashboard", name, by: user)
        }
        return "Deleted \(Self.list(chosen))."
    }
}
