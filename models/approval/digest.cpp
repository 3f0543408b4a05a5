// SPDX-License-Identifier: Apache-2.0
#include "digest.h"

#include <QCryptographicHash>
#include <QStringView>

namespace Setsquare {

namespace {

using namespace Qt::Literals::StringLiterals;

QString withReducedApprovals(const QString &text, const QList<ApprovalLine> &approvals)
{
    QString result;
    result.reserve(text.size());
    qsizetype copied = 0;
    for (const ApprovalLine &line : approvals) {
        result += QStringView(text).sliced(copied, line.range.start - copied);
        result += "- [ ] "_L1 + line.role;
        copied = line.range.end;
    }
    return result += QStringView(text).sliced(copied);
}

void foldLineEnds(QString &text)
{
    text.replace("\r\n"_L1, "\n"_L1);
    text.replace(u'\r', u'\n');
    qsizetype end = text.size();
    while (end > 0 && text.at(end - 1) == u'\n')
        --end;
    text.truncate(end);
    text += u'\n';
}

} // namespace

QString digest(const QString &text, const QList<ApprovalLine> &approvals)
{
    QString folded = withReducedApprovals(text, approvals);
    if (folded.startsWith(QChar::ByteOrderMark))
        folded.remove(0, 1);
    foldLineEnds(folded);
    return "setsquare/1:"_L1 + QString::fromLatin1(QCryptographicHash::hash(folded.toUtf8(), QCryptographicHash::Sha256).toHex());
}

} // namespace Setsquare
