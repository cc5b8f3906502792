import ArgumentParser
import DashboardAccess
import Dashboards

#if canImport(Darwin)
    import Darwin
#elseif canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#endif

/// Makes an account.
struct CreateUserCommand<Program: DashboardProgram>: AsyncParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "create-user", abstract: "Make an account.",
            discussion: """
                The password is asked for, and not seen while it is typed. Where the input is no terminal, its first \
                line is the password.
                """)
    }

    @OptionGroup var program: Program

    @Argument(help: "The name by which the user logs in.")
    var name: String

    @Option(help: "The user's e-mail address.")
    var email: String?

    @Flag(help: "The user may administer the site.")
    var staff = false

    @Option(
        name: .customLong("group"), parsing: .singleValue, help: "A group to which the user belongs; once for each.")
    var groups: [String] = []

    @Flag(help: "Nobody can log in by a password.")
    var noPassword = false

    func run() async throws {
        let application = try await program.application()
        guard let accounts = application.accounts else {
            throw CommandFailure("The program has no accounts: its application has no `accounts`.")
        }
        try DashboardApplication.checkIsShared(accounts.store is InMemoryUserStore, "accounts")
        guard try await accounts.store.account(named: name) == nil else { throw UserStoreError.taken(name) }
        let password = noPassword ? nil : try Self.password()
        let user = try await accounts.create(
            name, password: password, email: email, isStaff: staff, groups: Set(groups))
        say("\(user.name) may log in\(staff ? ", and administer the site" : "").")
    }

    private static func password() throws -> String {
        guard isatty(STDIN_FILENO) == 1 else {
            guard let line = readLine(), !line.isEmpty else {
                throw CommandFailure("The first line of the input is no password; --no-password does without one.")
            }
            return line
        }
        guard let first = getpass("Password: ").map({ String(cString: $0) }),
            let second = getpass("Again: ").map({ String(cString: $0) })
        else { throw CommandFailure("The password could not be read.") }
        guard first == second else { throw CommandFailure("The passwords differ.") }
        return first
    }
}

/// Makes a client of OAuth.
struct CreateClientCommand<Program: DashboardProgram>: AsyncParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "create-client", abstract: "Make a client of OAuth, for a program that sends or reads.",
            discussion: "Its secret is shown once and kept nowhere.")
    }

    @OptionGroup var program: Program

    @Argument(help: "What the client is called.")
    var name: String

    @Option(
        name: .customLong("scope"), parsing: .singleValue,
        help: "What it may do: \(OAuthScope.all.text.replacing(" ", with: ", ")); once for each.",
        transform: Self.scope)
    var scopes: [OAuthScope]

    private static func scope(_ text: String) throws -> OAuthScope {
        let scope = OAuthScope(rawValue: text)
        guard OAuthScope.all.contains(scope) else {
            throw ValidationError("There is no scope “\(text)”; there are \(OAuthScope.all.text).")
        }
        return scope
    }

    func run() async throws {
        let application = try await program.application()
        guard let server = application.clients else {
            throw CommandFailure("The program has no clients: its application has no `clients`.")
        }
        try DashboardApplication.checkIsShared(server.store is InMemoryOAuthStore, "clients")
        let (client, secret) = try await server.createClient(name, scopes: Set(scopes))
        say("client_id=\(client.id)")
        say("client_secret=\(secret)")
    }
}

/// Sends a message.
struct SendCommand<Program: DashboardProgram>: AsyncParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(commandName: "send", abstract: "Send a message to the pages that listen to a channel.")
    }

    @OptionGroup var program: Program

    @Argument(help: "The channel.")
    var channel: String

    @Argument(help: "The value, as JSON.")
    var value: String

    @Option(help: "The label; pipes take those of theirs.")
    var label = MessageConversation.defaultLabel

    @Flag(help: "The value is a text as it stands, not JSON.")
    var text = false

    func run() async throws {
        let json: JSON
        if text {
            json = .string(value)
        } else {
            do {
                json = try JSON(parsing: value)
            } catch {
                throw CommandFailure("“\(value)” is no JSON: \(error). For a text as it stands say --text.")
            }
        }
        let application = try await program.application()
        guard let messages = application.messages else {
            throw CommandFailure("The program has no channels: its application has no `messages`.")
        }
        try DashboardApplication.checkIsShared(messages is InMemoryMessageChannels, "channels")
        try await messages.send(json, to: channel, label: label)
        say("The message was sent.")
    }
}
