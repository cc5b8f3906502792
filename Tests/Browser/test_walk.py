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
