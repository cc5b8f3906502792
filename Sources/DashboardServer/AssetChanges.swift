import Dashboards
import Synchronization

/// What has changed in the folders of assets since the server was started, for pages that reload by themselves while
/// they are developed (`_reload-hash` of dash-renderer 3.4.1).
///
/// A page keeps the first hash that it is told. When it is told another it exchanges the style sheets that are listed,
/// or loads itself anew where anything else is: another script, or nothing at all, which a server that was started
/// again answers.
final class AssetChanges: Sendable {
    private let assets: [AssetFolder]
    /// Tells this server from the one before.
    private let run = UInt64.random(in: .min ... .max)
    private let state: Mutex<State>

    private struct State {
        var files: [String: Double]
        var generation = 0
        /// What changed, for as long as pages may not have asked yet.
        var recent: [Change] = []
        var checked: ContinuousClock.Instant
    }

    private struct Change {
        let address: String
        /// Seconds since 1970; 0 for a file that is gone.
        let modified: Double
        let time: ContinuousClock.Instant
    }

    /// How long a change is told; pages ask every few seconds.
    private static let memory = Duration.seconds(60)
    /// How often the folder is looked through at most.
    private static let pause = Duration.milliseconds(100)

    init(assets: [AssetFolder]) {
        self.assets = assets
        state = Mutex(State(files: Self.modificationTimes(of: assets), checked: .now))
    }

    /// The answer to a page that asks.
    ///
    /// - Complexity: O(*n*) for *n* files in the folder.
    func answer(at time: ContinuousClock.Instant = .now) -> JSON {
        state.withLock { state in
            if time - state.checked >= Self.pause { check(&state, at: time) }
            return [
                "reloadHash": .string("\(String(run, radix: 16))-\(state.generation)"), "hard": true,
                "packages": ["dash"],
                "files": .array(
                    state.recent.map {
                        [
                            "url": .string($0.address), "modified": .double($0.modified.rounded(.down)),
                            "is_css": .bool($0.address.hasSuffix(".css")),
                        ]
                    }),
            ]
        }
    }

    private static func modificationTimes(of assets: [AssetFolder]) -> [String: Double] {
        assets.reduce(into: [:]) { $0.merge($1.modificationTimes) { first, _ in first } }
    }

    private func check(_ state: inout State, at time: ContinuousClock.Instant) {
        state.checked = time
        let files = Self.modificationTimes(of: assets)
        let changed =
            files.filter { state.files[$0.key] != $0.value }.keys
            + state.files.keys.filter { files[$0] == nil }
        state.recent.removeAll { time - $0.time > Self.memory || changed.contains($0.address) }
        guard !changed.isEmpty else { return }
        state.recent += changed.sorted().map { Change(address: $0, modified: files[$0] ?? 0, time: time) }
        state.generation += 1
        state.files = files
    }
}
