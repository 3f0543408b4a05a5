#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""translations.py FOLDER LUPDATE SOURCE…: fails, a line for each reason, on a catalogue in FOLDER that is not complete, not up to date with what
LUPDATE finds in the SOURCEs, or whose texts lost something that the program needs: a placeholder, a tag, a mnemonic, an ellipsis."""
import collections
import os
import re
import subprocess
import sys
import tempfile
import xml.etree.ElementTree as tree

LANGUAGES = ["de", "en", "es", "fr", "ja", "zh_CN"]
WITHOUT_PLURALS = {"ja", "zh_CN"}
MNEMONIC = re.compile(r"&(?!&)(\S)")


def messages(file):
    """What a catalogue holds: (context, source, comment) and the element of each message, in order."""
    for context in tree.parse(file).getroot().iter("context"):
        for message in context.iter("message"):
            key = (context.findtext("name"), message.findtext("source"), message.findtext("comment") or "")
            yield key, message


def found(lupdate, sources):
    """Of all messages in the sources: whether they have plurals."""
    with tempfile.TemporaryDirectory() as folder:
        file = os.path.join(folder, "setsquare_xx.ts")
        subprocess.run([lupdate, "-silent", "-no-obsolete", "-locations", "none", *sources, "-ts", file], check=True)
        return {key: message.get("numerus") == "yes" for key, message in messages(file)}


def mnemonics(text):
    return MNEMONIC.findall(text.replace("&&", ""))


def lost(source, text):
    """What a translation lost of its source, or gained."""
    def kinds(expression):
        return collections.Counter(re.findall(expression, source)) != collections.Counter(re.findall(expression, text))

    if kinds(r"%L?\d|%n"):
        yield "other placeholders"
    if kinds(r"</?[a-z][a-z0-9]*\b"):
        yield "other tags"
    if len(mnemonics(source)) != len(mnemonics(text)):
        yield "another number of mnemonics"
    if source.endswith("…") != text.endswith("…"):
        yield "an ellipsis too many or too few"
    if re.search(r"\s$", source) and source[-1] == "\n" and not text.endswith("\n"):
        yield "no line end"
    if source.count("\n\n") != text.count("\n\n"):
        yield "other paragraphs"
    if kinds(r"\*\.[a-z]+"):
        yield "another pattern of file names"


def problems_of_message(language, message):
    source = message.findtext("source")
    translation = message.find("translation")
    if translation is None or translation.get("type"):
        yield "is not translated"
        return
    forms = [form.text or "" for form in translation.iter("numerusform")]
    texts = forms or [translation.text or ""]
    if forms and len(forms) != (1 if language in WITHOUT_PLURALS else 2):
        yield "has %d plural forms" % len(forms)
    for text in texts:
        if not text.strip():
            yield "is empty"
        else:
            yield from ("has " + reason for reason in lost(source, text))


def problems(language, file, wanted):
    present = dict(messages(file))
    if language == "en":
        wanted = [key for key, has_plurals in wanted.items() if has_plurals]
    for key in wanted:
        if key not in present:
            yield key, "is missing"
    for key, message in present.items():
        if key not in wanted:
            yield key, "is not in the program any more"
        for reason in problems_of_message(language, message):
            yield key, reason


def main(folder, lupdate, *sources):
    wanted = found(lupdate, sources)
    if len(wanted) < 1000:
        sys.exit("translations.py: only %d messages were found in the sources" % len(wanted))
    count = 0
    present = sorted(re.findall(r"setsquare_(\w+)\.ts\b", " ".join(os.listdir(folder))))
    if present != LANGUAGES:
        sys.exit("translations.py: there are the languages %s instead of %s" % (present, LANGUAGES))
    for language in LANGUAGES:
        for (context, source, _), reason in problems(language, os.path.join(folder, "setsquare_%s.ts" % language), wanted):
            count += 1
            print("%s: %s: “%s” %s" % (language, context, source, reason))
    if count:
        sys.exit("translations.py: %d problems. The target update_translations brings the catalogues up to date with the sources." % count)
    print("%d messages in %d languages" % (len(wanted), len(LANGUAGES)))


if __name__ == "__main__":
    main(*sys.argv[1:])
