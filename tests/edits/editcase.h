// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "operations.h"
#include "planreader.h"

#include <QJsonDocument>
#include <QTest>

namespace Setsquare {

inline QString sentence(const Message &message)
{
    QString text = QString::fromUtf8(message.pattern);
    for (qsizetype i = 0; i < message.arguments.size(); ++i)
        text.replace(u'%' + QString::number(i + 1), message.arguments.at(i));
    return text;
}

/** What an operation, given as `name {json}`, makes of a text; `refused: …`, `malformed: …` or `consent: …` if it makes nothing. */
inline QString performed(const QString &text, const QByteArray &operation)
{
    const qsizetype space = operation.indexOf(' ');
    const QByteArray name = space < 0 ? operation : operation.first(space);
    QJsonParseError error;
    const QJsonDocument json = QJsonDocument::fromJson(space < 0 ? QByteArray("{}") : operation.sliced(space), &error);
    if (error.error != QJsonParseError::NoError)
        return QStringLiteral("not JSON: ") + error.errorString();
    const Plan plan = readPlan(text);
    const Edit edit = perform({plan, text}, QString::fromUtf8(name), json.object());
    static const QHash<Refusal, QString> words {{Refusal::Malformed, QStringLiteral("malformed: ")},
                                                {Refusal::Refused, QStringLiteral("refused: ")},
                                                {Refusal::NeedsConsent, QStringLiteral("consent: ")}};
    return edit.isRefused() ? words.value(edit.refusal) + sentence(edit.reason) : edit.patch.applied(text);
}

} // namespace Setsquare
