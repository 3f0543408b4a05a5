// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "filewatcher.h"
#include "plansession.h"

#include <QFutureWatcher>

namespace Setsquare {

/** Keeps the research of a session as it is on the disk: the documents that the plan names, and those that the user opened by hand. What is
    large is read while the window goes on. */
class ResearchShelf : public QObject
{
    Q_OBJECT

public:
    explicit ResearchShelf(PlanSession *session, QObject *parent = nullptr);

    /** The plan's file, from whose folder relative paths begin; empty for a plan never saved. */
    void setPlanPath(const QString &path);
    /** Adds documents for as long as the plan is open. */
    void open(const QStringList &paths);
    void clearOpened();
    /** The headings of a document that has no findings are taken for some. */
    void useHeadings(const QString &path);

Q_SIGNALS:
    /** Documents are being read, or no longer. */
    void readingChanged(bool reading);

private:
    void update();
    void read();
    void take(QList<Research> research);
    qint64 sizeOfFiles() const;

    PlanSession *m_session;
    FileWatcher m_watcher;
    QString m_planPath;
    QStringList m_opened;
    QStringList m_withHeadings;
    QStringList m_paths;
    QFutureWatcher<QList<Research>> m_reading;
    bool m_readsAgain = false; ///< files have changed since the reading began
};

} // namespace Setsquare
