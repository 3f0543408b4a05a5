// SPDX-License-Identifier: Apache-2.0
#include "specpdf.h"

#include <QGuiApplication>

/** Makes a PDF for a program that has no Gui, and no display. */
extern "C" Q_DECL_EXPORT void setsquarePrint(const Setsquare::SpecDocument *document, const Setsquare::PictureSource *pictures,
                                             QByteArray *pdf)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    static char name[] = "setsquare";
    char *arguments[] = {name, nullptr};
    int count = 1;
    const QGuiApplication application(count, arguments);
    *pdf = Setsquare::specPdf(*document, *pictures);
}
