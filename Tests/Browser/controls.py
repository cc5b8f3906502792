"""What people do with the components of Dash."""

import tempfile
from pathlib import Path

from browser import By, all_of, browser, one, run, wait

UPLOADS = tempfile.TemporaryDirectory()


def choose(group, label):
    """Chooses one of a group of radio buttons."""
    one(f"#{group}")
    browser().find_element(By.XPATH, f"//*[@id='{group}']//label[normalize-space()='{label}']").click()


def choose_option(dropdown, name):
    one(f"#{dropdown}").click()
    option = wait(
        lambda _: next((option for option in all_of(".dash-dropdown-option") if option.text == name), None),
        f"{name} in the list of {dropdown}",
    )
    run("arguments[0].click()", option)  # the list may have scrolled it under its search field


def upload(name, text):
    """Gives the explorer a file, which stays: the browser reads it when it comes to it."""
    path = Path(tempfile.mkdtemp(dir=UPLOADS.name), name)
    path.write_text(text)
    one("#upload input[type=file]").send_keys(str(path))
