"""PostgreSQL for the time of a comparison."""

import contextlib
import os
import shutil
import signal
import subprocess
import time
from pathlib import Path

from callbacks import free_port


def program(name):
    """Debian keeps the server's programs where no PATH leads."""
    folders = sorted(Path("/usr/lib/postgresql").glob("*/bin"), key=lambda path: -float(path.parent.name))
    path = ":".join([*map(str, folders), os.environ.get("PATH", "")])
    found = shutil.which(name, path=path)
    if not found:
        raise SystemExit(f"databases: {name} is missing; run Scripts/install-packages bench.")
    return found


@contextlib.contextmanager
def postgresql(folder):
    """A server of its own, as it comes: every commit is on the disk before it is acknowledged. Gives its address."""
    # It does not run as root.
    user = "postgres" if os.geteuid() == 0 else None
    folder, port = folder / "postgresql", free_port()
    folder.mkdir()
    if user:
        # The folder around it is for one user.
        folder.parent.chmod(0o711)
        shutil.chown(folder, user, user)
    options = {"cwd": "/", "user": user, "group": user, "stdin": subprocess.DEVNULL}
    with open(folder.parent / "postgresql.log", "wb") as log:
        options |= {"stdout": log, "stderr": log}
        subprocess.run(
            [program("initdb"), "-D", folder, "-U", "postgres", "-A", "trust", "-E", "UTF8", "--locale=C"],
            check=True, **options,
        )  # fmt: skip
        process = subprocess.Popen(
            [
                program("postgres"), "-D", folder, "-p", str(port), "-c", "listen_addresses=127.0.0.1",
                "-c", "unix_socket_directories=",
            ],
            **options,
        )  # fmt: skip
    try:
        ready = [program("pg_isready"), "-q", "-h", "127.0.0.1", "-p", str(port)]
        while subprocess.run(ready, check=False).returncode:
            if process.poll() is not None:
                raise SystemExit((folder.parent / "postgresql.log").read_text(errors="replace")[-3000:])
            time.sleep(0.1)
        yield process, f"postgres://postgres@127.0.0.1:{port}/postgres"
    finally:
        # It closes connections that are open, and ends.
        process.send_signal(signal.SIGINT)
        process.wait()
