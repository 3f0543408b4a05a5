// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QFile>
#include <QString>

namespace Setsquare {

/** The template of an approach, as the program has it. */
inline QString approachTemplate(const QString &approach)
{
    QFile file(QStringLiteral(SOURCE_FOLDER "/resources/templates/") + approach + QStringLiteral(".md"));
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

} // namespace Setsquare
