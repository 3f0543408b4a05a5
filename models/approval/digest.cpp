// SPDX-License-Identifier: Apache-2.0
#include "digest.h"

#include <QCryptographicHash>
#include <QStringView>

#include <algorithm>

namespace Setsquare {

namespace {

using namespace Qt::Literals::StringLiterals;

constexpr QLatin1StringView prefix("setsquare/1:");

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

QString approvedText(const QString &text, const QList<ApprovalLine> &approvals)
{
    QString folded = withReducedApprovals(text, approvals);
    if (folded.startsWith(QChar::ByteOrderMark))
        folded.remove(0, 1);
    foldLineEnds(folded);
    return folded;
}

QString digestOf(const QString &approvedText)
{
    return prefix + QString::fromLatin1(QCryptographicHash::hash(approvedText.toUtf8(), QCryptographicHash::Sha256).toHex());
}

QString digest(const QString &text, const QList<ApprovalLine> &approvals)
{
    return digestOf(approvedText(text, approvals));
}

QString digestHex(const QString &digest)
{
    const QString hex = digest.sliced(std::min(digest.size(), prefix.size()));
    const auto isHex = [](QChar c) { return (c >= u'0' && c <= u'9') || (c >= u'a' && c <= u'f'); };
    return digest.startsWith(prefix) && hex.size() == 64 && std::ranges::all_of(hex, isHex) ? hex : QString();
}

} // namespace Setsquare
