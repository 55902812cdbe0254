#pragma once

#include "models/domain/Approval.h"
#include "ui/pages/Panel.h"

#include <optional>

class EmptyState;
class FieldGrid;
class HandList;
class NoticeList;
class PlainLabel;
class KeyButton;
class QStackedWidget;
class ReasonStrip;
class SectionTitle;
class TellApartStrip;
class TextField;

/// What an approver reads before deciding: what will happen, where it goes, how the identity was checked, what is
/// unusual. Nothing here can be edited.
class ApprovalPanel : public Panel
{
    Q_OBJECT
public:
    explicit ApprovalPanel(QWidget *parent = nullptr);

    void showSheet(const ApprovalSheet &sheet);
    /// While a sheet is fetched, or when nothing is selected; deciding is not possible.
    void showNothing();
    void setUnderWay(bool underWay);
    /// Whether the number typed was that of the one who asks.
    void showTelling(bool isIt);

    RequestId current() const { return m_sheet ? m_sheet->approval.id : RequestId(); }
    const std::optional<ApprovalSheet> &sheet() const { return m_sheet; }
    bool mayDecide() const;
    /// Not while a rejection is being written, nor before look-alikes are told apart.
    bool mayApprove() const;
    QString note() const;
    void focusDecision();
    void endRejection();

    void retranslate() override;

public slots:
    void askToReject();

signals:
    void tellingWanted(const QString &number);
    void approveWanted();
    /// `answer` is what the clerk tells the member; it may be empty.
    void rejectWanted(const QString &reason, const QString &answer);
    void stepsChanged();

private:
    QWidget *buildSheet();
    QWidget *buildActions();
    void wire();
    void showTexts();
    void showAlike();
    void updateButtons();
    QString whyNot() const;

    std::optional<ApprovalSheet> m_sheet;
    bool m_underWay = false;
    QStackedWidget *m_pages;
    EmptyState *m_empty;
    PlainLabel *m_sentence;
    NoticeList *m_unusual;
    SectionTitle *m_destinationTitle;
    PlainLabel *m_destination;
    SectionTitle *m_identityTitle;
    NoticeList *m_identity;
    SectionTitle *m_alikeTitle;
    NoticeList *m_alike;
    TellApartStrip *m_tellApart;
    SectionTitle *m_requestTitle;
    FieldGrid *m_facts;
    SectionTitle *m_handsTitle;
    HandList *m_hands;
    ReasonStrip *m_rejection;
    TextField *m_answer;
    QWidget *m_actions = nullptr;
    PlainLabel *m_whyNot;
    TextField *m_note;
    KeyButton *m_reject;
    KeyButton *m_approve;
};
