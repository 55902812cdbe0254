#include "models/postcard/FormCheck.h"

#include "models/postcard/BarDots.h"
#include "models/postcard/CardFields.h"
#include "models/postcard/LineBreaker.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

using Kind = FormFlaw::Kind;
using Flaw = std::optional<FormFlaw>;

// Japan Post's measures in mm.
constexpr double barcodeQuiet = 2;
constexpr double barcodeFromEdge = 10;
constexpr QSizeF postmarkCorner(70, 35); // on a card that lies; one that stands has it turned, on the other side

constexpr double rounding = 1e-6; // for sums of decimal fractions

bool holds(const QRectF &outer, const QRectF &inner)
{
    return inner.left() >= outer.left() - rounding && inner.top() >= outer.top() - rounding
        && inner.right() <= outer.right() + rounding && inner.bottom() <= outer.bottom() + rounding;
}

bool meet(const QRectF &a, const QRectF &b)
{
    return a.left() < b.right() - rounding && b.left() < a.right() - rounding && a.top() < b.bottom() - rounding
        && b.top() < a.bottom() - rounding;
}

QString faceAt(qsizetype face) { return u"faces[%1]"_s.arg(face); }

class PanelCheck
{
public:
    PanelCheck(const CardForm &form, const FormPanel &panel, const QString &path)
        : m_form(form)
        , m_panel(panel)
        , m_path(path)
    {
    }

    Flaw flaw() const
    {
        if (m_panel.window && !holds(QRectF(QPointF(0, 0), m_panel.box.size()), windowGrownBy(m_panel.window->shift)))
            return FormFlaw{Kind::AtWindow, m_path + u".window"_s};
        for (qsizetype i = 0; i < m_panel.elements.size(); ++i) {
            const QString path = u"%1.elements[%2]"_s.arg(m_path).arg(i);
            const FormElement &element = m_panel.elements.at(i);
            for (const Flaw &found : {place(element, path), words(element, path), room(element, path)}) {
                if (found)
                    return found;
            }
        }
        return {};
    }

private:
    Flaw place(const FormElement &element, const QString &path) const
    {
        const QRectF panel(QPointF(0, 0), m_panel.box.size());
        const double margin = m_panel.margin;
        if (!holds(panel.adjusted(margin, margin, -margin, -margin), element.box))
            return FormFlaw{Kind::OutsidePanel, path};
        for (const QRectF &zone : m_panel.adhesive) {
            if (meet(zone, element.box))
                return FormFlaw{Kind::OnAdhesive, path};
        }
        if (element.kind == FormElement::Kind::Secret && !m_panel.sealed)
            return FormFlaw{Kind::NotForOutside, path};
        // Half a name in a window is a name that the post cannot read; a frame around the window may be cut.
        if (m_panel.window && isOfThisCard(element) && meet(windowGrownBy(m_panel.window->shift), element.box)
            && !holds(windowGrownBy(-m_panel.window->shift), element.box))
            return FormFlaw{Kind::AtWindow, path};
        if (element.kind != FormElement::Kind::CustomerBarcode && isOfThisCard(element)
            && meet(postmark(), element.box))
            return FormFlaw{Kind::OnPostmark, path};
        return element.kind == FormElement::Kind::CustomerBarcode ? barcodePlace(element, path) : Flaw();
    }

    Flaw barcodePlace(const FormElement &element, const QString &path) const
    {
        const QRectF panel(QPointF(0, 0), m_panel.box.size());
        const double quiet = barcodeQuiet;
        const double edge = barcodeFromEdge;
        const QRectF bars = element.box.adjusted(quiet, quiet, -quiet, -quiet);
        if (!holds(panel.adjusted(edge, edge, -edge, -edge), bars) || meet(postmark(), bars))
            return FormFlaw{Kind::BarcodePlace, path};
        for (const FormElement &other : m_panel.elements) {
            if (&other != &element && meet(other.box, element.box))
                return FormFlaw{Kind::BarcodePlace, path};
        }
        if (!BarDots::isReadAt(element.points) || bars.width() + rounding < BarDots::nominalWidth(element.points)
            || bars.height() + rounding < BarDots::nominalHeight(element.points))
            return FormFlaw{Kind::TooSmall, path};
        return {};
    }

    QRectF windowGrownBy(double mm) const { return m_panel.window->box.adjusted(-mm, -mm, mm, mm); }

    // Codes and words that differ from card to card; what is the same on all is the post's own marks and frames.
    static bool isOfThisCard(const FormElement &element)
    {
        return element.kind == FormElement::Kind::CustomerBarcode || !CardFields::in(element.text).isEmpty();
    }

    // Only the side with the address gets a mark; that behind a window is stamped on the envelope.
    QRectF postmark() const
    {
        const bool addressed
            = std::any_of(m_panel.elements.begin(), m_panel.elements.end(), [](const FormElement &element) {
                  return element.kind == FormElement::Kind::CustomerBarcode
                      || CardFields::in(element.text).contains(u"address"_s);
              });
        if (!addressed || m_panel.sealed || m_panel.window)
            return {};
        const bool lies = m_panel.box.width() >= m_panel.box.height();
        const double left = m_panel.box.width() - postmarkCorner.width();
        return lies ? QRectF(QPointF(left, 0), postmarkCorner) : QRectF(QPointF(0, 0), postmarkCorner.transposed());
    }

    bool isKnown(const QString &field) const
    {
        const QString slot = CardFields::slotOf(field);
        return slot.isEmpty() ? CardFields::names().contains(field) : m_form.texts.contains(slot);
    }

    Flaw words(const FormElement &element, const QString &path) const
    {
        const QStringList fields = CardFields::in(element.text);
        for (const QString &field : fields) {
            if (!isKnown(field))
                return FormFlaw{Kind::Unknown, path + u".text"_s};
            if (!m_panel.sealed && !CardFields::namesForOutside().contains(field))
                return FormFlaw{Kind::NotForOutside, path + u".text"_s};
        }
        if (LineBreaker::breaksNumber(element.text))
            return FormFlaw{Kind::NumberBroken, path + u".text"_s};
        const QString when = element.when.startsWith(u'!') ? element.when.mid(1) : element.when;
        if (!when.isEmpty() && !isKnown(when))
            return FormFlaw{Kind::Unknown, path + u".when"_s};
        if (!element.font.isEmpty() && !m_form.fonts.contains(element.font))
            return FormFlaw{Kind::Unknown, path + u".font"_s};
        if (element.kind == FormElement::Kind::Secret && !m_form.fonts.contains(element.secret.aidFont))
            return FormFlaw{Kind::Unknown, path + u".aid_font"_s};
        return {};
    }

    Flaw room(const FormElement &element, const QString &path) const
    {
        double height = 0;
        if (element.kind == FormElement::Kind::Text)
            height = element.size * (1 + element.lineHeight * (element.lines - 1));
        else if (element.kind == FormElement::Kind::Secret)
            height = element.secret.row;
        return element.box.height() + rounding < height ? Flaw(FormFlaw{Kind::TooSmall, path}) : Flaw();
    }

    const CardForm &m_form;
    const FormPanel &m_panel;
    QString m_path;
};

Flaw panelPlace(const CardForm &form, const FormFace &face, qsizetype index, const QString &path)
{
    const QRectF box = face.panels.at(index).box;
    if (!holds(QRectF(QPointF(0, 0), form.card), box))
        return FormFlaw{Kind::OutsideSheet, path};
    for (qsizetype other = 0; other < index; ++other) {
        if (meet(face.panels.at(other).box, box))
            return FormFlaw{Kind::PanelsOverlap, path};
    }
    for (const double fold : face.folds) {
        if (fold > box.top() + rounding && fold < box.bottom() - rounding)
            return FormFlaw{Kind::AcrossFold, path};
    }
    for (const double fold : face.uprightFolds) {
        if (fold > box.left() + rounding && fold < box.right() - rounding)
            return FormFlaw{Kind::AcrossFold, path};
    }
    return {};
}

// Slices of secrets are made of whole sheets, so a sheet holds 1, 2 or 4 cards.
Flaw placesOnSheet(const CardForm &form)
{
    const QRectF sheet(QPointF(0, 0), form.sheet);
    for (qsizetype i = 0; i < form.places.size(); ++i) {
        const QRectF card(form.places.at(i), form.card);
        const QString path = u"places[%1]"_s.arg(i);
        if (!holds(sheet, card))
            return FormFlaw{Kind::OutsideSheet, path};
        for (qsizetype other = 0; other < i; ++other) {
            if (meet(QRectF(form.places.at(other), form.card), card))
                return FormFlaw{Kind::PlacesOverlap, path};
        }
    }
    const bool sliced = form.places.size() == 1 || form.places.size() == 2 || form.places.size() == 4;
    return sliced ? Flaw() : Flaw(FormFlaw{Kind::PlacesOverlap, u"places"_s});
}

bool showsSerial(const FormPanel &panel, FormElement::Kind as)
{
    return std::any_of(panel.elements.begin(), panel.elements.end(), [as](const FormElement &element) {
        return element.kind == as && element.when.isEmpty() && CardFields::in(element.text).contains(u"serial"_s);
    });
}

// A sheet that was fed twice or turned is found by the serial inside and outside on every face that has both (incident
// I-3); scanners want it outside.
Flaw serials(const CardForm &form)
{
    for (qsizetype i = 0; i < form.faces.size(); ++i) {
        for (const bool sealed : {false, true}) {
            bool any = false;
            bool text = false;
            bool qr = sealed;
            for (const FormPanel &panel : form.faces.at(i).panels) {
                if (panel.sealed != sealed)
                    continue;
                any = true;
                text = text || showsSerial(panel, FormElement::Kind::Text);
                qr = qr || showsSerial(panel, FormElement::Kind::Qr);
            }
            if (any && !(text && qr))
                return FormFlaw{Kind::SerialMissing, faceAt(i)};
        }
    }
    return {};
}

bool outsideShows(const CardForm &form, const QString &field, bool atHome)
{
    const auto shows = [&](const FormElement &element) {
        const bool stands = element.when.isEmpty() || element.when == (atHome ? "!care_of"_L1 : "care_of"_L1);
        return stands && element.kind == FormElement::Kind::Text && CardFields::in(element.text).contains(field);
    };
    return std::any_of(form.faces.begin(), form.faces.end(), [&](const FormFace &face) {
        return std::any_of(face.panels.begin(), face.panels.end(), [&](const FormPanel &panel) {
            return !panel.sealed && std::any_of(panel.elements.begin(), panel.elements.end(), shows);
        });
    });
}

// Addressee and secret are one piece (incident I-15), so the addressee stands on it, whichever way it goes.
Flaw addressee(const CardForm &form)
{
    for (const bool atHome : {true, false}) {
        QStringList needed{u"postal_code"_s, u"address"_s, u"member_name"_s};
        if (!atHome)
            needed.append(u"care_of"_s);
        for (const QString &field : std::as_const(needed)) {
            if (!outsideShows(form, field, atHome))
                return FormFlaw{Kind::AddresseeMissing, field};
        }
    }
    return {};
}

Flaw secretOnce(const CardForm &form)
{
    qsizetype secrets = 0;
    for (const FormFace &face : form.faces) {
        for (const FormPanel &panel : face.panels)
            secrets += std::count_if(panel.elements.begin(), panel.elements.end(), [](const FormElement &element) {
                return element.kind == FormElement::Kind::Secret && element.when.isEmpty();
            });
    }
    return secrets == 1 ? Flaw() : Flaw(FormFlaw{Kind::SecretOnce, u"faces"_s});
}

} // namespace

std::optional<FormFlaw> FormCheck::flawIn(const CardForm &form)
{
    for (qsizetype f = 0; f < form.faces.size(); ++f) {
        const FormFace &face = form.faces.at(f);
        for (qsizetype p = 0; p < face.panels.size(); ++p) {
            const QString path = u"%1.panels[%2]"_s.arg(faceAt(f)).arg(p);
            if (const auto flaw = panelPlace(form, face, p, path))
                return flaw;
            if (const auto flaw = PanelCheck(form, face.panels.at(p), path).flaw())
                return flaw;
        }
    }
    for (const Flaw &found : {placesOnSheet(form), addressee(form), secretOnce(form)}) {
        if (found)
            return found;
    }
    return serials(form);
}
