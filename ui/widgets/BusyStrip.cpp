#include "ui/widgets/BusyStrip.h"

#include "ui/Theme.h"
#include "ui/widgets/PlainLabel.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QProgressBar>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace {

constexpr int wanderingStep = 40; // ms

} // namespace

BusyStrip::BusyStrip(QWidget *parent)
    : QWidget(parent)
    , m_what(new PlainLabel(this))
    , m_numbers(new PlainLabel(this))
    , m_bar(new QProgressBar(this))
    , m_cancel(new QPushButton(this))
{
    setObjectName(u"busyStrip"_s);
    m_bar->setTextVisible(false);
    m_bar->setFixedHeight(Theme::space(2));
    m_cancel->setObjectName(u"busyCancel"_s);
    m_wandering.setInterval(wanderingStep);
    connect(&m_wandering, &QTimer::timeout, m_bar, qOverload<>(&QWidget::update));

    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_what);
    row->addWidget(m_bar, 1);
    row->addWidget(m_numbers);
    row->addWidget(m_cancel);

    connect(m_cancel, &QPushButton::clicked, this, [this] {
        m_cancel->setEnabled(false); // once is enough
        emit cancelled();
    });
    retranslate();
    hide();
}

void BusyStrip::start(const QString &what, bool mayBeCancelled)
{
    m_what->setText(what);
    m_bar->setAccessibleName(what);
    m_numbers->clear();
    m_bar->setRange(0, 0);
    m_wandering.start();
    m_cancel->setVisible(mayBeCancelled);
    m_cancel->setEnabled(true);
    show();
}

void BusyStrip::setProgress(int done, int total)
{
    m_wandering.stop();
    m_bar->setRange(0, total);
    m_bar->setValue(done);
    showNumbers();
}

void BusyStrip::finish()
{
    m_wandering.stop();
    hide();
}

void BusyStrip::focusCancel() { m_cancel->setFocus(Qt::OtherFocusReason); }

void BusyStrip::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void BusyStrip::retranslate()
{
    m_cancel->setText(tr("Stop", "long work"));
    m_cancel->setAccessibleName(m_cancel->text());
    showNumbers();
}

void BusyStrip::showNumbers()
{
    if (m_bar->maximum() > 0)
        m_numbers->setText(tr("%1 of %2", "progress").arg(m_bar->value()).arg(m_bar->maximum()));
}
