// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sectionedits.h"

namespace Setsquare {

/** The lists of a plan whose entries are a text, perhaps with a name in bold before it. */
enum class ItemKind { Component, DataFlow, IntegrationPoint, Alternative, Tradeoff, RollbackStep, Learning };

const QList<TextItem> &textItems(const Plan &plan, ItemKind kind);
QList<TextItem> &textItems(Plan &plan, ItemKind kind);

/** The section or part in which the entries of a kind stand; nothing if it is missing. */
const Section *homeOf(const Plan &plan, ItemKind kind);
/** It, made anew. Requires: as newSection(). */
SectionAddition newHome(const EditSubject &subject, ItemKind kind, const QString &body);
/** Whether the reference numbers its entries. */
bool isNumbered(ItemKind kind);

} // namespace Setsquare
