// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "editablefield.h"
#include "field.h"

#include <QWidget>

class QLabel;
class QPalette;

namespace Setsquare {

class FormLayout;

/** Values under their names, to be read and copied, in two columns where there is room. Filled again with much the same fields it keeps
    its widgets: making them costs more than a keystroke may. */
class FieldForm : public QWidget
{
    Q_OBJECT

public:
    enum Side { Left, Right };
    /** Something to go to. */
    struct Link {
        QString text;
        QString target; ///< what linkActivated() tells
        QString toolTip;
        bool exists = true;
        bool operator==(const Link &) const = default;
    };

    explicit FieldForm(QWidget *parent = nullptr);

    /** Names are at least as wide as the widest of these, so that values stay in place from one thing to the next. */
    void reserveNames(const QStringList &names);

    /** What is added from here to end() replaces what was there before. A new form needs neither. */
    void begin() { m_next = 0; }
    void end() { dropFrom(m_next); }

    /** Adds markdown; what is empty is left out. */
    void addText(Side side, const QString &name, const QString &markdown, QFont::Weight weight = QFont::Normal);
    /** Adds words of the program's own, such as `not stated`. */
    void addQuiet(Side side, const QString &name, const QString &text);
    void addList(Side side, const QString &name, const QStringList &markdowns);
    /** Rich text of links with commas between them, for a field that shows them; their targets begin with `scheme`. */
    static QString linksHtml(const QList<Link> &links, const QString &scheme, const QPalette &palette);
    void addValues(Side side, const QString &name, const QStringList &values);
    void addLinks(Side side, const QString &name, const QList<Link> &links);
    /** Adds the findings that something is grounded in; a click on one is told by findingActivated(). */
    void addCitations(Side side, const QString &name, const QList<Citation> &citations);
    /** Adds a field to be changed; also an empty one is there. The one of the last time comes back with its value, and with what is being
        typed into it. */
    EditableField *addEditor(Side side, const QString &name, EditableField::Kind kind);

Q_SIGNALS:
    void linkActivated(const QString &target);
    void findingActivated(const QString &id);

private:
    enum class Kind { Text, Values, Links, Citations, Line, Lines, List, Choice };
    struct Entry {
        Side side = Left;
        Kind kind = Kind::Text;
        QString name;
        QLabel *label = nullptr;
        QWidget *value = nullptr;
        QList<Link> links; ///< of all kinds that are chips
    };

    Entry &entry(Side side, Kind kind, const QString &name);
    QWidget *newValue(Kind kind, QLabel *label);
    QWidget *newChipRow();
    void addChips(Side side, Kind kind, const QString &name, const QList<Link> &links);
    void fillChips(Entry &entry, const QList<Link> &links);
    void dropFrom(qsizetype first);

    FormLayout *m_layout;
    QList<Entry> m_entries;
    qsizetype m_next = 0;
};

} // namespace Setsquare
