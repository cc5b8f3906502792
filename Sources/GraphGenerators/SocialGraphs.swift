public import GraphModel

extension Network where Node == String, Direction == Undirected, Multiplicity == SingleEdges {
    /// The women of a town in the south and the social events they went to: 18 women, 14 events, 89 attendances.
    ///
    /// A node's `bipartite` is 0 for a woman and 1 for an event.
    ///
    /// A. Davis, B. B. Gardner, M. R. Gardner, *Deep South*, University of Chicago Press, 1941.
    public static var davisSouthernWomen: Self {
        var graph = Self()
        graph.addNodes(davisAttendances.map(\.key), Attribute("bipartite", 0))
        graph.addNodes((1...14).map { "E\($0)" }, Attribute("bipartite", 1))
        for (woman, events) in davisAttendances {
            for event in events { graph.addEdge(woman, "E\(event)") }
        }
        return graph
    }

    /// The marriages between 15 families of Florence in the 15th century.
    ///
    /// R. L. Breiger, P. E. Pattison, "Cumulated social roles: the duality of persons and their algebras", Social Networks 8
    /// (1986), 215–256, https://doi.org/10.1016/0378-8733(86)90006-7
    public static var florentineFamilies: Self { Self(edges: florentineMarriages) }

    /// The characters of *Les Misérables* and how often two of them appear in one chapter: the edges' `weight`.
    ///
    /// D. E. Knuth, *The Stanford GraphBase*, ACM Press, 1993.
    public static var lesMiserables: Self {
        var graph = Self()
        for (character, others) in coappearances {
            for (other, chapters) in others { graph.addEdge(character, other, .weight(chapters)) }
        }
        return graph
    }
}

private let davisAttendances: KeyValuePairs<String, [Int]> = [
    "Evelyn Jefferson": [1, 2, 3, 4, 5, 6, 8, 9],
    "Laura Mandeville": [1, 2, 3, 5, 6, 7, 8],
    "Theresa Anderson": [2, 3, 4, 5, 6, 7, 8, 9],
    "Brenda Rogers": [1, 3, 4, 5, 6, 7, 8],
    "Charlotte McDowd": [3, 4, 5, 7],
    "Frances Anderson": [3, 5, 6, 8],
    "Eleanor Nye": [5, 6, 7, 8],
    "Pearl Oglethorpe": [6, 8, 9],
    "Ruth DeSand": [5, 7, 8, 9],
    "Verne Sanderson": [7, 8, 9, 12],
    "Myra Liddel": [8, 9, 10, 12],
    "Katherina Rogers": [8, 9, 10, 12, 13, 14],
    "Sylvia Avondale": [7, 8, 9, 10, 12, 13, 14],
    "Nora Fayette": [6, 7, 9, 10, 11, 12, 13, 14],
    "Helen Lloyd": [7, 8, 10, 11, 12],
    "Dorothy Murchison": [8, 9],
    "Olivia Carleton": [9, 11],
    "Flora Price": [9, 11],
]

private let florentineMarriages = [
    ("Acciaiuoli", "Medici"),
    ("Castellani", "Peruzzi"),
    ("Castellani", "Strozzi"),
    ("Castellani", "Barbadori"),
    ("Medici", "Barbadori"),
    ("Medici", "Ridolfi"),
    ("Medici", "Tornabuoni"),
    ("Medici", "Albizzi"),
    ("Medici", "Salviati"),
    ("Salviati", "Pazzi"),
    ("Peruzzi", "Strozzi"),
    ("Peruzzi", "Bischeri"),
    ("Strozzi", "Ridolfi"),
    ("Strozzi", "Bischeri"),
    ("Ridolfi", "Tornabuoni"),
    ("Tornabuoni", "Guadagni"),
    ("Albizzi", "Ginori"),
    ("Albizzi", "Guadagni"),
    ("Bischeri", "Guadagni"),
    ("Guadagni", "Lamberteschi"),
]

/// Every character with those who were named before, and in how many chapters both appear.
private let coappearances: [(String, [(String, Int)])] = [
    ("Napoleon", [("Myriel", 1)]),
    ("MlleBaptistine", [("Myriel", 8)]),
    ("MmeMagloire", [("Myriel", 10), ("MlleBaptistine", 6)]),
    ("CountessDeLo", [("Myriel", 1)]),
    ("Geborand", [("Myriel", 1)]),
    ("Champtercier", [("Myriel", 1)]),
    ("Cravatte", [("Myriel", 1)]),
    ("Count", [("Myriel", 2)]),
    ("OldMan", [("Myriel", 1)]),
    ("Valjean", [("Labarre", 1), ("MmeMagloire", 3), ("MlleBaptistine", 3), ("Myriel", 5)]),
    ("Marguerite", [("Valjean", 1)]),
    ("MmeDeR", [("Valjean", 1)]),
    ("Isabeau", [("Valjean", 1)]),
    ("Gervais", [("Valjean", 1)]),
    ("Listolier", [("Tholomyes", 4)]),
    ("Fameuil", [("Tholomyes", 4), ("Listolier", 4)]),
    ("Blacheville", [("Tholomyes", 4), ("Listolier", 4), ("Fameuil", 4)]),
    ("Favourite", [("Tholomyes", 3), ("Listolier", 3), ("Fameuil", 3), ("Blacheville", 4)]),
    ("Dahlia", [("Tholomyes", 3), ("Listolier", 3), ("Fameuil", 3), ("Blacheville", 3), ("Favourite", 5)]),
    (
        "Zephine",
        [
            ("Tholomyes", 3), ("Listolier", 3), ("Fameuil", 3), ("Blacheville", 3), ("Favourite", 4),
            ("Dahlia", 4),
        ]
    ),
    (
        "Fantine",
        [
            ("Tholomyes", 3), ("Listolier", 3), ("Fameuil", 3), ("Blacheville", 3), ("Favourite", 4),
            ("Dahlia", 4), ("Zephine", 4), ("Marguerite", 2), ("Valjean", 9),
        ]
    ),
    ("MmeThenardier", [("Fantine", 2), ("Valjean", 7)]),
    ("Thenardier", [("MmeThenardier", 13), ("Fantine", 1), ("Valjean", 12)]),
    ("Cosette", [("MmeThenardier", 4), ("Valjean", 31), ("Tholomyes", 1), ("Thenardier", 1)]),
    ("Javert", [("Valjean", 17), ("Fantine", 5), ("Thenardier", 5), ("MmeThenardier", 1), ("Cosette", 1)]),
    ("Fauchelevent", [("Valjean", 8), ("Javert", 1)]),
    ("Bamatabois", [("Fantine", 1), ("Javert", 1), ("Valjean", 2)]),
    ("Perpetue", [("Fantine", 1)]),
    ("Simplice", [("Perpetue", 2), ("Valjean", 3), ("Fantine", 2), ("Javert", 1)]),
    ("Scaufflaire", [("Valjean", 1)]),
    ("Woman1", [("Valjean", 2), ("Javert", 1)]),
    ("Judge", [("Valjean", 3), ("Bamatabois", 2)]),
    ("Champmathieu", [("Valjean", 3), ("Judge", 3), ("Bamatabois", 2)]),
    ("Brevet", [("Judge", 2), ("Champmathieu", 2), ("Valjean", 2), ("Bamatabois", 1)]),
    ("Chenildieu", [("Judge", 2), ("Champmathieu", 2), ("Brevet", 2), ("Valjean", 2), ("Bamatabois", 1)]),
    (
        "Cochepaille",
        [
            ("Judge", 2), ("Champmathieu", 2), ("Brevet", 2), ("Chenildieu", 2), ("Valjean", 2),
            ("Bamatabois", 1),
        ]
    ),
    ("Pontmercy", [("Thenardier", 1)]),
    ("Boulatruelle", [("Thenardier", 1)]),
    ("Eponine", [("MmeThenardier", 2), ("Thenardier", 3)]),
    ("Anzelma", [("Eponine", 2), ("Thenardier", 2), ("MmeThenardier", 1)]),
    ("Woman2", [("Valjean", 3), ("Cosette", 1), ("Javert", 1)]),
    ("MotherInnocent", [("Fauchelevent", 3), ("Valjean", 1)]),
    ("Gribier", [("Fauchelevent", 2)]),
    ("MmeBurgon", [("Jondrette", 1)]),
    ("Gavroche", [("MmeBurgon", 2), ("Thenardier", 1), ("Javert", 1), ("Valjean", 1)]),
    ("Gillenormand", [("Cosette", 3), ("Valjean", 2)]),
    ("Magnon", [("Gillenormand", 1), ("MmeThenardier", 1)]),
    ("MlleGillenormand", [("Gillenormand", 9), ("Cosette", 2), ("Valjean", 2)]),
    ("MmePontmercy", [("MlleGillenormand", 1), ("Pontmercy", 1)]),
    ("MlleVaubois", [("MlleGillenormand", 1)]),
    ("LtGillenormand", [("MlleGillenormand", 2), ("Gillenormand", 1), ("Cosette", 1)]),
    (
        "Marius",
        [
            ("MlleGillenormand", 6), ("Gillenormand", 12), ("Pontmercy", 1), ("LtGillenormand", 1),
            ("Cosette", 21), ("Valjean", 19), ("Tholomyes", 1), ("Thenardier", 2), ("Eponine", 5),
            ("Gavroche", 4),
        ]
    ),
    ("BaronessT", [("Gillenormand", 1), ("Marius", 1)]),
    ("Mabeuf", [("Marius", 1), ("Eponine", 1), ("Gavroche", 1)]),
    ("Enjolras", [("Marius", 7), ("Gavroche", 7), ("Javert", 6), ("Mabeuf", 1), ("Valjean", 4)]),
    ("Combeferre", [("Enjolras", 15), ("Marius", 5), ("Gavroche", 6), ("Mabeuf", 2)]),
    ("Prouvaire", [("Gavroche", 1), ("Enjolras", 4), ("Combeferre", 2)]),
    (
        "Feuilly",
        [
            ("Gavroche", 2), ("Enjolras", 6), ("Prouvaire", 2), ("Combeferre", 5), ("Mabeuf", 1),
            ("Marius", 1),
        ]
    ),
    (
        "Courfeyrac",
        [
            ("Marius", 9), ("Enjolras", 17), ("Combeferre", 13), ("Gavroche", 7), ("Mabeuf", 2),
            ("Eponine", 1), ("Feuilly", 6), ("Prouvaire", 3),
        ]
    ),
    (
        "Bahorel",
        [
            ("Combeferre", 5), ("Gavroche", 5), ("Courfeyrac", 6), ("Mabeuf", 2), ("Enjolras", 4),
            ("Feuilly", 3), ("Prouvaire", 2), ("Marius", 1),
        ]
    ),
    (
        "Bossuet",
        [
            ("Marius", 5), ("Courfeyrac", 12), ("Gavroche", 5), ("Bahorel", 4), ("Enjolras", 10),
            ("Feuilly", 6), ("Prouvaire", 2), ("Combeferre", 9), ("Mabeuf", 1), ("Valjean", 1),
        ]
    ),
    (
        "Joly",
        [
            ("Bahorel", 5), ("Bossuet", 7), ("Gavroche", 3), ("Courfeyrac", 5), ("Enjolras", 5),
            ("Feuilly", 5), ("Prouvaire", 2), ("Combeferre", 5), ("Mabeuf", 1), ("Marius", 2),
        ]
    ),
    (
        "Grantaire",
        [
            ("Bossuet", 3), ("Enjolras", 3), ("Combeferre", 1), ("Courfeyrac", 2), ("Joly", 2),
            ("Gavroche", 1), ("Bahorel", 1), ("Feuilly", 1), ("Prouvaire", 1),
        ]
    ),
    ("MotherPlutarch", [("Mabeuf", 3)]),
    (
        "Gueulemer",
        [
            ("Thenardier", 5), ("Valjean", 1), ("MmeThenardier", 1), ("Javert", 1), ("Gavroche", 1),
            ("Eponine", 1),
        ]
    ),
    (
        "Babet",
        [
            ("Thenardier", 6), ("Gueulemer", 6), ("Valjean", 1), ("MmeThenardier", 1), ("Javert", 2),
            ("Gavroche", 1), ("Eponine", 1),
        ]
    ),
    (
        "Claquesous",
        [
            ("Thenardier", 4), ("Babet", 4), ("Gueulemer", 4), ("Valjean", 1), ("MmeThenardier", 1),
            ("Javert", 1), ("Eponine", 1), ("Enjolras", 1),
        ]
    ),
    (
        "Montparnasse",
        [
            ("Javert", 1), ("Babet", 2), ("Gueulemer", 2), ("Claquesous", 2), ("Valjean", 1), ("Gavroche", 1),
            ("Eponine", 1), ("Thenardier", 1),
        ]
    ),
    ("Toussaint", [("Cosette", 2), ("Javert", 1), ("Valjean", 1)]),
    ("Child1", [("Gavroche", 2)]),
    ("Child2", [("Gavroche", 2), ("Child1", 3)]),
    (
        "Brujon",
        [
            ("Babet", 3), ("Gueulemer", 3), ("Thenardier", 3), ("Gavroche", 1), ("Eponine", 1),
            ("Claquesous", 1), ("Montparnasse", 1),
        ]
    ),
    (
        "MmeHucheloup",
        [
            ("Bossuet", 1), ("Joly", 1), ("Grantaire", 1), ("Bahorel", 1), ("Courfeyrac", 1), ("Gavroche", 1),
            ("Enjolras", 1),
        ]
    ),
]
