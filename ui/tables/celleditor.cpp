// SPDX-License-Identifier: Apache-2.0
#include "celleditor.h"

#include "listcompleter.h"
#include "planrowmodel.h"

#include <QAbstractItemView>
#include <QComboBox>
#include <QLineEdit>

namespace Setsquare::CellEditor {

namespace {

QWidget *newBox(QWidget *parent, const QStringList &choices)
{
    auto *box = new QComboBox(parent);
    box->addItems(choices);
    return box;
}

QWidget *newLine(QWidget *parent, const QModelIndex &index)
{
    auto *line = new QLineEdit(parent);
    line->setPlaceholderText(index.data(PlanRowModel::HintRole).toString());
    if (const QStringList choices = index.data(PlanRowModel::ChoicesRole).toStringList(); !choices.isEmpty())
        line->setCompleter(new ListCompleter(choices, index.data(PlanRowModel::ChoiceTextsRole).toStringList(), line));
    return line;
}

} // namespace

QWidget *create(QWidget *parent, const QModelIndex &index)
{
    const bool isClosed = index.data(PlanRowModel::IsChoiceRole).toBool();
    QWidget *editor = isClosed ? newBox(parent, index.data(PlanRowModel::ChoicesRole).toStringList()) : newLine(parent, index);
    editor->setAccessibleName(index.model()->headerData(index.column(), Qt::Horizontal).toString());
    editor->setAutoFillBackground(true);
    return editor;
}

QString text(const QWidget *editor)
{
    if (const auto *box = qobject_cast<const QComboBox *>(editor))
        return box->currentText();
    const auto *line = qobject_cast<const QLineEdit *>(editor);
    return line ? line->text() : QString();
}

void setText(QWidget *editor, const QString &text)
{
    if (auto *line = qobject_cast<QLineEdit *>(editor)) {
        line->setText(text);
        return;
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
