// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "edit.h"
#include "references.h"
#include "taskfields.h"

namespace Setsquare {

class TaskDirectory;

/** The text that a field is to have, or why it cannot. */
struct TaskValue {
    QString text;
    std::optional<Message> problem;
};

/** How a value that was asked for is written: files in the style of the plan, a bare number of hours with its unit, ids of tasks as
    references. `values` are several files or ids, or one text. Errors: what would not read back as the value. */
class TaskValues
{
public:
    /** `task` is where the nearest style is looked for; -1 behind all. `phase` is that in which references are written. */
    TaskValues(const EditSubject &subject, const TaskDirectory &directory, int task, int phase)
        : m_subject(subject)
        , m_directory(directory)
        , m_task(task)
        , m_phase(phase)
    {}

    TaskValue written(TaskField kind, const QStringList &values) const;
    /** The style of references that is nearest. */
    ReferenceStyle referencesStyle() const;

private:
    TaskValue files(const QStringList &values) const;
    TaskValue estimate(const QString &value) const;
    TaskValue references(const QStringList &values) const;
    bool quotesFiles() const;
    int taskNamed(const Reference &reference, bool isId) const;

    const EditSubject &m_subject;
    const TaskDirectory &m_directory;
    int m_task;
    int m_phase;
};

} // namespace Setsquare
