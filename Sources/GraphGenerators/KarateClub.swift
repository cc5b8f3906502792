public import GraphModel

extension Network where Node == Int, Direction == Undirected, Multiplicity == SingleEdges {
    /// Zachary's karate club: 34 members and the 78 pairs of them who met outside the club, before it split in two.
    ///
    /// A node's `club` is the one the member joined afterwards, `"Mr. Hi"` or `"Officer"`; an edge's `weight` is the number
    /// of occasions on which the two met. Members are numbered from 0 as in networkx; the paper begins with 1.
    ///
    /// W. W. Zachary, "An information flow model for conflict and fission in small groups", Journal of Anthropological
    /// Research 33 (1977), 452–473, https://doi.org/10.1086/jar.33.4.3629752
    public static var karateClub: Self {
        var graph = Self(nodes: 0..<34)
        graph.attributes[.name] = "Zachary's Karate Club"
        graph.setNodeAttribute("club") { followersOfMrHi.contains($0) ? "Mr. Hi" : "Officer" }
        for (member, others) in karateClubMeetings {
            for (other, occasions) in others { graph.addEdge(member, other, .weight(occasions)) }
        }
        return graph
    }
}

private let followersOfMrHi: Set = [0, 1, 2, 3, 4, 5, 6, 7, 8, 10, 11, 12, 13, 16, 17, 19, 21]

/// Every member with those of higher number they met, and how often; only the last comes as late as networkx has it.
// swift-format-ignore
private let karateClubMeetings: [(Int, [(Int, Int)])] = [
    (0, [(1, 4), (2, 5), (3, 3), (4, 3), (5, 3), (6, 3), (7, 2), (8, 2), (10, 2), (11, 3), (12, 1), (13, 3),
        (17, 2), (19, 2), (21, 2), (31, 2)]),
    (1, [(2, 6), (3, 3), (7, 4), (13, 5), (17, 1), (19, 2), (21, 2), (30, 2)]),
    (2, [(3, 3), (7, 4), (8, 5), (9, 1), (13, 3), (27, 2), (28, 2), (32, 2)]),
    (3, [(7, 3), (12, 3), (13, 3)]),
    (4, [(6, 2), (10, 3)]),
    (5, [(6, 5), (10, 3), (16, 3)]),
    (6, [(16, 3)]),
    (8, [(30, 3), (32, 3), (33, 4)]),
    (9, [(33, 2)]),
    (13, [(33, 3)]),
    (14, [(32, 3), (33, 2)]),
    (15, [(32, 3), (33, 4)]),
    (18, [(32, 1), (33, 2)]),
    (19, [(33, 1)]),
    (20, [(32, 3), (33, 1)]),
    (22, [(32, 2)]),
    (23, [(25, 5), (27, 4), (29, 3), (32, 5), (33, 4)]),
    (24, [(25, 2), (27, 3), (31, 2)]),
    (25, [(31, 7)]),
    (26, [(29, 4), (33, 2)]),
    (27, [(33, 4)]),
    (28, [(31, 2), (33, 2)]),
    (29, [(32, 4), (33, 2)]),
    (30, [(32, 3), (33, 3)]),
    (31, [(32, 4), (33, 4)]),
    (32, [(33, 5)]),
    (33, [(22, 3)]),
]
