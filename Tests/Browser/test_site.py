"""Every page of the site: its dashboards answer, frames are as high as what they show, sources are shown."""

from browser import NAMES, BrowserTestCase, all_of, browser, one, run, text_of, wait, wait_for_text
from controls import choose


class Site(BrowserTestCase):
    def frame(self, number=0):
        return wait(lambda _: len(all_of("iframe")) > number and all_of("iframe")[number], f"frame {number}")

    def height_fits(self, frame):
        """Whether a frame shows all of its page, and not much more."""
        browser().switch_to.frame(frame)
        content = run("return document.body.scrollHeight")
        self.leave_frame()
        return content > 40 and 0 <= frame.size["height"] - content <= 40

    def test_the_pages_can_be_walked_from_first_to_last(self):
        self.open("/")
        self.assertEqual(len(all_of(".card")), len(NAMES))
        one(".hero .button").click()
        for index, name in enumerate(NAMES):
            wait(lambda _: browser().current_url.endswith(f"/pages/{name}"), f"the page {name}")
            self.assertIn("{%", text_of(".sources details[open] .code"))
            self.assertGreater(len(all_of(".sources details")), 1)
            if index + 1 < len(NAMES):
                run("arguments[0].click()", one("a[rel=next]"))

    def test_frames_are_as_high_as_what_they_show(self):
        for name in ("simple", "direct", "multiple", "charts"):
            with self.subTest(page=name):
                self.open(f"/pages/{name}")
                for number in range(len(all_of("iframe"))):
                    frame = self.frame(number)
                    self.enter_frame(frame)
                    self.leave_frame()
                    wait(lambda _: self.height_fits(frame), f"frame {number} of {name} to be as high as its content")

    def test_direct_dashboards_have_the_style_of_the_page(self):
        self.open("/pages/direct")
        self.enter_frame(self.frame())
        wait(lambda _: run("return getComputedStyle(document.body).backgroundColor") == "rgba(0, 0, 0, 0)", "no colour")
        self.assertTrue(run("return Array.from(document.styleSheets).some((s) => /site\\.[0-9a-f]{16}\\.css/.test(s.href))"))

    def test_saved_state_and_initial_arguments(self):
        self.open("/pages/initial-state")
        for number, color in enumerate(["blue", "green"]):
            self.enter_frame(self.frame(number))
            wait_for_text("#output-color", f"The selected color is {color}.")
            wait_for_text("#output-size", f"The chosen T-shirt is a small {color} one.")
            self.leave_frame()

    def test_an_instance_keeps_what_was_chosen(self):
        for choice, color in [("Red", "firebrick"), ("Blue", "royalblue")]:
            self.open("/pages/multiple")
            self.enter_frame(self.frame())
            choose("color", choice)
            wait(lambda _: color in text_of("#text"), "the answer")
            self.open("/pages/multiple")
            self.enter_frame(self.frame())
            wait(lambda _: color in text_of("#text"), "the saved choice")
            self.leave_frame()

    def test_a_choice_that_is_refused_changes_nothing(self):
        self.open("/pages/multiple")
        self.enter_frame(self.frame(1))
        choose("color", "Blue")
        wait(lambda _: "royalblue" in text_of("#text"), "the answer")
        choose("color", "Green")
        wait(lambda _: run("return document.title") != "Updating...", "the refusal")
        self.assertIn("royalblue", text_of("#text"))

    def test_one_dashboard_hears_another(self):
        self.open("/pages/live")
        self.enter_frame(self.frame(1))
        self.leave_frame()
        self.enter_frame(self.frame(0))
        wait(lambda _: all_of(".pill"), "the buttons")[0].click()
        wait(lambda _: "Told everybody: teal." in text_of("main, #told, body"), "the press to be told")
        self.leave_frame()
        browser().switch_to.frame(self.frame(1))
        wait(lambda _: run("return document.querySelector('.js-plotly-plot')?.calcdata?.[0]?.filter((p) => p.x !== undefined).length") == 1, "a step")

    def test_pictures_come_from_the_dashboards_own_folder(self):
        self.open("/pages/assets")
        self.enter_frame(self.frame())
        wait(lambda _: len(all_of("img")) == 2, "the pictures")
        wait(lambda _: all(run("return arguments[0].naturalWidth", image) for image in all_of("img")), "the pictures to load")
        addresses = [image.get_dom_attribute("src") for image in all_of("img")]
        self.assertRegex(addresses[0], r"^/dash/app/LocalState/assets/harbour\.[0-9a-f]{16}\.svg$")
        self.assertEqual(addresses[1], "assets/hills.svg")

    def test_bootstrap_frames_have_their_shape(self):
        self.open("/pages/bootstrap")
        frame = self.frame()
        self.assertAlmostEqual(frame.size["width"] / frame.size["height"], 4 / 3, delta=0.02)
        self.enter_frame(frame)
        wait(lambda _: "Tea" in text_of("#told"), "the answer")
