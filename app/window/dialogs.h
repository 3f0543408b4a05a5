// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "commandkeys.h"
#include "commitoffer.h"
#include "planmaking.h"
#include "preferences.h"

#include <QStringList>

#include <functional>
#include <memory>
#include <optional>

class QPagedPaintDevice;
class QWidget;

namespace Setsquare {

/** Everything that is asked of the user in a window of its own, as functions, so that tests can answer. An empty path is Cancel. */
struct Dialogs {
    enum class CloseAnswer { Save, Discard, Cancel };

    /** What a new plan begins with, and the folder that its research is named from; nothing is Cancel. Without a dialog it is a feature. */
    struct NewPlanAnswer {
        NewPlan plan {QStringLiteral("feature"), {}, {}, {}};
        QString folder;
    };
    std::function<std::optional<NewPlanAnswer>(QWidget *parent, const QString &folder)> newPlan = [](QWidget *, const QString &) {
        return NewPlanAnswer();
    };
    std::function<QStringList(QWidget *parent, const QString &folder)> openPlans;
    std::function<QStringList(QWidget *parent, const QString &folder)> openResearch;
    /** A file to compare the plan with. */
    std::function<QString(QWidget *parent, const QString &folder)> comparedFile;
    /** A path to save a plan to; the user has agreed if there is a file already. */
    std::function<QString(QWidget *parent, const QString &suggestion)> savePlan;
    /** A path to export to; how its name ends says in which form. */
    std::function<QString(QWidget *parent, const QString &suggestion)> exportSpec;
    /** A folder for decision records, which may have to be made. */
    std::function<QString(QWidget *parent, const QString &suggestion)> recordFolder;
    std::function<QString(QWidget *parent, const QString &suggestion)> savePicture;
    std::function<QString(QWidget *parent, const QString &suggestion)> saveTable;
    /** A folder for patterns, where `folder` is proposed. */
    std::function<QString(QWidget *parent, const QString &folder)> patternFolder;
    /** The message of a commit that was looked at and agreed to; empty: there is to be none. */
    std::function<QString(QWidget *parent, const CommitOffer &offer)> commit;
    std::function<CloseAnswer(QWidget *parent, const QString &name)> close;
    /** What is preferred from now on; nothing is Cancel. */
    struct SettingsQuestion {
        Preferences preferences;
        QList<CommandKeys> commands;
    };
    std::function<std::optional<Preferences>(QWidget *parent, const SettingsQuestion &question)> settings =
        [](QWidget *, const SettingsQuestion &) { return std::optional<Preferences>(); };
    std::function<void(const QString &folder)> openFolder;
    /** What to print on, under that name; nothing is Cancel. */
    std::function<std::unique_ptr<QPagedPaintDevice>(QWidget *parent, const QString &name)> choosePrinter;
};

/** Those of the desktop. */
Dialogs desktopDialogs();

} // namespace Setsquare
