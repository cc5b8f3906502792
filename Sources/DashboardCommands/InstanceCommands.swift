import ArgumentParser
import Dashboards
import Foundation

/// Shows what there is.
struct ListCommand<Program: DashboardProgram>: AsyncParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "list", abstract: "List the dashboards and their instances, with their addresses.")
    }

    @OptionGroup var program: Program

    func run() async throws {
        let application = try await program.application()
        var rows: [[String]] = []
        for mount in application.mounts {
            for dashboard in mount.registry.dashboards {
                rows.append([dashboard.name, mount.address(of: dashboard)])
                for instance in try await mount.state?.instances(of: dashboard.name) ?? [] {
                    rows.append(["  " + instance.name, mount.address(of: instance)])
                }
            }
        }
        let width = rows.map { $0[0].count }.max() ?? 0
        for row in rows {
            say(row[0] + String(repeating: " ", count: width - row[0].count + 2) + row[1])
        }
        if rows.isEmpty { say("There are no dashboards.") }
    }
}

/// Looks whether everything can be shown.
struct CheckCommand<Program: DashboardProgram>: AsyncParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "check", abstract: "Check that everything can be shown.",
            discussion: """
                It makes the application as serve does, asks every dashboard for its layout, and looks whether the \
                program has the dashboards of all rows in the store. Its exit status is 1 where something is wrong.
                """)
    }

    @OptionGroup var program: Program

    func run() async throws {
        let application = try await program.application()
        var problems: [String] = []
        var count = 0
        for mount in application.mounts {
            for dashboard in mount.registry.dashboards {
                count += 1
                do {
                    _ = try dashboard.initialState()
                } catch {
                    problems.append("\(dashboard.name): \(error)")
                }
            }
        }
        var instances = 0
        if let state = application.state {
            instances = try await state.instances().count
            for row in try await state.apps() {
                do {
                    _ = try await application.dashboard(named: row.name)
                } catch {
                    problems.append("the row “\(row.name)”: \(error)")
                }
            }
        }
        for problem in problems { say(problem) }
        guard problems.isEmpty else { throw ExitCode(1) }
        say("\(count) dashboards and \(instances) instances are as they should be.")
    }
}

/// Brings stores up to date.
struct MigrateCommand<Program: DashboardProgram>: AsyncParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "migrate", abstract: "Bring the stores up to date, and make rows for the dashboards.",
            discussion: """
                Stores bring their tables up to date whenever the program starts; this does it beforehand, once for \
                all processes, as when a new version is installed.
                """)
    }

    @OptionGroup var program: Program

    func run() async throws {
        let application = try await program.application()
        var made = 0
        if application.state != nil {
            let state = try application.requiredState()
            for mount in application.mounts where mount.state != nil {
                for row in try await state.insertApps(of: mount.registry) {
                    made += 1
                    say("Made the row of \(row.name), whose slug is \(row.slug).")
                }
            }
        }
        say("The stores are up to date\(made == 0 ? "" : ", with \(made) new \(made == 1 ? "row" : "rows")").")
    }
}

/// Fills an instance.
struct PopulateCommand<Program: DashboardProgram>: AsyncParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "populate", abstract: "Replace the state of an instance by all values of its layout.")
    }

    @OptionGroup var program: Program

    @Argument(help: "The slugs of the instances.")
    var slugs: [String]

    func run() async throws {
        let application = try await program.application()
        let state = try application.requiredState()
        for slug in slugs {
            guard let instance = try await state.instance(slug: slug) else {
                throw StateStoreError.unknown("instance “\(slug)”")
            }
            let dashboard = try await application.dashboard(named: instance.app)
            let values = try dashboard.initialState()
            let now = try await state.edit(slug: slug) { $0.baseState = values }
            say("\(now.name) has the state \(now.baseState.json.serialized())")
        }
    }
}

/// Copies an instance.
struct CloneCommand<Program: DashboardProgram>: AsyncParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(commandName: "clone", abstract: "Make an instance like another.")
    }

    @OptionGroup var program: Program

    @Argument(help: "The slug of the instance that is there.")
    var slug: String

    @Option(help: "The name of the new one; made of the dashboard's unless given.")
    var name = ""

    @Option(help: "The slug of the new one; made of the name unless given.")
    var newSlug = ""

    func run() async throws {
        let application = try await program.application()
        let state = try application.requiredState()
        guard let instance = try await state.instance(slug: slug) else {
            throw StateStoreError.unknown("instance “\(slug)”")
        }
        var draft = instance.clone
        draft.name = name
        draft.slug = newSlug
        let made = try await state.insert(draft, at: Date())
        say("\(made.name) is at \(application.mounts.first?.address(of: made) ?? made.slug)")
    }
}
