#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""changelog.py debian|appstream CHANGELOG METAINFO: prints the changelog as Debian has it, or the metainfo with its releases put in."""

import datetime
import pathlib
import re
import sys
import xml.sax.saxutils as xml

SIGNATURE = "Setsquare developers <developers@setsquare.org>"


def releases(text):
    """Version, day and entries of each `## 1.2.3 (2026-01-31)`; an entry is a list item, with the lines that go on with it."""
    found = []
    for line in text.splitlines():
        head = re.fullmatch(r"## (\d+\.\d+\.\d+) \((\d{4}-\d\d-\d\d)\)", line)
        if head:
            found.append((head[1], datetime.date.fromisoformat(head[2]), []))
        elif line.startswith("## "):
            sys.exit(f"CHANGELOG.md: \"{line}\" is no release; write ## 1.2.3 (2026-01-31)")
        elif line.startswith("- "):
            found[-1][2].append(line[2:].strip())
        elif line.startswith("  ") and found and found[-1][2]:
            found[-1][2][-1] += " " + line.strip()
    return found


def debian(found):
    for version, day, entries in found:
        print(f"setsquare ({version}) unstable; urgency=medium\n")
        for entry in entries:
            print(*wrapped(entry), sep="\n    ")
        print(f"\n -- {SIGNATURE}  {day.strftime('%a, %d %b %Y')} 12:00:00 +0000\n")


def wrapped(entry, width=76):
    lines = ["  *"]
    for word in entry.split():
        if len(lines[-1]) + len(word) >= width:
            lines.append(word)
        else:
            lines[-1] += " " + word
    return lines


def appstream(found, metainfo):
    inner = ""
    for version, day, entries in found:
        items = "".join(f"          <li>{xml.escape(entry)}</li>\n" for entry in entries)
        inner += (f"    <release version=\"{version}\" date=\"{day}\">\n      <description>\n        <ul>\n{items}"
                  "        </ul>\n      </description>\n    </release>\n")
    print(metainfo.replace("<releases/>", f"<releases>\n{inner}  </releases>"), end="")


def main(kind, changelog, metainfo):
    found = releases(pathlib.Path(changelog).read_text(encoding="utf-8"))
    if kind == "debian":
        debian(found)
    else:
        appstream(found, pathlib.Path(metainfo).read_text(encoding="utf-8"))


main(*sys.argv[1:])
