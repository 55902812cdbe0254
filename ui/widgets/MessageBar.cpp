#include "ui/widgets/MessageBar.h"

#include "ui/Icons.h"
#include "ui/widgets/PlainLabel.h"
#include "ui/widgets/PlainText.h"

#include <QAccessible>
#include <QClipboard>
#include <QEvent>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QPainter>
#include <QPushButton>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace {

Tone toneOf(Severity severity)
{
    switch (severity) {
    case Severity::Info: return Tone::Busy;
    case Severity::Success: return Tone::Good;
    case Severity::Warning: return Tone::Warn;
    case Severity::Error: return Tone::Bad;
    }
    return Tone::Neutral;
}

Icon iconFor(Severity severity) { return severity == Severity::Info ? Icon::Info : iconOf(toneOf(severity)); }

PlainLabel *sentence(const char *name, QWidget *parent)
{
    auto *label = new PlainLabel(parent);
    label->setObjectName(QLatin1StringView(name));
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return label;
}

} // namespace

MessageBar::MessageBar(QWidget *parent)
    : QFrame(parent)
    , m_icon(new PlainLabel(this))
    , m_what(sentence("messageWhat", this))
    , m_kept(sentence("messageKept", this))
    , m_now(sentence("messageNow", this))
    , m_code(new QToolButton(this))
    , m_retry(new QPushButton(this))
    , m_close(new QToolButton(this))
{
    setObjectName(u"messageBar"_s);
    buildLayout();
    connect(m_close, &QToolButton::clicked, this, &MessageBar::clear);
    connect(m_code, &QToolButton::clicked, this, [this] { QGuiApplication::clipboard()->setText(m_code->text()); });
    connect(m_retry, &QPushButton::clicked, this, [this] {
        const auto again = m_again; // saying something new forgets it
        clear();
        if (again)
            again();
    });
    retranslate();
    clear();
}

void MessageBar::buildLayout()
{
    m_what->setTextStyle(Theme::Text::Strong);
    m_code->setObjectName(u"messageCode"_s);
    m_code->setAutoRaise(true);
    m_code->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_retry->setObjectName(u"messageRetry"_s);
    m_close->setObjectName(u"messageClose"_s);
    m_close->setAutoRaise(true);

    auto *words = new QVBoxLayout;
    words->setSpacing(0);
    words->addWidget(m_what);
    words->addWidget(m_kept);
    words->addWidget(m_now);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(Theme::space(3), Theme::space(2), Theme::space(2), Theme::space(2));
    row->setSpacing(Theme::space(2));
    row->addWidget(m_icon, 0, Qt::AlignTop);
    row->addLayout(words, 1);
    row->addWidget(m_code, 0, Qt::AlignVCenter);
    row->addWidget(m_retry, 0, Qt::AlignVCenter);
    row->addWidget(m_close, 0, Qt::AlignTop);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Preferred); // as high as its words need at its width
}

void MessageBar::say(Severity severity, const QString &what, const QString &kept, const QString &now)
{
    m_error.reset();
    show(severity, {what, kept, now, {}});
}

void MessageBar::say(const DbError &error)
{
    show(Severity::Error, ErrorText::of(error));
    m_error = error;
}

void MessageBar::say(const ErrorText &error)
{
    m_error.reset();
    show(Severity::Error, error);
}

void MessageBar::offerRetry(const QString &text, std::function<void()> again)
{
    m_again = std::move(again);
    m_retry->setText(PlainText::caption(text));
    m_retry->setAccessibleName(text);
    m_retry->show();
}

void MessageBar::clear()
{
    m_error.reset();
    m_again = nullptr;
    m_retry->hide();
    hide();
}

QString MessageBar::text() const
{
    QStringList said;
    for (const PlainLabel *label : {m_what, m_kept, m_now}) {
        if (!label->text().isEmpty())
            said += label->text();
    }
    return said.join(u' ');
}

void MessageBar::show(Severity severity, const ErrorText &text)
{
    m_severity = severity;
    m_again = nullptr;
    m_retry->hide();
    m_what->setText(text.what);
    m_kept->setText(text.kept);
    m_now->setText(text.now);
    m_kept->setVisible(!text.kept.isEmpty());
    m_now->setVisible(!text.now.isEmpty());
    m_code->setText(text.code);
    m_code->setVisible(!text.code.isEmpty());
    refreshIcon();
    QFrame::show();
    update();

    setAccessibleName(this->text());
    QAccessibleEvent alert(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

void MessageBar::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    if (event->type() == QEvent::PaletteChange)
        refreshIcon();
}

void MessageBar::retranslate()
{
    if (m_retry->text().isEmpty())
        m_retry->setAccessibleName(tr("Try again"));
    m_close->setToolTip(tr("Close this message"));
    m_close->setAccessibleName(m_close->toolTip());
    m_code->setToolTip(tr("Copy the code for your administrator"));
    m_code->setAccessibleName(m_code->toolTip());
    if (!m_error)
        return;
    const ErrorText text = ErrorText::of(*m_error);
    m_what->setText(text.what);
    m_kept->setText(text.kept);
    m_now->setText(text.now);
    setAccessibleName(this->text());
}

void MessageBar::refreshIcon()
{
    m_icon->setPixmap(icon(iconFor(m_severity), toneOf(m_severity))
                          .pixmap({Theme::largeIconSize, Theme::largeIconSize}, devicePixelRatio()));
    m_code->setIcon(icon(Icon::Copy));
    m_close->setIcon(icon(Icon::Close));
}

void MessageBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Theme::colour(toneOf(m_severity)));
    painter.setBrush(Theme::ground(toneOf(m_severity)));
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), Theme::radius, Theme::radius);
}
