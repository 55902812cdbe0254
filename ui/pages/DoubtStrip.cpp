#include "ui/pages/DoubtStrip.h"

#include "ui/Theme.h"
#include "ui/widgets/KeyButton.h"
#include "ui/widgets/PlainLabel.h"
#include "ui/widgets/StateChip.h"

#include <QAccessible>
#include <QHBoxLayout>
#include <QKeySequence>

#include <utility>

using namespace Qt::StringLiterals;

namespace {

constexpr QKeyCombination sameKey(Qt::Key_F6);
constexpr QKeyCombination secondKey(Qt::ShiftModifier, Qt::Key_F6);

} // namespace

DoubtStrip::DoubtStrip(QWidget *count)
    : Panel(count)
    , m_sign(new StateChip(this))
    , m_question(new PlainLabel(this))
    , m_same(new KeyButton(u"sameSheetButton"_s, Icon::Return, sameKey, count))
    , m_second(new KeyButton(u"secondSheetButton"_s, Icon::Trash, secondKey, count))
{
    setObjectName(u"doubtStrip"_s);
    m_question->setObjectName(u"doubtQuestion"_s);
    m_question->setWordWrap(true);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(Theme::space(2));
    row->addWidget(m_sign);
    row->addWidget(m_question, 1);
    row->addWidget(m_same);
    row->addWidget(m_second);
    connect(m_same, &QPushButton::clicked, this, [this] { emit sameSheet(taken()); });
    connect(m_second, &QPushButton::clicked, this, [this] { emit secondSheet(taken()); });
    retranslate();
    hide();
}

void DoubtStrip::ask(const QString &serial)
{
    m_serial = serial;
    retranslate();
    show();
    QAccessibleEvent alert(m_question, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

void DoubtStrip::dismiss() { static_cast<void>(taken()); }

QString DoubtStrip::taken()
{
    hide();
    return std::exchange(m_serial, {});
}

void DoubtStrip::retranslate()
{
    m_sign->setState(Tone::Bad, tr("Two?", "sheets with one serial"), u"copy"_s);
    m_question->setText(tr("%1 was scanned before. Is it the same sheet (%2), or are there two (%3)?", "serial, keys")
                            .arg(m_serial, QKeySequence(sameKey).toString(QKeySequence::NativeText),
                                 QKeySequence(secondKey).toString(QKeySequence::NativeText)));
    m_same->setWords(tr("The same sheet"), tr("Counts nothing: the sheet was scanned a second time"));
    m_second->setWords(tr("A second sheet"), tr("Counts both sheets as spoiled; it is recorded"));
    setAccessibleName(m_question->text());
}
