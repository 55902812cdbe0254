#include "ui/pages/StepUpStrip.h"

#include "models/gateways/StaffGateway.h"
#include "ui/Theme.h"
#include "ui/pages/Intention.h"
#include "ui/widgets/KeyField.h"
#include "ui/widgets/MessageBar.h"
#include "ui/widgets/PlainLabel.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPainter>
#include <QPushButton>
#include <QRegularExpressionValidator>

using namespace Qt::StringLiterals;

namespace {

constexpr int digits = 6;

} // namespace

StepUpStrip::StepUpStrip(StaffGateway &staff, MessageBar &messages, QWidget *parent)
    : Panel(parent)
    , m_staff(staff)
    , m_messages(messages)
    , m_intention(new Intention(messages, this))
    , m_question(new PlainLabel(this))
    , m_answer(new PlainLabel(this))
    , m_code(new KeyField(this))
    , m_leave(new QPushButton(this))
    , m_go(new QPushButton(this))
{
    setObjectName(u"stepUpStrip"_s);
    m_question->setWordWrap(true);
    m_answer->setObjectName(u"stepUpAnswer"_s);
    m_answer->setWordWrap(true);
    m_code->setObjectName(u"stepUpCode"_s);
    m_code->setMaxLength(digits);
    m_code->setValidator(new QRegularExpressionValidator(QRegularExpression(u"[0-9]*"_s), this));
    m_code->setMaximumWidth(Theme::space(40));
    m_leave->setObjectName(u"stepUpLeave"_s);
    m_go->setObjectName(u"stepUpButton"_s);
    Theme::makePrimary(*m_go);
    auto *row = new QHBoxLayout;
    row->setSpacing(Theme::space(2));
    row->addWidget(m_code);
    row->addWidget(m_answer, 1);
    row->addWidget(m_leave);
    row->addWidget(m_go);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(Theme::space(3), Theme::space(2), Theme::space(3), Theme::space(2));
    column->setSpacing(Theme::space(1));
    column->addWidget(m_question);
    column->addLayout(row);

    connect(m_code, &QLineEdit::textChanged, this, [this] {
        ++m_typed;
        updateButtons();
    });
    connect(m_code, &QLineEdit::returnPressed, m_go, &QPushButton::click);
    connect(m_leave, &QPushButton::clicked, this, &StepUpStrip::dismiss);
    connect(m_go, &QPushButton::clicked, this, &StepUpStrip::give);
    connect(m_intention, &Intention::underWayChanged, this, &StepUpStrip::updateButtons);
    connect(m_intention, &Intention::failed, this, [this](const DbError &error) {
        if (!error.mayBeRetried())
            dismiss(); // nothing is set up: the bar says what to do
    });
    hide();
    retranslate();
}

void StepUpStrip::ask(const OpId &forOp, std::function<void()> goOn)
{
    m_forOp = forOp;
    m_goOn = std::move(goOn);
    m_left = 0;
    m_code->clear();
    m_messages.clear();
    show();
    retranslate();
    m_code->setFocus();
}

void StepUpStrip::give()
{
    if (!m_forOp || m_code->text().size() != digits)
        return;
    const auto call
        = [this, forOp = *m_forOp, code = m_code->text()](const OpId &op) { return m_staff.stepUp(op, forOp, code); };
    m_intention->pursue(QString::number(m_typed), call, [this](const CodeAnswer &answer) { take(answer); });
}

void StepUpStrip::take(const CodeAnswer &answer)
{
    if (!isAsking())
        return;
    if (answer.outcome == CodeAnswer::Outcome::Passed) {
        const auto goOn = m_goOn;
        dismiss();
        if (goOn)
            goOn();
        return;
    }
    if (answer.outcome == CodeAnswer::Outcome::Locked) {
        dismiss();
        m_messages.say(DbError::fromSqlState("MD164"));
        return;
    }
    m_left = answer.left;
    m_code->clear();
    m_code->setFocus();
    retranslate();
}

void StepUpStrip::dismiss()
{
    m_forOp.reset();
    m_goOn = nullptr;
    m_code->clear();
    hide();
}

void StepUpStrip::updateButtons()
{
    const bool underWay = m_intention->isUnderWay();
    m_go->setEnabled(!underWay && m_code->text().size() == digits);
    m_leave->setEnabled(!underWay);
    m_code->setReadOnly(underWay);
}

void StepUpStrip::retranslate()
{
    m_question->setText(tr("This step wants your one-time code: the six digits that your authenticator shows now."));
    m_code->setPlaceholderText(tr("Six digits"));
    m_code->setAccessibleName(tr("One-time code"));
    m_answer->setText(m_left > 0 ? tr("This code was not right, or was used before. %n more try(s).", nullptr, m_left)
                                 : QString());
    m_leave->setText(tr("Leave as it is"));
    m_leave->setAccessibleName(m_leave->text());
    m_go->setText(tr("Give the code"));
    m_go->setAccessibleName(m_go->text());
    updateButtons();
}

void StepUpStrip::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && m_leave->isEnabled())
        dismiss();
    else
        Panel::keyPressEvent(event);
}

void StepUpStrip::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Theme::colour(Tone::Busy));
    painter.setBrush(Theme::ground(Tone::Busy));
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), Theme::radius, Theme::radius);
}
