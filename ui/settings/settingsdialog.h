// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "preferences.h"

#include <QDialog>

#include <functional>

class QComboBox;
class QDoubleSpinBox;
class QFormLayout;
class QLabel;
class QLineEdit;
class QPushButton;
class QSpinBox;

namespace Setsquare {

struct CommandKeys;
class KeysPage;

/** What there is to choose from, and what holds where nothing is chosen. */
struct SettingsChoices {
    struct Language {
        QString id; ///< as `de`
        QString name; ///< in that language
    };
    QList<Language> languages;
    QString identity; ///< who works at this machine, as git knows them
    std::function<QString(QWidget *parent, const QString &folder)> chooseFolder; ///< an empty path is Cancel
};

/** Asks what the user prefers: each with the reason that it is there for, and a page for the keys of all commands. */
class SettingsDialog : public QDialog
{
    Q_OBJECT

public:
    SettingsDialog(const Preferences &preferences, const QList<CommandKeys> &commands, SettingsChoices choices, QWidget *parent = nullptr);

    /** As the dialog shows them now. */
    Preferences preferences() const;

private:
    QWidget *makeLook();
    QWidget *makeWork();
    QWidget *makeFolder();
    QLabel *addReason(QFormLayout *form, QWidget *field, const QString &reason);
    QDoubleSpinBox *makeSize(double points, const QString &usual) const;
    void checkPerson();

    Preferences m_before;
    SettingsChoices m_choices;
    QComboBox *m_theme = nullptr;
    QComboBox *m_language = nullptr;
    QDoubleSpinBox *m_textSize = nullptr;
    QDoubleSpinBox *m_sourceSize = nullptr;
    QLineEdit *m_person = nullptr;
    QLabel *m_personReason = nullptr;
    QLineEdit *m_folder = nullptr;
    QSpinBox *m_tokens = nullptr;
    KeysPage *m_keys = nullptr;
    QPushButton *m_accept = nullptr;
};

} // namespace Setsquare
