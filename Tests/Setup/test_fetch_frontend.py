"""fetch-frontend makes exactly what the pins say, or says why not and leaves everything as it was."""

import contextlib
import gzip
import hashlib
import io
import json
import os
import shutil
import stat
import tarfile
import tempfile
import unittest
import zipfile
from pathlib import Path
from unittest import mock

import scripts

fetch_frontend = scripts.load("fetch-frontend")

BUNDLE = b"window.tiny = {};\n" * 50
CLASS = b'''
class Box(Component):
    """A Box component.
Holds things.

Keyword arguments:

- title (string; required):
    What it says.
"""
    _children_props = ['title']
    _namespace = 'tiny'
    _type = 'Box'

    def __init__(self, title: typing.Optional[str] = None, **kwargs):
        pass
'''
CONTENT = {
    "tiny/bundle.js": BUNDLE,
    "tiny/Box.py": CLASS,
    "tiny/secret.py": b"",
    "tiny-1.0.dist-info/LICENSE": b"MIT\n",
}


def wheel(entries=CONTENT, links=()):
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w") as archive:
        for name, data in entries.items():
            archive.writestr(name, data)
        for name in links:
            info = zipfile.ZipInfo(name)
            info.external_attr = (stat.S_IFLNK | 0o777) << 16
            archive.writestr(info, "/etc/passwd")
    return stream.getvalue()


def source_archive(entries, links=()):
    stream = io.BytesIO()
    with tarfile.open(fileobj=stream, mode="w:gz") as archive:
        for name, data in entries.items():
            info = tarfile.TarInfo(name)
            info.size = len(data)
            archive.addfile(info, io.BytesIO(data))
        for name in links:
            info = tarfile.TarInfo(name)
            info.type = tarfile.SYMTYPE
            info.linkname = "/etc/passwd"
            archive.addfile(info)
    return stream.getvalue()


class FetchFrontendTests(unittest.TestCase):
    def setUp(self):
        self.folder = Path(tempfile.mkdtemp(prefix="fetch frontend "))
        self.addCleanup(shutil.rmtree, self.folder)
        self.output = self.folder / ".frontend"
        self.archives = self.folder / "archives"
        self.archives.mkdir()

    def pin(self, data, name="tiny-1.0-py3-none-any.whl", sha256=None, **changes):
        """Writes an archive and a pins file that asks for it."""
        (self.archives / name).write_bytes(data)
        package = {
            "name": "dash",
            "version": "1.0",
            "archive": name,
            "sha256": sha256 or hashlib.sha256(data).hexdigest(),
            "files": ["tiny/bundle.js"],
            "renamed": {"tiny-1.0.dist-info/LICENSE": "tiny/LICENSE"},
        } | changes
        library = {"name": "tiny", "package": "dash", "classes": "tiny", "scripts": [{"path": "tiny/bundle.js"}]}
        pins = {"packages": [package], "renderer": [], "libraries": [library]}
        (self.folder / "pins.json").write_text(json.dumps(pins))
        return package

    def run_script(self, *arguments):
        """The exit status and everything that was printed."""
        printed = io.StringIO()
        with contextlib.redirect_stdout(printed), contextlib.redirect_stderr(printed):
            status = fetch_frontend.main(
                ["--pins", f"{self.folder}/pins.json", "--archives", str(self.archives), "--output", str(self.output)]
                + list(arguments)
            )
        return status, printed.getvalue()

    def assert_refused(self, *expected):
        status, text = self.run_script()
        self.assertEqual(status, 1, text)
        for part in expected:
            self.assertIn(part, text)
        self.assertEqual(text.splitlines()[-1].count(". "), 0, f"more than one sentence: {text}")
        self.assertEqual(list(self.folder.glob(".frontend*")), [], "something was left behind")

    def test_extracts_what_is_listed_and_nothing_else(self):
        self.pin(wheel())
        status, text = self.run_script()
        self.assertEqual(status, 0, text)
        found = sorted(str(p.relative_to(self.output)) for p in self.output.rglob("*") if p.is_file())
        self.assertEqual(
            found,
            ["index.json", "metadata/libraries.json", "metadata/tiny.json"]
            + ["tiny/LICENSE", "tiny/LICENSE.gz", "tiny/bundle.js", "tiny/bundle.js.gz"],
        )
        self.assertEqual((self.output / "tiny/bundle.js").read_bytes(), BUNDLE)
        packed = (self.output / "tiny/bundle.js.gz").read_bytes()
        self.assertEqual(gzip.decompress(packed), BUNDLE)
        self.assertEqual(packed[4:8], bytes(4), "the time in the gzip header")
        index = json.loads((self.output / "index.json").read_text())
        self.assertEqual(
            index["files"][1],
            {
                "path": "tiny/bundle.js",
                "bytes": len(BUNDLE),
                "sha256": hashlib.sha256(BUNDLE).hexdigest(),
                "gzipBytes": len(packed),
            },
        )

    def test_tells_the_generator_what_the_classes_say(self):
        self.pin(wheel())
        self.run_script()
        library = json.loads((self.output / "metadata/libraries.json").read_text())["libraries"][0]
        self.assertEqual(library["namespace"], "tiny")
        self.assertEqual(library["childrenProps"], {"Box": ["title"]})
        box = json.loads((self.output / "metadata/tiny.json").read_text())["tiny/Box.py"]
        self.assertEqual(box["description"], "Holds things.")
        self.assertEqual(
            box["props"], {"title": {"type": {"name": "string"}, "required": True, "description": "What it says."}}
        )

    def test_reads_source_archives(self):
        entries = {f"tiny-1.0/{name}": data for name, data in CONTENT.items()}
        self.pin(source_archive(entries), name="tiny-1.0.tar.gz", root="tiny-1.0")
        status, text = self.run_script()
        self.assertEqual(status, 0, text)
        self.assertEqual((self.output / "tiny/bundle.js").read_bytes(), BUNDLE)

    def test_does_nothing_the_second_time(self):
        self.pin(wheel())
        self.run_script()
        before = os.stat(self.output).st_ino
        shutil.rmtree(self.archives)
        status, text = self.run_script()
        self.assertEqual((status, text), (0, "fetch-frontend: .frontend is up to date.\n"))
        self.assertEqual(os.stat(self.output).st_ino, before)

    def test_repairs_a_lost_file(self):
        self.pin(wheel())
        self.run_script()
        (self.output / "tiny/bundle.js.gz").unlink()
        self.assertEqual(self.run_script()[0], 0)
        self.assertTrue((self.output / "tiny/bundle.js.gz").exists())

    def test_follows_changed_pins(self):
        self.pin(wheel())
        self.run_script()
        self.pin(wheel(CONTENT | {"tiny/bundle.js": b"new"}))
        self.assertEqual(self.run_script()[0], 0)
        self.assertEqual((self.output / "tiny/bundle.js").read_bytes(), b"new")
        self.assertEqual([p.name for p in self.folder.glob(".frontend*")], [".frontend"])

    def test_keeps_the_old_folder_when_the_new_one_fails(self):
        self.pin(wheel())
        self.run_script()
        self.pin(wheel({}))
        self.assertEqual(self.run_script()[0], 1)
        self.assertEqual((self.output / "tiny/bundle.js").read_bytes(), BUNDLE)
        self.assertEqual([p.name for p in self.folder.glob(".frontend*")], [".frontend"])

    def test_downloads_a_damaged_copy_again(self):
        package = self.pin(wheel())
        path = self.archives / package["archive"]
        path.write_bytes(b"damaged")
        with mock.patch.object(fetch_frontend, "download", lambda missing, folder: path.write_bytes(wheel())):
            status, text = self.run_script()
        self.assertEqual(status, 0, text)
        self.assertIn("tiny-1.0-py3-none-any.whl is damaged and will be downloaded again", text)

    def test_refuses_a_wrong_checksum(self):
        package = self.pin(wheel(), sha256="0" * 64)
        path = self.archives / package["archive"]
        got = hashlib.sha256(wheel()).hexdigest()
        with mock.patch.object(fetch_frontend, "download", lambda missing, folder: path.write_bytes(wheel())):
            self.assert_refused("tiny-1.0-py3-none-any.whl", "0" * 64, got)
        self.assertFalse(path.exists(), "the wrong archive was kept")

    def test_refuses_what_pip_did_not_deliver(self):
        package = self.pin(wheel())
        (self.archives / package["archive"]).unlink()
        with mock.patch.object(fetch_frontend, "download", lambda missing, folder: None):
            self.assert_refused("pip did not deliver tiny-1.0-py3-none-any.whl of dash 1.0")

    def test_refuses_a_truncated_archive(self):
        entries = {f"tiny-1.0/{name}": data + os.urandom(5000) for name, data in CONTENT.items()}
        for name, data in [("tiny-1.0-py3-none-any.whl", wheel()), ("tiny-1.0.tar.gz", source_archive(entries))]:
            with self.subTest(name):
                self.pin(data[: len(data) // 2], name=name, root="tiny-1.0" if name.endswith("gz") else None)
                self.assert_refused(name, "is damaged")

    def test_refuses_an_archive_that_reaches_outside(self):
        for entry in ["../evil.js", "/etc/evil.js", "tiny/../../evil.js", "tiny\\..\\evil.js", "C:evil.js"]:
            with self.subTest(entry, kind="wheel"):
                self.pin(wheel(CONTENT | {entry: b"evil"}))
                self.assert_refused("tiny-1.0-py3-none-any.whl holds the unsafe entry")
            with self.subTest(entry, kind="source archive"):
                self.pin(source_archive({entry: b"evil"}), name="tiny-1.0.tar.gz")
                self.assert_refused("tiny-1.0.tar.gz holds the unsafe entry")

    def test_refuses_links(self):
        self.pin(wheel(links=["tiny/link.js"]))
        self.assert_refused("holds the unsafe entry 'tiny/link.js'")
        self.pin(source_archive({}, links=["tiny/link.js"]), name="tiny-1.0.tar.gz")
        self.assert_refused("holds the unsafe entry 'tiny/link.js'")

    def test_refuses_pins_that_reach_outside(self):
        self.pin(wheel(), renamed={"tiny-1.0.dist-info/LICENSE": "../LICENSE"})
        self.assert_refused("the pins file names the unsafe path '../LICENSE'")

    def test_names_a_missing_entry(self):
        self.pin(wheel(), files=["tiny/bundle.js", "tiny/other.js"])
        self.assert_refused("tiny-1.0-py3-none-any.whl does not hold tiny/other.js")

    def test_names_a_class_it_does_not_understand(self):
        self.pin(wheel(CONTENT | {"tiny/Box.py": CLASS.replace(b"Optional[str]", b"Optional[Unheard]")}))
        self.assert_refused("tiny/Box.py uses a type this tool does not know")

    def test_says_that_the_disk_is_full(self):
        self.pin(wheel())
        with mock.patch.object(fetch_frontend, "write", side_effect=OSError(28, "No space left on device")):
            self.assert_refused("the disk is full")

    def test_verify_finds_a_changed_file(self):
        self.pin(wheel())
        self.run_script()
        self.assertEqual(self.run_script("--verify")[0], 0)
        for name in ["tiny/bundle.js", "tiny/bundle.js.gz", "metadata/tiny.json"]:
            with self.subTest(name):
                path = self.output / name
                kept = path.read_bytes()
                path.write_bytes(kept[:-1] + bytes([kept[-1] ^ 1]))
                status, text = self.run_script("--verify")
                self.assertEqual(status, 1)
                self.assertIn(name, text)
                path.write_bytes(kept)

    def test_verify_asks_for_a_fetch_when_nothing_is_there(self):
        self.pin(wheel())
        status, text = self.run_script("--verify")
        self.assertEqual(status, 1)
        self.assertIn("run Scripts/fetch-frontend", text)


class PipTests(unittest.TestCase):
    """Whatever pip prints becomes one sentence without addresses."""

    package = {"name": "dash", "version": "1.0", "archive": "dash-1.0.whl", "sha256": "a" * 64}

    def test_reasons(self):
        hashes = (
            "ERROR: THESE PACKAGES DO NOT MATCH THE HASHES FROM THE REQUIREMENTS FILE.\n"
            "    dash==1.0 from https://host.example/dash:\n"
            f"        Expected sha256 {'a' * 64}\n             Got        {'b' * 64}\n"
        )
        refused = (
            "WARNING: Retrying (Retry(total=1)) after connection broken by 'NewConnectionError('Failed to establish a "
            "new connection: [Errno 111] Connection refused')': /simple/dash/\n"
            "ERROR: No matching distribution found for dash"
        )
        for output, expected in [
            (hashes, f"expected SHA-256 {'a' * 64}, got {'b' * 64}"),
            (refused, "cannot be reached"),
            ("ERROR: Could not install: [Errno 28] No space left on device", "the disk is full"),
            ("SSLError(SSLCertVerificationError(1, 'CERTIFICATE_VERIFY_FAILED'))", "certificate is not trusted"),
            ("ERROR: HTTP error 403 while getting https://host.example/x.whl", "HTTP error 403 while getting …"),
            ("", "no reason was given"),
        ]:
            with self.subTest(expected):
                sentence = fetch_frontend.reason(output, [self.package])
                self.assertIn(expected, sentence)
                self.assertNotIn("host.example", sentence)
                self.assertNotIn("\n", sentence)


if __name__ == "__main__":
    unittest.main()
