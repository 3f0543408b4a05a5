// SPDX-License-Identifier: Apache-2.0
#include "console.h"

#include <cstdio>

using namespace Qt::Literals::StringLiterals;

namespace Setsquare::Console {

bool write(const QByteArray &bytes)
{
    const bool written = std::fwrite(bytes.constData(), 1, size_t(bytes.size()), stdout) == size_t(bytes.size());
    if (written && std::fflush(stdout) == 0)
        return true;
    complain(u"the output could not be written; is the disk full or the pipe closed?"_s);
    return false;
}

bool write(const QString &text)
{
    return write(text.toUtf8());
}

bool write(const QJsonDocument &document)
{
    return write(document.toJson(QJsonDocument::Indented));
}

void complain(const QString &sentence)
{
    QString line = sentence.trimmed();
    line.replace(u'\n', u' ');
    const QByteArray bytes = (u"setsquare: "_s + line + u'\n').toUtf8();
    std::fwrite(bytes.constData(), 1, size_t(bytes.size()), stderr);
}

} // namespace Setsquare::Console
