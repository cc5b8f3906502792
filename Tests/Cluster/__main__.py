"""Starts Samples/Cluster, and kills one after the other of its servers while browsers of a kind use it.

    .tools/venv/bin/python3 Tests/Cluster .build/debug/cluster-site [--sockets 200] [--callbacks 50] [--keep FOLDER]

Whatever was acknowledged has to be there, whichever process is asked, and everything has to go on by itself. How long that
took is printed; the site's aim is 15 seconds.
"""

import argparse
import asyncio
import json
import pathlib
import re
import sys
import tempfile
import time
import urllib.request

ROOT = pathlib.Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT / "Samples" / "Cluster"))

import oauth  # noqa: E402
from cluster import Cluster, ClusterError  # noqa: E402
from load import Load, ask, find  # noqa: E402

VICTIMS = ("process1", "process2", "redis", "postgresql", "nginx")
PATIENCE = 120  # for what takes some seconds on a machine with nothing else to do


class Failure(Exception):
    pass


def check(condition, text):
    if not condition:
        raise Failure(text)


async def token(cluster):
    made = dict(line.split("=", 1) for line in cluster.run("create-client", "load", "--scope", "pipe:publish").split())
    body = f"grant_type=client_credentials&client_id={made['client_id']}&client_secret={made['client_secret']}"
    answer = await ask(
        f"{cluster.url}/oauth/token", "POST", body.encode(),
        [("Content-Type", "application/x-www-form-urlencoded")])
    check(answer.status == 200, f"no token: {answer.status} {answer.body!r}")
    return answer.json()["access_token"]


async def wait_until(load, moment, loading):
    begun = time.monotonic()
    while missing := load.recovered_since(moment):
        check(not loading.done(), "the load has ended")
        check(time.monotonic() < begun + PATIENCE, f"still missing after {PATIENCE} s: {', '.join(missing)}")
        await asyncio.sleep(0.05)
    return time.monotonic() - moment


async def selective_routing(cluster, load):
    """The WebSocket and the messages of programs go to two of the processes, pages to all."""
    check(load.processes["callback"] == {"1", "2", "3"}, f"callbacks were answered by {load.processes['callback']}")
    sockets = set().union(*(listener.processes for listener in load.listeners))
    check(sockets == {"2", "3"}, f"sockets were opened by {sockets}")
    check(load.processes["poke"] == {"2", "3"}, f"messages were taken by {load.processes['poke']}")
    for path in ("/metrics", "/ready"):
        check((await ask(cluster.url + path)).status == 404, f"strangers see {path}")


async def foreign_pages(cluster):
    """T103: the pages of another site open no socket, and the figures say that they tried."""
    def refused():
        return sum(
            float(figures(cluster, name).get('dashboard_sockets_refused_total{kind="messages",reason="origin"}', 0))
            for name in ("process2", "process3"))

    before = await asyncio.to_thread(refused)
    for origin in (["Origin", "https://other.example"],), ():
        answer = await ask(
            f"{cluster.url}/dash/_messages", headers=[
                ("Connection", "Upgrade"), ("Upgrade", "websocket"), ("Sec-WebSocket-Version", "13"),
                ("Sec-WebSocket-Key", "dGhlIHNhbXBsZSBub25jZQ=="), *origin,
            ])
        check(answer.status == 403, f"a socket of another site was answered with {answer.status}")
    after = await asyncio.to_thread(refused)
    check(after == before + 2, f"{after - before} refused sockets were counted instead of 2")


def figures(cluster, name):
    with urllib.request.urlopen(f"http://127.0.0.1:{cluster.ports[name]}/metrics", timeout=10) as answer:
        return dict(re.findall(r"^([^#\s]\S*) (\S+)$", answer.read().decode(), re.M))


def check_figures(cluster, load):
    """What the processes count is what the load has seen of them."""
    sockets = sum(
        float(figures(cluster, name).get('dashboard_sockets_open{kind="messages"}', 0)) for name in ("process2", "process3"))
    check(sockets == len(load.listeners), f"the processes count {sockets} sockets of {len(load.listeners)}")
    done = sum(
        float(value)
        for name in ("process1", "process2", "process3")
        for key, value in figures(cluster, name).items()
        if key.startswith('dashboard_callbacks_total{dashboard="Counter",outcome="done"'))
    check(done > 0, "the processes count no callbacks")


def check_logs(cluster):
    """Lines of JSON, those of requests with their number."""
    for name in ("process1", "process2", "process3"):
        lines = (cluster.folder / f"{name}.log").read_text().splitlines()
        for line in lines:
            if line.startswith("{"):
                json.loads(line)
            else:
                check(line.startswith("The server is at "), f"{name} has logged: {line}")


async def run(cluster, sockets, callbacks):
    load = Load(cluster.url, await token(cluster), sockets, callbacks)
    loading = asyncio.create_task(load.run())
    try:
        took = await wait_until(load, time.monotonic(), loading)
        print(f"everything goes: {took:.1f} s", flush=True)
        check_figures(cluster, load)
        await foreign_pages(cluster)
        for victim in VICTIMS:
            await asyncio.to_thread(cluster.kill, victim)
            took = await wait_until(load, time.monotonic(), loading)
            print(f"{victim} killed: everything goes on after {took:.1f} s", flush=True)
            check(not load.faults, "; ".join(load.faults[:5]))
        await selective_routing(cluster, load)
    finally:
        loading.cancel()
        await asyncio.gather(loading, return_exceptions=True)
    for number, acknowledged in load.saved.items():
        for name in ("process1", "process2", "process3"):
            url = f"http://127.0.0.1:{cluster.ports[name]}/dash/instance/counter-{number}/_dash-layout"
            seen = find((await ask(url)).json(), "number")
            check(seen >= acknowledged, f"{name} has {seen} in counter-{number}, {acknowledged} was acknowledged")
    check_logs(cluster)
    print(
        f"{load.statuses['callback 200']} saves, {sum(load.counts.values())} counts in sessions, {load.jobs_done} jobs, "
        f"{len(load.sent_at)} messages, {sum(listener.count for listener in load.listeners)} heard; "
        f"{dict(sorted(load.statuses.items()))}")


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("executable", nargs="?")
    parser.add_argument("--sockets", type=int, default=200)
    parser.add_argument("--callbacks", type=int, default=50, help="a second")
    parser.add_argument("--keep", help="a folder for databases and logs")
    arguments = parser.parse_args()
    with tempfile.TemporaryDirectory(prefix="cluster-") as folder:
        cluster = Cluster(arguments.keep or folder, arguments.executable and pathlib.Path(arguments.executable).resolve())
        try:
            with cluster:
                oauth.check(cluster)
                print("requests-oauthlib gets tokens and sends", flush=True)
                asyncio.run(run(cluster, arguments.sockets, arguments.callbacks))
        except (Failure, ClusterError) as error:
            print(f"Tests/Cluster: {error}", file=sys.stderr)
            for log in sorted(cluster.folder.glob("*.log")):
                lines = log.read_text(errors="replace").splitlines()[-15:]
                print(f"--- {log.name}", *lines, sep="\n", file=sys.stderr)
            sys.exit(1)


if __name__ == "__main__":
    main()
