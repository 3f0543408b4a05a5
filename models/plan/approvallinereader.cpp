// SPDX-License-Identifier: Apache-2.0
#include "approvallinereader.h"

#include "markdownsyntax.h"

namespace Setsquare {

namespace {

bool isDate(QStringView text)
{
    if (text.size() != 10 || text[4] != u'-' || text[7] != u'-')
        return false;
    for (const int digit : {0, 1, 2, 3, 5, 6, 8, 9}) {
        if (text[digit] < u'0' || text[digit] > u'9')
            return false;
    }
    return true;
}

} // namespace

bool isPerson(QStringView text)
{
    const qsizetype open = text.indexOf(u'<');
    if (open < 2 || text[open - 1] != u' ' || text.front().isSpace() || text.back() != u'>')
        return false;
    const QStringView mail = text.sliced(open + 1, text.size() - open - 2);
    const auto isNoMail = [](QChar c) { return c == u'<' || c == u'>' || c.isSpace(); };
    return !mail.isEmpty() && std::none_of(mail.begin(), mail.end(), isNoMail);
}

std::optional<ApprovalLine> readApprovalLine(QStringView line)
{
    const auto marker = readItemMarker(line, {0, line.size()});
    const auto box = marker ? readCheckbox(line, marker->content) : std::nullopt;
    if (!box || box->struck || box->content.isEmpty())
        return std::nullopt;
    ApprovalLine approval;
    approval.range = {0, line.size()};
    approval.ticked = box->ticked;
    approval.tickRange = box->tick;
    TextRange role = box->content;
    const QStringView text = slice(line, role);
    const qsizetype dash = text.lastIndexOf(QStringView(u" — "));
    const QStringView tail = dash < 0 ? QStringView() : text.sliced(dash + 3);
    const qsizetype comma = tail.lastIndexOf(QStringView(u", "));
    if (comma > 0 && isPerson(tail.first(comma)) && isDate(tail.sliced(comma + 2))) {
        approval.person = tail.first(comma).toString();
        approval.date = tail.sliced(comma + 2).toString();
        role = trimmedRange(line, {role.start, role.start + dash});
    }
    approval.role = slice(line, role).toString();
    approval.personRange = {role.end, line.size()};
    return approval;
}

} // namespace Setsquare
