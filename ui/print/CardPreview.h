#pragma once

#include "models/domain/Run.h"
#include "models/domain/Staff.h"
#include "models/postcard/CardForm.h"
#include "models/postcard/CustomerBarcode.h"
#include "ui/print/PrintProblem.h"

#include <QImage>
#include <QWidget>

#include <optional>

/// Shows all faces of a card as they would be printed, with a made-up secret and a mark across them, and over them what
/// is never printed: folds, glue, margins, an envelope's window. It is never given a real secret. Pictures are made in
/// a worker thread.
class CardPreview final : public QWidget
{
    Q_OBJECT

public:
    explicit CardPreview(QWidget *parent = nullptr);

    void showCard(const CardForm &form, const Card &card, const CardTexts &texts, const QList<SecretRule> &rules);
    void clear();
    /// Why the card that is shown has no customer barcode, in the user's language; empty: it has one.
    QString withoutBarcode() const;

    QSize sizeHint() const override;

signals:
    /// The card is on the screen.
    void shown();
    /// The card could not be printed as it is.
    void failed(const PrintProblem &problem);

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    QColor helpColour() const;
    void drawHelp(QPainter &painter, const FormFace &face, QPointF corner, double scale) const;

    QList<QImage> m_faces;
    std::optional<CustomerBarcode::Suppressed> m_withoutBarcode;
    CardForm m_form;
    int m_latest = 0; ///< late pictures of an earlier card are dropped
};
