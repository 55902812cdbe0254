#include "ui/pages/ReadReason.h"

#include "models/tables/Words.h"
#include "ui/Theme.h"
#include "ui/widgets/KeyButton.h"
#include "ui/widgets/PlainLabel.h"
#include "ui/widgets/TextField.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QPainter>

#include <array>

using namespace Qt::StringLiterals;

namespace {

// The codes that are recorded; the first one is the usual reason.
constexpr std::array codes{"telephone_call"_L1, "visit"_L1, "email"_L1, "letter"_L1, "request"_L1, "returned_card"_L1};

} // namespace

ReadReason::ReadReason(QWidget *parent)
    : Panel(parent)
    , m_question(new PlainLabel(this))
    , m_reason(new QComboBox(this))
    , m_open(new KeyButton(u"openPersonButton"_s, Icon::Document, {}, this))
{
    m_reason->setObjectName(u"openReason"_s);
    m_reason->setLineEdit(new TextField(m_reason)); // makes it editable
    m_reason->setInsertPolicy(QComboBox::NoInsert);
    m_reason->setCompleter(nullptr);
    m_reason->lineEdit()->setMaxLength(100);
    m_reason->setMinimumWidth(Theme::space(60));
    m_question->setBuddy(m_reason);
    m_open->makePrimary();
    m_open->setAutoDefault(true);

    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(Theme::space(3), Theme::space(2), Theme::space(3), Theme::space(2));
    row->setSpacing(Theme::space(2));
    row->addWidget(m_question, 1);
    row->addWidget(m_reason);
    row->addWidget(m_open);

    connect(m_open, &KeyButton::clicked, this, &ReadReason::given);
    connect(m_reason->lineEdit(), &QLineEdit::returnPressed, m_open, &KeyButton::click);
    retranslate();
    forget();
    hide();
}

void ReadReason::askFor(const QString &name)
{
    m_name = name;
    retranslate();
    show();
}

void ReadReason::dismiss() { hide(); }

void ReadReason::setUnderWay(bool underWay) { m_open->setEnabled(!underWay); }

QString ReadReason::reason() const
{
    const QString typed = m_reason->currentText().simplified();
    const int listed = m_reason->findText(typed);
    if (typed.isEmpty())
        return codes.front();
    return listed >= 0 ? m_reason->itemData(listed).toString() : typed;
}

void ReadReason::forget() { m_reason->setCurrentIndex(0); }

void ReadReason::focusReason()
{
    m_reason->setFocus();
    m_reason->lineEdit()->selectAll();
}

void ReadReason::retranslate()
{
    if (m_reason->count() == 0) {
        for (const QLatin1StringView code : codes)
            m_reason->addItem(QString(), QString(code));
    }
    const bool listed = m_reason->currentText() == m_reason->itemText(m_reason->currentIndex());
    for (int at = 0; at < int(codes.size()); ++at)
        m_reason->setItemText(at, Words::readReason(QString(codes.at(size_t(at)))));
    if (listed)
        m_reason->setCurrentText(m_reason->itemText(m_reason->currentIndex()));

    m_question->setText(tr("Why do you open the record of %1? The reason is recorded.").arg(m_name));
    m_reason->setAccessibleName(tr("Reason to open the record"));
    m_open->setWords(tr("Open record"), tr("Open the record (Enter)"));
}

void ReadReason::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Theme::line());
    painter.setBrush(palette().base());
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), Theme::radius, Theme::radius);
}
