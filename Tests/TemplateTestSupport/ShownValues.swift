import Dashboards

/// Values of every kind that a template can show, and what both engines show for them.
public let shownValues: [(any Sendable, String)] = [
    (1, "1"), (-2.5, "-2.5"), (0.3 as Float, "0.3"), (true, "true"), (Color.red, "red"),
    ("x".dropFirst(0), "x"),
    (Character("<"), "&lt;"), (UInt8(7), "7"), (Optional<String>.none, ""), (Optional("x"), "x"),
    (Optional(Optional("x")), "x"), (Optional(Optional<String>.none), ""), (JSON.null, ""),
    (JSON.string("x"), "x"), (JSON.int(7), "7"), ([1, nil, 3] as [Int?], "1, , 3"), (Set([1]), "1"),
    (1...3, "1, 2, 3"),
    (["a"][...], "a"),
]

/// A value that says itself what it is.
private enum Color { case red }
