#!/usr/bin/env python3
"""Starts a site of three processes with nginx, PostgreSQL and Redis, each on a free port, and keeps them running:

    swift build --product cluster-site
    Samples/Cluster/cluster.py

It needs Debian's packages nginx, postgresql and redis-server. Ctrl-C ends everything; what was kept is in the folder that
--folder names, or in a temporary one that is deleted. Whatever ends by itself is started again, as systemd would.
"""

import argparse
import os
import shutil
import signal
import socket
import string
import subprocess
import sys
import tempfile
import threading
import time
import urllib.error
import urllib.request
from pathlib import Path

HERE = Path(__file__).resolve().parent
ROOT = HERE.parent.parent
PROCESSES = ("process1", "process2", "process3")


class ClusterError(Exception):
    pass


def program(name, *folders):
    found = shutil.which(name, path=os.pathsep.join([*folders, os.environ.get("PATH", ""), "/usr/sbin"]))
    if not found:
        raise ClusterError(f"{name} is missing; Scripts/install-packages test installs it.")
    return found


def free_ports(count):
    listeners = [socket.socket() for _ in range(count)]
    try:
        for listener in listeners:
            listener.bind(("127.0.0.1", 0))
        return [listener.getsockname()[1] for listener in listeners]
    finally:
        for listener in listeners:
            listener.close()


def answers(url):
    try:
        with urllib.request.urlopen(url, timeout=2) as answer:
            return answer.status == 200
    except (OSError, urllib.error.URLError):
        return False


class Cluster:
    """Servers, by name: postgresql, redis, process1, process2, process3, nginx."""

    def __init__(self, folder, executable=None, frontend=None):
        self.folder = Path(folder)
        self.executable = Path(executable or ROOT / ".build" / "debug" / "cluster-site")
        self.frontend = Path(frontend or ROOT / ".frontend")
        if not self.executable.exists():
            raise ClusterError(f"{self.executable} is missing; swift build --product cluster-site")
        names = ("nginx", "postgresql", "redis", *PROCESSES)
        self.ports = dict(zip(names, free_ports(len(names))))
        self.running = {}
        self.stopping = threading.Event()
        self.lock = threading.RLock()
        self.watcher = None
        self.url = f"http://127.0.0.1:{self.ports['nginx']}"
        # PostgreSQL does not run as root.
        self.postgres_user = "postgres" if os.geteuid() == 0 else None
        self.postgres_folder = self.folder / "postgresql"

    # What is run.

    def options(self, name=None):
        """The options of the site's executable."""
        words = [
            f"--database=postgres://postgres@127.0.0.1:{self.ports['postgresql']}/postgres",
            f"--redis=redis://127.0.0.1:{self.ports['redis']}",
            f"--key={self.folder / 'site.key'}",
            f"--frontend={self.frontend}",
        ]
        return words + ([f"--name={name}"] if name else [])

    def command(self, name):
        port = str(self.ports[name])
        if name == "postgresql":
            settings = ["listen_addresses=127.0.0.1", "unix_socket_directories=", "logging_collector=off"]
            words = [self.postgres("postgres"), "-D", str(self.postgres_folder), "-p", port]
            return words + [word for setting in settings for word in ("-c", setting)]
        if name == "redis":
            # What is acknowledged is in the file, and outlives the process.
            return [
                program("redis-server"), "--port", port, "--bind", "127.0.0.1", "--dir", str(self.folder),
                "--appendonly", "yes", "--appendfsync", "everysec", "--save", "",
            ]
        if name == "nginx":
            template = string.Template((HERE / "nginx.conf").read_text())
            values = {name: self.ports[name] for name in PROCESSES}
            text = template.substitute(values, folder=self.folder, port=port)
            (self.folder / "nginx.conf").write_text(text)
            return [program("nginx"), "-c", str(self.folder / "nginx.conf"), "-e", "stderr"]
        return [str(self.executable), "serve", "--port", port, *self.options(name[-1])]

    def postgres(self, name):
        folders = sorted(Path("/usr/lib/postgresql").glob("*/bin"), key=lambda path: -float(path.parent.name))
        return program(name, *map(str, folders))

    # Starting.

    def start(self):
        self.folder.mkdir(parents=True, exist_ok=True)
        if self.postgres_user:
            self.folder.chmod(0o755)
        if not (self.postgres_folder / "PG_VERSION").exists():
            self.postgres_folder.mkdir(exist_ok=True)
            if self.postgres_user:
                shutil.chown(self.postgres_folder, self.postgres_user, self.postgres_user)
            subprocess.run(
                [
                    self.postgres("initdb"), "-D", self.postgres_folder, "-U", "postgres", "-A", "trust", "-E", "UTF8",
                    "--locale=C", "--no-sync",
                ],
                check=True, stdout=subprocess.DEVNULL, user=self.postgres_user, group=self.postgres_user, cwd="/",
            )
        for name in ("postgresql", "redis"):
            self.launch(name)
        self.wait(lambda: self.accepts("redis") and self.postgres_answers(), "PostgreSQL and Redis")
        # The tables, before three processes want them at once.
        subprocess.run([self.executable, "migrate", *self.options()], check=True, stdout=subprocess.DEVNULL,
                       stderr=self.log("migrate"))
        for name in (*PROCESSES, "nginx"):
            self.launch(name)
        for name in PROCESSES:
            self.wait(lambda: self.is_ready(name), name)
        self.wait(lambda: answers(f"{self.url}/health"), "nginx")
        self.watcher = threading.Thread(target=self.watch, daemon=True)
        self.watcher.start()

    def log(self, name):
        return open(self.folder / f"{name}.log", "ab")

    def launch(self, name):
        user = self.postgres_user if name == "postgresql" else None
        with self.log(name) as log:
            # Each in a group of its own: a signal of the terminal is for this program, and nginx has workers.
            self.running[name] = subprocess.Popen(
                self.command(name), stdout=log, stderr=log, stdin=subprocess.DEVNULL, start_new_session=True,
                user=user, group=user, cwd="/" if user else None,
            )

    def watch(self):
        """Starts again what has ended."""
        while not self.stopping.wait(0.2):
            with self.lock:
                for name, process in list(self.running.items()):
                    if process.poll() is not None and not self.stopping.is_set():
                        self.launch(name)

    def wait(self, condition, what, seconds=60):
        end = time.monotonic() + seconds
        while not condition():
            if time.monotonic() > end:
                raise ClusterError(f"{what} did not come within {seconds} seconds; see the logs in {self.folder}")
            time.sleep(0.05)

    def accepts(self, name):
        with socket.socket() as client:
            client.settimeout(1)
            return client.connect_ex(("127.0.0.1", self.ports[name])) == 0

    def postgres_answers(self):
        words = [self.postgres("pg_isready"), "-q", "-U", "postgres", "-h", "127.0.0.1", "-p", str(self.ports["postgresql"])]
        return subprocess.run(words, check=False).returncode == 0

    def is_ready(self, name):
        return answers(f"http://127.0.0.1:{self.ports[name]}/ready")

    # Commands of the site.

    def run(self, *words):
        """What a command of the site's executable writes."""
        done = subprocess.run([self.executable, *words, *self.options()], check=True, capture_output=True, text=True)
        return done.stdout

    # Ending.

    def kill(self, name):
        """Ends a server as `kill -9` does, with its workers; it is started again."""
        with self.lock:
            os.killpg(self.running[name].pid, signal.SIGKILL)
            self.running[name].wait()

    def stop(self):
        self.stopping.set()
        if self.watcher:
            self.watcher.join()
        # The other way round: who needs something ends before it.
        for names, number in (
            (("nginx",), signal.SIGTERM), (PROCESSES, signal.SIGTERM), (("redis",), signal.SIGTERM),
            (("postgresql",), signal.SIGINT),
        ):
            processes = [self.running[name] for name in names if name in self.running]
            for process in processes:
                if process.poll() is None:
                    process.send_signal(number)
            for process in processes:
                try:
                    process.wait(10)
                except subprocess.TimeoutExpired:
                    os.killpg(process.pid, signal.SIGKILL)
                    process.wait()

    def __enter__(self):
        try:
            self.start()
        except BaseException:
            self.stop()
            raise
        return self

    def __exit__(self, *_):
        self.stop()


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--folder", help="where databases and logs are kept")
    parser.add_argument("--executable", help="the site's program")
    arguments = parser.parse_args()
    signal.signal(signal.SIGTERM, lambda *_: sys.exit(0))
    with tempfile.TemporaryDirectory(prefix="cluster-") as folder:
        try:
            with Cluster(arguments.folder or folder, arguments.executable) as cluster:
                print(f"The site is at {cluster.url}/dash/instance/counter-1/ and {cluster.url}/dash/app/News/", flush=True)
                while True:
                    time.sleep(3600)
        except (KeyboardInterrupt, SystemExit):
            pass
        except (ClusterError, subprocess.CalledProcessError) as error:
            print(f"cluster.py: {error}", file=sys.stderr)
            sys.exit(1)


if __name__ == "__main__":
    main()
