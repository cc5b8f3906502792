"""How long a page with twenty dashboards in it takes: processor time of rendering its template."""

import json
import subprocess

from report import median, number, verdict

PAGES = 300
AIM = 1.0  # milliseconds


def compare(report, executable):
    report.write("## Templates")
    report.write()
    report.write(f"A page with twenty `plotly_app` tags, rendered {PAGES} times; milliseconds of processor time.")
    report.write()
    output = subprocess.run(
        [executable, "template", "--count", str(PAGES)], check=True, capture_output=True, text=True, encoding="utf-8"
    ).stdout
    rows = []
    for line in output.splitlines():
        result = json.loads(line)
        milliseconds = median(result["cpu"]) / 1e6
        rows.append(
            [
                f"{result['engine'].capitalize()}, {'instances of a store' if result['instances'] else 'dashboards by name'}",
                number(milliseconds),
                f"under {AIM:g}",
                verdict(milliseconds < AIM),
            ]
        )
    report.table(["engine", "ms", "aim", ""], rows)
