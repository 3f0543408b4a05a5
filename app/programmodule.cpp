// SPDX-License-Identifier: Apache-2.0
#include "programmodule.h"

#include <QDir>
#include <QFileInfo>
#include <QLibrary>

using namespace Qt::Literals::StringLiterals;

namespace Setsquare {

QFunctionPointer moduleFunction(const QString &module, const char *function, QString &error)
{
    const QDir folder = QFileInfo(QFileInfo(u"/proc/self/exe"_s).canonicalFilePath()).dir();
    for (const QString &place : {u"."_s, u"" SETSQUARE_MODULE_FOLDER ""_s}) {
        QLibrary library(QDir::cleanPath(folder.absoluteFilePath(place + u'/' + module + u".so"_s)));
        if (const QFunctionPointer found = library.resolve(function))
            return found;
        // the first place says what is wrong if the module is there and cannot be loaded
        if (error.isEmpty() || QFileInfo::exists(library.fileName()))
            error = library.errorString();
    }
    return nullptr;
}

} // namespace Setsquare
