// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QWidget>

#include <functional>

class QComboBox;

namespace Setsquare {

class TextField;

/** A value of the plan that is changed where it is read: text with markdown until it gets the focus, an editor with what is written while it
    has it. What is typed is kept when the focus leaves it and with Ctrl+Return (in a single line with Return, too); Escape takes it back. A
    value that is not taken stays to be corrected. */
class EditableField : public QWidget
{
    Q_OBJECT

public:
    enum class Kind {
        Line,
        Text, ///< of several lines
        List, ///< with commas between its parts, each of which may be completed from the choices
        Choice ///< one of the choices
    };

    explicit EditableField(Kind kind, QWidget *parent = nullptr);
    ~EditableField() override;

    /** What a screen reader calls it. */
    void setName(const QString &name);
    /** What it says while it is empty. */
    void setHint(const QString &hint);
    /** `texts` say what each choice stands for; without them the choices speak for themselves. */
    void setChoices(const QStringList &choices, const QStringList &texts = {});
    struct Choices {
        QStringList choices;
        QStringList texts;
    };
    /** The same for choices that are many: asked for when somebody begins to type. Not for Kind::Choice. */
    void setChoices(const std::function<Choices()> &offer);
    void setReadOnly(bool readOnly);
    void setWeight(QFont::Weight weight);
    /** Without a frame until the mouse is over it, for what stands in a frame already. */
    void setFramed(bool framed);

    /** Changes the plan to say what was typed; false if it is not taken, and whoever refused it has told why. */
    using Commit = std::function<bool(const QString &text)>;
    void setCommit(const Commit &commit) { m_commit = commit; }

    /** What the plan says. What is being typed stays; it is then not taken if the plan says something new meanwhile. `html` is what is read in its
        place, instead of the value as markdown. */
    void setValue(const QString &value, const QString &html = {});
    /** What the plan says next is another value: what was typed for the one before is gone. */
    void forget();
    const QString &value() const { return m_value; }
    /** What is typed, or the value. */
    QString text() const;
    bool isEdited() const { return text() != m_value; }
    /** Keeps what was typed. False if it was not taken. */
    bool commit();
    void revert();
    TextField *editor() const { return m_text; }

Q_SIGNALS:
    /** It was not taken for a reason that nobody else tells. */
    void refused(const QString &reason);
    void linkActivated(const QString &target);

protected:
    void paintEvent(QPaintEvent *event) override;
    void enterEvent(QEnterEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void makeText(Kind kind);
    void makeBox();
    void showValue();
    void fillBox();
    void takeOffer();
    void leave();
    void setRefused(bool refused);

    TextField *m_text = nullptr;
    QComboBox *m_box = nullptr;
    Commit m_commit;
    QString m_value;
    QString m_html;
    QString m_latest; ///< what the plan says by now, if something else was typed meanwhile
    std::function<Choices()> m_offer;
    QStringList m_choices;
    QStringList m_choiceTexts;
    bool m_isStale = false;
    bool m_isRefused = false;
    bool m_isFramed = true;
    bool m_isReadOnly = false;
    bool m_isCommitting = false;
};

} // namespace Setsquare
