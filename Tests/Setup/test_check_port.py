"""check-port tells a free port from a taken one, and answers in a sentence."""

import socket
import subprocess
import sys
import unittest

import scripts

check_port = scripts.load("check-port")


class CheckPortTests(unittest.TestCase):
    def test_a_port_that_somebody_listens_on_is_taken(self):
        for address in ["127.0.0.1", "0.0.0.0"]:
            with self.subTest(address), socket.socket() as listener:
                listener.bind((address, 0))
                listener.listen(1)
                port = listener.getsockname()[1]
                result = subprocess.run(
                    [sys.executable, "-B", scripts.FOLDER / "check-port", str(port)], capture_output=True, text=True
                )
                self.assertEqual(result.returncode, 1)
                self.assertIn(f"port {port} is taken", result.stderr)
                self.assertEqual(result.stderr.count("\n"), 1)

    def test_a_port_that_nobody_listens_on_is_free(self):
        with socket.socket() as listener:
            listener.bind(("127.0.0.1", 0))
            port = listener.getsockname()[1]
        self.assertIsNone(check_port.problem(str(port)))

    def test_what_is_not_a_port(self):
        for text in ["0", "65536", "-1", "http", "", "80 80", "٨٠"]:
            with self.subTest(text):
                self.assertIn("is not a port", check_port.problem(text))


if __name__ == "__main__":
    unittest.main()
