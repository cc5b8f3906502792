"""Sends a server of dashboards what nobody should send it, and looks whether it minds.

    python Tests/ProtocolFuzz .build/debug/dash-apps [options]

    --seconds S     how long in all (600)
    --seed N        the seed (1); worker W makes what it sends in round R from N, W and R alone
    --workers W     how many send at once (2)
    --frontend F    the folder of browser files (.frontend)

Requests and frames are made from the recorded ones by changing them: bodies as trees and as bytes, paths, queries, methods,
header fields, handshakes and frames of WebSockets. Whatever comes, the server goes on, answers in time and with one of the
documented answers, and needs no more memory at the end than after the first fifth of the time. What breaks that is printed
with its seed, worker and round; the status is 1 then.
"""

import argparse
import collections
import json
import os
import pathlib
import socket
import subprocess
import sys
import tempfile
import threading
import time

import requests_of_chance
from conversation import NoAnswerInTime, Refused, Socket, Unanswered, exchange

ROOT = pathlib.Path(__file__).resolve().parents[2]
PATIENCE = 30  # seconds for an answer, on a machine with other things to do
MEGABYTE = 1 << 20


class Server:
    """A program that takes --port and --frontend, and the last lines of what it says before it ends, or why it crashed."""

    def __init__(self, program, frontend):
        with socket.socket() as listener:
            listener.bind(("127.0.0.1", 0))
            self.port = listener.getsockname()[1]
        self.lines = collections.deque(maxlen=20)
        self.crash = []
        self.process = subprocess.Popen(
            [pathlib.Path(program).resolve(), "--port", str(self.port), "--frontend", pathlib.Path(frontend).resolve()],
            # glibc keeps what was freed in an arena for each thread, which would hide what the server itself keeps.
            env={**os.environ, "MALLOC_ARENA_MAX": "1"},
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
        )
        threading.Thread(target=self.listen, daemon=True).start()
        end = time.monotonic() + 60
        while True:
            try:
                exchange(self.port, requests_of_chance.plain("GET", "/"), PATIENCE)
                return
            except OSError:
                if self.process.poll() is not None or time.monotonic() > end:
                    raise SystemExit("The server did not start:\n" + self.last_words()) from None
                time.sleep(0.1)

    def listen(self):
        for line in self.process.stdout:
            text = line[:300].decode(errors="replace")
            if self.crash or "Fatal error" in text or "*** " in text:
                if len(self.crash) < 60:
                    self.crash.append(text)
            else:
                self.lines.append(text)

    def last_words(self):
        return "".join([*self.lines, *self.crash])

    def memory(self):
        status = pathlib.Path(f"/proc/{self.process.pid}/status")
        if not status.exists():
            return None
        line = next(line for line in status.read_text().splitlines() if line.startswith("VmRSS"))
        return int(line.split()[1]) * 1024

    def stop(self):
        self.process.terminate()
        try:
            self.process.wait(10)
        except subprocess.TimeoutExpired:
            self.process.kill()
            self.process.wait()


class Fuzz:
    def __init__(self, server, options):
        self.server, self.options = server, options
        self.end = time.monotonic() + options.seconds
        self.maker = requests_of_chance.Maker(server.port, ROOT)
        self.failures = []
        self.counts = collections.Counter()
        self.lock = threading.Lock()

    def run(self):
        workers = [threading.Thread(target=self.work, args=(number,)) for number in range(self.options.workers)]
        start = time.monotonic()
        for worker in workers:
            worker.start()
        settled = start + self.options.seconds / 5
        early, samples = None, []
        while any(worker.is_alive() for worker in workers):
            time.sleep(0.2)
            now = time.monotonic()
            if now > settled and self.server.process.poll() is None:
                samples.append((now, self.server.memory()))
                early = early or samples[0][1]
        for worker in workers:
            worker.join()
        return samples

    def work(self, worker):
        rounds = 0
        while time.monotonic() < self.end and not self.failures:
            rounds += 1
            dice = requests_of_chance.dice(self.options.seed, worker, rounds)
            try:
                if dice.random() < 0.15:
                    self.converse(dice)
                else:
                    self.ask(dice)
                if rounds % 50 == 0:
                    self.ask_properly()
            except Exception as error:  # whatever it is, it belongs to this round
                place = f"seed {self.options.seed}, worker {worker}, round {rounds}"
                with self.lock:
                    self.failures.append(f"{place}: {type(error).__name__}: {error}")

    def count(self, what):
        with self.lock:
            self.counts[what] += 1

    def ask(self, dice):
        """One request, and what may be answered to it."""
        request = self.maker.request(dice)
        try:
            answer = exchange(
                self.server.port, request.bytes, PATIENCE, request.method == "HEAD", says_goodbye=not request.is_proper
            )
        except NoAnswerInTime as error:
            raise Refused(f"{error}\n{request.bytes[:2000]!r}") from None
        except Unanswered as error:
            # What is no HTTP may be answered by a closed connection.
            if request.is_proper:
                raise Refused(f"{error}\n{request.bytes[:2000]!r}") from None
            return self.count("closed")
        self.count(answer.status)
        problem = self.maker.problem(request, answer)
        if problem:
            raise Refused(f"{problem}\n{request.bytes[:2000]!r}\n{answer.status} {answer.body[:2000]!r}")

    def ask_properly(self):
        request, expected = self.maker.proper()
        answer = exchange(self.server.port, request, PATIENCE)
        if answer.status != 200 or json.loads(answer.body) != expected:
            raise Refused(f"an ordinary request was answered with {answer.status} {answer.body[:500]!r}")
        self.count("ordinary")

    def converse(self, dice):
        """A WebSocket: frames that are right, or nearly so, until one side has enough."""
        opening = self.maker.opening(dice)
        with Socket(self.server.port, PATIENCE) as connection:
            connection.send(opening.bytes)
            status = connection.status()
            self.count(f"socket {status}")
            if status != 101:
                if opening.is_proper or status not in requests_of_chance.SOCKET_REFUSALS:
                    raise Refused(f"a handshake was answered with {status}\n{opening.bytes!r}")
                return
            for frame in self.maker.frames(dice):
                self.count("frame")
                if not connection.send(frame):
                    break
            # Whoever says goodbye is answered, or the connection ends.
            connection.send(requests_of_chance.frame(0x8, b"\x03\xe8", dice))
            connection.finish()
            for message in connection.messages():
                problem = self.maker.problem_with_message(message)
                if problem:
                    raise Refused(f"{problem}\n{message[:2000]!r}")


def main():
    parser = argparse.ArgumentParser(prog="Tests/ProtocolFuzz")
    parser.add_argument("program")
    parser.add_argument("--seconds", type=float, default=600)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--workers", type=int, default=2)
    parser.add_argument("--frontend", default=ROOT / ".frontend")
    options = parser.parse_args()

    server = Server(options.program, options.frontend)
    try:
        fuzz = Fuzz(server, options)
        samples = fuzz.run()
        failures = fuzz.failures
        status = server.process.poll()
        if status is not None:
            failures.append(f"the server ended with status {status}; its last words:\n{server.last_words()}")
        elif not failures:
            fuzz.ask_properly()
        memory = [size / MEGABYTE for _, size in samples if size]
        if options.seconds >= 60 and memory and not failures:
            # The lowest of the last tenth against the highest of the first: what is freed late is no leak.
            part = max(1, len(memory) // 10)
            early, late = max(memory[:part]), min(memory[-part:])
            if late > early * 1.1 + 8:
                failures.append(f"the server needed {early:.0f} MB after a fifth of the time and {late:.0f} MB at the end")
    finally:
        server.stop()
    counts = fuzz.counts
    total = sum(count for what, count in counts.items() if what not in ("frame", "ordinary"))
    print(f"Protocol fuzz, seed {options.seed}: {total} requests and handshakes, {counts['frame']} frames.")
    print("  " + ", ".join(f"{what}: {count}" for what, count in sorted(counts.items(), key=lambda item: str(item[0]))))
    if memory:
        print(f"  memory: {memory[0]:.0f} MB after a fifth of the time, {memory[-1]:.0f} MB at the end")
    for failure in failures:
        print(failure, file=sys.stderr)
    sys.exit(1 if failures else 0)


if __name__ == "__main__":
    main()
