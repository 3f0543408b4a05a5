#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""screen_reader.py SETSQUARE PLAN: what a screen reader is told of the real window, through AT-SPI on the session bus that this runs on: a name and a
fitting role for everything that takes the focus, and in words what is drawn: tasks, arrows, graph, schedule, matrix, approvals."""
import os
import subprocess
import sys
import tempfile
import time

import gi

gi.require_version("Atspi", "2.0")
from gi.repository import Atspi  # noqa: E402, the version must be said first

PATIENCE = 60  # seconds for whatever is waited for
NAMELESS = {"filler", "panel", "layered pane", "split pane", "scroll bar", "separator", "image", "menu bar", "tool bar", "status bar", "table cell", "unknown"}


class Failure(Exception):
    pass


def wait(what, answer):
    """What `answer` comes to as soon as that is something."""
    end = time.monotonic() + PATIENCE
    while time.monotonic() < end:
        try:
            result = answer()
        except gi.repository.GLib.Error:
            result = None  # it is just going away
        if result:
            return result
        time.sleep(0.1)
    raise Failure("never came: " + what)


def children(node):
    return [child for child in (node.get_child_at_index(index) for index in range(node.get_child_count())) if child]


def has(node, state):
    return node.get_state_set().contains(state)


def seen(node):
    """Everything below that is to be seen, in its order."""
    for child in children(node):
        if has(child, Atspi.StateType.SHOWING):
            yield child
            yield from seen(child)


def application():
    desktop = Atspi.get_desktop(0)
    return next((child for child in children(desktop) if child.get_name() == "setsquare"), None)


def find(window, role, name):
    """The first that is to be seen with this role, whose name begins so."""
    return wait("%s %s" % (role, name),
                lambda: next((node for node in seen(window) if node.get_role_name() == role and node.get_name().startswith(name)), None))


def act(node):
    """Does what pressing it does."""
    names = [node.get_action_name(index) for index in range(node.get_n_actions())]
    if "Press" not in names or not node.do_action(names.index("Press")):
        raise Failure("cannot be pressed: %s, which can %s" % (node.get_name(), names))


def check_names(window, page):
    """Whatever takes the focus is called something, and is something."""
    count = 0
    for node in seen(window):
        role = node.get_role_name()
        if has(node, Atspi.StateType.FOCUSABLE) and role not in NAMELESS:
            count += 1
            if not node.get_name().strip():
                raise Failure("%s: a %s without a name: %s" % (page, role, node.get_description()))
    if count < 10:
        raise Failure("%s: only %d controls are seen" % (page, count))
    return count


def cells(window, tree):
    return [node.get_name() for node in seen(find(window, "tree", tree)) if node.get_role_name() == "table cell"]


def expect(text, *words):
    for word in words:
        if word not in text:
            raise Failure("“%s” is not said in: %s" % (word, text))


def show(window, tab):
    act(find(window, "page tab", tab))


def listen(window):
    print("names:", check_names(window, "Tasks"))
    tasks = wait("rows of tasks", lambda: cells(window, "Tasks"))
    expect("\n".join(tasks), "Measure the real work orders", "Build the delta format for the index", "2, 4", "2–4 h")
    order = find(window, "chart", "Order of the tasks")
    expect(order.get_description(), "Arrows from each task to those that wait for it")
    for card in ("Technical lead", "Stakeholder", "Ready"):
        find(window, "button", card)
    expect(find(window, "button", "Technical lead").get_name(), "ticked by hand")
    expect(find(window, "button", "Gate: ").get_name(), "Draft")

    act(find(window, "check box", "The tasks as a graph"))
    graph = find(window, "chart", "Graph of the tasks")
    expect(wait("words of the graph", graph.get_description), "Nothing is selected")
    act(find(window, "check box", "The tasks as a schedule"))
    expect("\n".join(wait("rows of the schedule", lambda: cells(window, "Schedule of the tasks"))), "from 0 h to 1.5 h, critical", "late")
    expect(find(window, "chart", "How long simulated runs took").get_description(), "runs took")

    show(window, "Risks")
    print("names:", check_names(window, "Risks"))
    matrix = find(window, "chart", "Risks by likelihood and impact")
    expect(wait("words of the matrix", matrix.get_description), "Arrow keys")
    for tab in ("Plan", "Criteria", "Decisions", "Trace", "Changes"):
        show(window, tab)
        print("names:", check_names(window, tab))


def main(program, plan):
    with tempfile.TemporaryDirectory() as home:
        environment = dict(os.environ, QT_LINUX_ACCESSIBILITY_ALWAYS_ON="1", QT_QPA_PLATFORM="xcb", XDG_CONFIG_HOME=home, LANGUAGE="en",
                           LC_ALL="C.UTF-8")
        process = subprocess.Popen([program, "--theme", "light", "--size", "1280x800", plan], env=environment)
        try:
            Atspi.init()
            window = wait("the window", lambda: next((node for node in children(wait("the program", application))
                                                      if node.get_name().startswith(os.path.basename(plan))), None))
            listen(window)
        finally:
            process.terminate()
            process.wait()


if __name__ == "__main__":
    try:
        main(*sys.argv[1:])
    except Failure as failure:
        sys.exit("screen_reader.py: %s" % failure)
