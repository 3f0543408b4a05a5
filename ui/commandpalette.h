// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "paletteentry.h"

#include <QFrame>
#include <QPointer>

class QLabel;
class QLineEdit;
class QListView;

namespace Setsquare {

class PaletteModel;

/** Goes to anything by a few letters of its name: a field with a list below it, above the window that it belongs to. */
class CommandPalette : public QFrame
{
    Q_OBJECT

public:
    explicit CommandPalette(QWidget *window);

    /** Shows itself with these entries; `purpose` stands in the empty field. */
    void open(const QList<PaletteEntry> &entries, const QString &purpose = {});
    void close();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    bool handleKey(int key);
    void step(int rows);
    void runCurrent();
    void place();
    void filter(const QString &text);

    QLineEdit *m_field;
    QListView *m_list;
    QLabel *m_nothing;
    PaletteModel *m_model;
    QPointer<QWidget> m_focusBefore;
};

} // namespace Setsquare
