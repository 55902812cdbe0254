#include "ui/pages/PersonPanel.h"

#include "models/tables/PersonWords.h"
#include "ui/Icons.h"
#include "ui/Theme.h"
#include "ui/pages/PersonHeader.h"
#include "ui/pages/PersonRecord.h"
#include "ui/widgets/KeyButton.h"
#include "ui/widgets/NoticeList.h"
#include "ui/widgets/RecordArea.h"
#include "ui/widgets/SectionTitle.h"

#include <QHBoxLayout>
#include <QResizeEvent>

using namespace Qt::StringLiterals;

namespace {

constexpr int sideBySide = Theme::space(210); // narrower, and the answers stand one below the other

/// As tall as the answers need where the record beneath has room all the same; else they are scrolled.
class AnswerArea final : public RecordArea
{
public:
    using RecordArea::RecordArea;

    QSize sizeHint() const override
    {
        const int needed = widget()->heightForWidth(viewport()->width());
        return {RecordArea::sizeHint().width(), needed};
    }

protected:
    void resizeEvent(QResizeEvent *event) override
    {
        RecordArea::resizeEvent(event);
        if (event->size().width() != event->oldSize().width())
            updateGeometry();
    }
};

} // namespace

PersonPanel::PersonPanel(MemberGateway &members, MessageBar &messages, bool mayTake, QWidget *parent)
    : Panel(parent)
    , m_mayTake(mayTake)
    , m_header(new PersonHeader(this))
    , m_back(new KeyButton(u"backButton"_s, Icon::Back, {}, this))
    , m_take(new KeyButton(u"takeRequestButton"_s, Icon::Add, {}, this))
    , m_worksTitle(new SectionTitle(this))
    , m_works(new NoticeList(this))
    , m_record(new PersonRecord(members, messages, this))
    , m_answers(new QHBoxLayout)
{
    setObjectName(u"personPanel"_s);
    m_works->setObjectName(u"worksNow"_s);
    m_take->makePrimary();
    for (KeyButton *button : {m_back, m_take})
        button->setAutoDefault(true); // Enter presses the one with the focus

    auto *head = new QHBoxLayout;
    head->setSpacing(Theme::space(2));
    head->addWidget(m_header, 1);
    head->addWidget(m_back, 0, Qt::AlignTop);
    head->addWidget(m_take, 0, Qt::AlignTop);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Theme::space(3));
    layout->addLayout(head);
    auto *box = new QWidget(this);
    box->setLayout(m_answers);
    m_answers->setContentsMargins(0, 0, 0, 0);
    m_answers->setSpacing(Theme::space(3));
    m_answers->addWidget(buildAnswer(), 1, Qt::AlignTop);
    m_record->setMinimumHeight(Theme::space(40));
    auto *answers = new AnswerArea(box, this);
    answers->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    layout->addWidget(answers);
    layout->addWidget(m_record, 1);

    connect(m_take, &KeyButton::clicked, this, &PersonPanel::takeWanted);
    connect(m_back, &KeyButton::clicked, this, &PersonPanel::backWanted);
    connect(m_record, &PersonRecord::personWanted, this, &PersonPanel::personWanted);
    retranslate();
}

void PersonPanel::place(QWidget *diagnosis) { m_answers->insertWidget(0, diagnosis, 2); }

void PersonPanel::showMails() { m_record->showMails(); }

bool PersonPanel::stepBack() { return m_record->stepBack(); }

QWidget *PersonPanel::buildAnswer()
{
    auto *box = new QFrame(this);
    box->setFrameShape(QFrame::StyledPanel);
    box->setAutoFillBackground(true);
    box->setBackgroundRole(QPalette::Base);
    auto *layout = new QVBoxLayout(box);
    layout->setContentsMargins(Theme::space(3), Theme::space(2), Theme::space(3), Theme::space(3));
    layout->setSpacing(Theme::space(1));
    layout->addWidget(m_worksTitle);
    layout->addWidget(m_works);
    return box;
}

void PersonPanel::showPerson(const PersonView &person, QDate today)
{
    const bool again = m_person && m_person->id == person.id;
    m_person = person;
    m_today = today;
    m_header->showPerson(person, today);
    m_works->setNotices(PersonWords::worksNow(person, today));
    m_record->showPerson(person, today, again);
    setUnderWay(m_underWay);
}

void PersonPanel::resizeEvent(QResizeEvent *event)
{
    m_answers->setDirection(width() < sideBySide ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    Panel::resizeEvent(event);
}

void PersonPanel::clear()
{
    m_person.reset();
    m_record->clear();
    m_works->setNotices({});
    m_take->setEnabled(false);
}

bool PersonPanel::mayTake() const { return m_mayTake && !m_underWay && m_person && !m_person->coverages.isEmpty(); }

void PersonPanel::focusFirst()
{
    if (m_take->isEnabled())
        m_take->setFocus();
    else
        m_back->setFocus();
}

void PersonPanel::setUnderWay(bool underWay)
{
    m_underWay = underWay;
    m_take->setEnabled(mayTake());
}

void PersonPanel::retranslate()
{
    m_worksTitle->setText(tr("What works now"));
    m_back->setWords(tr("Back to the results"), tr("Back to what was found (Esc)"));
    m_take->setWords(tr("Take a request…"), tr("Take a request for this person (Ctrl+N)"));
    if (m_person)
        m_works->setNotices(PersonWords::worksNow(*m_person, m_today));
}
