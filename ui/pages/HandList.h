#pragma once

#include "models/domain/Request.h"
#include "ui/pages/Panel.h"

class FieldGrid;

/// Who had a hand in a request, what they did and when; none of them may approve it.
class HandList : public Panel
{
    Q_OBJECT
public:
    explicit HandList(QWidget *parent = nullptr);

    void setHands(const QList<Hand> &hands);
    void retranslate() override;

private:
    FieldGrid *m_grid;
    QList<Hand> m_hands;
};
