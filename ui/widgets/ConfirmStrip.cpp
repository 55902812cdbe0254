#include "ui/widgets/ConfirmStrip.h"

#include "ui/Icons.h"
#include "ui/Theme.h"
#include "ui/widgets/PlainLabel.h"
#include "ui/widgets/PlainText.h"

#include <QApplication>
#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPainter>
#include <QPushButton>

using namespace Qt::StringLiterals;

ConfirmStrip::ConfirmStrip(const QString &name, QWidget *parent)
    : QFrame(parent)
    , m_words(new QVBoxLayout)
    , m_icon(new PlainLabel(this))
    , m_what(new PlainLabel(this))
    , m_leave(new QPushButton(this))
    , m_go(new QPushButton(this))
{
    m_what->setObjectName(name + u".what"_s);
    m_what->setWordWrap(true);
    m_leave->setObjectName(name + u".leave"_s);
    m_go->setObjectName(name);
    for (QPushButton *button : {m_leave, m_go})
        button->setAutoDefault(true);
    Theme::makePrimary(*m_go);

    auto *buttons = new QHBoxLayout;
    buttons->addStretch();
    buttons->addWidget(m_leave);
    buttons->addWidget(m_go);
    m_words->setSpacing(Theme::space(2));
    m_words->addWidget(m_what);
    m_words->addLayout(buttons);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(Theme::space(3), Theme::space(3), Theme::space(3), Theme::space(3));
    row->setSpacing(Theme::space(3));
    row->addWidget(m_icon, 0, Qt::AlignTop);
    row->addLayout(m_words, 1);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);

    m_settling.setSingleShot(true);
    connect(&m_settling, &QTimer::timeout, this, &ConfirmStrip::updateButtons);
    connect(m_leave, &QPushButton::clicked, this, &ConfirmStrip::dismiss);
    connect(m_go, &QPushButton::clicked, this, &ConfirmStrip::go);
    retranslate();
    hide();
}

void ConfirmStrip::setExtra(QWidget *extra)
{
    m_words->insertWidget(1, extra);
    setTabOrder(extra, m_leave);
    setTabOrder(m_leave, m_go);
}

void ConfirmStrip::ask(const QString &what, const QString &verb, std::function<void()> goOn)
{
    m_goOn = std::move(goOn);
    reword(what, verb);
    m_underWay = false;
    m_settling.start(QApplication::doubleClickInterval());
    updateButtons();
    show();
    m_leave->setFocus(); // Enter must not do by itself what cannot be taken back
}

void ConfirmStrip::reword(const QString &what, const QString &verb)
{
    m_what->setText(what);
    m_go->setText(PlainText::caption(verb));
    m_go->setAccessibleName(verb);
    m_go->setAccessibleDescription(what);
    setAccessibleName(what);
}

void ConfirmStrip::setUnderWay(bool underWay)
{
    const bool again = isAsking() && m_underWay && !underWay;
    m_underWay = underWay;
    updateButtons();
    if (again)
        m_go->setFocus(); // whoever pressed it may press it again
}

void ConfirmStrip::updateButtons()
{
    m_go->setEnabled(!m_underWay && !m_settling.isActive());
    m_leave->setEnabled(!m_underWay);
}

void ConfirmStrip::dismiss()
{
    if (!isAsking())
        return;
    m_goOn = nullptr;
    hide();
    emit dismissed();
}

void ConfirmStrip::go()
{
    const auto goOn = m_goOn; // it may dismiss the strip
    if (goOn)
        goOn();
}

void ConfirmStrip::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::PaletteChange)
        retranslate();
}

void ConfirmStrip::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && m_leave->isEnabled())
        dismiss();
    else
        QFrame::keyPressEvent(event);
}

void ConfirmStrip::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Theme::colour(Tone::Warn));
    painter.setBrush(Theme::ground(Tone::Warn));
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), Theme::radius, Theme::radius);
}

void ConfirmStrip::retranslate()
{
    m_leave->setText(tr("Leave as it is"));
    m_leave->setAccessibleName(m_leave->text());
    if (m_go->text().isEmpty())
        m_go->setAccessibleName(tr("Go on"));
    m_icon->setPixmap(
        icon(Icon::Warn, Tone::Warn).pixmap({Theme::largeIconSize, Theme::largeIconSize}, devicePixelRatio()));
}
