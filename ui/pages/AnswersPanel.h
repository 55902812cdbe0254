#pragma once

#include "models/domain/Diagnosis.h"
#include "ui/pages/Panel.h"

#include <QTimer>

#include <optional>

class GuideTable;
class MemberGateway;
class MessageBar;
class PlainLabel;
class SectionTitle;
class StateChip;
class TablePane;
class TextField;

/// The guide at the clerk's hand: who answers what, and the general answers with the day until which they hold
/// (MYK-18, MYK-20, AIS-18). Needs no person, and says nothing of one. Hidden at first.
class AnswersPanel final : public Panel
{
    Q_OBJECT
public:
    AnswersPanel(MemberGateway &members, MessageBar &messages, QWidget *parent = nullptr);

    /// Shows itself and waits for words to search; asks for what is not there yet.
    void open();
    void toggle();
    void retranslate() override;

private:
    void lookUp();
    void list();
    void showEntry();

    MemberGateway &m_members;
    MessageBar &m_messages;
    quint64 m_asked = 0;
    std::optional<Directory> m_directory;
    GeneralAnswers m_answers;
    QTimer m_pause; ///< between the last key and the question
    GuideTable *m_table;
    SectionTitle *m_title;
    TextField *m_field;
    TablePane *m_entries;
    PlainLabel *m_name;
    PlainLabel *m_text;
    StateChip *m_until;
};
