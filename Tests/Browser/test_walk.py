"""A page to which the server speaks by itself, over a WebSocket."""

from browser import BrowserTestCase, browser, one, text_of, wait


class Walk(BrowserTestCase):
    def test_the_server_sets_what_the_page_shows(self):
        self.open_dashboard("Walk")
        wait(lambda _: text_of("#position"), "a first step")
        first = text_of("#way")
        wait(lambda _: text_of("#way") not in ("", first), "a second step")

    def test_it_goes_on_after_the_page_is_loaded_anew(self):
        self.open_dashboard("Walk")
        wait(lambda _: text_of("#position"), "a first step")
        browser().refresh()
        one("#position")
        wait(lambda _: text_of("#position"), "a step on the new page")


class NetworkWalk(BrowserTestCase):
    """Which member stands where in the drawing, and what he looks like."""

    def members(self):
        return browser().execute_script(
            """return [...document.querySelectorAll("#view [data-node]")].map(node => {
                const shape = node.querySelector("circle, path, ellipse, polygon");
                return [node.dataset.node, ["cx", "cy", "d", "points"].map(name => shape.getAttribute(name)).join(),
                        shape.getAttribute("fill"), shape.getAttribute("stroke")];
            })"""
        )

    def test_the_network_changes_and_stays_in_its_place(self):
        self.open_dashboard("NetworkWalk")
        wait(lambda _: len(self.members()) == 34, "the club")
        first, told = self.members(), text_of("#told")
        wait(lambda _: self.members() and self.members() != first, "a step")
        wait(lambda _: text_of("#told") != told, "what is told of it")
        then = self.members()
        self.assertEqual([member[:2] for member in first], [member[:2] for member in then])
        self.assertNotEqual([member[2:] for member in first], [member[2:] for member in then])
