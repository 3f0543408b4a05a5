#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""results.py PLAN FOLDER: whether what `packaging/dev run` left in FOLDER is what it should be."""

import pathlib
import re
import struct
import sys
import zlib

SIZE = (1600, 1000)
CHANNELS = {2: 3, 6: 4}  # colour types of PNG: RGB, RGBA
SECTIONS = ["Context", "Solution", "Tasks", "Acceptance Criteria", "Risks", "Rollback", "Validation Checkpoints", "Design Decision",
            "Estimated Effort", "Approval", "Next"]


def chunks(data):
    place = 8
    while place < len(data):
        length, kind = struct.unpack(">I4s", data[place:place + 8])
        yield kind, data[place + 8:place + 8 + length]
        place += 12 + length


def paeth(a, b, c):
    p = a + b - c
    return min((abs(p - a), 0, a), (abs(p - b), 1, b), (abs(p - c), 2, c))[2]


def unfilter(kind, row, above, step):
    for i in range(len(row)):
        left = row[i - step] if i >= step else 0
        corner = above[i - step] if i >= step else 0
        guess = (0, left, above[i], (left + above[i]) // 2, paeth(left, above[i], corner))[kind]
        row[i] = (row[i] + guess) & 255
    return row


def picture(data):
    """Width, height, and the rows of a PNG of eight bits a channel, as bytes and the bytes per pixel."""
    assert data[:8] == b"\x89PNG\r\n\x1a\n", "not a PNG"
    parts = list(chunks(data))
    width, height, depth, colour = struct.unpack(">IIBB", parts[0][1][:10])
    assert depth == 8 and colour in CHANNELS, f"a PNG of depth {depth} and colour type {colour}"
    step = CHANNELS[colour]
    raw = zlib.decompress(b"".join(body for kind, body in parts if kind == b"IDAT"))
    rows, above, stride = [], bytes(width * step), width * step + 1
    for y in range(height):
        row = unfilter(raw[y * stride], bytearray(raw[y * stride + 1:(y + 1) * stride]), above, step)
        rows.append(row)
        above = row
    return width, height, rows, step


def check_picture(path):
    width, height, rows, step = picture(path.read_bytes())
    assert (width, height) == SIZE, f"{path} is {width}×{height}"
    counts = {}
    for row in rows[::3]:
        for x in range(0, len(row), step * 3):
            colour = bytes(row[x:x + 3])
            counts[colour] = counts.get(colour, 0) + 1
    share = max(counts.values()) / sum(counts.values())
    assert len(counts) >= 60, f"{path} has only {len(counts)} colours"
    assert share < 0.9, f"{path} is nearly all of one colour"
    return f"{path}: {width}×{height}, {len(counts)} colours, the commonest on {share:.0%}"


def headings(text):
    return re.findall(r"^## +(.+?) *$", re.sub(r"^```.*?^```", "", text, flags=re.M | re.S), flags=re.M)


def check_draft(path, plan):
    text = path.read_text(encoding="utf-8")
    found = headings(text)
    places = [next((i for i, title in enumerate(found) if section in title), -1) for section in SECTIONS]
    assert min(places) >= 0, f"{path} lacks {[s for s, p in zip(SECTIONS, places) if p < 0]}; it has {found}"
    assert places == sorted(places), f"{path} has its sections in the order {found}"
    assert "DRAFT" in text, f"{path} does not say that it is a draft"
    titles = re.findall(r"^\d+\. \*\*(.+?)\*\*", plan.read_text(encoding="utf-8"), flags=re.M)
    lost = [title for title in titles if title not in text]
    assert titles and not lost, f"{path} lost of {len(titles)} tasks: {lost}"
    return f"{path}: a draft of {len(found)} sections and all {len(titles)} titles"


def main(plan, folder):
    folder = pathlib.Path(folder)
    stem = pathlib.Path(plan).stem
    try:
        print(check_picture(folder / f"{stem}.png"))
        print(check_draft(folder / f"{stem}-draft.md", pathlib.Path(plan)))
    except (AssertionError, OSError) as problem:
        sys.exit(f"The main job's result is wrong: {problem}")


main(*sys.argv[1:])
