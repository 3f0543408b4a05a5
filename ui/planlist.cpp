// SPDX-License-Identifier: Apache-2.0
#include "planlist.h"

#include "elidedlabel.h"
#include "recentdelegate.h"
#include "theme.h"

#include <QDir>
#include <QEvent>
#include <QFileInfo>
#include <QListWidget>
#include <QVBoxLayout>

namespace Setsquare {

PlanList::PlanList(const QString &title, QWidget *parent)
    : QWidget(parent)
    , m_title(new QLabel(title, this))
    , m_folderName(new ElidedLabel(this))
    , m_list(new QListWidget(this))
    , m_note(new QLabel(this))
{
    m_folderName->setForegroundRole(QPalette::PlaceholderText);
    m_note->setForegroundRole(QPalette::PlaceholderText);
    m_note->setTextFormat(Qt::PlainText);
    m_note->setWordWrap(true);
    m_list->setAccessibleName(title);
    m_list->setItemDelegate(new RecentDelegate(m_list));
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setMouseTracking(true);
    connect(m_list, &QListWidget::itemClicked, this, &PlanList::choose);
    connect(m_list, &QListWidget::itemActivated, this, &PlanList::choose);
    connect(m_list, &QListWidget::currentItemChanged, this, [this](const QListWidgetItem *item) {
        if (item)
            Q_EMIT rowReached(m_list->visualItemRect(item).translated(m_list->pos()));
    });

    auto *head = new QHBoxLayout;
    head->setSpacing(Spacing::medium);
    head->addWidget(m_title);
    head->addWidget(m_folderName, 1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(Spacing::medium);
    column->addLayout(head);
    column->addWidget(m_list);
    column->addWidget(m_note);
    setNote({});
    showFont();
}

void PlanList::choose(const QListWidgetItem *item)
{
    // A click on a desktop that activates with one click comes as both signals.
    if (m_list->isEnabled())
        Q_EMIT chosen(item->data(RecentDelegate::PathRole).toString());
}

void PlanList::setPlans(const QList<RecentPlan> &plans)
{
    m_list->clear();
    for (const RecentPlan &plan : plans) {
        const QFileInfo file(plan.path);
        auto *item = new QListWidgetItem(plan.title.isEmpty() ? file.fileName() : plan.title, m_list);
        item->setData(RecentDelegate::PathRole, plan.path);
        item->setData(RecentDelegate::PlaceRole, place(plan.path));
        item->setData(RecentDelegate::StateRole, plan.state);
        item->setToolTip(QDir::toNativeSeparators(plan.path));
        item->setData(Qt::AccessibleTextRole, tr("%1, %2").arg(item->text(), plan.state));
    }
    m_list->setVisible(m_list->count() > 0);
    showFont();
}

void PlanList::setFolder(const QString &folder)
{
    m_folder = folder;
    const QString name = QDir(folder).dirName();
    m_folderName->setText(name);
    m_folderName->setToolTip(QDir::toNativeSeparators(folder));
    m_list->setAccessibleName(tr("%1: %2").arg(m_title->text(), name));
}

/** Where a plan is: its path in the folder of all, or else its folder, with the home folder as `~`. */
QString PlanList::place(const QString &path) const
{
    if (!m_folder.isEmpty())
        return QDir::toNativeSeparators(QDir(m_folder).relativeFilePath(path));
    const QString folder = QFileInfo(path).absolutePath();
    const QString home = QDir::homePath();
    return QDir::toNativeSeparators(folder.startsWith(home + u'/') ? u'~' + folder.mid(home.size()) : folder);
}

void PlanList::setNote(const QString &note)
{
    m_note->setText(note);
    m_note->setVisible(!note.isEmpty());
}

int PlanList::count() const
{
    return m_list->count();
}

void PlanList::showFont()
{
    QFont bold;
    bold.setWeight(QFont::DemiBold);
    m_title->setFont(bold);
    m_list->setFixedHeight(m_list->sizeHintForRow(0) * m_list->count() + 2 * m_list->frameWidth());
}

void PlanList::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        showFont();
}

} // namespace Setsquare
