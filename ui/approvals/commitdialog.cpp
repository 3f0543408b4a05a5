// SPDX-License-Identifier: Apache-2.0
#include "commitdialog.h"

#include "helpwindow.h"
#include "textpatch.h"
#include "theme.h"
#include "unifieddiff.h"
#include "visibletext.h"
#include "windowsize.h"

#include <QDialogButtonBox>
#include <QFontDatabase>
#include <QLabel>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace Setsquare {

CommitDialog::CommitDialog(const CommitOffer &offer, QWidget *parent)
    : QDialog(parent)
    , m_offer(offer)
    , m_files(new QListWidget(this))
    , m_diff(new QPlainTextEdit(this))
    , m_message(new QPlainTextEdit(this))
{
    setWindowTitle(tr("Commit"));
    HelpWindow::addTo(this, u"gate"_s);
    resizeOnScreen(this, {820, 640});
    const int line = fontMetrics().height();
    for (const CommitOffer::File &file : offer.files)
        m_files->addItem(file.before.isNull() ? tr("%1 (new)").arg(file.path) : file.path);
    m_files->setMaximumHeight(line * std::clamp(int(offer.files.size()) + 1, 3, 7));
    m_files->setAccessibleName(tr("Files of the commit"));
    m_diff->setReadOnly(true);
    m_diff->setLineWrapMode(QPlainTextEdit::NoWrap);
    m_diff->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    m_diff->setAccessibleName(tr("What changes in the file"));
    m_message->setPlainText(offer.message);
    m_message->setMaximumHeight(line * 6);
    m_message->setTabChangesFocus(true);
    m_message->setAccessibleName(tr("Message of the commit"));
    auto *words =
        new QLabel(tr("These %n file(s) are committed, and nothing else in %1.", nullptr, int(offer.files.size())).arg(offer.folder), this);
    words->setWordWrap(true);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    QPushButton *accept = buttons->addButton(tr("Commit"), QDialogButtonBox::AcceptRole);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(Spacing::section, Spacing::section, Spacing::section, Spacing::section);
    column->setSpacing(Spacing::medium);
    column->addWidget(words);
    column->addWidget(m_files);
    column->addWidget(m_diff, 1);
    column->addWidget(new QLabel(tr("Message:"), this));
    column->addWidget(m_message);
    column->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_files, &QListWidget::currentRowChanged, this, &CommitDialog::showFile);
    connect(m_message, &QPlainTextEdit::textChanged, this, [this, accept] { accept->setEnabled(!message().isEmpty()); });
    m_files->setCurrentRow(0);
    accept->setEnabled(!message().isEmpty());
}

QString CommitDialog::message() const
{
    return m_message->toPlainText().trimmed();
}

void CommitDialog::showFile(int row)
{
    if (row < 0)
        return;
    const CommitOffer::File &file = m_offer.files.at(row);
    const QString before = QString::fromUtf8(file.before);
    const QString after = QString::fromUtf8(file.bytes);
    const QString shown = file.before.isNull() ? after : unifiedDiff(before, TextPatch::difference(before, after), file.path, file.path);
    m_diff->setPlainText(visibleText(shown).text);
}

} // namespace Setsquare
