"""install-packages is quiet when nothing is missing, and says in a sentence what stands in the way otherwise.

Every command that would look at or change the machine is replaced, so nothing is ever installed by these tests.
"""

import os
import shutil
import subprocess
import tempfile
import unittest
from pathlib import Path

import scripts

# What the script may use as it is.
REAL = ["sh", "cat", "dirname", "basename", "sed", "head", "tail", "env", "mkdir", "flock"]

ALL_INSTALLED = "echo installed"
NO_WRK = 'case "$*" in *wrk*) exit 1 ;; *) echo installed ;; esac'
SWIFT = "echo 'Swift version 6.3.1 (swift-6.3.1-RELEASE)'"


class InstallPackagesTests(unittest.TestCase):
    def setUp(self):
        self.folder = Path(tempfile.mkdtemp(prefix="install packages "))
        self.addCleanup(shutil.rmtree, self.folder)
        self.commands = self.folder / "bin"
        self.commands.mkdir()
        for name in filter(shutil.which, REAL):
            os.symlink(shutil.which(name), self.commands / name)
        (self.folder / "Scripts").mkdir()
        for name in ["install-packages", "common.sh"]:
            shutil.copy(scripts.FOLDER / name, self.folder / "Scripts")

    def run_script(self, *groups, settings=None, **commands):
        """Runs the script in a folder with a space in its name, with the given commands (name=shell text) in PATH.

        The commands stay there for the rest of the test.
        """
        for name, text in commands.items():
            path = self.commands / name.replace("_", "-")
            path.write_text(f"#!/bin/sh\necho \"{path.name} $*\" >>'{self.folder}/calls'\n{text}\n")
            path.chmod(0o755)
        result = subprocess.run(
            [self.folder / "Scripts" / "install-packages", *groups],
            capture_output=True, text=True, cwd="/", env={"PATH": str(self.commands)} | (settings or {}),
        )  # fmt: skip
        calls = self.folder / "calls"
        self.calls = calls.read_text() if calls.exists() else ""
        self.assertLessEqual(len(result.stderr.strip().splitlines()), 3, result.stderr)
        return result

    def test_does_nothing_when_everything_is_there(self):
        commands = {"swift": SWIFT, "dpkg_query": ALL_INSTALLED, "apt_get": "exit 9", "id": "echo 0"}
        result = self.run_script("build", "test", "bench", **commands)
        self.assertEqual((result.returncode, result.stderr), (0, ""))
        self.assertIn("nothing to install", result.stdout)
        self.assertNotIn("apt-get", self.calls)

    def test_installs_only_what_is_missing(self):
        result = self.run_script("bench", dpkg_query=NO_WRK, apt_get="exit 0", id="echo 0")
        self.assertEqual(result.returncode, 0, result.stderr)
        self.assertIn("installing wrk", result.stdout)
        installs = [line for line in self.calls.splitlines() if "apt-get" in line and "install" in line]
        self.assertEqual(len(installs), 1)
        self.assertTrue(installs[0].endswith(" --yes --no-install-recommends wrk"), installs)

    def test_uses_sudo_when_not_root(self):
        result = self.run_script("bench", dpkg_query=NO_WRK, apt_get="exit 0", id="echo 1000", sudo='exec "$@"')
        self.assertEqual(result.returncode, 0, result.stderr)
        self.assertIn("sudo env DEBIAN_FRONTEND=noninteractive apt-get", self.calls)

    def test_tries_to_install_with_old_package_lists(self):
        failing_update = 'case "$*" in *update*) exit 100 ;; esac'
        result = self.run_script("bench", dpkg_query=NO_WRK, apt_get=failing_update, id="echo 0")
        self.assertEqual(result.returncode, 0, result.stderr)

    def test_sentences(self):
        for expected, groups, commands in [
            ("apt-get is missing", ["bench"], {"dpkg_query": NO_WRK, "id": "echo 0"}),
            ("as root, run: apt-get install wrk", ["bench"], {"apt_get": "exit 0", "id": "echo 1000"}),
            ("apt-get could not install wrk", ["bench"], {"apt_get": "echo E: broken; exit 100", "id": "echo 0"}),
            ("there is no group 'tests'", ["tests"], {}),
            ("name one or more groups", [], {}),
            ("Swift is not in PATH", ["build"], {}),
            ("Swift 6.1 is too old; install Swift 6.2", ["build"], {"swift": "echo 'Swift version 6.1.3 (x)'"}),
            ("Swift 5.10 is too old", ["build"], {"swift": "echo 'Swift version 5.10 (x)'"}),
            ("'swift --version' does not work", ["build"], {"swift": "exit 1"}),
        ]:
            with self.subTest(expected):
                result = self.run_script(*groups, **commands)
                self.assertEqual(result.returncode, 1)
                self.assertIn(expected, result.stderr)

    def test_takes_newer_swifts(self):
        for version in ["6.2", "6.10.1", "7.0-dev"]:
            with self.subTest(version):
                result = self.run_script("build", swift=f"echo 'Swift version {version} (x)'", dpkg_query=ALL_INSTALLED)
                self.assertEqual(result.returncode, 0, result.stderr)

    def test_can_be_told_not_to_look(self):
        result = self.run_script("bench", settings={"SKIP_PACKAGES": "1"})
        self.assertEqual(result.returncode, 0, result.stderr)


if __name__ == "__main__":
    unittest.main()
