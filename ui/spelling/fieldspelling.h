// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "textrange.h"

#include <QList>
#include <QObject>
#include <QTimer>

class QLineEdit;
class QMenu;
class QWidget;

namespace Setsquare {

class Spelling;

/** Underlines what is misspelled in a field while it is written in, and offers other words for it in its menu. */
class FieldSpelling : public QObject
{
    Q_OBJECT

public:
    /** Says that a line is prose: most lines are not, but words to look for, names and paths. */
    static void setProse(QLineEdit *line);
    /** Watches a text field, or a line of prose, as long as it lives. Any other widget, and one that is watched already, is left alone. */
    static void watch(QWidget *field, Spelling *spelling);

protected:
    FieldSpelling(QWidget *field, Spelling *spelling);
    bool eventFilter(QObject *watched, QEvent *event) override;
    void wait() { m_delay.start(); }

    virtual QString text() const = 0;
    virtual int cursor() const = 0;
    virtual bool isReadOnly() const = 0;
    virtual int positionAt(const QPoint &globalPlace) const = 0;
    virtual QMenu *newMenu() = 0;
    /** Underlines these words, and no others. */
    virtual void mark(const QList<TextRange> &words) = 0;
    virtual void replace(TextRange word, const QString &better) = 0;

private:
    void update();
    bool openMenu(const QPoint &globalPlace, bool byKey);

    QWidget *m_field;
    Spelling *m_spelling;
    QList<TextRange> m_marked;
    QTimer m_delay;
    bool m_isComposing = false; ///< by an input method, which has its own marks
};

} // namespace Setsquare
