#pragma once

#include "models/domain/Run.h"
#include "models/domain/Staff.h"
#include "models/postcard/CardForm.h"
#include "ui/print/PrintProblem.h"

#include <QImage>
#include <QWidget>

/// Shows both faces of a card as they would be printed, with a made-up secret and a mark across them. It is never given
/// a real one. Pictures are made in a worker thread.
class CardPreview final : public QWidget
{
    Q_OBJECT

public:
    explicit CardPreview(QWidget *parent = nullptr);

    void showCard(const CardForm &form, const Card &card, const CardTexts &texts, const QList<SecretRule> &rules);
    void clear();

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

    QList<QImage> m_faces;
    QSizeF m_sheet;   ///< mm
    int m_latest = 0; ///< late pictures of an earlier card are dropped
};
