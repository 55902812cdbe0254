#pragma once

#include "ui/Icons.h"

#include <QWidget>

/// A state as icon and word on a tinted ground. The word says it; colour and icon only help to find it.
class StateChip : public QWidget
{
    Q_OBJECT
public:
    explicit StateChip(QWidget *parent = nullptr);

    /// `iconName` as for IconRole; empty: the tone's own icon.
    void setState(Tone tone, const QString &word, const QString &iconName = {});
    QString word() const { return m_word; }
    Tone tone() const { return m_tone; }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

    /// The one way a chip looks, for widgets and for cells. Paints at the left of `rect`, in the middle of its height.
    static void paint(QPainter &painter, const QRect &rect, const QFont &font, Tone tone, const QString &word,
                      const QString &iconName);
    static QSize sizeFor(const QFont &font, const QString &word);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Tone m_tone = Tone::Neutral;
    QString m_word;
    QString m_iconName;
};
