// SPDX-License-Identifier: Apache-2.0
#include "printstyle.h"

using namespace Qt::Literals::StringLiterals;

namespace Setsquare::PrintStyle {

// Noto's families first: Inter comes as a font whose weight varies, of which a PDF gets the outlines only and no text.
static QStringList families(Face face)
{
    switch (face) {
    case Face::Heading:
        return {u"Noto Sans"_s, u"DejaVu Sans"_s, u"Liberation Sans"_s, u"Arial"_s};
    case Face::Code:
        return {u"Noto Sans Mono"_s, u"DejaVu Sans Mono"_s, u"Liberation Mono"_s, u"Courier New"_s};
    case Face::Text:
        break;
    }
    return {u"Noto Serif"_s, u"DejaVu Serif"_s, u"Liberation Serif"_s, u"Times New Roman"_s};
}

QFont font(Face face, double points, QFont::Weight weight)
{
    QFont font(families(face));
    font.setStyleHint(face == Face::Text ? QFont::Serif : face == Face::Code ? QFont::Monospace : QFont::SansSerif);
    font.setPixelSize(qRound(points * point));
    font.setWeight(weight);
    // as letters, so that they are found and copied as such
    font.setFeature("liga", 0);
    font.setHintingPreference(QFont::PreferNoHinting);
    return font;
}

} // namespace Setsquare::PrintStyle
