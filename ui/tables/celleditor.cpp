// SPDX-License-Identifier: Apache-2.0
#include "celleditor.h"

#include "fieldspelling.h"
#include "listcompleter.h"
#include "planrowmodel.h"
#include "textfield.h"

#include <QAbstractItemView>
#include <QComboBox>
#include <QKeyEvent>
#include <QLineEdit>

namespace Setsquare::CellEditor {

namespace {

/** A line that leaves to the window what it cannot undo itself. */
class CellLine : public QLineEdit
{
public:
    using QLineEdit::QLineEdit;

protected:
    bool event(QEvent *event) override
    {
        if (event->type() == QEvent::ShortcutOverride || event->type() == QEvent::KeyPress) {
            const auto *key = static_cast<QKeyEvent *>(event);
            if ((key->matches(QKeySequence::Undo) && !isUndoAvailable()) || (key->matches(QKeySequence::Redo) && !isRedoAvailable())) {
                event->ignore();
                return false;
            }
        }
        return QLineEdit::event(event);
    }
};

QWidget *newBox(QWidget *parent, const QStringList &choices)
{
    auto *box = new QComboBox(parent);
    box->addItems(choices);
    return box;
}

QWidget *newLine(QWidget *parent, const QModelIndex &index)
{
    auto *line = new CellLine(parent);
    line->setPlaceholderText(index.data(PlanRowModel::HintRole).toString());
    if (const QStringList choices = index.data(PlanRowModel::ChoicesRole).toStringList(); !choices.isEmpty())
        line->setCompleter(new ListCompleter(choices, index.data(PlanRowModel::ChoiceTextsRole).toStringList(), line));
    else
        FieldSpelling::setProse(line);
    return line;
}

/** Grows over the rows below while it is typed into. */
QWidget *newField(QWidget *parent, const QModelIndex &index)
{
    auto *field = new TextField(TextField::Lines::One, parent);
    field->setFramed(true);
    field->setPlaceholderText(index.data(PlanRowModel::HintRole).toString());
    QObject::connect(field, &TextField::heightChanged, parent->parentWidget(),
                     [view = parent->parentWidget()] { QMetaObject::invokeMethod(view, "updateEditorGeometries"); });
    return field;
}

} // namespace

QWidget *create(QWidget *parent, const QModelIndex &index, bool wraps)
{
    const bool isClosed = index.data(PlanRowModel::IsChoiceRole).toBool();
    QWidget *editor = isClosed ? newBox(parent, index.data(PlanRowModel::ChoicesRole).toStringList())
        : wraps                ? newField(parent, index)
                               : newLine(parent, index);
    editor->setAccessibleName(index.model()->headerData(index.column(), Qt::Horizontal).toString());
    editor->setAutoFillBackground(!wraps);
    return editor;
}

QString text(const QWidget *editor)
{
    if (const auto *box = qobject_cast<const QComboBox *>(editor))
        return box->currentText();
    if (const auto *field = qobject_cast<const TextField *>(editor))
        return field->written();
    const auto *line = qobject_cast<const QLineEdit *>(editor);
    return line ? line->text() : QString();
}

void setText(QWidget *editor, const QString &text)
{
    if (auto *line = qobject_cast<QLineEdit *>(editor)) {
        line->setText(text);
        return;
    }
    if (auto *field = qobject_cast<TextField *>(editor)) {
        field->setWritten(text);
        field->selectAll();
    }
    auto *box = qobject_cast<QComboBox *>(editor);
    if (!box)
        return;
    if (const int known = box->findText(text, Qt::MatchFixedString); known >= 0) {
        box->setCurrentIndex(known);
        return;
    }
    box->insertItem(0, text); // what the plan says stays a choice, known or not
    box->setCurrentIndex(0);
}

void closeList(QWidget *editor)
{
    const auto *line = qobject_cast<const QLineEdit *>(editor);
    if (line && line->completer())
        line->completer()->popup()->hide();
}

} // namespace Setsquare::CellEditor
