"""The site as it is for people who have logged in, and for those whose session has ended meanwhile."""

import tempfile

from browser import (
    LOGS, NAMES, SERVERS, BrowserTestCase, admin_password, all_of, browser, demo_executable, demo_url, emulate, one,
    new_browser, password_in, run, start_server, stop, text_of, wait, wait_for_dashboard, wait_for_text,
)
from selenium.webdriver.common.by import By


class Accounts(BrowserTestCase):
    def walk(self, name):
        """Opens every page, and looks whether all its dashboards come."""
        for page in NAMES:
            with self.subTest(page=page, user=name):
                self.open(f"/pages/{page}")
                self.assertEqual(text_of(".bar nav a:last-child"), f"Log out {name}")
                for frame in all_of("iframe"):
                    self.enter_frame(frame)
                    self.leave_frame()

    def test_staff_and_others_walk_all_pages(self):
        self.log_in("admin", admin_password(), to="/admin/app/admin/users")
        wait_for_dashboard()
        one("#user-name").send_keys("walker")
        one("#user-password").send_keys("a long way to walk")
        one("#user-create").click()
        wait(lambda _: "walker" in text_of("#user-notice"), "the user to be made")
        self.walk("admin")
        self.open("/")
        self.assertEqual(text_of(".bar nav a[href='/admin/app/admin/']"), "Administration")
        browser().delete_all_cookies()

        self.log_in("walker", "a long way to walk")
        self.assertEqual(all_of(".bar nav a[href='/admin/app/admin/']"), [])
        self.walk("walker")
        self.open("/pages/enhanced")
        self.enter_frame(all_of("iframe")[0])
        wait(lambda _: "walker" in text_of("#react-entry-point"), "the callback to know who it is")
        self.open("/admin/app/admin/")
        self.assertEqual(text_of("body"), "You are not allowed to see this.")
        self.assertIn("403", self.take_errors()[0])
        # Nobody has logged in: the page sends them to log in, and back.
        browser().delete_all_cookies()
        self.open("/admin/app/admin/")
        self.assertIn("/login/?next=", browser().current_url)

    def test_two_browsers_have_two_sessions(self):
        other = new_browser()
        self.addCleanup(other.quit)
        views = lambda driver: driver.find_element(By.CSS_SELECTOR, "main strong").text
        browser().delete_all_cookies()
        for expected in "12":
            self.open("/pages/session")
            self.assertEqual(views(browser()), expected)
        other.get(demo_url() + "/pages/session")
        self.assertEqual(views(other), "1")

        self.enter_frame(one("iframe"))
        one("button").click()
        wait(lambda _: "clicked 1 times" in text_of("#react-entry-point"), "the click to be counted")
        self.leave_frame()
        other.get(demo_url() + "/pages/session")
        other.switch_to.frame(other.find_element(By.CSS_SELECTOR, "iframe"))
        wait(
            lambda _: "clicked 0 times" in other.find_element(By.CSS_SELECTOR, "#react-entry-point").text,
            "the other browser to have its own count",
        )

    def log_in_by_notice(self, password, path):
        """Logs in in the window that the notice's link opens, and comes back to the page, which asks by itself."""
        page = browser().current_window_handle
        one("#_dashboard-notice a").click()
        wait(lambda _: len(browser().window_handles) == 2, "a window to log in")
        browser().switch_to.window(next(handle for handle in browser().window_handles if handle != page))
        one("#name").send_keys("admin")
        one("#password").send_keys(password)
        one("main button").click()
        wait(lambda _: browser().current_url.endswith(path), "the log-in")
        browser().close()
        browser().switch_to.window(page)

    def test_a_session_that_has_ended_is_told_of_where_the_server_speaks_first(self):
        # A page over a WebSocket asks for nothing: only the worker that has the socket hears that it was closed.
        folder = tempfile.TemporaryDirectory(prefix="guarded-demo-")
        self.addCleanup(folder.cleanup)
        demo = [demo_executable(), "--database", f"{folder.name}/demo.sqlite"]
        guarded = {"PLOTLY_DASH_VIEW_DECORATOR": "login_required"}
        url = start_server(*demo, environment=guarded)
        password = password_in(LOGS[url].name)
        self.addCleanup(lambda: browser().delete_all_cookies())
        browser().get(f"{url}/login/?next=/dash/app/Walk/")
        one("#name").send_keys("admin")
        one("#password").send_keys(password)
        one("main button").click()
        wait(lambda _: "Step by step" in text_of("#position"), "the walk")
        browser().delete_cookie("dashboards-session")
        stop(SERVERS[url])
        start_server(*demo, port=int(url.rsplit(":", 1)[1]), environment=guarded)
        self.addCleanup(lambda: stop(SERVERS[url]))
        wait(lambda _: "You are not logged in any more." in text_of("#_dashboard-notice"), "the notice")
        self.log_in_by_notice(password, "/dash/app/Walk/")
        wait_for_text("#_dashboard-notice", "You are logged in again. Please repeat what you did last.")
        wait(lambda _: not all_of("#_dashboard-notice"), "the notice to go by itself")
        browser().get("about:blank")
        self.take_errors()

    def test_a_session_that_has_ended_is_told_of(self):
        self.log_in("admin", admin_password(), to="/admin/app/admin/users")
        wait_for_dashboard()
        browser().delete_cookie("dashboards-session")
        one("#user-create").click()
        notice = one("#_dashboard-notice")
        self.assertEqual(notice.get_attribute("role"), "alert")
        self.assertIn("You are not logged in any more. What you did last was not done.", notice.text)
        self.assertTrue(any("401" in error for error in self.take_errors()))
        link = one("#_dashboard-notice a")
        self.assertEqual(link.get_dom_attribute("href"), "/login/?next=%2Fadmin%2Fapp%2Fadmin%2Fusers")
        self.log_in_by_notice(admin_password(), "/users")
        wait_for_text("#_dashboard-notice", "You are logged in again. Please repeat what you did last.")
        one("#user-create").click()
        wait(lambda _: "A user's name must have" in text_of("#user-notice"), "the answer")
        self.assertEqual(all_of("#_dashboard-notice"), [])
        self.take_errors()

    def test_pages_fit_a_narrow_window_for_staff(self):
        self.log_in("admin", admin_password())
        for path in ["/", "/pages/enhanced", "/admin/app/admin/", "/admin/app/admin/dashboards", "/admin/app/admin/users", "/admin/app/admin/clients"]:
            self.open(path)
            for width in (1280, 390):
                emulate(width)
                wait(lambda _: run("return innerWidth") == width, "the window to have its width")
                wait(lambda _: run("return document.documentElement.scrollWidth <= innerWidth"), f"{path} to fit {width}")
