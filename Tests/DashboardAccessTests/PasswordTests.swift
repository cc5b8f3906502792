import Dashboards
import Foundation
import Testing

@testable import DashboardAccess

@Suite struct PasswordTests {
    /// RFC 7914, section 12: the first half of the 64 bytes there.
    @Test func scryptIsThatOfTheStandard() throws {
        let hash = try Cryptography.scrypt(
            Array("password".utf8), salt: Array("NaCl".utf8),
            parameters: ScryptParameters(logarithm: 10, blockSize: 8, parallelism: 16))
        #expect(hash.hexadecimal == "fdbabe1c9d3472007856e7190d01e9fe7c6ad7cbc8237830e77376634b373162")
    }

    /// RFC 4231, section 4.3.
    @Test func authenticationCodesAreThoseOfTheStandard() {
        let code = Cryptography.authenticationCode(
            of: "what do ya want for nothing?".utf8, key: Array("Jefe".utf8))
        #expect(code.hexadecimal == "5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843")
    }

    @Test func hashesSayWhatTheyCost() async throws {
        let hasher = PasswordHasher(parameters: ScryptParameters(logarithm: 4, blockSize: 2, parallelism: 1))
        let hash = try await hasher.hash("correct horse", ofUser: "ada")
        #expect(hash.hasPrefix("$scrypt$ln=4,r=2,p=1$"))
        #expect(try await hasher.hash("correct horse", ofUser: "ada") != hash)
        #expect(try await hasher.check("correct horse", against: hash) == (true, false))
        #expect(try await hasher.check("correct hors", against: hash) == (false, false))
        #expect(try await hasher.check("", against: hash) == (false, false))
        // The same letters, typed on another keyboard.
        let accented = try await hasher.hash("caf\u{e9} au lait", ofUser: "ada")
        #expect(try await hasher.check("cafe\u{301} au lait", against: accented).isRight)
    }

    @Test func hashesAreRenewedWhenTheyMayCostMore() async throws {
        let store = InMemoryUserStore()
        let weak = Accounts(in: store, sessions: nil, hasher: PasswordHasher(parameters: Site.cheap))
        let user = try await weak.create("ada", password: Site.password)
        let strong = Accounts(
            in: store, sessions: nil,
            hasher: PasswordHasher(parameters: ScryptParameters(logarithm: 4, blockSize: 1, parallelism: 1)))
        #expect(try await strong.user(named: "ada", password: "wrong password") == nil)
        #expect(await store.account(id: user.id)?.passwordHash?.contains("ln=1,") == true)
        #expect(try await strong.user(named: "ada", password: Site.password) == user)
        #expect(await store.account(id: user.id)?.passwordHash?.contains("ln=4,") == true)
        #expect(try await weak.user(named: "ada", password: Site.password) == user)
        #expect(await store.account(id: user.id)?.passwordHash?.contains("ln=4,") == true)
    }

    @Test(arguments: [
        "", "plain", "$scrypt$", "$argon2id$v=19$m=65536,t=3,p=4$c2FsdHNhbHQ$aGFzaA", "$scrypt$ln=15,r=8$YWJj$YWJj",
        "$scrypt$ln=63,r=8,p=1$c2FsdHNhbHRzYWx0$AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA",
        "$scrypt$ln=1,r=0,p=1$c2FsdHNhbHRzYWx0$AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA",
        "$scrypt$ln=,r=,p=$$", "$scrypt$ln=1,r=1,p=1$c2FsdHNhbHRzYWx0$!!!",
    ])
    func brokenHashesAreErrors(hash: String) async throws {
        let hasher = PasswordHasher(parameters: Site.cheap)
        await #expect(throws: PasswordError.unreadable) { try await hasher.check("x", against: hash) }
    }

    @Test func weakPasswordsAreRefused() throws {
        let rules = PasswordRules()
        for (password, reason) in [
            ("short", "at least 10"), ("administrator", "name"), (String(repeating: "x", count: 20), "different"),
            (String(repeating: "long", count: 400), "1024"),
        ] {
            let error = try #require(throws: PasswordError.self) { try rules.check(password, ofUser: "Administrator") }
            #expect(error.description.contains(reason))
        }
        try rules.check("correct horse", ofUser: "ada")
    }

    @Test func onlySoManyAreHashedAtOnce() async throws {
        let hasher = PasswordHasher(
            parameters: ScryptParameters(logarithm: 14, blockSize: 8, parallelism: 1), concurrency: 1, waiting: 1)
        let refused = await withTaskGroup(of: Bool.self) { group in
            for _ in 0..<20 {
                group.addTask {
                    do {
                        _ = try await hasher.hash("correct horse", ofUser: "ada")
                        return false
                    } catch {
                        return error as? PasswordError == .busy
                    }
                }
            }
            return await group.reduce(into: 0) { $0 += $1 ? 1 : 0 }
        }
        #expect(refused > 0)
    }

    @Test func keysAreCheckedAndKept() throws {
        #expect(throws: SigningKeyError.self) { try SigningKey("short") }
        let path = "/tmp/signing-key-\(UInt64.random(in: 0 ... .max))"
        defer { try? FileManager.default.removeItem(atPath: path) }
        let first = try SigningKey(file: path)
        let again = try SigningKey(file: path)
        #expect(again.isSignature(first.signature(of: "text", for: "a"), of: "text", for: "a"))
        #expect(!again.isSignature(first.signature(of: "text", for: "a"), of: "text", for: "b"))
        try FileManager.default.setAttributes([.posixPermissions: 0o644], ofItemAtPath: path)
        let error = try #require(throws: SigningKeyError.self) { try SigningKey(file: path) }
        #expect(error.description.contains("chmod 600"))
    }
}
