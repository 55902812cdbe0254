#include "ui/print/CardPreview.h"

#include "models/base/WhenAnswered.h"
#include "ui/print/BarcodeNotes.h"
#include "ui/print/CardPainter.h"
#include "ui/print/CardSetter.h"
#include "ui/print/InBackground.h"

#include <QEvent>
#include <QPainter>

#include <variant>

namespace {

constexpr double dotsPerMm = 8;
constexpr double paperGap = 0.06; // between and around the faces, as a part of a face's width
constexpr double stampInk = 0.16;
constexpr double helpInk = 0.14;  // of what is drawn over the preview and never printed
constexpr double foldPen = 0.4;   // mm
constexpr double paperDark = 0.4; // of lightness: what is paler is not seen well on white paper

struct Shown
{
    QList<QImage> faces;
    std::optional<CustomerBarcode::Suppressed> withoutBarcode;
};
using Pictures = std::variant<Shown, PrintProblem>;

// The alphabet in its order: recognisable as nobody's secret.
Secret madeUpSecret(const SecretRule &rule)
{
    Secret secret(rule.length);
    for (qsizetype i = 0; i < secret.size(); ++i)
        secret.data()[i] = rule.alphabet.at(i % rule.alphabet.size()).toLatin1();
    return secret;
}

void stamp(QPainter &painter, const CardForm &form, const CardFonts &fonts)
{
    const QString role = form.fonts.firstKey();
    const double size = std::min(form.card.width(), form.card.height()) / 4;
    const double width = fonts.width(form.sample, role) * size;
    painter.save();
    painter.scale(dotsPerMm, dotsPerMm);
    painter.translate(form.card.width() / 2, form.card.height() / 2);
    painter.rotate(-35);
    painter.translate(-width / 2, size / 3);
    painter.scale(size / CardFonts::unit, size / CardFonts::unit);
    painter.setOpacity(stampInk);
    for (const CardFonts::Glyph &glyph : fonts.glyphs(form.sample, role)) {
        if (glyph.font)
            painter.fillPath(glyph.font->pathForGlyph(glyph.index), Qt::black);
        painter.translate(glyph.advance * CardFonts::unit, 0);
    }
    painter.restore();
}

Pictures picturesOf(const CardForm &form, const Card &card, const CardTexts &texts, const QList<SecretRule> &rules)
{
    const auto fonts = CardFonts::load(form);
    if (const auto *problem = std::get_if<PrintProblem>(&fonts))
        return *problem;
    const CardFonts &loaded = *std::get<std::unique_ptr<CardFonts>>(fonts);
    const auto set = CardSetter(form, loaded, rules, {{card.kind, texts}}).set(card, true);
    if (const auto *problem = std::get_if<PrintProblem>(&set))
        return *problem;
    const CardLayout &layout = std::get<CardLayout>(set);

    const Secret secret = madeUpSecret(*ruleFor(rules, card.secretKind));
    CardPainter cardPainter(form, loaded);
    QList<QImage> faces;
    for (qsizetype face = 0; face < layout.faces.size(); ++face) {
        QImage image((form.card * dotsPerMm).toSize(), QImage::Format_RGB32);
        image.fill(Qt::white); // paper, in every theme
        QPainter painter(&image);
        cardPainter.paint(painter, layout, face, secret, dotsPerMm);
        stamp(painter, form, loaded);
        painter.end();
        faces.append(image);
    }
    return Shown{faces, layout.withoutBarcode};
}

} // namespace

CardPreview::CardPreview(QWidget *parent)
    : QWidget(parent)
{
    setObjectName(u"cardPreview");
    retranslate();
}

void CardPreview::retranslate()
{
    setAccessibleName(tr("Preview of the card"));
    setAccessibleDescription(tr("All faces of the card with a made-up password. Folds and an envelope's window are "
                                "dashed, glue and what no printer reaches is shaded; none of that is printed."));
    setToolTip(accessibleDescription());
}

void CardPreview::showCard(const CardForm &form, const Card &card, const CardTexts &texts,
                           const QList<SecretRule> &rules)
{
    const int mine = ++m_latest;
    m_form = form;
    const auto pictures = inBackground(picturesOf, form, card, texts, rules);
    whenAnswered(pictures, this, [this, mine](const Pictures &answer) {
        if (mine != m_latest)
            return;
        const auto *card = std::get_if<Shown>(&answer);
        m_faces = card ? card->faces : QList<QImage>();
        m_withoutBarcode = card ? card->withoutBarcode : std::nullopt;
        update();
        if (const auto *problem = std::get_if<PrintProblem>(&answer))
            emit failed(*problem);
        else
            emit shown();
    });
}

void CardPreview::clear()
{
    ++m_latest;
    m_faces.clear();
    m_withoutBarcode.reset();
    update();
}

QString CardPreview::withoutBarcode() const
{
    return m_withoutBarcode
        ? tr("This card has no customer barcode. %1", "why").arg(BarcodeNotes::reason(*m_withoutBarcode))
        : QString();
}

QSize CardPreview::sizeHint() const { return {640, 480}; }

void CardPreview::paintEvent(QPaintEvent *)
{
    if (m_faces.isEmpty())
        return;
    const QSizeF card = m_form.card;
    const double count = double(m_faces.size());
    const double across = card.width() * (count + paperGap * (count + 1));
    const double down = card.height() + 2 * paperGap * card.width();
    const double scale = std::min(width() / across, height() / down);
    const double gap = paperGap * card.width() * scale;
    QRectF place(QPointF((width() - across * scale) / 2 + gap, (height() - down * scale) / 2 + gap), card * scale);

    QPainter painter(this);
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    for (qsizetype i = 0; i < m_faces.size(); ++i) {
        const QImage &face = m_faces.at(i);
        // Qt's own scaling while painting would drop the thin strokes of kanji.
        const QSize dots = (place.size() * devicePixelRatio()).toSize();
        painter.drawImage(place, face.scaled(dots, Qt::IgnoreAspectRatio, Qt::SmoothTransformation));
        drawHelp(painter, m_form.faces.at(i), place.topLeft(), scale);
        painter.setPen(palette().mid().color());
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(place);
        place.translate(place.width() + gap, 0);
    }
}

// The paper is white in every theme, so the links' colour of a dark one is darkened for it.
QColor CardPreview::helpColour() const
{
    const QColor colour = palette().link().color();
    return colour.lightnessF() <= paperDark
        ? colour
        : QColor::fromHslF(colour.hslHueF(), colour.hslSaturationF(), float(paperDark));
}

void CardPreview::drawHelp(QPainter &painter, const FormFace &face, QPointF corner, double scale) const
{
    const QColor colour = helpColour();
    painter.save();
    painter.translate(corner);
    painter.scale(scale, scale);
    for (const FormPanel &panel : face.panels) {
        QPainterPath blank;
        blank.addRect(panel.box);
        blank.addRect(panel.box.adjusted(panel.margin, panel.margin, -panel.margin, -panel.margin));
        painter.setOpacity(helpInk);
        painter.fillPath(blank, colour);
        painter.setOpacity(2 * helpInk);
        for (const QRectF &zone : panel.adhesive)
            painter.fillRect(zone.translated(panel.box.topLeft()), colour);
    }
    painter.setOpacity(1);
    painter.setPen(QPen(colour, foldPen, Qt::DashLine));
    painter.setBrush(Qt::NoBrush);
    for (const double fold : face.folds)
        painter.drawLine(QPointF(0, fold), QPointF(m_form.card.width(), fold));
    for (const double fold : face.uprightFolds)
        painter.drawLine(QPointF(fold, 0), QPointF(fold, m_form.card.height()));
    for (const FormPanel &panel : face.panels) {
        if (panel.window)
            painter.drawRect(panel.window->box.translated(panel.box.topLeft()));
    }
    painter.restore();
}

void CardPreview::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}
