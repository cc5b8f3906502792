"""The explorer: a graph drawn by every engine, asked about its nodes and edges, and read from a file."""

import re

from browser import BrowserTestCase, all_of, one, run, text_of, wait, wait_for_dashboard
from controls import choose_option, upload
from drawings import edge_count, nodes, picture

ENGINES = ["dot", "neato", "fdp", "sfdp", "circo", "twopi"]
NEIGHBOURS_OF_33 = {8, 9, 13, 14, 15, 18, 19, 20, 22, 23, 26, 27, 28, 29, 30, 31, 32}

FRIENDS_GRAPHML = """<?xml version="1.0" encoding="UTF-8"?>
<graphml xmlns="http://graphml.graphdrawing.org/xmlns">
    <key id="d0" for="node" attr.name="town" attr.type="string"/>
    <graph edgedefault="undirected">
        <node id="Zoë"><data key="d0">Kraków</data></node>
        <node id="Béla"/>
        <node id="Li"/>
        <edge source="Zoë" target="Béla"/>
        <edge source="Béla" target="Li"/>
    </graph>
</graphml>
"""
STEPS_DOT = 'digraph steps { plan -> build [label="then"]; build -> test -> plan; }'
LINKS_JSON = """{"directed": true, "multigraph": false, "graph": {},
    "nodes": [{"id": "sun"}, {"id": "rain"}, {"id": "rainbow"}],
    "links": [{"source": "sun", "target": "rainbow"}, {"source": "rain", "target": "rainbow"}]}"""


def tap(selector):
    """Taps a node or an edge in its middle, wherever other things lie upon it."""
    event = "new MouseEvent('click', {bubbles: true, cancelable: true, view: window, detail: 1})"
    run(f"arguments[0].dispatchEvent({event})", one(selector))


def numbers_in(text):
    return {int(number) for number in re.findall(r"\d+", text)}


class Explorer(BrowserTestCase):
    def setUp(self):
        super().setUp()
        self.open_dashboard("Explorer")
        wait(lambda _: len(nodes("#view")) == 34, "the karate club")

    def wait_for_nodes(self, expected):
        wait(lambda _: set(nodes("#view")) == expected, f"a drawing of {expected}")

    def test_every_engine_draws_its_own_picture(self):
        pictures = {}
        for engine in ENGINES:
            # The engine that is chosen at first would not draw anew: another one goes before it.
            if not pictures:
                choose_option("engine", "circo")
                wait_for_dashboard()
            before = picture("#view")
            choose_option("engine", engine)
            wait(lambda _: picture("#view") != before, f"another picture by {engine}")
            self.assertEqual((len(nodes("#view")), edge_count("#view")), (34, 78))
            pictures[engine] = picture("#view")
        self.assertEqual(len(set(pictures.values())), len(ENGINES))

    def test_a_tapped_node_tells_its_attributes_and_neighbours(self):
        tap('#view [data-node="33"]')
        wait(lambda _: numbers_in(text_of("#details")) >= NEIGHBOURS_OF_33 | {33}, "the neighbours of 33")
        self.assertIn("Officer", text_of("#details"))
        self.assertIn("graph-view-tapped", one('#view [data-node="33"]').get_dom_attribute("class"))
        tap('#view [data-node="16"]')
        wait(lambda _: {5, 6, 16} <= numbers_in(text_of("#details")), "the neighbours of 16")
        self.assertIn("Mr. Hi", text_of("#details"))
        self.assertEqual(len(all_of("#view [data-node].graph-view-tapped")), 1)

    def test_a_tapped_edge_tells_its_ends(self):
        tap('#view [data-source="32"][data-target="33"]')
        wait(lambda _: {32, 33} <= numbers_in(text_of("#details")), "the ends of the edge")
        self.assertFalse(numbers_in(text_of("#details")) >= NEIGHBOURS_OF_33)

    def test_a_graphml_file_is_drawn(self):
        upload("friends.graphml", FRIENDS_GRAPHML)
        self.wait_for_nodes({"Zoë", "Béla", "Li"})
        self.assertEqual(edge_count("#view"), 2)
        tap('#view [data-node="Zoë"]')
        for text in ("Kraków", "Béla"):
            wait(lambda _: text in text_of("#details"), f"{text} in what is said of Zoë")

    def test_a_dot_file_is_drawn(self):
        upload("steps.dot", STEPS_DOT)
        self.wait_for_nodes({"plan", "build", "test"})
        self.assertIn("then", text_of("#view [data-source=plan]"))

    def test_a_node_link_file_is_drawn(self):
        upload("weather.json", LINKS_JSON)
        self.wait_for_nodes({"sun", "rain", "rainbow"})
        self.assertEqual(edge_count("#view"), 2)

    def test_a_broken_file_gives_a_sentence_and_a_whole_one_takes_it_away(self):
        upload("broken.graphml", FRIENDS_GRAPHML.replace("</graph>", ""))
        wait(lambda _: text_of("#message"), "a sentence about the broken file")
        self.assertRegex(text_of("#message"), r"(?s)\w.*\.$")
        upload("friends.graphml", FRIENDS_GRAPHML)
        self.wait_for_nodes({"Zoë", "Béla", "Li"})
        wait(lambda _: not text_of("#message"), "the sentence to go")

    def test_a_file_that_is_too_large_gives_a_sentence(self):
        upload("large.dot", "graph { " + " ".join(f"n{number};" for number in range(20_000)) + " }")
        wait(lambda _: "node" in text_of("#message"), "a sentence about the number of nodes")
        self.assertRegex(text_of("#message"), r"(?s)\w.*\.$")
        self.assertLess(len(nodes("#view")), 20_000)
