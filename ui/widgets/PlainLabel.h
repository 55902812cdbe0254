#pragma once

#include "ui/Theme.h"

#include <QLabel>

/// The only label for data: it never takes a name for markup.
class PlainLabel : public QLabel
{
    Q_OBJECT
public:
    explicit PlainLabel(QWidget *parent = nullptr);
    explicit PlainLabel(const QString &text, QWidget *parent = nullptr);

    /// The type size, from Theme.
    void setTextStyle(Theme::Text style);
    /// Quiet text accompanies: labels, hints, times.
    void setQuiet(bool quiet);
    /// Text in the colour of a tone; the words still have to say it.
    void setTone(Tone tone);

protected:
    void changeEvent(QEvent *event) override;

private:
    void paintInRole();

    enum class Ink { Text, Quiet, Toned };
    Ink m_ink = Ink::Text;
    Tone m_tone = Tone::Neutral;
    bool m_painting = false;
};
