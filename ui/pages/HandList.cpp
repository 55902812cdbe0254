#include "ui/pages/HandList.h"

#include "models/tables/DateText.h"
#include "models/tables/Words.h"
#include "ui/widgets/FieldGrid.h"

#include <QVBoxLayout>

HandList::HandList(QWidget *parent)
    : Panel(parent)
    , m_grid(new FieldGrid(this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_grid);
}

void HandList::setHands(const QList<Hand> &hands)
{
    if (hands == m_hands)
        return;
    m_hands = hands;
    m_grid->clear();
    retranslate();
}

void HandList::retranslate()
{
    for (qsizetype at = 0; at < m_hands.size(); ++at) {
        const Hand &hand = m_hands.at(at);
        const QString sentence = tr("%1 %2", "who, what that person did").arg(hand.name, Words::hand(hand.what));
        m_grid->setRow(QString::number(at), DateText::moment(hand.at), sentence);
    }
}
