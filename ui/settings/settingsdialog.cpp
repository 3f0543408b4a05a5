// SPDX-License-Identifier: Apache-2.0
#include "settingsdialog.h"

#include "approvallinereader.h"
#include "helpwindow.h"
#include "keyspage.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QDir>
#include <QDoubleSpinBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTabWidget>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace Setsquare {

static constexpr int lettersOfReason = 58;
static constexpr double smallestText = 6;
static constexpr double largestText = 48;

static QFormLayout *formOn(QWidget *page)
{
    auto *form = new QFormLayout(page);
    form->setContentsMargins(Spacing::section, Spacing::section, Spacing::section, Spacing::section);
    form->setHorizontalSpacing(Spacing::section);
    form->setVerticalSpacing(Spacing::small);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    return form;
}

static void addRow(QFormLayout *form, const QString &name, QWidget *field)
{
    auto *label = new QLabel(name);
    label->setBuddy(field);
    form->addRow(label, field);
}

SettingsDialog::SettingsDialog(const Preferences &preferences, const QList<CommandKeys> &commands, SettingsChoices choices, QWidget *parent)
    : QDialog(parent)
    , m_before(preferences)
    , m_choices(std::move(choices))
    , m_keys(new KeysPage(commands))
{
    setWindowTitle(tr("Settings"));
    HelpWindow::addTo(this, u"settings"_s);
    auto *tabs = new QTabWidget;
    tabs->setDocumentMode(true);
    tabs->addTab(makeLook(), tr("&Appearance"));
    tabs->addTab(makeWork(), tr("&Working"));
    tabs->addTab(m_keys, tr("&Shortcuts"));
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel);
    m_accept = buttons->button(QDialogButtonBox::Ok);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(Spacing::section, Spacing::section, Spacing::section, Spacing::section);
    column->setSpacing(Spacing::section);
    column->addWidget(tabs);
    column->addWidget(buttons);
    checkPerson();
}

QLabel *SettingsDialog::addReason(QFormLayout *form, QWidget *field, const QString &reason)
{
    auto *label = new QLabel(reason);
    label->setWordWrap(true);
    label->setForegroundRole(QPalette::PlaceholderText);
    label->setMinimumWidth(fontMetrics().averageCharWidth() * lettersOfReason);
    label->setContentsMargins(0, 0, 0, Spacing::large);
    field->setAccessibleDescription(reason);
    form->addRow(QString(), label);
    return label;
}

QDoubleSpinBox *SettingsDialog::makeSize(double points, const QString &usual) const
{
    auto *box = new QDoubleSpinBox;
    // the smallest value stands for the usual size
    box->setRange(smallestText - 1, largestText);
    box->setDecimals(0);
    box->setSpecialValueText(usual);
    box->setSuffix(tr(" points"));
    box->setValue(std::max(points, smallestText - 1));
    return box;
}

QWidget *SettingsDialog::makeLook()
{
    auto *page = new QWidget;
    QFormLayout *form = formOn(page);
    m_theme = new QComboBox;
    m_theme->addItems({tr("As the desktop"), tr("Light"), tr("Dark")});
    m_theme->setCurrentIndex(int(m_before.theme));
    addRow(form, tr("&Theme"), m_theme);
    addReason(form, m_theme, tr("A dark window is easier on the eyes in a dark room, a light one on a projector."));
    m_language = new QComboBox;
    m_language->addItem(tr("As the desktop"), QString());
    for (const SettingsChoices::Language &language : std::as_const(m_choices.languages))
        m_language->addItem(language.name, language.id);
    m_language->setCurrentIndex(std::max(0, m_language->findData(m_before.language)));
    addRow(form, tr("&Language"), m_language);
    addReason(form, m_language, tr("Of menus and messages, from the next start on. Plans stay in the language that they are written in."));
    m_textSize = makeSize(m_before.textSize, tr("As the desktop"));
    addRow(form, tr("Text &size"), m_textSize);
    addReason(form, m_textSize, tr("Of everything in all windows. For a moment, larger and smaller text in the View menu does."));
    m_sourceSize = makeSize(m_before.sourceSize, tr("Like other text"));
    addRow(form, tr("S&ource size"), m_sourceSize);
    addReason(form, m_sourceSize, tr("Letters of equal width look larger than others of the same size."));
    return page;
}

QWidget *SettingsDialog::makeWork()
{
    auto *page = new QWidget;
    QFormLayout *form = formOn(page);
    m_person = new QLineEdit(m_before.person);
    m_person->setPlaceholderText(m_choices.identity);
    connect(m_person, &QLineEdit::textChanged, this, &SettingsDialog::checkPerson);
    addRow(form, tr("&Name for approvals"), m_person);
    m_personReason = addReason(form, m_person, QString());
    addRow(form, tr("&Folder for plans"), makeFolder());
    addReason(form, m_folder, tr("Where dialogs for files begin. Without one, in the folder of the last plan."));
    m_tokens = new QSpinBox;
    m_tokens->setRange(100, 10'000'000);
    m_tokens->setSingleStep(500);
    m_tokens->setGroupSeparatorShown(true);
    m_tokens->setSuffix(tr(" tokens"));
    m_tokens->setValue(int(m_before.tokenBudget));
    addRow(form, tr("&Budget of a specification"), m_tokens);
    addReason(form, m_tokens,
              tr("What a coding agent can spare of its context. It holds where no .setsquare.yaml is found: a team sets its own there."));
    return page;
}

QWidget *SettingsDialog::makeFolder()
{
    auto *box = new QWidget;
    auto *row = new QHBoxLayout(box);
    row->setContentsMargins({});
    row->setSpacing(Spacing::medium);
    m_folder = new QLineEdit(QDir::toNativeSeparators(m_before.folder));
    m_folder->setPlaceholderText(tr("Of the last plan"));
    m_folder->setAccessibleName(tr("Folder for plans"));
    auto *choose = new QPushButton(tr("&Choose…"));
    connect(choose, &QPushButton::clicked, this, [this] {
        if (const QString folder = m_choices.chooseFolder(this, m_folder->text()); !folder.isEmpty())
            m_folder->setText(QDir::toNativeSeparators(folder));
    });
    row->addWidget(m_folder, 1);
    row->addWidget(choose);
    box->setFocusProxy(m_folder);
    return box;
}

void SettingsDialog::checkPerson()
{
    const QString person = m_person->text().simplified();
    const bool isFine = person.isEmpty() || isPerson(person);
    const QString reason = isFine ? tr("Stands in the record of an approval, and proves nothing. Without one it is what git knows.")
                                  : tr("Write it as Name <mail@example.org>, so that it can be told from others.");
    m_personReason->setText(reason);
    m_personReason->setForegroundRole(isFine ? QPalette::PlaceholderText : QPalette::WindowText);
    m_person->setAccessibleDescription(reason);
    m_accept->setEnabled(isFine);
}

Preferences SettingsDialog::preferences() const
{
    const auto size = [](const QDoubleSpinBox *box) { return box->value() < smallestText ? 0 : box->value(); };
    Preferences result = m_before;
    result.theme = ThemeChoice(m_theme->currentIndex());
    result.language = m_language->currentData().toString();
    result.textSize = size(m_textSize);
    result.sourceSize = size(m_sourceSize);
    result.person = m_person->text().simplified();
    result.folder = QDir::fromNativeSeparators(m_folder->text().trimmed());
    result.tokenBudget = m_tokens->value();
    result.keys = m_keys->keys();
    return result;
}

} // namespace Setsquare
