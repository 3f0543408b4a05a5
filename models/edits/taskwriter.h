// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "arrangement.h"
#include "taskvalues.h"

namespace Setsquare {

/** What a new task is to say. */
struct TaskRequest {
    struct Value {
        QString field; ///< `files`, `dependsOn`, …, or any name
        QStringList values; ///< several files or ids, or one text
        bool isWritten = false; ///< name and value stand as they are to be written
    };
    QString title;
    std::optional<bool> done;
    QList<Value> fields;
};

/** A new task, or why there can be none. */
struct WrittenTask {
    NewTask task;
    std::optional<Message> problem;
};

/** The lines of a task as the plan writes tasks: like the task beside it, or else like the nearest, or else as the reference has it.
    `near` is that beside it, -1 if there is none. */
WrittenTask writtenTask(const EditSubject &subject, const TaskDirectory &directory, const TaskRequest &request, int near, int phase);

/** Why a text is no title; nothing if it may be one. */
std::optional<Message> problemOfTitle(const QString &title);

} // namespace Setsquare
