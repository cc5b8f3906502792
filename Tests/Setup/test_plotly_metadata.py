"""What is read from plotly's sources for the generator of figures."""

import json
import sys
import unittest
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[2] / "Scripts"))
import plotly_metadata  # noqa: E402

MARKER = '''
class Marker(_BaseTraceHierarchyType):
    _parent_path_str = "scatter"
    _path_str = "scatter.marker"

    @property
    def size(self):
        """
        Sets the marker size
        (in px).

        The 'size' property is a number
        """
        return self["size"]

    @property
    def line(self):
        """
        The 'line' property is an instance of Line
        """
        return self["line"]
'''


class Archive:
    """An archive of these texts."""

    def __init__(self, files):
        self.files = files

    def list_below(self, folder, suffix):
        return sorted(name for name in self.files if name.startswith(folder + "/") and name.endswith(suffix))

    def read(self, name):
        return self.files[name].encode()


class PlotlyMetadata(unittest.TestCase):
    def test_the_first_paragraph_is_the_documentation(self):
        archive = Archive({"plotly/graph_objs/scatter/_marker.py": MARKER, "plotly/graph_objs/_figure.py": "no class"})
        self.assertEqual(
            json.loads(plotly_metadata.documentation(archive)), {"scatter.marker.size": "Sets the marker size (in px)."}
        )

    def test_sources_without_documentation_are_refused(self):
        with self.assertRaises(plotly_metadata.UnexpectedSource):
            plotly_metadata.documentation(Archive({}))

    def test_scales_are_found_where_they_are_defined(self):
        names = ("carto", "cmocean", "colorbrewer", "plotlyjs", "sequential", "diverging", "cyclical")
        files = {f"_plotly_utils/colors/{name}.py": "" for name in names}
        files["_plotly_utils/colors/carto.py"] = 'Mint = ["#fff", "#0f0"]\nUnused = ["#000"]\nMint_r = Mint[::-1]\n'
        files["_plotly_utils/colors/sequential.py"] = 'from .carto import Mint, Mint_r\nPlasma = ["#001", "#002"]\n'
        scales = json.loads(plotly_metadata.color_scales(Archive(files)))
        self.assertEqual(scales, {"Mint": ["#fff", "#0f0"], "Plasma": ["#001", "#002"]})


if __name__ == "__main__":
    unittest.main()
