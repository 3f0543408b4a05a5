// SPDX-License-Identifier: Apache-2.0
#include "console.h"

#include <cstdio>

using namespace Qt::Literals::StringLiterals;

namespace Setsquare::Console {

namespace {

bool writeBytes(const QByteArray &bytes)
{
    const bool written = std::fwrite(bytes.constData(), 1, size_t(bytes.size()), stdout) == size_t(bytes.size());
    if (written && std::fflush(stdout) == 0)
        return true;
    complain(u"the output could not be written; is the disk full or the pipe closed?"_s);
    return false;
}

} // namespace

bool write(const QString &text)
{
    return writeBytes(text.toUtf8());
}

bool write(const QJsonDocument &document)
{
    return writeBytes(document.toJson(QJsonDocument::Indented));
}

void complain(const QString &sentence)
{
    QString line = sentence.trimmed();
    line.replace(u'\n', u' ');
    const QByteArray bytes = (u"setsquare: "_s + line + u'\n').toUtf8();
    std::fwrite(bytes.constData(), 1, size_t(bytes.size()), stderr);
}

} // namespace Setsquare::Console
