// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "spec.h"

#include <QByteArray>

#include <functional>

namespace Setsquare {

/** A heading of a document and where it is. */
struct DocumentHeading {
    int level = 2;
    QString text; ///< plain
    QString anchor; ///< the id of its element
    bool operator==(const DocumentHeading &) const = default;
};

/** Something to know about a document, on its cover. */
struct DocumentFact {
    QString name;
    QString value;
    bool operator==(const DocumentFact &) const = default;
};

/** An approval that was recorded, for people. */
struct DocumentRecord {
    QString time; ///< `2026-11-22 10:00 UTC`
    QString decision; ///< `approved`
    QString role;
    QString person;
    QString how; ///< in words, with who wrote it down
    QString note;
    QString digest;
    bool operator==(const DocumentRecord &) const = default;
};

/** A specification as it is printed: what stands on its cover, and its body as HTML. Both readable exports are made of this. */
struct SpecDocument {
    QString title;
    SpecOrigin origin;
    QList<DocumentFact> facts;
    QStringList blockers; ///< what keeps a draft from being more
    QList<RoleVerdict> roles;
    QList<DocumentRecord> records;
    QString
        html; ///< XML without a root. Elements: those that html() makes; headings bear ids, field names are `<b class="field">`, items with a
    ///< box are `<li class="open">` and `<li class="done">` and have no box in their text
    QList<DocumentHeading> headings; ///< from the second level on
};

/** The document of a plan. Shape: the body says what specBody() does, without the title. Requires: the plan is the one that the text holds. */
SpecDocument specDocument(const Plan &plan, const QString &text, const Gate &gate, const SpecOrigin &origin);

/** The bytes of the picture that an address in the plan names, nothing if there is none to be had: it is elsewhere on the network, or not in the folder
    of the plan. */
using PictureSource = std::function<QByteArray(const QString &address)>;

/** Text as it was before it was put into HTML. */
QString unescapedHtml(QString text);

/** What an approval means, in words. */
QString verdictWords(const RoleVerdict &role);

} // namespace Setsquare
