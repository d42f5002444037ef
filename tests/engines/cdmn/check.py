"""Proves that no exported table has a gap or an overlap: cDMN turns each table into a theory, and the solver IDP-Z3 looks for a
case that no row matches, or more than one.

    python check.py ../../../docs/dmn

cDMN wants names that are identifiers and belong to one column, so columns and values are numbered for it; and it takes a column's
domain from the column itself or from its cells, never from the type, so the values that the type allows are put there. A case that
the solver finds is held against the cells here.

--mutate turns the check on itself: in each table a row is taken away, and a type is given one more value, and both must be gaps; a
row is there twice in other words, and a cell lets every value pass, and both must be overlaps.
"""

import concurrent.futures
import contextlib
import io
import os
import pathlib
import re
import sys
from dataclasses import dataclass, replace
from xml.etree import ElementTree

from cdmn.cdmn import generate_fodot
from cdmn.idply import Parser
from cdmn.parse_xml import XMLparser
from cdmn.table_operations import replace_with_error_check
from idp_engine import IDP

NS = {"": "https://www.omg.org/spec/DMN/20191111/MODEL/"}
ANY = ["-"]

# Z3's library writes its names in the encoding of the standard output.
sys.stdout.reconfigure(encoding="utf-8")


@dataclass
class Table:
    """The columns, each with the values that its type allows, and the rows, each cell with the values that pass."""

    columns: dict[str, list[str]]
    rows: dict[str, list[list[str]]]

    def matching(self, case):
        """The rows that match a case."""
        return [
            row
            for row, cells in self.rows.items()
            if all(cell == ANY or case[name] in cell for name, cell in zip(self.columns, cells))
        ]


def read(path):
    """The table of an exported file."""
    root = ElementTree.parse(path).getroot()
    types = {item.get("name"): item.find("allowedValues/text", NS).text.split(",") for item in root.findall("itemDefinition", NS)}
    variables = {item.get("name"): item.get("typeRef") for item in root.findall("inputData/variable", NS)}
    table = root.find("decision/decisionTable", NS)
    names = [item.text for item in table.findall("input/inputExpression/text", NS)]
    columns = {name: types[variables[name]] for name in names}
    rows = {
        row.get("id"): [item.text.split(",") for item in row.findall("inputEntry/text", NS)] for row in table.findall("rule", NS)
    }
    for row, cells in rows.items():
        for (name, values), cell in zip(columns.items(), cells, strict=True):
            unknown = set(cell) - set(values) if cell != ANY else set()
            if unknown:
                raise ValueError(f"{path}, {row}: {name} cannot be {', '.join(sorted(unknown))}")
    return Table(columns, rows)


def for_cdmn(table):
    """The table as cDMN reads it. What a row answers has no part in gaps and overlaps."""
    names = [
        {value: f'"v{column}x{place}"' for place, value in enumerate(values)}
        for column, values in enumerate(table.columns.values())
    ]
    root = ElementTree.Element("definitions", xmlns=NS[""])
    made = ElementTree.SubElement(ElementTree.SubElement(root, "decision", id="decision"), "decisionTable", hitPolicy="UNIQUE")

    def text(parent, content):
        ElementTree.SubElement(parent, "text").text = content

    for column, values in enumerate(names):
        clause = ElementTree.SubElement(made, "input")
        text(ElementTree.SubElement(clause, "inputExpression", typeRef="string"), f"f{column}")
        text(ElementTree.SubElement(clause, "inputValues"), ",".join(values.values()))
    ElementTree.SubElement(made, "output", name="outcome", typeRef="string")
    for cells in table.rows.values():
        row = ElementTree.SubElement(made, "rule")
        for values, cell in zip(names, cells):
            text(ElementTree.SubElement(row, "inputEntry"), "-" if cell == ANY else ",".join(values[one] for one in cell))
        text(ElementTree.SubElement(row, "outputEntry"), '"answer"')
    return ElementTree.tostring(root, encoding="unicode")


parse_cell = Parser.parse_val


def remembered(self, column, cell, variables, *more):
    """cDMN parses every cell anew for each row of the table; what it makes of one without variables is remembered instead."""
    if variables or any(more):
        return parse_cell(self, column, cell, variables, *more)
    told = self.__dict__.setdefault("told", {})
    if (column, cell) not in told:
        told[column, cell] = parse_cell(self, column, cell, variables)
    return told[column, cell]


Parser.parse_val = remembered


def case_of(table, check):
    """The case of a gap or of an overlap that the solver finds, if there is one."""
    said = io.StringIO()
    with contextlib.redirect_stdout(said):
        parser = XMLparser(for_cdmn(table))
        theory = generate_fodot(replace_with_error_check(parser.get_tables(), check, "decision"), add_main=True)
    if theory is None:
        raise ValueError(said.getvalue())
    answer = IDP.from_str(theory).execute()
    if answer.strip() == "No models.":
        return None
    if "Model 1" not in answer:
        raise ValueError(answer)
    # A column that the solver says nothing of can have any value.
    places = {int(column): int(place) for column, place in re.findall(r"^f(\d+) := v\d+x(\d+)\.$", answer, re.MULTILINE)}
    return {name: values[places.get(column, 0)] for column, (name, values) in enumerate(table.columns.items())}


def problem(table, check):
    """The gap or the overlap of a table in its own words, if the solver finds one."""
    case = case_of(table, check)
    if case is None:
        return None
    told = " ".join(f"{name}={value.strip(chr(34))}" for name, value in case.items())
    matching = table.matching(case)
    if (check == "gap") != (not matching) or len(matching) == 1:
        raise ValueError(f"the solver finds a {check} in {told}, where the cells match as {matching}")
    return f"{', '.join(matching) or 'no row'} for {told}"


def tested(table):
    """The first row with a cell that tests something, and the column of that cell."""
    return next((row, column) for row, cells in table.rows.items() for column, cell in enumerate(cells) if cell != ANY)


def row_taken(table):
    return replace(table, rows=dict(list(table.rows.items())[:-1]))


def value_added(table):
    name = list(table.columns)[tested(table)[1]]
    return replace(table, columns={**table.columns, name: [*table.columns[name], '"not-so"']})


def row_repeated(table):
    row = list(table.rows)[-1]
    cells = [values if cell == ANY else cell[::-1] for values, cell in zip(table.columns.values(), table.rows[row])]
    return replace(table, rows={**table.rows, f"{row}_again": cells})


def cell_widened(table):
    row, column = tested(table)
    cells = table.rows[row]
    return replace(table, rows={**table.rows, row: [*cells[:column], ANY, *cells[column + 1 :]]})


CHECKS = [("gap", None), ("overlap", None)]
CHANGES = [("gap", row_taken), ("gap", value_added), ("overlap", row_repeated), ("overlap", cell_widened)]


def failure(path, check, change):
    """What is wrong with a table, or what of a changed one is not noticed."""
    try:
        table = read(path)
        found = problem(change(table) if change else table, check)
    except Exception as error:
        return f"{path.stem}: {check} not looked for: {error!r}"
    if change:
        return None if found else f"{path.stem}: {change.__name__.replace('_', ' ')} was not noticed"
    return found and f"{path.stem}: {check}, {found}"


def main():
    mutate = "--mutate" in sys.argv
    folder = next(argument for argument in sys.argv[1:] if not argument.startswith("--"))
    files = sorted(pathlib.Path(folder).glob("*.dmn"), key=lambda path: -path.stat().st_size)
    with concurrent.futures.ProcessPoolExecutor(os.cpu_count()) as pool:
        tries = [pool.submit(failure, path, *check) for path in files for check in (CHANGES if mutate else CHECKS)]
        failures = [told for told in (one.result() for one in tries) if told]
    for told in failures:
        print(f"FAILED {told}")
    changed = f", {len(CHANGES)} changes of each noticed" if mutate else ", no gap and no overlap"
    print(f"{len(files)} tables, {len(failures)} failed" if failures or not files else f"{len(files)} tables{changed}")
    sys.exit(1 if failures or not files else 0)


if __name__ == "__main__":
    main()
