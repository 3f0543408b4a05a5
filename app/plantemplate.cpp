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

QString newPlanText(const QString &title)
{
    initializeTemplates();
    QFile file(u":/templates/blank.md"_s);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QString text = QString::fromUtf8(file.readAll());
    const QString written = title.simplified();
    return written.isEmpty() ? text : text.replace(u": Untitled\n"_s, u": "_s + written + u'\n');
}

} // namespace Setsquare
