// SPDX-License-Identifier: Apache-2.0
#include "namedfilesshelf.h"

#include "namedfiles.h"

namespace Setsquare {

NamedFilesShelf::NamedFilesShelf(PlanSession *session, QObject *parent) : QObject(parent), m_session(session)
{
    connect(session, &PlanSession::settled, this, &NamedFilesShelf::look);
}

void NamedFilesShelf::setPlanPath(const QString &path)
{
    m_planPath = path;
    look();
}

void NamedFilesShelf::look()
{
    m_session->setExistingFiles(m_planPath.isEmpty() ? std::nullopt : existingFiles(m_session->plan(), m_planPath));
}

} // namespace Setsquare
