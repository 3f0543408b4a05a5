// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "taskedits.h"

namespace Setsquare {

/** The lines of tasks as they stand, with blank lines between them as the plan has them: for the clipboard. */
QString taskMarkdown(const EditSubject &subject, const QList<int> &tasks);

/** Puts the tasks of a markdown text in, written as the tasks beside them; they get the numbers that go on there, and what they depend on
    among themselves they still do. The section is made if it is missing. Errors: a text without tasks. */
Edit pasteTasks(const EditSubject &subject, const QString &markdown, TaskPosition position);

} // namespace Setsquare
