#include "ui/shell/StatusStrip.h"

#include "ui/DutyWords.h"
#include "ui/Icons.h"
#include "ui/Theme.h"
#include "ui/widgets/PlainLabel.h"

#include <QAccessible>
#include <QEvent>
#include <QHBoxLayout>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace {

QString clockText(const QDateTime &time) { return time.toLocalTime().toString(u"HH:mm"_s); }

} // namespace

StatusStrip::StatusStrip(const Session &session, const QString &server, QWidget *parent)
    : QFrame(parent)
    , m_session(session)
    , m_server(server)
{
    setObjectName(u"statusStrip"_s);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(Theme::space(4), 0, Theme::space(4), 0);
    row->setSpacing(Theme::space(6));
    auto *state = new QHBoxLayout;
    state->setSpacing(Theme::space(1));
    m_connectionIcon = addLabel(u"connectionIcon"_s, state);
    m_connection = addLabel(u"connectionState"_s, state);
    row->addLayout(state);
    m_clock = addLabel(u"databaseTime"_s, row);
    m_recorded = addLabel(u"recordedHint"_s, row);
    row->addStretch();
    m_staff = addLabel(u"signedInStaff"_s, row);
    m_idle = addLabel(u"idleLockState"_s, row);
    setFixedHeight(Theme::space(8));
    setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    retranslate();
}

PlainLabel *StatusStrip::addLabel(const QString &name, QHBoxLayout *row)
{
    auto *label = new PlainLabel(this);
    label->setObjectName(name);
    label->setTextStyle(Theme::Text::Small);
    label->setQuiet(true);
    row->addWidget(label);
    return label;
}

void StatusStrip::setConnected(const QDateTime &now)
{
    const bool news = !m_connected;
    m_connected = true;
    m_time = now;
    if (news || m_connection->text().isEmpty())
        showConnection();
    m_clock->setText(now.isValid() ? clockText(now) : QString());
}

void StatusStrip::setDisconnected(const QDateTime &since, const QString &why)
{
    m_connected = false;
    m_time = since;
    m_why = why;
    m_clock->clear();
    showConnection();
    QAccessibleEvent alert(m_connection, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

void StatusStrip::setIdleMinutes(int minutes)
{
    m_idleMinutes = minutes;
    m_idle->setText(minutes > 0 ? tr("Locks when idle for %1 min").arg(minutes) : QString());
}

void StatusStrip::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    if (event->type() == QEvent::PaletteChange)
        showConnection();
}

void StatusStrip::retranslate()
{
    m_recorded->setText(tr("What you open is recorded"));
    m_staff->setText(tr("%1 (%2)", "name and duties").arg(m_session.name, DutyWords::of(m_session.duties)));
    setIdleMinutes(m_idleMinutes);
    showConnection();
}

void StatusStrip::showConnection()
{
    const Tone tone = m_connected ? Tone::Good : Tone::Bad;
    const Icon which = m_connected ? Icon::Connected : Icon::Disconnected;
    m_connectionIcon->setPixmap(icon(which, tone).pixmap({Theme::iconSize, Theme::iconSize}, devicePixelRatio()));
    if (m_connected) {
        m_connection->setQuiet(true);
        m_connection->setText(tr("Connected to %1").arg(m_server));
        return;
    }
    m_connection->setTone(Tone::Bad);
    QString words = tr("Not connected to %1; trying again by itself").arg(m_server);
    if (m_time.isValid()) {
        words = tr("Not connected to %1 since %2; trying again by itself").arg(m_server, clockText(m_time));
    }
    m_connection->setText(m_why.isEmpty() ? words : words + u' ' + m_why);
}

void StatusStrip::paintEvent(QPaintEvent *) { QPainter(this).fillRect(QRect(0, 0, width(), 1), Theme::line()); }
