#include "ui/print/CardPreview.h"

#include "models/base/WhenAnswered.h"
#include "ui/print/CardPainter.h"
#include "ui/print/CardSetter.h"

#include <QEvent>
#include <QPainter>
#include <QtConcurrentRun>

#include <variant>

namespace {

constexpr double dotsPerMm = 8;
constexpr double paperGap = 0.06; // between and around the faces, as a part of a face's width
constexpr double stampInk = 0.16;

using Pictures = std::variant<QList<QImage>, PrintProblem>;

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
    const double size = form.sheet.width() / 4;
    const double width = fonts.width(form.sample, role) * size;
    painter.save();
    painter.scale(dotsPerMm, dotsPerMm);
    painter.translate(form.sheet.width() / 2, form.sheet.height() / 2);
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
        QImage image((form.sheet * dotsPerMm).toSize(), QImage::Format_RGB32);
        image.fill(Qt::white); // paper, in every theme
        QPainter painter(&image);
        cardPainter.paint(painter, layout, face, secret, dotsPerMm);
        stamp(painter, form, loaded);
        painter.end();
        faces.append(image);
    }
    return faces;
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
    setAccessibleDescription(tr("Both faces of the card with a made-up password."));
}

void CardPreview::showCard(const CardForm &form, const Card &card, const CardTexts &texts,
                           const QList<SecretRule> &rules)
{
    const int mine = ++m_latest;
    m_sheet = form.sheet;
    const auto pictures = QtConcurrent::run(picturesOf, form, card, texts, rules);
    whenAnswered(pictures, this, [this, mine](const Pictures &answer) {
        if (mine != m_latest)
            return;
        m_faces.clear();
        if (const auto *faces = std::get_if<QList<QImage>>(&answer))
            m_faces = *faces;
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
    update();
}

QSize CardPreview::sizeHint() const { return {640, 480}; }

void CardPreview::paintEvent(QPaintEvent *)
{
    if (m_faces.isEmpty())
        return;
    const double count = double(m_faces.size());
    const double across = m_sheet.width() * (count + paperGap * (count + 1));
    const double down = m_sheet.height() + 2 * paperGap * m_sheet.width();
    const double scale = std::min(width() / across, height() / down);
    const double gap = paperGap * m_sheet.width() * scale;
    QRectF place(QPointF((width() - across * scale) / 2 + gap, (height() - down * scale) / 2 + gap), m_sheet * scale);

    QPainter painter(this);
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    painter.setPen(palette().mid().color());
    for (const QImage &face : m_faces) {
        // Qt's own scaling while painting would drop the thin strokes of kanji.
        const QSize dots = (place.size() * devicePixelRatio()).toSize();
        painter.drawImage(place, face.scaled(dots, Qt::IgnoreAspectRatio, Qt::SmoothTransformation));
        painter.drawRect(place);
        place.translate(place.width() + gap, 0);
    }
}

void CardPreview::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}
