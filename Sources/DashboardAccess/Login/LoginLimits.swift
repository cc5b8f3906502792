import Dashboards
import Foundation
import Synchronization

/// How often somebody may fail to log in.
public struct LoginLimits: Sendable, Hashable {
    /// How many failures of one account.
    public var failuresPerAccount: Int
    /// How many from one address, of whatever accounts: of IPv6 from one network.
    public var failuresPerAddress: Int
    /// Within what time.
    public var period: Duration

    public init(
        failuresPerAccount: Int = 10, failuresPerAddress: Int = 30, period: Duration = .seconds(15 * 60)
    ) {
        self.failuresPerAccount = failuresPerAccount
        self.failuresPerAddress = failuresPerAddress
        self.period = period
    }
}

/// Counts failures of logging in, in this process.
final class LoginFailures: Sendable {
    private let limits: LoginLimits
    private let state = Mutex<[Key: [Date]]>([:])

    enum Key: Hashable {
        case account(String)
        case address(String)
    }

    /// How many accounts and addresses are remembered; beyond it the oldest are forgotten.
    private static let capacity = 20_000

    init(limits: LoginLimits) { self.limits = limits }

    /// Begins an attempt, which counts as failed until it is known to be none: so many at once are not more than so many.
    ///
    /// - Returns: How long to wait instead; `nil` where the attempt may be made.
    func begin(account: String, address: String, at time: Date) -> Duration? {
        state.withLock { state in
            let oldest = time - limits.period.timeInterval
            let entries = [
                (Key.account(account), limits.failuresPerAccount), (Key.address(address), limits.failuresPerAddress),
            ]
            var wait: Double?
            for (key, limit) in entries {
                let recent = state[key]?.filter { $0 > oldest } ?? []
                state[key] = recent.isEmpty ? nil : recent
                if recent.count >= limit, let first = recent.dropFirst(recent.count - limit).first {
                    wait = max(wait ?? 0, first.timeIntervalSince(oldest))
                }
            }
            if let wait { return .seconds(wait.rounded(.up)) }
            if state.count >= Self.capacity { Self.forget(in: &state, until: oldest) }
            for (key, _) in entries { state[key, default: []].append(time) }
            return nil
        }
    }

    /// Takes back an attempt that has not failed; a right password forgets the failures of its account.
    func succeed(account: String, address: String, at time: Date) {
        state.withLock { state in
            state[.account(account)] = nil
            if let position = state[.address(address)]?.lastIndex(of: time) {
                state[.address(address)]?.remove(at: position)
            }
        }
    }

    /// Takes back an attempt of which nothing is known.
    func cancel(account: String, address: String, at time: Date) {
        state.withLock { state in
            for key in [Key.account(account), .address(address)] {
                if let position = state[key]?.lastIndex(of: time) { state[key]?.remove(at: position) }
            }
        }
    }

    private static func forget(in state: inout [Key: [Date]], until oldest: Date) {
        state = state.filter { ($0.value.last ?? .distantPast) > oldest }
        guard state.count >= capacity else { return }
        let latest = state.values.compactMap(\.last).sorted()
        let limit = latest[latest.count / 2]
        state = state.filter { ($0.value.last ?? .distantPast) > limit }
    }
}
