#include "tests/bench/cards/CardFloor.h"

#include "models/postcard/CardComposer.h"
#include "models/postcard/CustomerBarcode.h"
#include "models/postcard/QrCode.h"

using namespace Qt::StringLiterals;

namespace {

constexpr double pointsPerMm = 72 / 25.4;

QByteArray number(double value) { return QByteArray::number(value, 'f', 2) + ' '; }

// Without the length that Qt puts in front.
QByteArray deflated(const QByteArray &content) { return qCompress(content).mid(4); }

QString fieldOf(const Card &card, const QString &name, const QString &text)
{
    if (name == "member"_L1)
        return card.memberName;
    if (name == "address"_L1)
        return card.address;
    return text.contains(card.serial) ? card.serial : QString();
}

/// Objects of a PDF one after the other, and their places.
class PdfFile
{
public:
    explicit PdfFile(const QString &name)
        : m_file(name)
    {
        m_open = m_file.open(QIODevice::WriteOnly);
        m_file.write("%PDF-1.7\n");
    }

    int object(const QByteArray &content)
    {
        m_places.append(m_file.pos());
        m_file.write(QByteArray::number(m_places.size()) + " 0 obj\n" + content + "\nendobj\n");
        return int(m_places.size());
    }
    int stream(const QByteArray &content, const QByteArray &keys = {})
    {
        const QByteArray packed = deflated(content);
        return object("<</Length " + QByteArray::number(packed.size()) + "/Filter/FlateDecode" + keys + ">>stream\n"
                      + packed + "\nendstream");
    }
    bool close(int root)
    {
        const qint64 table = m_file.pos();
        m_file.write("xref\n0 " + QByteArray::number(m_places.size() + 1) + "\n0000000000 65535 f \n");
        for (const qint64 place : m_places)
            m_file.write(QByteArray::number(place).rightJustified(10, '0') + " 00000 n \n");
        m_file.write("trailer<</Size " + QByteArray::number(m_places.size() + 1) + "/Root " + QByteArray::number(root)
                     + " 0 R>>\nstartxref\n" + QByteArray::number(table) + "\n%%EOF\n");
        m_file.close();
        return m_open && m_file.error() == QFile::NoError;
    }
    qsizetype next() const { return m_places.size() + 1; }

private:
    QFile m_file;
    QList<qint64> m_places;
    bool m_open = false;
};

} // namespace

CardFloor::CardFloor(const CardForm &form, const CardFonts &fonts, const Card &pattern, const CardTexts &texts,
                     const SecretRule &rule)
    : m_fonts(fonts)
    , m_sheet(form.sheet)
{
    const auto composed = CardComposer(form, fonts).compose(pattern, texts, rule, true);
    for (const LaidFace &laid : std::get<CardLayout>(composed).faces) {
        Face face;
        for (const LaidPanel &panel : laid.panels) {
            const auto onSheet
                = [&](QPointF mm) { return panel.turned ? panel.box.bottomRight() - mm : panel.box.topLeft() + mm; };
            for (const PlacedText &text : panel.texts) {
                const QString field = fieldOf(pattern, text.name, text.text);
                const Words words{field.isEmpty() ? QString() : text.name,
                                  text.text,
                                  text.font,
                                  onSheet(text.at),
                                  text.size,
                                  panel.turned};
                if (field.isEmpty())
                    show(face.fixed, words, words.text);
                else
                    face.words.append(words);
            }
            for (const PlacedQr &qr : panel.qrCodes) {
                m_qr = qr.box.translated(panel.box.topLeft());
                m_module = qr.module;
            }
            for (const PlacedBarcode &barcode : panel.barcodes) {
                m_barcode = barcode.box.translated(panel.box.topLeft());
                m_points = barcode.points;
            }
            for (const PlacedSecret &secret : panel.secrets) {
                for (const QRectF &cell : secret.cells)
                    m_cells.append(cell.translated(panel.box.topLeft()));
            }
        }
        m_faces.append(face);
    }
}

void CardFloor::show(QByteArray &content, const Words &words, const QString &text) const
{
    const double up = words.turned ? -1 : 1;
    content += "BT /F1 " + number(words.size * pointsPerMm) + "Tf " + number(up) + "0 0 " + number(up)
        + number(words.at.x() * pointsPerMm) + number((m_sheet.height() - words.at.y()) * pointsPerMm) + "Tm <";
    for (const CardFonts::Glyph &glyph : m_fonts.glyphs(text, words.font))
        content += QByteArray::number(glyph.index, 16).rightJustified(4, '0');
    content += "> Tj ET\n";
}

void CardFloor::rectangle(QByteArray &content, const QRectF &mm) const
{
    content += number(mm.left() * pointsPerMm) + number((m_sheet.height() - mm.bottom()) * pointsPerMm)
        + number(mm.width() * pointsPerMm) + number(mm.height() * pointsPerMm) + "re\n";
}

QByteArray CardFloor::codes(const Card &card) const
{
    QByteArray content;
    const QrCode qr = QrCode::of(card.serial);
    for (int y = 0; y < qr.side(); ++y) {
        for (int x = 0; x < qr.side(); ++x) {
            if (qr.dark(x, y))
                rectangle(content,
                          {m_qr.left() + (x + 4) * m_module, m_qr.top() + (y + 4) * m_module, m_module, m_module});
        }
    }
    const auto barcode = CustomerBarcode::of(card.postalCode, card.address);
    if (const auto *bars = std::get_if<CustomerBarcode>(&barcode)) {
        double x = m_barcode.left() + 2;
        for (const CustomerBarcode::Bar bar : bars->bars()) {
            const bool up = bar == CustomerBarcode::Bar::Full || bar == CustomerBarcode::Bar::Ascending;
            const bool down = bar == CustomerBarcode::Bar::Full || bar == CustomerBarcode::Bar::Descending;
            rectangle(content, {x, m_barcode.top() + 2 + (up ? 0 : 1.2), 0.6, 1.2 + (up ? 1.2 : 0) + (down ? 1.2 : 0)});
            x += 1.2;
        }
    }
    return content + "f\n";
}

QByteArray CardFloor::page(qsizetype face, const Card &card, const QByteArray &secret) const
{
    QByteArray content = "/Fixed" + QByteArray::number(face) + " Do\n";
    for (const Words &words : m_faces.at(face).words)
        show(content, words,
             words.field == "member"_L1        ? card.memberName
                 : words.field == "address"_L1 ? card.address
                                               : card.serial);
    if (face == 0)
        content += codes(card);
    for (qsizetype i = 0; face > 0 && i < m_cells.size(); ++i)
        content += "q 1 0 0 1 " + number(m_cells.at(i).left() * pointsPerMm)
            + number((m_sheet.height() - m_cells.at(i).bottom()) * pointsPerMm) + "cm /S" + secret.at(i) + " Do Q\n";
    return content;
}

bool CardFloor::write(const QString &pdf, const Cards &cards, const QByteArrayList &secrets) const
{
    PdfFile file(pdf);
    QByteArray shared = "<</XObject<<";
    for (qsizetype face = 0; face < m_faces.size(); ++face) {
        const int form = file.stream(m_faces.at(face).fixed, "/Type/XObject/Subtype/Form/BBox[0 0 600 600]");
        shared += "/Fixed" + QByteArray::number(face) + ' ' + QByteArray::number(form) + " 0 R";
    }
    const int resources = file.object(shared + ">>>>");
    const qsizetype tree = file.next() + cards.size() * m_faces.size() * 2;
    QByteArray pages;
    for (qsizetype card = 0; card < cards.size(); ++card) {
        for (qsizetype face = 0; face < m_faces.size(); ++face) {
            const int content = file.stream(page(face, cards.at(card), secrets.at(card)));
            const int leaf = file.object(
                "<</Type/Page/Parent " + QByteArray::number(tree) + " 0 R/Resources " + QByteArray::number(resources)
                + " 0 R/MediaBox[0 0 " + number(m_sheet.width() * pointsPerMm) + number(m_sheet.height() * pointsPerMm)
                + "]/Contents " + QByteArray::number(content) + " 0 R>>");
            pages += QByteArray::number(leaf) + " 0 R ";
        }
    }
    file.object("<</Type/Pages/Count " + QByteArray::number(cards.size() * m_faces.size()) + "/Kids[" + pages + "]>>");
    return file.close(file.object("<</Type/Catalog/Pages " + QByteArray::number(tree) + " 0 R>>"));
}
