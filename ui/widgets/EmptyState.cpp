#include "ui/widgets/EmptyState.h"

#include "ui/Theme.h"
#include "ui/widgets/PlainLabel.h"
#include "ui/widgets/PlainText.h"

#include <QEvent>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

EmptyState::EmptyState(Icon picture, QWidget *parent)
    : QWidget(parent)
    , m_which(picture)
    , m_picture(new PlainLabel(this))
    , m_title(new PlainLabel(this))
    , m_explanation(new PlainLabel(this))
    , m_action(new QPushButton(this))
{
    m_title->setTextStyle(Theme::Text::Subtitle);
    m_title->setAlignment(Qt::AlignHCenter);
    m_title->setWordWrap(true);
    m_explanation->setQuiet(true);
    m_explanation->setAlignment(Qt::AlignHCenter);
    m_explanation->setWordWrap(true);
    m_action->hide();
    connect(m_action, &QPushButton::clicked, this, &EmptyState::actionChosen);

    auto *column = new QVBoxLayout(this);
    column->setSpacing(Theme::space(2));
    column->addStretch(2);
    column->addWidget(m_picture, 0, Qt::AlignHCenter);
    column->addWidget(m_title);
    column->addWidget(m_explanation);
    column->addWidget(m_action, 0, Qt::AlignHCenter);
    column->addStretch(3);
    refreshPicture();
}

void EmptyState::setTexts(const QString &title, const QString &explanation)
{
    m_title->setText(title);
    m_explanation->setText(explanation);
    if (m_action->text().isEmpty())
        m_action->setAccessibleName(title);
}

void EmptyState::setAction(const QString &text)
{
    m_action->setText(PlainText::caption(text));
    m_action->setAccessibleName(text);
    m_action->setVisible(!text.isEmpty());
}

void EmptyState::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        refreshPicture();
}

void EmptyState::refreshPicture()
{
    constexpr QSize size(Theme::space(10), Theme::space(10));
    m_picture->setPixmap(icon(m_which, QPalette::Mid).pixmap(size, devicePixelRatio()));
}
