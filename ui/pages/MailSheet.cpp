#include "ui/pages/MailSheet.h"

#include "models/tables/DateText.h"
#include "ui/Theme.h"
#include "ui/pages/MailRefusal.h"
#include "ui/widgets/FieldGrid.h"
#include "ui/widgets/NoticeList.h"
#include "ui/widgets/PlainLabel.h"

#include <QPlainTextEdit>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

MailSheet::MailSheet(QWidget *parent)
    : Panel(parent)
    , m_subject(new PlainLabel(this))
    , m_facts(new FieldGrid(this))
    , m_notices(new NoticeList(this))
    , m_text(new QPlainTextEdit(this))
{
    m_subject->setObjectName(u"mailSubject"_s);
    m_subject->setTextStyle(Theme::Text::Subtitle);
    m_subject->setWordWrap(true);
    m_subject->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_notices->setObjectName(u"mailNotices"_s);
    m_text->setObjectName(u"mailText"_s);
    m_text->setReadOnly(true);
    m_text->setTabChangesFocus(true);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Theme::space(2));
    layout->addWidget(m_subject);
    layout->addWidget(m_facts);
    layout->addWidget(m_notices);
    layout->addWidget(m_text, 1);
    retranslate();
}

void MailSheet::showMail(const Mail &mail)
{
    m_mail = mail;
    m_text->setPlainText(mail.text);
    retranslate();
}

void MailSheet::clear()
{
    m_mail.reset();
    m_text->clear();
    m_facts->clear();
    m_notices->setNotices({});
    m_subject->clear();
}

void MailSheet::retranslate()
{
    m_text->setAccessibleName(tr("Text of the mail"));
    if (!m_mail)
        return;
    m_subject->setText(m_mail->subject.isEmpty() ? tr("(without a subject)") : m_mail->subject);
    m_facts->setRow(u"from"_s, tr("Sender, as the mail says"),
                    m_mail->from.isEmpty() ? tr("not said", "in a mail") : m_mail->from);
    m_facts->setRow(u"sent"_s, tr("Sent on"),
                    m_mail->sentOn.isValid() ? DateText::day(m_mail->sentOn) : tr("not said", "in a mail"));
    m_facts->setRow(u"to"_s, tr("To"), m_mail->to);
    m_facts->setRowVisible(u"to"_s, !m_mail->to.isEmpty());
    const QList<Chip> notices = MailRefusal::notices(*m_mail);
    m_notices->setNotices(notices);
    m_notices->setVisible(!notices.isEmpty());
}
