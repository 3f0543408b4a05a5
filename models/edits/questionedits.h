// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "operations.h"

namespace Setsquare {

/** Says that a question, named by its id or its position, is answered. A question of the research that the plan does not list yet, `Q2`, is
    added. */
Edit answerQuestion(const EditSubject &subject, const QString &question, const QString &text);
/** Says that a question is left to somebody or something else, and why. */
Edit deferQuestion(const EditSubject &subject, const QString &question, const QString &to, const QString &reason);

/** A new open question, numbered behind the others and behind those of the research, whose ids are `taken`. */
Edit raiseQuestion(const EditSubject &subject, const QString &text, const QStringList &taken = {});

/** `question.answer` and `question.defer`. */
QList<Operation> questionOperations();

} // namespace Setsquare
