#pragma once

#include "models/domain/Diagnosis.h"
#include "ui/pages/Panel.h"

#include <optional>

class CardInHandStrip;
class CauseTable;
class KeyButton;
class MemberGateway;
class MessageBar;
class PlainLabel;
class QAction;
class QBoxLayout;
class SectionTitle;
class StateChip;
class TablePane;
class TextField;

/// Why a member does not get in: the likeliest cause in a sentence, what shows it, what to say and what to do; the
/// other causes beneath, each of which can be brought to the top.
class DiagnosisPanel final : public Panel
{
    Q_OBJECT
public:
    /// `mayTake`: this person at the desk may take requests.
    DiagnosisPanel(MemberGateway &members, MessageBar &messages, bool mayTake, QWidget *parent = nullptr);

    /// Asks for the diagnosis of an opened person; the one on screen stays when it is the same person's.
    void showPerson(PersonId person);
    void clear();
    /// The panel's keys work everywhere on its page: F4 the card, F7 the next step, Ctrl+Shift+C the sentence.
    void addKeysTo(QWidget &page);
    void retranslate() override;

signals:
    void takeWanted(const QString &kind);
    void requestWanted(RequestId request);
    void mailLogWanted();
    void directoryWanted();

private:
    void buildLayout();
    QBoxLayout *buildHead();
    QBoxLayout *buildWords();
    void askForCard();
    void goOn();
    void copySentence();
    void ask();
    void take(const Diagnosis &diagnosis);
    void showCause();
    std::optional<Cause> current() const;

    MemberGateway &m_members;
    MessageBar &m_messages;
    bool m_mayTake;
    quint64 m_asked = 0;
    PersonId m_person;
    std::optional<Diagnosis> m_diagnosis;
    CauseTable *m_table;
    SectionTitle *m_title;
    StateChip *m_checked;
    TextField *m_address;
    PlainLabel *m_cause;
    StateChip *m_certainty;
    PlainLabel *m_evidence;
    PlainLabel *m_say;
    KeyButton *m_copy;
    KeyButton *m_next;
    PlainLabel *m_hint;
    CardInHandStrip *m_card;
    PlainLabel *m_othersTitle;
    TablePane *m_causes;
    QAction *m_cardKey;
    QAction *m_nextKey;
    QAction *m_copyKey;
};
