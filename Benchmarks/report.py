"""What is printed, and kept in a file as well."""

import statistics


class Report:
    """Text that is printed at once and written to a file at the end."""

    def __init__(self):
        self.parts = []

    def write(self, text=""):
        print(text, flush=True)
        self.parts.append(text)

    def table(self, headings, rows):
        """Writes rows of text as a Markdown table: the first column to the left, numbers to the right."""
        widths = [max(map(len, column)) for column in zip(headings, *rows)]

        def line(cells):
            first, *others = (
                cell.ljust(width) if index == 0 else cell.rjust(width)
                for index, (cell, width) in enumerate(zip(cells, widths))
            )
            return "| " + " | ".join([first, *others]) + " |"

        rule = "| " + " | ".join("-" * width if i == 0 else "-" * (width - 1) + ":" for i, width in enumerate(widths))
        self.write("\n".join([line(headings), rule + " |", *map(line, rows)]))
        self.write()

    def save(self, path):
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text("\n".join(self.parts) + "\n")


def median(values):
    return statistics.median(values)


def number(value):
    """Three digits that count, with commas: 0.123, 4.56, 78.9, 12,345."""
    if value == 0:
        return "0"
    digits = 2 if value < 10 else 1 if value < 100 else 0
    return f"{value:,.{digits}f}" if value >= 1 else f"{value:.3f}"


def times(ratio):
    return f"{number(ratio)} ×"


def verdict(reached):
    return "reached" if reached else "missed"
