#include "ui/dialogs/LeaveDialog.h"

#include "ui/Theme.h"
#include "ui/widgets/PlainLabel.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

LeaveDialog::LeaveDialog(const QStringList &unsaved, QWidget *parent)
    : QDialog(parent)
    , m_title(new PlainLabel(this))
    , m_what(new PlainLabel(unsaved.join(u'\n'), this))
    , m_leave(new QPushButton(this))
    , m_stay(new QPushButton(this))
{
    setObjectName(u"leaveDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    m_title->setTextStyle(Theme::Text::Subtitle);
    m_what->setObjectName(u"leaveWhat"_s);
    m_what->setWordWrap(true);
    m_stay->setObjectName(u"stayButton"_s);
    m_leave->setObjectName(u"leaveButton"_s);
    m_stay->setDefault(true);
    Theme::makePrimary(*m_stay);
    m_leave->setAutoDefault(false);

    auto *column = new QVBoxLayout(this);
    column->setSpacing(Theme::space(3));
    column->addWidget(m_title);
    column->addWidget(m_what);
    auto *buttons = new QHBoxLayout;
    buttons->addStretch();
    buttons->addWidget(m_leave);
    buttons->addWidget(m_stay);
    column->addLayout(buttons);
    m_stay->setFocus(); // to go is not done by a key that is pressed too soon
    setMinimumWidth(Theme::space(100));
    connect(m_stay, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_leave, &QPushButton::clicked, this, &QDialog::accept);
    retranslate();
}

void LeaveDialog::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void LeaveDialog::retranslate()
{
    setWindowTitle(tr("Unfinished work"));
    m_title->setText(tr("Something is not finished yet"));
    m_stay->setText(tr("Stay"));
    m_stay->setAccessibleName(m_stay->text());
    m_leave->setText(tr("Leave it unfinished"));
    m_leave->setAccessibleName(m_leave->text());
}
