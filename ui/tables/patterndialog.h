// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "pattern.h"
#include "patternfiles.h"

#include <QDialog>

class QFormLayout;
class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;

namespace Setsquare {

class Notice;

/** A pattern on its way from a decision into a file of its own. */
class PatternDialog : public QDialog
{
    Q_OBJECT

public:
    PatternDialog(const Pattern &pattern, const PatternFiles &files, QWidget *parent = nullptr);

    /** What it says by now. */
    Pattern pattern() const;
    QString folder() const;
    /** Says why it was not written. */
    void showProblem(const QString &reason);

Q_SIGNALS:
    /** The pattern is to be written; the dialog stays until that has worked. */
    void extractRequested();

private:
    QPlainTextEdit *addText(const QString &name, const QString &hint, const QString &text);
    void buildFolder(const QString &folder);
    void showFile();

    PatternFiles m_files;
    QFormLayout *m_form;
    QLineEdit *m_name;
    QPlainTextEdit *m_problem;
    QPlainTextEdit *m_solution;
    QPlainTextEdit *m_whenToUse;
    QPlainTextEdit *m_example;
    QPlainTextEdit *m_tradeoffs;
    QLineEdit *m_folder;
    QLabel *m_file;
    QPushButton *m_extract;
    Notice *m_problemNotice;
};

} // namespace Setsquare
