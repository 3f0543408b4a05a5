// SPDX-License-Identifier: Apache-2.0
#include "plantemplate.h"

#include <QFile>

using namespace Qt::Literals::StringLiterals;

// resources of a static library are not there until somebody asks for them; the macro must stand outside of a namespace
static void initializeTemplates()
{
    Q_INIT_RESOURCE(templates);
}

namespace Setsquare {

QString planTemplate(const QString &approach)
{
    initializeTemplates();
    QFile file(u":/templates/%1.md"_s.arg(approach));
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

} // namespace Setsquare
