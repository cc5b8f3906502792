"""Where the modules of a finished build are, for tools that read them."""

import subprocess
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent


def search_paths(built):
    """Where the compiler finds the modules of this package and of those that it depends on, C's among them."""
    paths = ["-I", str(built / "Modules")]
    maps = [*ROOT.glob("Sources/*/module.modulemap"), *ROOT.glob("Sources/*/include/module.modulemap")]
    checkouts = built.resolve().parent.parent / "checkouts"
    maps += [*checkouts.glob("*/Sources/*/module.modulemap"), *checkouts.glob("*/Sources/*/include/module.modulemap")]
    maps += [*built.glob("*.build/module.modulemap")]
    for path in sorted(maps):
        paths += ["-Xcc", f"-fmodule-map-file={path}"]
    for folder in sorted({*ROOT.glob("Sources/C*"), *checkouts.glob("*/Sources/*/include")}):
        if folder.is_dir():
            paths += ["-Xcc", f"-I{folder}"]
    for library in ("libpq", "libgvc", "pangocairo", "hiredis", "libcrypto", "zlib"):
        flags = subprocess.run(["pkg-config", "--cflags-only-I", library], text=True, capture_output=True).stdout.split()
        for flag in flags:
            paths += ["-Xcc", flag]
    return paths
