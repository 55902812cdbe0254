#include "models/postcard/CardComposer.h"

#include "models/postcard/CardFields.h"
#include "models/postcard/LineBreaker.h"
#include "models/postcard/QrCode.h"
#include "models/postcard/SecretCells.h"

using namespace Qt::StringLiterals;

namespace {

constexpr double shrinkStep = 0.1; // mm by which text gets smaller until it fits
constexpr double tightest = 0.94;  // part of its size to which text shrinks just to save a line with little on it

struct Fitted
{
    QStringList lines;
    double size = 0;
};

std::optional<Fitted> fitted(const QString &text, const FormElement &element, const LineBreaker &breaker)
{
    // Most words of a card stand in one line, which need not be looked for.
    if (!text.contains(u'\n') && breaker.width(text) <= element.box.width() / element.size)
        return Fitted{{text}, element.size};

    const LineBreaker::Text measured = breaker.measured(text);
    std::optional<Fitted> best;
    for (double size = element.size; size >= element.minSize - shrinkStep / 2; size -= shrinkStep) {
        if (best && (best->lines.size() == 1 || size < best->size * tightest))
            break;
        const auto lines = LineBreaker::lines(measured, element.box.width() / size, element.lines, element.atBlanks);
        if (lines && (!best || lines->size() < best->lines.size()))
            best = Fitted{*lines, size};
    }
    return best;
}

double topOf(const FormElement &element, double height)
{
    const double spare = element.box.height() - height;
    switch (element.stand) {
    case FormElement::Stand::Top: return element.box.top();
    case FormElement::Stand::Middle: return element.box.top() + spare / 2;
    case FormElement::Stand::Bottom: return element.box.top() + spare;
    }
    Q_UNREACHABLE();
}

double leftOf(const FormElement &element, double width)
{
    const double spare = element.box.width() - width;
    switch (element.align) {
    case FormElement::Align::Left: return element.box.left();
    case FormElement::Align::Centre: return element.box.left() + spare / 2;
    case FormElement::Align::Right: return element.box.left() + spare;
    }
    Q_UNREACHABLE();
}

} // namespace

struct CardComposer::Job
{
    const Card &card;
    const SecretRule &rule;
    const CardFields &fields;
    bool withBarcode;
};

CardComposer::CardComposer(const CardForm &form, const TextMeasure &measure)
    : m_form(form)
    , m_measure(measure)
{
    for (const FormFace &face : form.faces) {
        for (const FormPanel &panel : face.panels) {
            for (const FormElement &element : panel.elements)
                m_words.insert(&element,
                               {CardFields::textsIn(element.text), CardFields::in(element.text).isEmpty(), {}, {}});
        }
    }
}

std::variant<CardLayout, CompositionFlaw> CardComposer::compose(const Card &card, const CardTexts &texts,
                                                                const SecretRule &rule, bool withBarcode) const
{
    if (m_form.secretLabels.value(card.secretKind).isEmpty())
        return CompositionFlaw{CompositionFlaw::Kind::LabelMissing, card.secretKind};

    const CardFields fields(card, texts, m_form);
    const Job job{card, rule, fields, withBarcode};
    CardLayout layout;
    layout.serial = card.serial;
    layout.memberName = card.memberName;
    layout.size = m_form.card;
    for (const FormFace &face : m_form.faces) {
        LaidFace laid{face.name, {}};
        for (const FormPanel &panel : face.panels) {
            LaidPanel placed;
            placed.name = panel.name;
            placed.box = panel.box;
            placed.turned = panel.turned;
            for (const FormElement &element : panel.elements) {
                if (const auto flaw = place(element, job, placed, layout))
                    return *flaw;
            }
            laid.panels.append(placed);
        }
        layout.faces.append(laid);
    }
    return layout;
}

std::optional<CompositionFlaw> CardComposer::place(const FormElement &element, const Job &job, LaidPanel &panel,
                                                   CardLayout &layout) const
{
    using Kind = FormElement::Kind;
    if (!job.fields.holds(element.when))
        return {};
    switch (element.kind) {
    case Kind::Text: return placeText(element, job.fields, panel);
    case Kind::Secret: {
        const auto cells = SecretCells::in(element.box, element.secret, job.rule.length, job.rule.group);
        if (cells.isEmpty())
            return CompositionFlaw{CompositionFlaw::Kind::DoesNotFit, element.name};
        panel.secrets.append({element.font, element.size, element.secret, cells});
        return {};
    }
    case Kind::Qr: return placeQr(element, job.fields.filled(element.text), panel);
    case Kind::CustomerBarcode: placeBarcode(element, job, panel, layout); return {};
    case Kind::Frame:
    case Kind::Line:
    case Kind::Tint:
        panel.shapes.append({element.kind, element.box, element.pen, element.radius, element.pitch, element.ink});
        return {};
    }
    Q_UNREACHABLE();
}

std::optional<CompositionFlaw> CardComposer::placeText(const FormElement &element, const CardFields &fields,
                                                       LaidPanel &panel) const
{
    Words &words = m_words[&element];
    if (words.constant && !words.last.isEmpty()) {
        panel.texts += words.lines;
        return {};
    }
    for (const QString &field : words.texts) {
        if (fields.value(field).isEmpty())
            return CompositionFlaw{CompositionFlaw::Kind::TextMissing, CardFields::slotOf(field)};
    }
    const QString text = fields.filled(element.text).trimmed();
    if (text.isEmpty())
        return {};
    if (words.last != text) {
        const auto lines = linesOf(element, text);
        if (const auto *flaw = std::get_if<CompositionFlaw>(&lines))
            return *flaw;
        words.last = text;
        words.lines = std::get<QList<PlacedText>>(lines);
    }
    panel.texts += words.lines;
    return {};
}

std::variant<QList<PlacedText>, CompositionFlaw> CardComposer::linesOf(const FormElement &element,
                                                                       const QString &text) const
{
    if (LineBreaker::breaksNumber(text))
        return CompositionFlaw{CompositionFlaw::Kind::NumberBroken, element.name};

    const auto fit = fitted(text, element, LineBreaker(m_measure, element.font));
    if (!fit)
        return CompositionFlaw{CompositionFlaw::Kind::DoesNotFit, element.name};

    QList<PlacedText> lines;
    const double size = fit->size;
    const double leading = size * element.lineHeight;
    const double top = topOf(element, size + leading * double(fit->lines.size() - 1));
    double baseline = top + size * m_form.fonts.value(element.font).ascent;
    for (const QString &line : fit->lines) {
        const double width = m_measure.width(line, element.font) * size;
        const QPointF at(leftOf(element, width), baseline);
        if (!line.isEmpty())
            lines.append({element.name, line, element.font, at, size, width, element.ink});
        baseline += leading;
    }
    return lines;
}

// How large a code comes out depends on how many characters of which kind it holds, not on which digits they are: the
// serials of a run are looked at once.
std::optional<CompositionFlaw> CardComposer::placeQr(const FormElement &element, const QString &text,
                                                     LaidPanel &panel) const
{
    QString kinds = text;
    for (QChar &c : kinds)
        c = c >= u'0' && c <= u'9' ? u'0' : c;
    auto side = m_sides.constFind(kinds);
    if (side == m_sides.constEnd())
        side = m_sides.insert(kinds, QrCode::of(text).side());
    const double quiet = 8 * element.module; // four modules on each side
    if (*side == 0 || *side * element.module + quiet > element.box.width())
        return CompositionFlaw{CompositionFlaw::Kind::DoesNotFit, element.name};
    panel.qrCodes.append({element.name, element.box, element.module, text});
    return {};
}

void CardComposer::placeBarcode(const FormElement &element, const Job &job, LaidPanel &panel, CardLayout &layout) const
{
    if (!job.withBarcode)
        return;
    const auto barcode = CustomerBarcode::of(job.card.postalCode, job.card.address);
    if (const auto *reason = std::get_if<CustomerBarcode::Suppressed>(&barcode))
        layout.withoutBarcode = *reason;
    else
        panel.barcodes.append({element.box, element.points, std::get<CustomerBarcode>(barcode)});
}
