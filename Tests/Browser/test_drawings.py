"""Drawings in a page made by Stencil, and what Mustache makes."""

from browser import BrowserTestCase, all_of, one, wait_for_text
from drawings import colours, edge_count, nodes

# Zachary's paper, table 3: who joined Mr. Hi's club.
WITH_MR_HI = {0, 1, 2, 3, 4, 5, 6, 7, 8, 10, 11, 12, 13, 16, 17, 19, 21}


class Drawings(BrowserTestCase):
    def setUp(self):
        super().setUp()
        self.open("/pages/drawings")

    def test_the_karate_club_is_drawn_whole(self):
        self.assertEqual(sorted(nodes("#karate"), key=int), [str(member) for member in range(34)])
        self.assertEqual(edge_count("#karate"), 78)
        for node in all_of("#karate [data-node]"):
            self.assertGreater(node.rect["width"], 0)

    def test_members_have_the_colour_of_their_club(self):
        members = {colour: set() for colour in colours("#karate").values()}
        for name, colour in colours("#karate").items():
            members[colour].add(int(name))
        self.assertCountEqual(members.values(), [WITH_MR_HI, set(range(34)) - WITH_MR_HI])

    def test_edges_have_labels(self):
        self.assertCountEqual(nodes("#colors"), ["root", "red", "blue"])
        labels = {
            (edge.get_dom_attribute("data-source"), edge.get_dom_attribute("data-target")): edge.text
            for edge in all_of("#colors [data-edge]")
        }
        self.assertEqual(labels, {("root", "red"): "to_red", ("root", "blue"): "to_blue"})

    def test_text_stays_text(self):
        self.assertIn("<b>this text</b>", one("main").text)


class Mustache(BrowserTestCase):
    def test_the_page_has_a_dashboard_and_a_drawing(self):
        self.open("/pages/mustache")
        self.assertCountEqual(nodes("figure"), ["root", "red", "blue"])
        self.assertIn("<b>this text</b>", one("figcaption").text)
        self.enter_frame(one("iframe"))
        wait_for_text("#output-color", "The selected color is red.")
