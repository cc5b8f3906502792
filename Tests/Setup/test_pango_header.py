"""What Sources/CCairo/Pango.h declares of Pango is what Pango's own headers declare."""

import shutil
import subprocess
import unittest

import scripts

HEADER = scripts.FOLDER.parent / "Sources" / "CCairo" / "Pango.h"
COMPILER = next(filter(None, map(shutil.which, ["clang", "cc", "gcc"])), None)


class PangoHeaderTests(unittest.TestCase):
    def setUp(self):
        query = ["pkg-config", "--cflags", "pangocairo"]
        self.flags = subprocess.run(query, capture_output=True, text=True, check=True).stdout.split()

    def compile(self, source):
        """Whether a compiler takes the source."""
        command = [COMPILER, "-x", "c", "-std=c11", "-fsyntax-only", "-Werror", *self.flags, "-"]
        return subprocess.run(command, input=source, capture_output=True, text=True)

    def test_declarations_agree(self):
        self.assertIsNotNone(COMPILER, "there is no C compiler in PATH")
        both = f'#include <pango/pangocairo.h>\n#include "{HEADER}"\n'
        result = self.compile(both)
        self.assertEqual(result.returncode, 0, result.stderr)
        # A declaration that does not agree would have been found.
        result = self.compile(both + "double pango_layout_get_unknown_glyphs_count(PangoLayout *layout);\n")
        self.assertNotEqual(result.returncode, 0)

    def test_values_agree(self):
        own = self.compile(f'#include "{HEADER}"\n{VALUES}')
        theirs = self.compile(f"#include <pango/pangocairo.h>\n{VALUES}")
        self.assertEqual((own.returncode, own.stderr), (0, ""))
        self.assertEqual((theirs.returncode, theirs.stderr), (0, ""))


VALUES = """
#include <stddef.h>
_Static_assert(PANGO_SCALE == 1024 && PANGO_WEIGHT_NORMAL == 400 && PANGO_WEIGHT_BOLD == 700, "values");
_Static_assert(sizeof(PangoWeight) == sizeof(int) && sizeof(gboolean) == sizeof(int), "sizes");
_Static_assert(offsetof(PangoRectangle, x) == 0 && offsetof(PangoRectangle, height) == 3 * sizeof(int), "places");
_Static_assert(sizeof(PangoRectangle) == 4 * sizeof(int), "sizes");
"""


if __name__ == "__main__":
    unittest.main()
