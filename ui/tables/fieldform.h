// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "field.h"

#include <QWidget>

namespace Setsquare {

class FormLayout;

/** Values under their names, to be read and copied, in two columns where there is room. */
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
    };

    explicit FieldForm(QWidget *parent = nullptr);

    /** Adds markdown; what is empty is left out. */
    void addText(Side side, const QString &name, const QString &markdown, QFont::Weight weight = QFont::Normal);
    /** Adds words of the program's own, such as `not stated`. */
    void addQuiet(Side side, const QString &name, const QString &text);
    void addList(Side side, const QString &name, const QStringList &markdowns);
    void addValues(Side side, const QString &name, const QStringList &values);
    void addLinks(Side side, const QString &name, const QList<Link> &links);
    /** Adds the findings that something is grounded in; a click on one is told by findingActivated(). */
    void addCitations(Side side, const QString &name, const QList<Citation> &citations);
    /** Adds any widget under a name. */
    void addWidget(Side side, const QString &name, QWidget *value);

Q_SIGNALS:
    void linkActivated(const QString &target);
    void findingActivated(const QString &id);

private:
    QWidget *chipRow();

    FormLayout *m_layout;
};

} // namespace Setsquare
