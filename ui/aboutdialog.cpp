// SPDX-License-Identifier: Apache-2.0
#include "aboutdialog.h"

#include "theme.h"

#include <QCoreApplication>
#include <QDialogButtonBox>
#include <QGridLayout>
#include <QIcon>
#include <QLabel>

using namespace Qt::Literals::StringLiterals;

namespace Setsquare {

AboutDialog::AboutDialog(QWidget *parent) : QDialog(parent)
{
    setWindowTitle(tr("About Setsquare"));
    auto *mark = new QLabel(this);
    mark->setPixmap(QIcon(u":/icons/org.setsquare.Setsquare.svg"_s).pixmap(QSize(64, 64), devicePixelRatioF()));
    auto *title = new QLabel(tr("Setsquare %1").arg(QCoreApplication::applicationVersion()).trimmed(), this);
    QFont large;
    large.setPointSizeF(font().pointSizeF() * 1.4);
    large.setWeight(QFont::DemiBold);
    title->setFont(large);
    auto *words = new QLabel(tr("A workbench for implementation plans: from research to an approved specification.\n\n"
                                "Licensed under the Apache License, version 2.0. Made with Qt %1, KSyntaxHighlighting and cmark-gfm.")
                                 .arg(QString::fromLatin1(qVersion())),
                             this);
    words->setWordWrap(true);
    words->setMinimumWidth(360);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(Spacing::section, Spacing::section, Spacing::section, Spacing::section);
    grid->setSpacing(Spacing::large);
    grid->addWidget(mark, 0, 0, 2, 1, Qt::AlignTop);
    grid->addWidget(title, 0, 1);
    grid->addWidget(words, 1, 1);
    grid->addWidget(buttons, 2, 0, 1, 2);
}

} // namespace Setsquare
