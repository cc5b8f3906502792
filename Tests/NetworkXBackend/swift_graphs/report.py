"""A plug-in of pytest that tells, by module, how many tests reached the backend and what became of them."""

from collections import defaultdict

from . import backend as module
from .differences import DIFFERENCES

reached: set[str] = set()
outcomes: dict[str, str] = {}
current = ""


def note():
    reached.add(current)


def path(nodeid):
    """A test's name inside networkx."""
    return nodeid.removeprefix("networkx/")


def is_failure(nodeid):
    """Whether a test failed that should not have, in the backend or on the way to it."""
    return outcomes.get(nodeid) == "failed" and path(nodeid) not in DIFFERENCES


def pytest_runtest_logstart(nodeid, location):
    global current
    current = nodeid
    module.on_call = note
    # Elsewhere they only make what is tested, and would let every test reach the backend.
    module.forwards_generators = path(nodeid).startswith("generators/")


def pytest_runtest_logreport(report):
    if report.when == "call" or report.outcome != "passed":
        outcomes[report.nodeid] = report.outcome


def pytest_terminal_summary(terminalreporter):
    table = defaultdict(lambda: [0, 0, 0, 0, 0])
    for nodeid, outcome in outcomes.items():
        row = table[path(nodeid).split("::")[0].removesuffix(".py").replace("/", ".").replace("tests.test_", "")]
        row[2] += is_failure(nodeid)
        if nodeid not in reached:
            row[4] += 1
            continue
        row[0] += 1
        row[1] += outcome == "passed"
        row[3] += outcome == "failed" and not is_failure(nodeid)
    write = terminalreporter.write_line
    width = max(map(len, table), default=10)
    write(f"{'module':{width}}  reached  passed  failed  differ  fell back")
    table["all"] = [sum(column) for column in zip(*table.values())] or [0, 0, 0, 0, 0]
    for name, row in sorted(table.items(), key=lambda item: (item[0] == "all", item[0])):
        write(f"{name:{width}}  {row[0]:7}  {row[1]:6}  {row[2]:6}  {row[3]:6}  {row[4]:9}")
    for nodeid in sorted(outcomes):
        if is_failure(nodeid):
            write(f"failed: {path(nodeid)}")
        elif outcomes[nodeid] == "failed":
            write(f"differs: {path(nodeid)}: {DIFFERENCES[path(nodeid)]}")


def pytest_sessionfinish(session, exitstatus):
    """No test may fail that is not known to differ; if none reached the backend, something is wrong."""
    session.exitstatus = 1 if not reached or any(map(is_failure, outcomes)) else 0
