"""The first dashboard: two questions and two answers."""

from browser import BrowserTestCase, one, wait_for_text
from controls import choose


class SimpleExample(BrowserTestCase):
    def check_answers(self):
        wait_for_text("#output-color", "The selected color is red.")
        wait_for_text("#output-size", "The chosen T-shirt is a medium red one.")
        choose("dropdown-color", "Green")
        wait_for_text("#output-color", "The selected color is green.")
        wait_for_text("#output-size", "The chosen T-shirt is a medium green one.")
        choose("dropdown-size", "L")
        wait_for_text("#output-size", "The chosen T-shirt is a large green one.")
        wait_for_text("#output-color", "The selected color is green.")

    def test_it_answers_on_its_own_page(self):
        self.open_dashboard("SimpleExample")
        self.check_answers()

    def test_it_answers_in_a_frame(self):
        self.open("/pages/simple")
        self.enter_frame(one("iframe"))
        self.check_answers()
