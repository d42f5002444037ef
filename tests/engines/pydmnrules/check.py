"""Holds the exported DMN against what the crates answer, over every case of every table, by pyDMNrules.

    cargo xtask cases | python check.py ../../../docs/dmn

--mutate turns the check on itself: in each table one cell is changed at a time, an outcome and the rules, and the engine must answer some case
otherwise each time.
"""

import concurrent.futures
import json
import os
import pathlib
import sys
from xml.etree import ElementTree

import pyDMNrules

NS = {"": "https://www.omg.org/spec/DMN/20191111/MODEL/"}


class Unread(Exception):
    """That the engine cannot read a table."""


def changed(text, number, cell):
    """The table with another outcome, or other rules, in a row."""
    root = ElementTree.fromstring(text)
    rows = root.findall("decision/decisionTable/rule", NS)
    rows[number % len(rows)].findall("outputEntry/text", NS)[cell].text = '"not so"'
    ElementTree.register_namespace("", NS[""])
    return ElementTree.tostring(root, encoding="unicode")


def wrong(text, table):
    """The first case that is answered otherwise."""
    rules = pyDMNrules.DMN()
    status = rules.useXML(text)
    if "errors" in status:
        raise Unread(str(status))
    for case in table["cases"]:
        status, decided = rules.decide(dict(zip(table["fields"], case["facts"])))
        if "errors" in status:
            return f"{case}: {status}"
        # Of several tables each has an answer; the last counts.
        answer = (decided[-1] if isinstance(decided, list) else decided)["Result"]
        if (answer["outcome"], answer["rule"]) != (case["outcome"], case["rule"]):
            return f"{case}: {answer}"
    return None


def failure(folder, number, table, mutate):
    """What is wrong with a table, or which change of it is not noticed."""
    try:
        text = (folder / f"{table['decision']}.dmn").read_text(encoding="utf-8")
        if not mutate:
            problem = wrong(text, table)
            return problem and f"{table['decision']}: {problem}"
        for cell, what in enumerate(("outcome", "rule")):
            if not wrong(changed(text, number, cell), table):
                return f"{table['decision']}: another {what} was not noticed"
    except (OSError, Unread) as error:
        return f"{table['decision']}: {error}"


def main():
    mutate = "--mutate" in sys.argv
    folder = pathlib.Path(next(argument for argument in sys.argv[1:] if not argument.startswith("--")))
    tables = sorted(json.load(sys.stdin), key=lambda table: -len(table["cases"]))
    with concurrent.futures.ProcessPoolExecutor(os.cpu_count()) as pool:
        tries = [pool.submit(failure, folder, number, table, mutate) for number, table in enumerate(tables)]
        failures = [told for told in (one.result() for one in tries) if told]
    for told in failures:
        print(f"FAILED {told}")
    cases = sum(len(table["cases"]) for table in tables)
    note = ", with an outcome and the rules of each table changed" if mutate else ""
    print(f"{len(tables)} tables, {cases} cases, {len(failures)} failed{note}")
    sys.exit(1 if failures or not tables else 0)


if __name__ == "__main__":
    main()
