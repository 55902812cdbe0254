#pragma once

#include "models/intake/Mail.h"
#include "ui/pages/Panel.h"

#include <optional>

class FieldGrid;
class NoticeList;
class PlainLabel;
class QPlainTextEdit;

/// A mail as it was written: its words and nothing else. What the sender claims to be is told as a claim.
class MailSheet : public Panel
{
    Q_OBJECT
public:
    explicit MailSheet(QWidget *parent = nullptr);

    void showMail(const Mail &mail);
    void clear();

    void retranslate() override;

private:
    std::optional<Mail> m_mail;
    PlainLabel *m_subject;
    FieldGrid *m_facts;
    NoticeList *m_notices;
    QPlainTextEdit *m_text;
};
