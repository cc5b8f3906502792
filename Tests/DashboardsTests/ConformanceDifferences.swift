/// Cases that ours answers otherwise, on purpose.
enum ConformanceDifferences {
    /// The status that ours gives, and why.
    static let statuses: [String: (status: Int, reason: String)] = [
        "C25": (400, "A body that does not fit is the client's mistake, not the server's."),
        "C31": (400, "Outputs that are not the callback's are the client's mistake, not the server's."),
        "C46": (400, "An unknown output is the client's mistake, not the server's."),
    ]

    /// Cases that no Swift program can bring about.
    static let impossible: [String: String] = [
        "C21": "A callback with too few results does not compile."
    ]

    /// Cases that follow on one another, which `BackgroundTests` has.
    static let sequences = ["C52", "C53", "C54", "C55"]

    /// Cases of files and addresses, which are the server's part (`DashboardServerTests`).
    static let server = ["C56", "C57", "C58", "C59", "C60", "C61"]
}
