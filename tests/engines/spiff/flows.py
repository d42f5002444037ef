"""Runs the exported BPMN in SpiffWorkflow, step by step, beside what the crates answer.

    cargo xtask paths | python flows.py ../../../docs/bpmn

Of the plan paths are walked that take every arrow: at each stage the actions that the chart offers, who takes them, and where each can lead must be those of the
workflow. Of what comes in every kind of situation is put in: the decisions that are asked and the steps, in their order and each in its lane,
must be those of triage.

--mutate turns the check on itself: each condition of each file is turned round, and each way led elsewhere, one at a time, and the check must
fail each time.
"""

import json
import sys
from pathlib import Path

from lxml import etree
from SpiffWorkflow.bpmn.parser.BpmnParser import BpmnParser, BpmnValidator
from SpiffWorkflow.bpmn.parser.TaskParser import TaskParser
from SpiffWorkflow.bpmn.parser.util import full_tag
from SpiffWorkflow.bpmn.specs.defaults import ExclusiveGateway, ManualTask
from SpiffWorkflow.bpmn.workflow import BpmnWorkflow
from SpiffWorkflow.exceptions import SpiffWorkflowException
from SpiffWorkflow.util.task import TaskState

BPMN = "{http://www.omg.org/spec/BPMN/20100524/MODEL}"


class Parser(BpmnParser):
    # The decisions are made by the engines of DMN; here somebody has made them already.
    OVERRIDE_PARSER_CLASSES = {full_tag("businessRuleTask"): (TaskParser, ManualTask)}


class Wrong(Exception):
    """That the chart and the crates differ."""


def load(process, files):
    parser = Parser(validator=BpmnValidator())
    for name, tree in files.items():
        parser.add_bpmn_xml(tree, filename=name)
    return parser.get_spec(process), parser.get_subprocess_specs(process)


def matching(task):
    """Where the conditions of a gateway lead."""
    ways = task.task_spec.cond_task_specs
    return [name for condition, name in ways if condition is None or condition._matches(task)]


def passing(task, fact, values):
    """The values of a fact with which exactly one way of a gateway is open."""
    before = task.data[fact]
    passing = {value for value in values if (task.data.update({fact: value}), len(matching(task)) == 1)[1]}
    task.data[fact] = before
    return passing


def run(specs, data, visit):
    """Runs a process from its start to its end. Before each task is run, `visit` sees it and may change its data."""
    workflow = BpmnWorkflow(*specs)
    task = workflow.get_next_task(state=TaskState.READY)
    task.data.update(data)
    for _ in range(2000):
        visit(task)
        if isinstance(task.task_spec, ExclusiveGateway) and len(matching(task)) != 1:
            raise Wrong(f"{task.task_spec.bpmn_id}: {len(matching(task))} ways are open with {task.data}")
        task.run()
        # After a task comes one of its own, or that which called its process.
        task = workflow.get_next_task(first_task=task, state=TaskState.READY) or workflow.get_next_task(state=TaskState.READY)
        if task is None:
            break
    if not workflow.is_completed():
        raise Wrong("the process does not come to its end")


def told(spec):
    """What a step says, without its number."""
    return spec.bpmn_name.split(" ", 1)[1]


class Walk:
    """One path of the plan, walked. What a gateway was found to offer is remembered, for it depends on the one fact alone."""

    def __init__(self, plan, path, found):
        self.plan, self.path, self.found = plan, path, found
        self.done, self.stage, self.before, self.at = 0, "blank", None, None

    def visit(self, task):
        place = task.task_spec.bpmn_id or ""
        mark, _, stage = place.partition("-")
        if mark in ("at", "end"):
            if stage != self.stage:
                raise Wrong(f"{place} after {self.path[:self.done]}")
            self.at = place
        if mark == "at":
            self.offer(task)
        elif task.task_spec.manual:
            self.take(task)
        elif mark == "after" and self.at is None:
            self.lead(task)

    def next(self):
        if self.done == len(self.path):
            raise Wrong(f"the process goes on after {self.path}")
        return self.path[self.done]

    def compare(self, task, fact, values, expected):
        """Exactly the expected ways are open."""
        place = task.task_spec.bpmn_id
        if place not in self.found:
            self.found[place] = passing(task, fact, values)
        if self.found[place] != set(expected):
            raise Wrong(f"{place}: {sorted(self.found[place])}, not {sorted(expected)}")

    def offer(self, task):
        """At a stage: the workflow's actions are offered. The next of the path is chosen."""
        self.compare(task, "action", self.plan["actions"], self.plan["offers"][self.stage])
        task.data["action"] = self.next()["action"]

    def take(self, task):
        """A step that was chosen at its stage: by whom it is, and what it says."""
        step, spec = self.next(), task.task_spec
        known = self.plan["offers"][self.stage][step["action"]]
        if self.at != f"at-{self.stage}":
            raise Wrong(f"{spec.bpmn_id} is not chosen at {self.stage}")
        if spec.lane != known["who"] or known["what"].lower() not in told(spec).lower():
            raise Wrong(f"{spec.bpmn_name} by {spec.lane} for {step['action']} by {known['who']}")
        # Only where a step can lead to several stages does a gateway ask.
        if any(output.name.startswith("after-") for output in spec.outputs) != (len(known["to"]) > 1):
            raise Wrong(f"{spec.bpmn_id} leads to {known['to']}")
        self.before, self.stage, self.done, self.at = known, step["to"], self.done + 1, None
        task.data["stage"] = self.stage

    def lead(self, task):
        """After such a step: it can lead to exactly the workflow's stages."""
        self.compare(task, "stage", self.plan["stages"], self.before["to"])


def covering(paths):
    """The paths, those that take what none before takes first: so that what is wrong is found early."""
    paths, known = list(paths), set()
    while paths:
        best = max(paths, key=lambda path: len({*zip(["blank"] + [step["to"] for step in path], (str(step) for step in path))} - known))
        known.update(zip(["blank"] + [step["to"] for step in best], (str(step) for step in best)))
        paths.remove(best)
        yield best


def check_plan(files, plan):
    """Every path; the number of them, and of the steps."""
    specs, steps, taken, found = load("plan", files), 0, set(), {}
    for path in plan["paths"]:
        walk = Walk(plan, path, found)
        run(specs, {"stage": "blank", "action": None}, walk.visit)
        if walk.done != len(path) or walk.at != f"end-{path[-1]['to']}":
            raise Wrong(f"the process ends at {walk.at} after {walk.done} of {path}")
        stages = ["blank"] + [step["to"] for step in path]
        taken.update((stage, step["action"], step["to"]) for stage, step in zip(stages, path))
        steps += len(path)
    every = {(stage, action, to) for stage, own in plan["offers"].items() for action, one in own.items() for to in one["to"]}
    if taken != every:
        raise Wrong(f"no path takes {every - taken}")
    return f"{len(plan['paths'])} paths, {steps} steps, {len(every)} arrows"


def check_incoming(files, cases):
    """Every situation; the number of them, and of the steps."""
    specs, count = load("incoming", files), 0
    for case in cases:
        asked, steps = [], []

        def visit(task):
            spec = task.task_spec
            if isinstance(spec, ManualTask):
                asked.append(spec.bpmn_id.removeprefix("decide-"))
            elif spec.manual:
                steps.append([told(spec), spec.lane])

        run(specs, case["facts"], visit)
        if asked != case["asked"] or steps != case["steps"]:
            raise Wrong(f"{asked}, {steps} with {case}")
        count += len(steps)
    return f"{len(cases)} situations, {count} steps"


def mutations(tree):
    """The file changed in one place: a condition turned round, or a way led to another step or end."""
    nodes = {node.get("id"): node for node in tree.iter() if node.get("id")}
    for number, flow in enumerate(tree.iter(BPMN + "sequenceFlow")):
        condition = flow.find(BPMN + "conditionExpression")
        if condition is not None:
            text, condition.text = condition.text, f"not ({condition.text})"
            yield f"{flow.get('id')} is turned round"
            condition.text = text
        target = flow.get("targetRef")
        beyond = [other.get("targetRef") for other in tree.iter(BPMN + "sequenceFlow") if other.get("sourceRef") == target]
        kinds = ("userTask", "businessRuleTask", "callActivity", "endEvent")
        others = [node for node in nodes if nodes[node].tag in [BPMN + kind for kind in kinds]]
        others = [node for node in others if node not in (target, flow.get("sourceRef"))]
        # What comes after a gateway where ways come together is no other place than the gateway.
        if nodes[target].get("gatewayDirection") == "Converging":
            others = [node for node in others if node not in beyond]
        if others:
            other = others[number % len(others)]
            flow.set("targetRef", other)
            yield f"{flow.get('id')} is led to {other}"
            flow.set("targetRef", target)


def main():
    mutate = "--mutate" in sys.argv
    folder = Path(next(argument for argument in sys.argv[1:] if not argument.startswith("--")))
    answers = json.load(sys.stdin)
    answers["plan"]["paths"] = list(covering(answers["plan"]["paths"]))
    failed = 0
    for name, check in (("plan", check_plan), ("incoming", check_incoming)):
        # lxml keeps a tree's place in memory, and SpiffWorkflow does not change it.
        files = {path.name: etree.parse(path) for path in sorted(folder.glob(f"{name}*.bpmn"))}
        if not mutate:
            try:
                print(f"{name}: {len(files)} files, {check(files, answers[name])}")
            except (Wrong, SpiffWorkflowException) as error:
                failed += 1
                print(f"FAILED {name}: {error}")
            continue
        tries = 0
        for file, tree in files.items():
            for change in mutations(tree):
                tries += 1
                try:
                    check(files, answers[name])
                except (Wrong, SpiffWorkflowException, KeyError, RecursionError):
                    continue
                failed += 1
                print(f"FAILED {file}: {change}, and that was not noticed")
        print(f"{name}: changed in {tries} places, {failed} failed")
        failed += not tries
    sys.exit(1 if failed else 0)


main()
