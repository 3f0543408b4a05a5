#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""dev_messages.py DEV: what packaging/dev says, in one sentence and with the exit status for it, when something is missing that it needs to make
its build environment. The tools that it calls are replaced by some that fail in these ways."""

import os
import pathlib
import subprocess
import sys
import tempfile
import unittest

DEV = os.path.abspath(sys.argv.pop())
FINE = "exit 0"
SPACE = 'echo "Filesystem Size Used Available Use% Mounted"; echo "/dev/x 9 9 {} 50% /"'


class Missing(unittest.TestCase):
    def setUp(self):
        self.folder = tempfile.TemporaryDirectory()
        self.tools = pathlib.Path(self.folder.name, "tools")
        self.tools.mkdir()
        for name in ("bwrap", "mmdebstrap", "newuidmap"):
            self.tool(name, FINE)
        self.tool("df", SPACE.format(9000))

    def tearDown(self):
        self.folder.cleanup()

    def tool(self, name, script):
        path = self.tools / name
        path.write_text(f"#!/bin/sh\n{script}\n")
        path.chmod(0o755)

    def said(self, *arguments):
        cache = os.path.join(self.folder.name, "cache")
        environment = {"PATH": f"{self.tools}:{os.environ['PATH']}", "HOME": self.folder.name, "XDG_CACHE_HOME": cache,
                       "SETSQUARE_ENVIRONMENT": "root"}
        run = subprocess.run([DEV, *arguments], env=environment, capture_output=True, text=True, timeout=60)
        self.assertEqual(run.stdout, "")
        return run.returncode, run.stderr.strip().split("\n")[-1]

    def assertSaid(self, arguments, status, words):
        said = self.said(*arguments)
        self.assertEqual(said[0], status)
        self.assertIn(words, said[1])

    def test_wrong_usage(self):
        self.assertSaid(["nonsense"], 2, "There is no command nonsense. See packaging/dev --help.")
        self.assertSaid(["build", "nonsense"], 2, "There is no preset nonsense")
        self.assertSaid(["run", "/nothing/here.md"], 3, "/nothing/here.md does not exist.")

    def test_no_namespaces(self):
        self.tool("bwrap", 'echo "bwrap: No permissions to create new namespace" >&2; exit 1')
        self.assertSaid(["build"], 3, "start it with --privileged" if os.geteuid() == 0 else "User namespaces are switched off here")

    @unittest.skipIf(os.geteuid() != 0, "an ordinary user may lack subordinate ids, which is said first")
    def test_no_space(self):
        self.tool("df", SPACE.format(512))
        self.assertSaid(["build"], 3, "needs 3000 MB")

    @unittest.skipIf(os.geteuid() != 0, "an ordinary user may lack subordinate ids, which is said first")
    def test_what_fails_on_the_way(self):
        for reason, words in (("E: Could not resolve 'mirror.example'", "check the network"),
                              ("tar: write error: No space left on device", "the disk is full"),
                              ("E: The repository is not signed", "update the package debian-archive-keyring"),
                              ("E: something else", "the whole story is in")):
            self.tool("mmdebstrap", f'echo "{reason}"; exit 1')
            with self.subTest(reason):
                self.assertSaid(["build"], 3, words)
                self.assertEqual([path.name for path in pathlib.Path(self.folder.name, "cache", "setsquare").glob("root-*")], [])

    def test_a_cache_that_cannot_be_written(self):
        pathlib.Path(self.folder.name, "cache").write_text("a file")
        self.assertSaid(["build"], 3, "give XDG_CACHE_HOME a folder that can")


if __name__ == "__main__":
    unittest.main()
