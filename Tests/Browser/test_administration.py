"""The administration's pages: what staff makes, changes and deletes there, and what is refused."""

import json
import urllib.error
import urllib.parse
import urllib.request

from browser import (
    BrowserTestCase,
    admin_password,
    all_of,
    browser,
    demo_url,
    one,
    run,
    text_of,
    wait,
    wait_for_dashboard,
)
from selenium.common.exceptions import NoAlertPresentException
from selenium.webdriver.common.by import By
from selenium.webdriver.common.keys import Keys

SCRIPT = "<img src=x onerror=window.pwned=1><script>window.pwned=1</script>"


class Administration(BrowserTestCase):
    def setUp(self):
        super().setUp()
        self.log_in("admin", admin_password(), to="/admin/app/admin/")
        wait_for_dashboard()

    def page(self, name):
        self.open(f"/admin/app/admin/{name}")
        wait_for_dashboard()

    def row(self, text):
        """The row of a table that holds a text."""
        return wait(
            lambda _: next((row for row in all_of(".dash-table-container tr") if text in row.text), None),
            f"a row with {text}",
        )

    def select(self, text):
        wait(lambda _: run("arguments[0].click(); return true", self.row(text).find_element(By.CSS_SELECTOR, "input")), text)

    def told(self, text, notice="instance-notice"):
        wait(lambda _: text in text_of(f"#{notice}"), f"“{text}”, but the page says “{text_of('#' + notice)}”")

    def write(self, selector, text):
        one(selector).send_keys(Keys.CONTROL, "a")
        one(selector).send_keys(text, Keys.TAB)

    def confirm(self, selector):
        wait(lambda _: all_of(f"{selector} button"), "the button")[0].click()
        wait(lambda _: accept(), "the question")

    def test_instances_are_made_edited_cloned_and_deleted(self):
        self.write("#instance-new-name", f"Mine {SCRIPT}")
        one("#instance-create").click()
        self.told("was made")
        self.select("Mine")
        wait(lambda _: one("#instance-slug").get_property("value"), "the editor")
        slug = one("#instance-slug").get_property("value")
        self.write("#instance-state", "{")
        one("#instance-save").click()
        self.told("The state cannot be saved.")
        self.assertEqual(one("#instance-state").get_property("value"), "{", "what was typed stays")
        self.assertEqual(one("#instance-notice p").get_attribute("role"), "alert")

        state = {"dropdown-color": {"value": SCRIPT}, "output-size": {"children": SCRIPT, "title": SCRIPT}}
        self.write("#instance-state", json.dumps(state))
        one("#instance-save").click()
        self.told("was saved")
        self.page("")
        self.select("Mine")
        wait(lambda _: "pwned" in one("#instance-state").get_property("value"), "the saved state")
        self.assertIsNone(run("return window.pwned"))

        # The instance's own page shows it as text.
        self.open(f"/dash/instance/{slug}/")
        wait_for_dashboard()
        wait(lambda _: SCRIPT in text_of("#react-entry-point"), "the state as text")
        self.assertIsNone(run("return window.pwned"))
        self.open("/pages/initial-state")
        self.assertIsNone(run("return window.pwned"))

        self.page("")
        self.select("Mine")
        one("#instance-clone").click()
        self.told("Cloned")
        self.confirm("#instance-delete")
        self.told("Deleted")
        wait(lambda _: all("Mine" not in row.text for row in all_of(".dash-table-container tr")), "the row to be gone")
        self.assertIsNone(run("return window.pwned"))

    def test_users_and_dashboards(self):
        self.page("users")
        one("#user-create").click()
        self.told("A user's name must have", "user-notice")
        self.write("#user-name", SCRIPT)
        self.write("#user-password", "long enough to be taken")
        self.write("#user-groups", SCRIPT)
        one("#user-create").click()
        self.told("may log in now", "user-notice")
        self.page("users")
        self.row(SCRIPT)
        self.assertIsNone(run("return window.pwned"))
        # Whoever has that name sees it as text, too.
        browser().delete_all_cookies()
        self.log_in(SCRIPT, "long enough to be taken")
        self.assertEqual(text_of(".bar nav a:last-child"), f"Log out {SCRIPT}")
        self.open("/logout/")
        self.assertEqual(text_of("main strong"), SCRIPT)
        self.assertIsNone(run("return window.pwned"))
        browser().delete_all_cookies()

        self.log_in("admin", admin_password(), to="/admin/app/admin/dashboards")
        wait_for_dashboard()
        self.select("SimpleExample")
        one("#app-check").click()
        wait(lambda _: text_of("#app-notice"), "the check")
        self.confirm("#app-delete")
        self.told("instance", "app-notice")
        self.row("SimpleExample")

    def test_clients(self):
        self.page("clients")
        self.assertIn("Clients", text_of("#admin-navigation"))
        one("#client-create").click()
        self.told("A client needs a name.", "client-notice")
        self.write("#client-name", f"Station {SCRIPT}")
        for scope in all_of("#client-scopes input"):
            scope.click()
        one("#client-create").click()
        self.told("was made", "client-notice")
        client, secret = (line.split("=", 1)[1] for line in text_of("#client-credentials pre").split())
        self.assertEqual(one("#client-name").get_property("value"), "")
        self.assertIsNone(run("return window.pwned"))
        self.assertEqual(ask_for_token(client, secret)[0], 200)
        self.assertEqual(ask_for_token(client, secret + "x")[0], 401)

        # Whoever comes later does not see it.
        self.page("clients")
        self.row(client)
        self.assertNotIn(secret, browser().page_source)
        self.assertEqual(all_of("#client-credentials pre"), [])
        token = json.loads(ask_for_token(client, secret)[1])["access_token"]
        self.assertEqual(status("/dash/app/SimpleExample/", {"Authorization": f"Bearer {token}"}), 200)
        self.select(client)
        one("#client-revoke").click()
        self.told("Done for", "client-notice")
        wait(lambda _: "no" in self.row(client).text.split(), "the client to be revoked")
        self.assertEqual(ask_for_token(client, secret)[0], 401)
        self.assertEqual(status("/dash/app/SimpleExample/", {"Authorization": f"Bearer {token}"}), 401)
        self.confirm("#client-delete")
        wait(lambda _: all(client not in row.text for row in all_of(".dash-table-container tr")), "the row to be gone")
        self.assertIsNone(run("return window.pwned"))


def ask(path, headers, data=None):
    """The status and the body of an answer, asked for by another program than the browser."""
    try:
        with urllib.request.urlopen(urllib.request.Request(demo_url() + path, data, headers)) as answer:
            return answer.status, answer.read()
    except urllib.error.HTTPError as error:
        return error.code, error.read()


def status(path, headers):
    return ask(path, headers)[0]


def ask_for_token(client, secret):
    form = {"grant_type": "client_credentials", "client_id": client, "client_secret": secret}
    return ask("/oauth/token", {}, urllib.parse.urlencode(form).encode())


def accept():
    """Says yes to the browser's question; whether there was one."""
    try:
        browser().switch_to.alert.accept()
        return True
    except NoAlertPresentException:
        return False
