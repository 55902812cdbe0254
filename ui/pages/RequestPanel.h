#pragma once

#include "models/domain/Request.h"
#include "models/domain/Staff.h"
#include "ui/pages/Panel.h"
#include "ui/pages/RequestSteps.h"
#include "ui/pages/RequestStrips.h"

#include <QMap>

#include <optional>

class FieldGrid;
class HandList;
class IdentityStrip;
class NoticeList;
class NotesBox;
class PlainLabel;
class KeyButton;
class QStackedWidget;
class SectionTitle;
class StateChip;
class EmptyState;
class QVBoxLayout;
class TextField;

/// One request beside the list: who and what, how far it is, and the next step.
class RequestPanel : public Panel
{
    Q_OBJECT
public:
    explicit RequestPanel(const Session &session, QWidget *parent = nullptr);

    /// Shows a line of the list at once, until its detail is there. The same request again keeps what is being typed.
    void showRequest(const Request &request);
    /// The database's answer to a check of this request, until the request itself is read again.
    void showOutcome(const IdentityAnswer &answer);
    void showDetail(const RequestDetail &detail);
    void showNothing();
    /// Grey while the answer to a command is awaited.
    void setUnderWay(bool underWay);

    RequestId current() const { return m_detail ? m_detail->request.id : RequestId(); }
    const std::optional<RequestDetail> &detail() const { return m_detail; }
    IdentityStrip &identity() const { return *m_identity; }
    RequestStrips &strips() const { return *m_strips; }
    NotesBox &notes() const { return *m_notes; }
    /// The step that was asked about has happened.
    void endStep();
    /// Who else has this request open.
    void setLookers(const QString &names);

    RequestSteps may() const;
    bool mayClaim() const { return may().claim; }
    bool mayRelease() const { return may().release; }
    bool maySubmit() const;
    bool mayWithdraw() const { return may().withdraw; }
    /// Whether somebody else at this desk may decide on it now.
    bool mayBeDecidedHere() const
    {
        return m_isClerk && !m_underWay && m_detail && m_detail->request.state == RequestState::Waiting;
    }
    QString note() const;

    /// Puts the focus on the next step.
    void focusNextStep();
    void retranslate() override;

    /// Asks in place for what the step needs; nothing where it is not possible now.
    void ask(RequestStrips::Step step);
    void holdOrResume();

signals:
    void claimWanted();
    void releaseWanted();
    void checkWanted(const QMap<QString, QString> &answers);
    void submitWanted();
    void secondPairWanted();
    void stepWanted(RequestStrips::Step step, const QString &reason);
    void resumeWanted();
    void noteWanted(const QString &note);
    void blocksWanted();
    void memberWanted(PersonId person);
    void stepsChanged();

private:
    QWidget *buildRecord();
    QWidget *buildHead();
    QWidget *buildActions();
    void wire();
    void showFacts();
    void showSteps();
    void showMore();
    void nameHold();
    void forgetTyped();

    bool m_isClerk;
    bool m_underWay = false;
    std::optional<RequestDetail> m_detail;
    QStackedWidget *m_pages;
    EmptyState *m_empty;
    PlainLabel *m_name;
    PlainLabel *m_kind;
    StateChip *m_state;
    KeyButton *m_member;
    NoticeList *m_notices;
    FieldGrid *m_facts;
    SectionTitle *m_identityTitle;
    IdentityStrip *m_identity;
    SectionTitle *m_handsTitle;
    HandList *m_hands;
    SectionTitle *m_notesTitle;
    NotesBox *m_notes;
    RequestStrips *m_strips;
    PlainLabel *m_claimSentence;
    TextField *m_note;
    PlainLabel *m_nextStep;
    KeyButton *m_claim;
    KeyButton *m_withdraw;
    KeyButton *m_hold;
    KeyButton *m_merge;
    KeyButton *m_reopen;
    KeyButton *m_complete;
    KeyButton *m_submit;
    KeyButton *m_second;
    KeyButton *m_asked = nullptr; ///< which step the open question belongs to
    QString m_lookers;
};
