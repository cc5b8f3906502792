"""The client's side of connections, by sockets alone: a library would not send what is wrong."""

import socket
import struct


class Unanswered(Exception):
    """The connection was closed without an answer."""


class Refused(AssertionError):
    """The server did what it must not."""


class NoAnswerInTime(Refused):
    pass


class Answer:
    def __init__(self, status, headers, body):
        self.status, self.headers, self.body = status, headers, body


def exchange(port, data, patience, is_head=False, says_goodbye=False):
    """Sends a request, and reads the first answer that is none of the informational ones.

    says_goodbye: tells the server that nothing more comes, which it may wait for where the request is not whole.
    """
    with Socket(port, patience) as connection:
        connection.send(data)
        if says_goodbye:
            connection.finish()
        while True:
            head = connection.read_until(b"\r\n\r\n")
            lines = head.split(b"\r\n")
            parts = lines[0].split(b" ")
            if len(parts) < 2 or not parts[0].startswith(b"HTTP/1.") or not parts[1].isdigit():
                raise Refused(f"no answer of HTTP: {head[:200]!r}")
            status = int(parts[1])
            headers = {}
            for line in lines[1:]:
                name, _, value = line.partition(b":")
                headers[name.decode("latin-1").lower()] = value.strip().decode("latin-1")
            if status != 100:
                break
        return Answer(status, headers, b"" if is_head or status in (101, 204, 304) else connection.read_body(headers))


class Socket:
    def __init__(self, port, patience):
        self.socket = socket.create_connection(("127.0.0.1", port), timeout=patience)
        self.buffer = b""
        self.is_open = True

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self.socket.close()

    def send(self, data):
        """Whether there was somebody to send it to."""
        try:
            self.socket.sendall(data)
        except (BrokenPipeError, ConnectionResetError):
            self.is_open = False
        return self.is_open

    def finish(self):
        """Sends no more."""
        try:
            self.socket.shutdown(socket.SHUT_WR)
        except OSError:
            self.is_open = False

    def receive(self):
        try:
            data = self.socket.recv(65536)
        except (ConnectionResetError, BrokenPipeError):
            data = b""
        except TimeoutError:
            raise NoAnswerInTime("there was no answer in time") from None
        if not data:
            raise Unanswered("the connection was closed")
        self.buffer += data

    def read_until(self, end):
        while end not in self.buffer:
            self.receive()
        head, _, self.buffer = self.buffer.partition(end)
        return head

    def read(self, count):
        while len(self.buffer) < count:
            self.receive()
        data, self.buffer = self.buffer[:count], self.buffer[count:]
        return data

    def read_body(self, headers):
        if headers.get("transfer-encoding") == "chunked":
            body = b""
            while size := int(self.read_until(b"\r\n").split(b";")[0], 16):
                body += self.read(size)
                self.read(2)
            return body
        return self.read(int(headers.get("content-length", 0)))

    # WebSockets

    def status(self):
        try:
            return int(self.read_until(b"\r\n\r\n").split(b" ")[1])
        except Unanswered:
            return "closed"

    def messages(self):
        """The texts that the server sends until the connection ends."""
        try:
            while True:
                first, second = self.read(2)
                size = second & 0x7F
                if second & 0x80:
                    raise Refused("a server's frame is masked")
                if size == 126:
                    size = struct.unpack(">H", self.read(2))[0]
                elif size == 127:
                    size = struct.unpack(">Q", self.read(8))[0]
                data = self.read(size)
                if first & 0x0F == 0x1:
                    yield data
                elif first & 0x0F not in (0x8, 0x9, 0xA):
                    raise Refused(f"a frame of kind {first:#x}")
        except Unanswered:
            return
