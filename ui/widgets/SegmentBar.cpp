#include "ui/widgets/SegmentBar.h"

#include "ui/widgets/PlainText.h"

#include <QButtonGroup>
#include <QHBoxLayout>
#include <QPushButton>

SegmentBar::SegmentBar(QWidget *parent)
    : QWidget(parent)
    , m_places(new QButtonGroup(this))
    , m_row(new QHBoxLayout(this))
{
    m_row->setContentsMargins(0, 0, 0, 0);
    m_row->setSpacing(0);
    setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Maximum);
    connect(m_places, &QButtonGroup::idToggled, this, [this](int place, bool on) {
        if (on)
            emit chosenChanged(place);
    });
}

void SegmentBar::addPlace(const QString &name)
{
    auto *button = new QPushButton(this);
    button->setObjectName(name);
    button->setCheckable(true);
    button->setAutoDefault(false);
    const int place = int(m_places->buttons().size());
    m_row->addWidget(button);
    m_places->addButton(button, place);
    if (place == 0)
        button->setChecked(true);
}

void SegmentBar::setText(int place, const QString &text, const QString &hint)
{
    auto *button = m_places->button(place);
    button->setText(PlainText::caption(text));
    button->setAccessibleName(text);
    PlainText::setToolTip(*button, hint);
}

void SegmentBar::hidePlace(int place) { m_places->button(place)->hide(); }

void SegmentBar::choose(int place) { m_places->button(place)->setChecked(true); }

int SegmentBar::chosen() const { return m_places->checkedId(); }
