public import Dashboards
import Foundation
public import Testing

/// What every store of accounts must do. Each driver's tests run it on empty stores of its own.
public enum UserStoreSuite: String, CaseIterable, Sendable, CustomTestStringConvertible {
    case accountsComeBackAsTheyWere = "accounts come back as they were"
    case namesAreFoundInAnyCase = "names are found in any case, however accents are written"
    case namesAreUnique = "names and identifiers are unique"
    case accountsAreInOrder = "accounts are in the order of their names"
    case accountsChangeInOneStep = "accounts change in one step"
    case badNamesAreRefused = "names that nobody can read are refused"
    case failedChangesChangeNothing = "a change that fails changes nothing"
    case deletedAccountsAreGone = "what is deleted is gone, and its name is free"

    public var testDescription: String { rawValue }

    private static func account(_ id: String, _ name: String) -> UserAccount {
        UserAccount(user: User(id: id, name: name), creation: Date(timeIntervalSince1970: 1_800_000_000.5))
    }

    /// Runs the check on an empty store.
    public func callAsFunction(_ store: some UserStore) async throws {
        switch self {
        case .accountsComeBackAsTheyWere:
            let full = UserAccount(
                user: User(id: "1", name: "Ada “L”", email: "ada@example.org", isStaff: true, groups: ["a", "b'\""]),
                passwordHash: "$scrypt$…", isActive: false, creation: Date(timeIntervalSince1970: 1.25),
                lastLogin: Date(timeIntervalSince1970: 2.5))
            let plain = Self.account("2", "grace")
            try await store.insert(full)
            try await store.insert(plain)
            #expect(try await store.account(id: "1") == full)
            #expect(try await store.account(id: "2") == plain)
            #expect(try await store.account(id: "3") == nil)

        case .namesAreFoundInAnyCase:
            try await store.insert(Self.account("1", "Zo\u{eb}"))
            for name in ["Zo\u{eb}", "ZO\u{cb}", "zoe\u{308}"] {
                #expect(try await store.account(named: name)?.user.id == "1", "\(name)")
            }
            #expect(try await store.account(named: "Zoe") == nil)
            #expect(try await store.account(named: "") == nil)

        case .namesAreUnique:
            try await store.insert(Self.account("1", "ada"))
            await #expect(throws: UserStoreError.taken("ADA")) { try await store.insert(Self.account("2", "ADA")) }
            await #expect(throws: UserStoreError.taken("1")) { try await store.insert(Self.account("1", "grace")) }
            try await store.insert(Self.account("2", "grace"))
            await #expect(throws: UserStoreError.taken("Ada")) {
                try await store.update(id: "2") { $0.user.name = "Ada" }
            }
            try await store.update(id: "1") { $0.user.name = "Ada" }
            #expect(try await store.accounts().map(\.user.name) == ["Ada", "grace"])

        case .accountsAreInOrder:
            for (id, name) in [("1", "grace"), ("2", "Ada"), ("3", "eve")] {
                try await store.insert(Self.account(id, name))
            }
            #expect(try await store.accounts().map(\.user.name) == ["Ada", "eve", "grace"])

        case .accountsChangeInOneStep:
            try await store.insert(Self.account("1", "ada"))
            try await withThrowingTaskGroup(of: Void.self) { group in
                for number in 0..<30 {
                    group.addTask { try await store.update(id: "1") { $0.user.groups.insert("g\(number)") } }
                }
                try await group.waitForAll()
            }
            #expect(try await store.account(id: "1")?.user.groups.count == 30)
            let renamed = try await store.update(id: "1") { $0.user.name = "augusta" }
            #expect(renamed.user.name == "augusta")
            #expect(try await store.account(named: "ada") == nil)
            #expect(try await store.account(named: "augusta") == renamed)

        case .badNamesAreRefused:
            for name in ["", " ada", "ada ", "a\nb", "a\u{202e}b", "\u{200b}", String(repeating: "x", count: 151)] {
                await #expect(throws: UserStoreError.self) { try await store.insert(Self.account("1", name)) }
            }
            #expect(try await store.accounts().isEmpty)

        case .failedChangesChangeNothing:
            try await store.insert(Self.account("1", "ada"))
            await #expect(throws: CancellationError.self) {
                try await store.update(id: "1") { account in
                    account.user.isStaff = true
                    throw CancellationError()
                }
            }
            await #expect(throws: UserStoreError.unknown("2")) { try await store.update(id: "2") { _ in } }
            #expect(try await store.account(id: "1") == Self.account("1", "ada"))

        case .deletedAccountsAreGone:
            try await store.insert(Self.account("1", "ada"))
            try await store.remove(id: "1")
            try await store.remove(id: "1")
            #expect(try await store.account(id: "1") == nil)
            #expect(try await store.account(named: "ada") == nil)
            try await store.insert(Self.account("2", "ada"))
        }
    }
}
