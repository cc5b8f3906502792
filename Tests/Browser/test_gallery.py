"""Several drawings and dashboards on one page do not disturb one another."""

from browser import BrowserTestCase, all_of, one, wait_for_text
from controls import choose
from drawings import broken_references


class Gallery(BrowserTestCase):
    def setUp(self):
        super().setUp()
        self.open("/pages/gallery")

    def test_there_is_something_to_disturb(self):
        self.assertGreaterEqual(len(all_of("svg")), 3)

    def test_ids_are_unique_and_references_stay_in_their_picture(self):
        self.assertEqual(broken_references(), [])
        self.assertGreater(len(all_of("svg [id]")), 0)


class Frames(BrowserTestCase):
    def setUp(self):
        super().setUp()
        self.open("/pages/direct")

    def frames(self):
        return all_of("iframe")

    def test_there_is_something_to_disturb(self):
        self.assertGreaterEqual(len(self.frames()), 2)

    def test_a_choice_in_one_frame_changes_no_other(self):
        texts = {}
        simple = None
        for index, frame in enumerate(self.frames()):
            self.enter_frame(frame)
            if simple is None and all_of("#dropdown-color"):
                simple = index
                wait_for_text("#output-color", "The selected color is red.")
            texts[index] = one("body").text
            self.leave_frame()
        self.assertIsNotNone(simple, "a frame with SimpleExample")

        self.enter_frame(self.frames()[simple])
        choose("dropdown-color", "Blue")
        wait_for_text("#output-color", "The selected color is blue.")
        self.leave_frame()

        for index, frame in enumerate(self.frames()):
            if index != simple:
                self.enter_frame(frame)
                self.assertEqual(one("body").text, texts[index])
                self.leave_frame()

    def test_ids_are_unique_in_every_dashboard_too(self):
        for frame in self.frames():
            self.enter_frame(frame)
            self.assertEqual(broken_references(), [])
            self.leave_frame()
