#pragma once

#include "models/postcard/QrCode.h"

#include <QWidget>

/// A QR code on the screen, for a telephone's camera: dark on light in every theme, in whole pixels, with its quiet
/// zone. What was shown is forgotten as soon as it is hidden.
class QrPicture : public QWidget
{
    Q_OBJECT
public:
    explicit QrPicture(QWidget *parent = nullptr);

    /// `text` in ASCII; the picture keeps the code and not the text.
    void setCode(const QString &text);
    void clear();
    bool isEmpty() const { return m_code.side() == 0; }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void hideEvent(QHideEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    QrCode m_code;
};
