"""Browsers of a kind, many at once: sockets that listen, callbacks that save, sessions, jobs, messages of a program.

All go on whatever happens, as pages do: a socket that is lost is opened again, what was not acknowledged is done again.
What was acknowledged is noted, so that somebody can look whether it is there.
"""

import asyncio
import base64
import collections
import json
import os
import random
import struct
import time
import urllib.parse


class Answer:
    def __init__(self, status, headers, body):
        self.status = status
        self.headers = headers
        self.body = body

    def json(self):
        return json.loads(self.body)

    @property
    def process(self):
        return self.headers.get("x-process")


async def ask(url, method="GET", body=None, headers=(), seconds=10):
    """One request on a connection of its own."""
    parts = urllib.parse.urlsplit(url)
    data = b"" if body is None else body if isinstance(body, bytes) else json.dumps(body).encode()
    fields = {"Host": parts.netloc, "Connection": "close", **dict(headers)}
    if body is not None:
        fields.setdefault("Content-Type", "application/json")
        fields["Content-Length"] = str(len(data))
    path = parts.path + (f"?{parts.query}" if parts.query else "")
    head = "".join([f"{method} {path} HTTP/1.1\r\n", *(f"{name}: {value}\r\n" for name, value in fields.items()), "\r\n"])
    async with asyncio.timeout(seconds):
        reader, writer = await asyncio.open_connection(parts.hostname, parts.port)
        try:
            writer.write(head.encode() + data)
            await writer.drain()
            return await read_answer(reader)
        finally:
            writer.close()


async def read_answer(reader):
    status = int((await reader.readuntil(b"\r\n")).split()[1])
    headers = {}
    while (line := await reader.readuntil(b"\r\n")) != b"\r\n":
        name, _, value = line.decode("latin-1").partition(":")
        headers[name.strip().lower()] = value.strip()
    if status in (101, 204, 304):
        return Answer(status, headers, b"")
    if "content-length" in headers:
        return Answer(status, headers, await reader.readexactly(int(headers["content-length"])))
    if headers.get("transfer-encoding") == "chunked":
        body = b""
        while size := int(await reader.readuntil(b"\r\n"), 16):
            body += (await reader.readexactly(size + 2))[:-2]
        await reader.readuntil(b"\r\n")
        return Answer(status, headers, body)
    return Answer(status, headers, await reader.read())


class Listener:
    """A socket that hears a channel, and is opened again whenever it is lost."""

    def __init__(self, url, number, path="/dash/_messages"):
        self.url = url
        self.path = path
        self.number = number
        self.heard = -1
        self.count = 0
        self.opened = 0
        self.processes = set()

    async def run(self):
        delay = 0.25
        while True:
            try:
                await self.listen()
            except (OSError, asyncio.IncompleteReadError, asyncio.LimitOverrunError, TimeoutError, ValueError):
                pass
            # As the browser side does: later each time, and not all at once.
            await asyncio.sleep(delay * random.uniform(0.5, 1.5))
            delay = 0.25 if self.heard > self.last else min(delay * 1.5, 4)
            self.last = self.heard

    last = -1

    async def listen(self):
        parts = urllib.parse.urlsplit(self.url)
        reader, writer = await asyncio.open_connection(parts.hostname, parts.port)
        try:
            key = base64.b64encode(os.urandom(16)).decode()
            writer.write(
                f"GET {self.path} HTTP/1.1\r\nHost: {parts.netloc}\r\nOrigin: {self.url}\r\nUpgrade: websocket\r\n"
                f"Connection: Upgrade\r\nSec-WebSocket-Key: {key}\r\nSec-WebSocket-Version: 13\r\n\r\n".encode()
            )
            async with asyncio.timeout(10):
                answer = await read_answer(reader)
            if answer.status != 101:
                raise ValueError(answer.status)
            self.opened += 1
            self.processes.add(answer.process)
            self.send(
                writer, 1,
                json.dumps({"type": "connection_triplet", "uid": f"u{self.number}", "label": "n", "channel_name": "news"})
                .encode(),
            )
            while True:
                opcode, data = await self.frame(reader)
                if opcode == 8:
                    return
                if opcode == 9:
                    self.send(writer, 10, data)
                elif opcode == 1:
                    message = json.loads(data)
                    if message.get("type") == "pipe.value" and isinstance(message["value"], int):
                        self.count += 1
                        self.heard = max(self.heard, message["value"])
        finally:
            writer.close()

    @staticmethod
    def send(writer, opcode, data):
        mask = os.urandom(4)
        length = bytes([0x80 | len(data)]) if len(data) < 126 else b"\xfe" + struct.pack(">H", len(data))
        writer.write(bytes([0x80 | opcode]) + length + mask + bytes(b ^ mask[i % 4] for i, b in enumerate(data)))

    @staticmethod
    async def frame(reader):
        first, second = await reader.readexactly(2)
        length = second & 0x7F
        if length == 126:
            (length,) = struct.unpack(">H", await reader.readexactly(2))
        elif length == 127:
            (length,) = struct.unpack(">Q", await reader.readexactly(8))
        return first & 0x0F, await reader.readexactly(length)


class Load:
    def __init__(self, url, token, sockets=200, callbacks_per_second=50):
        self.url = url
        self.token = token
        self.rate = callbacks_per_second
        self.listeners = [Listener(url, number) for number in range(sockets)]
        # The number that each instance was last acknowledged to have, and when.
        self.saved = {number: 0 for number in range(1, 11)}
        self.saved_at = {number: 0.0 for number in range(1, 11)}
        self.sent = 0
        # When each message was acknowledged.
        self.sent_at = {}
        self.counts = {number: 0 for number in range(3)}
        self.counted_at = {number: 0.0 for number in range(3)}
        self.jobs_done = 0
        self.job_at = 0.0
        self.statuses = collections.Counter()
        self.processes = collections.defaultdict(set)
        self.faults = []

    async def run(self):
        async with asyncio.TaskGroup() as group:
            for listener in self.listeners:
                group.create_task(listener.run())
            for number in self.saved:
                group.create_task(self.save(number))
            for number in self.counts:
                group.create_task(self.count(number))
            group.create_task(self.publish())
            group.create_task(self.begin_jobs())

    async def attempt(self, kind, path, **request):
        """The answer of 200; `None` for everything else, which is done again."""
        try:
            answer = await ask(self.url + path, **request)
        except (OSError, asyncio.IncompleteReadError, TimeoutError, ValueError) as error:
            self.statuses[f"{kind} {type(error).__name__}"] += 1
            await asyncio.sleep(0.2)
            return None
        self.statuses[f"{kind} {answer.status}"] += 1
        if answer.process:
            self.processes[kind].add(answer.process)
        if answer.status != 200:
            await asyncio.sleep(0.2)
            return None
        return answer

    async def save(self, number):
        """Saves one number after the other in an instance, and looks whether whoever answers sees it."""
        path = f"/dash/instance/counter-{number}/"
        pause = len(self.saved) / self.rate
        value = 0
        while True:
            begun = time.monotonic()
            value += 1
            body = {
                "output": "saved.children", "outputs": {"id": "saved", "property": "children"},
                "inputs": [{"id": "number", "property": "value", "value": value}], "changedPropIds": ["number.value"],
            }
            if await self.attempt("callback", path + "_dash-update-component", method="POST", body=body):
                self.saved[number], self.saved_at[number] = value, time.monotonic()
            if value % 5 == 0:
                await self.look(number)
            await asyncio.sleep(max(0, begun + pause - time.monotonic()))

    async def look(self, number):
        acknowledged = self.saved[number]
        layout = await self.attempt("layout", f"/dash/instance/counter-{number}/_dash-layout")
        if layout:
            seen = find(layout.json(), "number")
            if not seen >= acknowledged:
                self.faults.append(f"counter-{number} has {seen} after {acknowledged} was acknowledged")

    async def count(self, number):
        """Counts in a browser's session."""
        cookie = None
        body = {
            "output": "visits.children", "outputs": {"id": "visits", "property": "children"},
            "inputs": [{"id": "visit", "property": "n_clicks", "value": 1}], "changedPropIds": ["visit.n_clicks"],
        }
        while True:
            headers = [("Cookie", cookie)] if cookie else []
            answer = await self.attempt(
                "session", "/dash/app/Counter/_dash-update-component", method="POST", body=body, headers=headers)
            if answer:
                if cookie is None:
                    cookie = answer.headers["set-cookie"].split(";")[0]
                seen = int(answer.json()["response"]["visits"]["children"])
                if not seen > self.counts[number]:
                    self.faults.append(f"a session counts {seen} after {self.counts[number]} was acknowledged")
                self.counts[number], self.counted_at[number] = seen, time.monotonic()
            await asyncio.sleep(0.3)

    async def publish(self):
        while True:
            value = self.sent + 1
            answer = await self.attempt(
                "poke", "/dpd/views/poke/", method="POST",
                body={"channel_name": "news", "label": "n", "value": value},
                headers=[("Authorization", f"Bearer {self.token}")])
            self.sent = value
            if answer:
                self.sent_at[value] = time.monotonic()
            await asyncio.sleep(0.4)

    async def begin_jobs(self):
        path = "/dash/app/Report/_dash-update-component"
        number = 0
        cookie = None
        while True:
            number += 1
            body = {
                "output": "text.children", "outputs": {"id": "text", "property": "children"},
                "inputs": [{"id": "start", "property": "n_clicks", "value": number}], "changedPropIds": ["start.n_clicks"],
            }
            if cookie is None:
                layout = await self.attempt("page", "/dash/app/Report/_dash-layout")
                if not layout:
                    continue
                cookie = layout.headers["set-cookie"].split(";")[0]
            started = await self.attempt("job", path, method="POST", body=body, headers=[("Cookie", cookie)])
            if not started:
                continue
            job = started.json()
            end = time.monotonic() + 5
            # One whose process has ended is lost after half a minute; another is begun meanwhile.
            while time.monotonic() < end:
                answer = await self.attempt(
                    "job", f"{path}?cacheKey={job['cacheKey']}&job={job['job']}", method="POST", body=body,
                    headers=[("Cookie", cookie)])
                if answer and (response := answer.json().get("response")):
                    expected = f"Report {number} by process "
                    if not response["text"]["children"].startswith(expected):
                        self.faults.append(f"job {number} came to {response}")
                    self.jobs_done += 1
                    self.job_at = time.monotonic()
                    break
                await asyncio.sleep(0.2)

    def recovered_since(self, moment):
        """What has not yet been done since a moment; nothing where all goes on."""
        missing = []
        late = [number for number, at in self.saved_at.items() if at < moment]
        if late:
            missing.append(f"callbacks of {late}")
        if any(at < moment for at in self.counted_at.values()):
            missing.append("sessions")
        if self.job_at < moment:
            missing.append("jobs")
        since = [value for value, at in self.sent_at.items() if at >= moment]
        if not since:
            missing.append("messages sent")
        else:
            deaf = sum(listener.heard < min(since) for listener in self.listeners)
            if deaf:
                missing.append(f"{deaf} sockets")
        return missing


def find(layout, identifier):
    """The value of a component in a layout."""
    if isinstance(layout, dict):
        if layout.get("props", {}).get("id") == identifier:
            return layout["props"]["value"]
        layout = list(layout.values())
    if isinstance(layout, list):
        for part in layout:
            if (found := find(part, identifier)) is not None:
                return found
    return None
