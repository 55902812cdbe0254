#include "ui/pages/BundleTrail.h"

#include "models/gateways/DispatchGateway.h"
#include "ui/Theme.h"
#include "ui/pages/Intention.h"
#include "ui/widgets/DayField.h"
#include "ui/widgets/KeyButton.h"
#include "ui/widgets/KeyField.h"
#include "ui/widgets/MessageBar.h"
#include "ui/widgets/PlainLabel.h"
#include "ui/widgets/TextField.h"

#include <QHBoxLayout>

using namespace Qt::StringLiterals;

BundleTrail::BundleTrail(DispatchGateway &dispatch, MessageBar &messages, QWidget *parent)
    : Panel(parent)
    , m_dispatch(dispatch)
    , m_messages(messages)
    , m_intention(new Intention(messages, this))
    , m_numberLabel(new PlainLabel(this))
    , m_number(new KeyField(this))
    , m_noteNumber(new KeyButton(u"noteTrackingButton"_s, Icon::Barcode, {}, this))
    , m_receiptRow(new QWidget(this))
    , m_dayLabel(new PlainLabel(this))
    , m_day(new DayField(this))
    , m_receiver(new TextField(this))
    , m_noteReceipt(new KeyButton(u"noteReceiptButton"_s, Icon::Signature, {}, this))
{
    setObjectName(u"bundleTrail"_s);
    m_number->setObjectName(u"trackingNumber"_s);
    m_number->setMaxLength(40);
    m_numberLabel->setBuddy(m_number);
    m_day->setObjectName(u"receivedOn"_s);
    m_day->setMinimumWidth(Theme::space(34));
    m_dayLabel->setBuddy(m_day);
    m_receiver->setObjectName(u"receiver"_s);
    m_receiver->setMaxLength(100);
    auto *first = new QHBoxLayout;
    first->setSpacing(Theme::space(2));
    first->addWidget(m_numberLabel);
    first->addWidget(m_number, 1);
    first->addWidget(m_noteNumber);
    auto *second = new QHBoxLayout(m_receiptRow);
    second->setContentsMargins(0, 0, 0, 0);
    second->setSpacing(Theme::space(2));
    second->addWidget(m_dayLabel);
    second->addWidget(m_day);
    second->addWidget(m_receiver, 1);
    second->addWidget(m_noteReceipt);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Theme::space(2));
    column->addLayout(first);
    column->addWidget(m_receiptRow);

    connect(m_number, &QLineEdit::textChanged, this, &BundleTrail::updateButtons);
    connect(m_number, &QLineEdit::returnPressed, m_noteNumber, &QPushButton::click);
    connect(m_noteNumber, &KeyButton::clicked, this, &BundleTrail::noteNumber);
    connect(m_receiver, &TextField::settled, this, &BundleTrail::updateButtons);
    connect(m_receiver, &QLineEdit::returnPressed, m_noteReceipt, &QPushButton::click);
    connect(m_noteReceipt, &KeyButton::clicked, this, &BundleTrail::noteReceipt);
    connect(m_intention, &Intention::underWayChanged, this, &BundleTrail::updateButtons);
    retranslate();
}

void BundleTrail::show(const Bundle &bundle)
{
    if (!m_bundle || m_bundle->id != bundle.id) { // what was typed for another bundle is not this one's
        m_intention->forget();
        m_number->clear();
        m_receiver->clear();
        m_day->setDate(QDate::currentDate());
    }
    m_bundle = bundle;
    updateButtons();
}

void BundleTrail::leaveOutTracking()
{
    for (QWidget *part : QList<QWidget *>{m_numberLabel, m_number, m_noteNumber})
        part->hide();
}

void BundleTrail::noteNumber()
{
    if (!m_bundle)
        return;
    const BundleId bundle = m_bundle->id;
    const QString number = m_number->text().trimmed();
    const auto call = [this, bundle, number](const OpId &op) { return m_dispatch.setTracking(op, bundle, number); };
    m_intention->pursue(u"track %1 %2"_s.arg(QString::number(bundle.value), number), call, [this](Done) {
        m_number->clear();
        m_messages.say(Severity::Success, tr("The carrier's number is noted."));
        emit noted();
    });
}

void BundleTrail::noteReceipt()
{
    if (!m_bundle)
        return;
    const BundleId bundle = m_bundle->id;
    const QDate day = m_day->date();
    const QString receiver = m_receiver->text().simplified();
    const auto call = [=, this](const OpId &op) { return m_dispatch.recordReceipt(op, bundle, day, receiver); };
    const QString what = u"receipt %1 %2 %3"_s.arg(QString::number(bundle.value), day.toString(Qt::ISODate), receiver);
    m_intention->pursue(what, call, [this](Done) {
        m_receiver->clear();
        m_messages.say(Severity::Success, tr("The receipt is noted."));
        emit noted();
    });
}

void BundleTrail::updateButtons()
{
    const bool free = m_bundle && !m_intention->isUnderWay();
    m_noteNumber->setEnabled(free && !m_number->text().trimmed().isEmpty());
    m_noteReceipt->setEnabled(free && !m_receiver->text().simplified().isEmpty());
    m_receiptRow->setVisible(m_bundle && m_bundle->daysOut.has_value());
}

void BundleTrail::retranslate()
{
    m_numberLabel->setText(tr("Carrier's number"));
    m_number->setPlaceholderText(tr("As on the carrier's slip, typed or scanned"));
    m_number->setAccessibleName(m_numberLabel->text());
    m_noteNumber->setWords(tr("Note the number"), tr("Writes over a number that was noted before"));
    m_dayLabel->setText(tr("Received on"));
    m_day->setAccessibleName(tr("Day on which the employer had the bundle in hand"));
    m_receiver->setPlaceholderText(tr("Who confirmed it there"));
    m_receiver->setAccessibleName(m_receiver->placeholderText());
    m_noteReceipt->setWords(tr("Note the receipt"), tr("It is noted once"));
    updateButtons();
}
