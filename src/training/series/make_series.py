"""Writes two of the series that ship with the app: co2.ts and stocks.ts.

    python3 make_series.py FOLDER

FOLDER is the `data` folder of the npm package vega-datasets 3.2.1 (`npm pack vega-datasets@3.2.1`). The
formatter then breaks the lines (`npm run fix`).
"""
import csv
import sys
from datetime import datetime
from pathlib import Path

OUT = Path(__file__).parent


def write(name, parts):
    text = "".join(
        f"/** {said} */\nexport const {const} = [\n  {', '.join(numbers)},\n] as const;\n\n" for said, const, numbers in parts
    )
    (OUT / f"{name}.ts").write_text(text.rstrip() + "\n", encoding="utf-8")


def months(dates):
    """The first month, once all follow each other without a gap."""
    counts = [date.year * 12 + date.month for date in dates]
    assert counts == list(range(counts[0], counts[0] + len(counts))), "a month is missing"
    return f"{dates[0]:%Y-%m}"


def rows(folder, name):
    with open(folder / name, newline="", encoding="utf-8") as file:
        return list(csv.DictReader(file))


def main(folder):
    measured = {row["Date"][:7]: str(float(row["CO2"])) for row in rows(folder, "co2-concentration.csv")}
    every = [f"{year}-{month:02}" for year in range(1958, 2021) for month in range(1, 13)]
    used = [month for month in every if min(measured) <= month <= max(measured)]
    said = f"CO₂ at Mauna Loa in parts per million, monthly from {used[0]}; −99.99 where it was not measured (vega-datasets; Scripps CO₂ Program, CC BY 4.0)."
    write("co2", [(said, "co2", [measured.get(month, "-99.99") for month in used])])
    parts = []
    table = rows(folder, "stocks.csv")
    for symbol in ("MSFT", "AMZN", "IBM", "GOOG", "AAPL"):
        own = [row for row in table if row["symbol"] == symbol]
        start = months([datetime.strptime(row["date"], "%b %d %Y") for row in own])
        said = f"Price of {symbol} in US dollars, monthly from {start} (vega-datasets)."
        parts.append((said, symbol.lower(), [str(float(row["price"])) for row in own]))
    write("stocks", parts)


main(Path(sys.argv[1]))
