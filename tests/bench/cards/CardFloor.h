#pragma once

#include "models/domain/Run.h"
#include "models/domain/Staff.h"
#include "models/postcard/CardForm.h"
#include "ui/print/CardFonts.h"

#include <QFile>
#include <QList>

/// What printing a card costs at the least: its glyphs and codes go straight into a PDF's pages, at places that were
/// found once. Nothing is broken into lines, measured or checked, and no font is embedded.
class CardFloor
{
public:
    CardFloor(const CardForm &form, const CardFonts &fonts, const Card &pattern, const CardTexts &texts,
              const SecretRule &rule);

    bool write(const QString &pdf, const Cards &cards, const QByteArrayList &secrets) const;

private:
    struct Words
    {
        QString field; ///< which of the card's words; empty: the same on every card
        QString text;
        QString font;
        QPointF at;
        double size = 0;
        bool turned = false;
    };
    struct Face
    {
        QByteArray fixed; ///< shared by all pages
        QList<Words> words;
    };

    QByteArray page(qsizetype face, const Card &card, const QByteArray &secret) const;
    QByteArray codes(const Card &card) const;
    void show(QByteArray &content, const Words &words, const QString &text) const;
    void rectangle(QByteArray &content, const QRectF &mm) const;

    const CardFonts &m_fonts;
    QList<Face> m_faces;
    QRectF m_barcode;
    double m_points = 0;
    QRectF m_qr;
    double m_module = 0;
    QList<QRectF> m_cells;
    QSizeF m_sheet;
};
