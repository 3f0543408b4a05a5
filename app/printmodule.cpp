// SPDX-License-Identifier: Apache-2.0
#include "printmodule.h"

#include "console.h"
#include "programmodule.h"

using namespace Qt::Literals::StringLiterals;

namespace Setsquare {

QByteArray printWithModule(const SpecDocument &document, const PictureSource &pictures)
{
    using Function = void (*)(const SpecDocument *, const PictureSource *, QByteArray *);
    QString error;
    const auto print = reinterpret_cast<Function>(moduleFunction(u"setsquare-print"_s, "setsquarePrint", error));
    QByteArray pdf;
    if (print)
        print(&document, &pictures, &pdf);
    else
        Console::complain(u"the part that makes PDFs cannot be loaded: %1"_s.arg(error));
    return pdf;
}

} // namespace Setsquare
