/// Cases that ours answers otherwise, on purpose.
enum ConformanceDifferences {
    /// The status that ours gives, and why.
    static let statuses: [String: (status: Int, reason: String)] = [
        "C25": (400, "A body that does not fit is the client's mistake, not the server's."),
        "C46": (400, "An unknown output is the client's mistake, not the server's."),
    ]

    /// Cases that no Swift program can bring about.
    static let impossible: [String: String] = [
        "C21": "A callback with too few results does not compile."
    ]

    /// Cases of abilities that come with the complete runtime, by ability.
    static let later: [String: [String]] = [
        "pattern-matching identifiers": ["C06", "C07", "C26", "C27", "C28", "C29", "C30", "C31", "C32"],
        "duplicate outputs": ["C08", "C33", "C34"],
        "callbacks without output, set_props": ["C09", "C40", "C41", "C42", "C43"],
        "clientside callbacks": ["C10"],
        "running, optional, hidden": ["C11", "C64"],
        "background callbacks": ["C12", "C52", "C53", "C54", "C55"],
        "Patch": ["C39"],
        "groups": ["C44"],
        "error handlers": ["C47", "C48"],
        "pages": ["C49", "C50", "C51"],
        "the whole context, cookies and headers set by a callback": ["C62"],
        "Download": ["C63"],
    ]

    /// Cases of files and addresses, which are the server's part (`DashboardServerTests`).
    static let server = ["C56", "C57", "C58", "C59", "C60", "C61"]
}
