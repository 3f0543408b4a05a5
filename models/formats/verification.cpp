// SPDX-License-Identifier: Apache-2.0
#include "verification.h"

#include "digest.h"
#include "jsonvalues.h"
#include "messagetext.h"
#include "pdfaddition.h"
#include "planreader.h"
#include "spechtml.h"
#include "specjson.h"
#include "specorigin.h"

using namespace Qt::Literals::StringLiterals;

namespace Setsquare {

namespace {

using Result = Verification::Result;

constexpr const char *noExport = QT_TRANSLATE_NOOP("Setsquare::Messages", "It does not end with the block of an exported specification.");
constexpr const char *changedSince = QT_TRANSLATE_NOOP("Setsquare::Messages", "It was changed since it was exported, or never was.");
constexpr const char *blockChanged = QT_TRANSLATE_NOOP("Setsquare::Messages", "The block at the end was changed.");
constexpr const char *textBehind =
    QT_TRANSLATE_NOOP("Setsquare::Messages", "Something else than a log stands behind the block at the end.");
constexpr const char *textChanged =
    QT_TRANSLATE_NOOP("Setsquare::Messages", "More was changed than ticks and a section “## Implementation Log”.");
constexpr const char *isDraft = QT_TRANSLATE_NOOP("Setsquare::Messages", "It is a draft, which nobody has approved.");
constexpr const char *otherPlan =
    QT_TRANSLATE_NOOP("Setsquare::Messages", "The plan says something else now, or is another one: its digest is %1, and not %2.");
constexpr const char *otherText = QT_TRANSLATE_NOOP("Setsquare::Messages", "It does not say what the plan says.");

Result resultOf(const QString &body, const OriginBlock &block, BlockTail tail)
{
    if (!block.isWhole || tail == BlockTail::Other)
        return Result::Altered;
    if (block.exact == sha256(body))
        return tail == BlockTail::Log ? Result::Progressed : Result::Verified;
    return block.reduced == sha256(reducedSpec(body)) ? Result::Progressed : Result::Altered;
}

void compareDigest(const Plan &plan, const QString &text, Verification &verification)
{
    const QString now = digest(text, plan.approvals);
    if (now != verification.digest)
        verification.problems.append(Message {otherPlan, {now, verification.digest}});
}

// the block could have been made for any text: only the plan itself tells what the text has to be
void compareWithPlan(const QString &body, const QString &text, Verification &verification)
{
    const Plan plan = readPlan(text);
    const qsizetype problems = verification.problems.size();
    compareDigest(plan, text, verification);
    if (verification.problems.size() == problems && !verification.draft
        && reducedSpec(specBody(plan, text), ApprovalNames::Dropped) != reducedSpec(body, ApprovalNames::Dropped))
        verification.problems.append(Message {otherText, {}});
    if (!verification.problems.isEmpty())
        verification.result = Result::Altered;
}

// what is no specification in markdown
std::optional<SpecOrigin> readPrinted(const QByteArray &bytes)
{
    if (bytes.startsWith("%PDF-"))
        return readPdfOrigin(bytes);
    return bytes.startsWith('{') ? readJsonOrigin(bytes) : readHtmlOrigin(QString::fromUtf8(bytes));
}

bool isPrinted(const QByteArray &bytes)
{
    return bytes.startsWith("%PDF-") || bytes.startsWith('{') || bytes.startsWith("<!DOCTYPE html>");
}

Verification verifyPrinted(const QByteArray &bytes, const std::optional<QString> &plan)
{
    const std::optional<SpecOrigin> origin = readPrinted(bytes);
    if (!origin)
        return {Result::Altered, false, {}, {Message {changedSince, {}}}};
    Verification verification {Result::Verified, origin->draft, origin->digest, {}};
    if (origin->draft)
        verification.problems.append(Message {isDraft, {}});
    if (plan)
        compareDigest(readPlan(*plan), *plan, verification);
    if (!verification.problems.isEmpty())
        verification.result = Result::Altered;
    return verification;
}

/** The text of bytes; what is not UTF-8, or begins with a mark of it, is not what was exported. */
QString exportedText(const QByteArray &bytes)
{
    return QString::fromUtf8(bytes.startsWith("\xef\xbb\xbf") ? bytes.first(3) + bytes : bytes);
}

} // namespace

QString toText(Verification::Result result)
{
    switch (result) {
    case Result::Verified:
        return u"verified"_s;
    case Result::Progressed:
        return u"progressed"_s;
    case Result::Altered:
        break;
    }
    return u"altered"_s;
}

Verification verifySpec(const QString &text, const std::optional<QString> &plan)
{
    const std::optional<OriginBlock> block = findOriginBlock(text);
    if (!block || block->form != "spec"_L1)
        return {Result::Altered, false, {}, {Message {noExport, {}}}};
    const QString body = text.first(block->range.start);
    const BlockTail tail = tailBehind(*block, text);
    Verification verification {resultOf(body, *block, tail), block->origin.draft, block->origin.digest, {}};
    if (!block->isWhole)
        verification.problems.append(Message {blockChanged, {}});
    if (tail == BlockTail::Other)
        verification.problems.append(Message {textBehind, {}});
    if (verification.result == Result::Altered && verification.problems.isEmpty())
        verification.problems.append(Message {textChanged, {}});
    if (verification.draft) {
        verification.result = Result::Altered;
        verification.problems.prepend(Message {isDraft, {}});
    }
    if (plan)
        compareWithPlan(body, *plan, verification);
    return verification;
}

Verification verifyExport(const QByteArray &bytes, const std::optional<QString> &plan)
{
    return isPrinted(bytes) ? verifyPrinted(bytes, plan) : verifySpec(exportedText(bytes), plan);
}

std::optional<SpecOrigin> readUnchangedExport(const QByteArray &bytes)
{
    if (isPrinted(bytes))
        return readPrinted(bytes);
    const QString text = exportedText(bytes);
    const std::optional<OriginBlock> block = findOriginBlock(text);
    const bool isUnchanged = block && block->form == "spec"_L1 && block->isWhole && tailBehind(*block, text) == BlockTail::End
        && block->exact == sha256(text.first(block->range.start));
    return isUnchanged ? std::optional(block->origin) : std::nullopt;
}

QJsonObject verificationJson(const Verification &verification)
{
    const auto sentence = [](const Message &message) { return QJsonValue(text(message)); };
    return {{u"schema"_s, u"setsquare/verification/1"_s},
            {u"result"_s, toText(verification.result)},
            {u"draft"_s, verification.draft},
            {u"digest"_s, Json::textOrNull(verification.digest)},
            {u"problems"_s, Json::each(verification.problems, sentence)}};
}

QString verificationText(const Verification &verification, const QString &file)
{
    QString result = u"%1: %2%3\n"_s.arg(file, toText(verification.result), verification.draft ? u" (draft)"_s : QString());
    for (const Message &problem : verification.problems)
        result += u"  - %1\n"_s.arg(text(problem));
    if (!verification.digest.isEmpty())
        result += u"  of the plan %1\n"_s.arg(verification.digest);
    return result;
}

} // namespace Setsquare
