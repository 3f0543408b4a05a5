// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "commitoffer.h"

#include <QDialog>

class QListWidget;
class QPlainTextEdit;

namespace Setsquare {

/** Shows every file of a commit with what changes in it, and asks for the message. */
class CommitDialog : public QDialog
{
    Q_OBJECT

public:
    explicit CommitDialog(const CommitOffer &offer, QWidget *parent = nullptr);

    QString message() const;

private:
    void showFile(int row);

    const CommitOffer m_offer;
    QListWidget *m_files;
    QPlainTextEdit *m_diff;
    QPlainTextEdit *m_message;
};

} // namespace Setsquare
