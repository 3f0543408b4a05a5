#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""lint.py TOP BUILD [--fix] [FILE…]: clang-format over every source, clang-tidy and clazy over those that changed since they were last clean.

A source is clean as long as its compile command, its own bytes, those of every header of ours that it includes, the tools and their
settings are what they were, wherever it lies; the mark of that is an empty file beside the compiler's cache, named after the digest of all that.
Requires that BUILD was built: ninja knows the headers. With --fix, clang-format writes what it wants, and nothing else is done."""

import concurrent.futures
import hashlib
import json
import os
import pathlib
import re
import subprocess
import sys

FOLDERS = ("app", "models", "ui", "tests")
CLAZY = "level1"
OURS = "/(" + "|".join(FOLDERS) + ")/"
# clazy also tells of loops over what a function returned, which nobody shares, so that nothing is copied.
RETURNED = re.compile(r"[^\n]*might detach Qt container[^\n]*\n[^\n]*\)\) ?\{?\n(?:[^\n]*\|[^\n]*\n)*")
# A connection to a signal held in a variable is beyond it, as it says itself.
BEYOND = re.compile(r"[^\n]*please report a bug[^\n]*\n(?:[^\n]*\|[^\n]*\n)*")
# What only GCC understands of a compile command.
ONLY_GCC = " -Wno-subobject-linkage"
# A file that includes several of our sources, which are then compiled together.
TOGETHER = re.compile(r"/(Unity/unity|together/tests)_\w+\.cxx$")
# Tests of a folder that are read together, as most of the time goes into Qt's headers.
TESTS_TOGETHER = 8
INCLUDE = re.compile(r'^#include (?![^\n]*\.moc")[^\n]+$', re.MULTILINE)
MOC_INCLUDES = ["#include <QtCore/qmetatype.h>", "#include <QtCore/qtmochelpers.h>", "#include <QtCore/qxptype_traits.h>", "#include <memory>"]


def output(*command, **options):
    return subprocess.run(command, capture_output=True, text=True, check=True, **options).stdout


def digest(*parts):
    total = hashlib.sha256()
    for part in parts:
        total.update(part if isinstance(part, bytes) else part.encode())
        total.update(b"\0")
    return total.hexdigest()


class Lint:
    def __init__(self, top, build):
        self.top, self.build = pathlib.Path(top).resolve(), pathlib.Path(build).resolve()
        self.database = self.build / "lint"
        self.database.mkdir(exist_ok=True)
        self.marks = pathlib.Path(os.environ.get("CCACHE_DIR") or self.build / "ccache").parent / "lint"
        self.marks.mkdir(exist_ok=True)
        self.settings = digest(output("clang-tidy", "--version"), output("clazy-standalone", "--version"),
                               (self.top / ".clang-tidy").read_bytes(), CLAZY)
        self.bytes = {}
        self.headers = self.known_headers()
        self.commands = self.known_commands()

    def known_headers(self):
        """Of each object file the headers of ours, as ninja recorded them."""
        headers, current = {}, None
        for line in output("ninja", "-C", str(self.build), "-t", "deps").splitlines():
            if line and not line.startswith(" "):
                current = headers.setdefault(line.split(":")[0], [])
            elif line.strip():
                path = pathlib.Path(os.path.normpath(self.build / line.strip()))
                if path.is_relative_to(self.top):
                    current.append(path)
        return headers

    def is_ours(self, path):
        return path.is_relative_to(self.top) and path.relative_to(self.top).parts[0] in FOLDERS

    def known_commands(self):
        """The compile commands of our own sources and of the files that hold several of them to be compiled together, one for each."""
        commands = {}
        for entry in json.loads((self.build / "compile_commands.json").read_text()):
            path = pathlib.Path(entry["file"])
            if self.is_ours(path) or TOGETHER.search(str(path)):
                entry["command"] = entry["command"].replace(ONLY_GCC, "")
                commands.setdefault(path, entry)
        for folder in sorted({path.parent for path in commands if self.is_test(path)}):
            tests = sorted(path for path in commands if path.parent == folder and self.is_test(path))
            for start in range(0, len(tests), TESTS_TOGETHER):
                entry = self.together(f"tests_{folder.name}_{start // TESTS_TOGETHER}.cxx",
                                      [(test, commands.pop(test)) for test in tests[start:start + TESTS_TOGETHER]])
                commands[pathlib.Path(entry["file"])] = entry
        (self.database / "compile_commands.json").write_text(json.dumps(list(commands.values())))
        return commands

    def is_test(self, path):
        return path.name.startswith("tst_") and self.is_ours(path)

    def together(self, name, tests):
        """The compile command of one file that includes tests of one folder, each in a namespace of its own, and their headers before them.
        They differ in nothing else than where what moc made of them lies."""
        file = self.database / "together" / name
        includes = {line: None for path, _ in tests for line in INCLUDE.findall(self.content(path).decode())}
        members = (f'namespace {path.stem} {{\n#include "{path}" // NOLINT(bugprone-suspicious-include)\n}}' for path, _ in tests)
        file.parent.mkdir(exist_ok=True)
        file.write_text("\n".join([*includes, *MOC_INCLUDES, *members, ""]))
        first, entry = tests[0]
        folders = [first.parent, *(self.build / "tests" / f"{path.stem}_autogen/include" for path, _ in tests)]
        command = entry["command"].replace(f"-c {first}", " ".join(f"-I{folder}" for folder in folders) + f" -c {file}")
        self.headers[str(file)] = [header for path, entry in tests for header in [path, *self.headers.get(entry.get("output", ""), [])]]
        return {**entry, "file": str(file), "output": str(file), "command": command}

    def sources(self, *endings):
        return sorted(path for folder in FOLDERS for path in (self.top / folder).rglob("*") if path.suffix in endings)

    def content(self, path):
        """The bytes of a file, wherever the whole lies: files that hold several sources name them by their place."""
        if path not in self.bytes:
            self.bytes[path] = path.read_bytes().replace(str(self.top).encode(), b"") if path.exists() else b""
        return self.bytes[path]

    def state(self, path):
        entry = self.commands[path]
        headers = sorted(set(self.headers.get(entry.get("output", ""), [])))
        command = entry["command"].replace(str(self.top), "")
        names = [str(header.relative_to(self.top)) for header in headers]
        return digest(self.settings, command, self.content(path), *names, *map(self.content, headers))

    def mark(self, path):
        return self.marks / self.state(path)

    def check(self, path):
        """What is wrong with one source, as text; nothing if it is clean."""
        tidy = subprocess.run(["clang-tidy", "--quiet", "--header-filter=^" + re.escape(str(self.top)) + OURS, "-p", str(self.database), str(path)],
                              capture_output=True, text=True)
        clazy = subprocess.run(["clazy-standalone", "-p", str(self.database), "--extra-arg=-Wno-error", "--header-filter=" + str(self.top) + OURS,
                                str(path)], capture_output=True, text=True, env={**os.environ, "CLAZY_CHECKS": CLAZY})
        warnings = BEYOND.sub("", RETURNED.sub("", clazy.stderr)).strip()
        found = []
        if tidy.returncode != 0:
            found.append(tidy.stdout.strip() or tidy.stderr.strip())
        if clazy.returncode != 0 or "warning:" in warnings:
            found.append(warnings)
        if not found:
            self.mark(path).touch()
        return "\n".join(found)

    def fix_format(self):
        subprocess.run(["clang-format", "-i", *map(str, self.sources(".cpp", ".h"))], check=True)

    def unformatted(self):
        told = subprocess.run(["clang-format", "--dry-run", *map(str, self.sources(".cpp", ".h"))], capture_output=True, text=True).stderr
        return sorted({line.split(":")[0] for line in told.splitlines() if "[-Wclang-format-violations]" in line})

    def changed(self, only):
        wanted = {pathlib.Path(name).resolve() for name in only}
        return [path for path in self.commands
                if path.exists() and (self.holds_any(path, wanted) if wanted else not self.mark(path).exists())]

    def holds_any(self, path, wanted):
        names = (str(source).removeprefix(str(self.top)).encode() for source in wanted)
        return path in wanted or TOGETHER.search(str(path)) and any(name in self.content(path) for name in names)


def report(done, total, path, top):
    line = f"[{done}/{total}] {path.relative_to(top)}"
    print(f"\r\033[K{line}" if sys.stderr.isatty() else line, end="" if sys.stderr.isatty() else "\n", file=sys.stderr, flush=True)


def main(top, build, *only):
    lint = Lint(top, build)
    if "--fix" in only:
        lint.fix_format()
        return 0
    unformatted = lint.unformatted()
    files, wrong = lint.changed(only), []
    with concurrent.futures.ThreadPoolExecutor(os.cpu_count()) as pool:
        tasks = {pool.submit(lint.check, path): path for path in files}
        for done, task in enumerate(concurrent.futures.as_completed(tasks), 1):
            report(done, len(files), tasks[task], lint.top)
            if task.result():
                wrong.append(task.result())
                print(task.result(), flush=True)
    if unformatted:
        print("Not formatted; run packaging/dev lint --fix:", *unformatted, sep="\n", file=sys.stderr)
    if wrong:
        print(f"lint: {len(wrong)} of {len(files)} files have warnings.", file=sys.stderr)
    return 1 if unformatted or wrong else 0


sys.exit(main(*sys.argv[1:]))
