#include "ui/pages/ReasonStrip.h"

#include "ui/Theme.h"
#include "ui/widgets/PlainLabel.h"
#include "ui/widgets/PlainText.h"
#include "ui/widgets/TextField.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPainter>
#include <QPushButton>

using namespace Qt::StringLiterals;

ReasonStrip::ReasonStrip(const QString &name, QWidget *parent)
    : Panel(parent)
    , m_question(new PlainLabel(this))
    , m_reason(new TextField(this))
    , m_leave(new QPushButton(this))
    , m_go(new QPushButton(this))
    , m_row(new QHBoxLayout)
{
    m_question->setWordWrap(true);
    m_question->setBuddy(m_reason);
    m_reason->setObjectName(name + u".reason"_s);
    m_reason->setMaxLength(200);
    m_leave->setObjectName(name + u".leave"_s);
    m_go->setObjectName(name);

    m_row->setSpacing(Theme::space(2));
    m_row->addWidget(m_reason, 1);
    m_row->addWidget(m_leave);
    m_row->addWidget(m_go);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(Theme::space(3), Theme::space(2), Theme::space(3), Theme::space(2));
    layout->setSpacing(Theme::space(1));
    layout->addWidget(m_question);
    layout->addLayout(m_row);

    connect(m_reason, &TextField::settled, this, &ReasonStrip::updateButtons);
    connect(m_reason, &QLineEdit::returnPressed, m_go, &QPushButton::click);
    connect(m_leave, &QPushButton::clicked, this, &ReasonStrip::dismiss);
    connect(m_go, &QPushButton::clicked, this, [this] { emit given(reason()); });
    updateButtons();
    hide();
    retranslate();
}

void ReasonStrip::setWords(const QString &question, const QString &verb)
{
    m_question->setText(question);
    m_reason->setAccessibleName(question);
    m_go->setText(PlainText::caption(verb));
    m_go->setAccessibleName(verb);
}

void ReasonStrip::addField(QWidget *field)
{
    m_row->insertWidget(0, field);
    setTabOrder(field, m_reason);
}

void ReasonStrip::addBelow(QWidget *field)
{
    layout()->addWidget(field);
    setTabOrder(m_reason, field);
    setTabOrder(field, m_leave);
    setTabOrder(m_leave, m_go);
}

void ReasonStrip::setReasonNeeded(bool needed)
{
    m_reasonNeeded = needed;
    updateButtons();
}

void ReasonStrip::ask()
{
    if (!isAsking())
        m_reason->clear();
    show();
    m_reason->setFocus();
}

void ReasonStrip::dismiss()
{
    if (!isAsking())
        return;
    hide();
    m_reason->clear();
    emit dismissed();
}

void ReasonStrip::setUnderWay(bool underWay)
{
    m_underWay = underWay;
    updateButtons();
}

QString ReasonStrip::reason() const { return m_reason->text().simplified(); }

void ReasonStrip::retranslate()
{
    m_leave->setText(tr("Leave as it is"));
    m_leave->setAccessibleName(m_leave->text());
    m_reason->setPlaceholderText(tr("Reason"));
}

void ReasonStrip::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && !m_underWay)
        dismiss();
    else
        Panel::keyPressEvent(event);
}

void ReasonStrip::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Theme::colour(Tone::Warn));
    painter.setBrush(Theme::ground(Tone::Warn));
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), Theme::radius, Theme::radius);
}

void ReasonStrip::updateButtons()
{
    m_go->setEnabled(!m_underWay && !(m_reasonNeeded && reason().isEmpty()));
    m_leave->setEnabled(!m_underWay);
    m_reason->setReadOnly(m_underWay);
}
