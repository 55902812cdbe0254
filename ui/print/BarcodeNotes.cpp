#include "ui/print/BarcodeNotes.h"

#include "models/postcard/CardForm.h"
#include "ui/print/InBackground.h"

#include <algorithm>

namespace {

constexpr qsizetype mostNamed = 4;

bool hasBarcode(const CardForm &form)
{
    return std::any_of(form.faces.cbegin(), form.faces.cend(), [](const FormFace &face) {
        return std::any_of(face.panels.cbegin(), face.panels.cend(), [](const FormPanel &panel) {
            return std::any_of(panel.elements.cbegin(), panel.elements.cend(), [](const FormElement &element) {
                return element.kind == FormElement::Kind::CustomerBarcode;
            });
        });
    });
}

} // namespace

BarcodeNotes BarcodeNotes::of(const CardForm &form, const Cards &cards)
{
    BarcodeNotes notes;
    if (!hasBarcode(form))
        return notes;
    for (const Card &card : cards) {
        const auto barcode = CustomerBarcode::of(card.postalCode, card.address);
        if (const auto *suppressed = std::get_if<CustomerBarcode::Suppressed>(&barcode))
            notes.m_cards[*suppressed].append(card);
    }
    return notes;
}

QFuture<BarcodeNotes> BarcodeNotes::found(const CardForm &form, const Cards &cards)
{
    return inBackground(&BarcodeNotes::of, form, cards);
}

QString BarcodeNotes::reason(CustomerBarcode::Suppressed suppressed)
{
    switch (suppressed) {
    case CustomerBarcode::Suppressed::PostcodeMalformed: return tr("The postal code does not have seven digits.");
    case CustomerBarcode::Suppressed::PostcodeIsGeneral:
        return tr("The postal code ends in 00, so it stands for no town in particular.");
    case CustomerBarcode::Suppressed::DigitsTouch:
        return tr("Two numbers of the address would be read as one. A space between them in the address on file keeps "
                  "them apart.");
    case CustomerBarcode::Suppressed::TownUnclear:
        return tr("A number in the address may belong to the town's name, so it is not certain where the house number "
                  "begins.");
    }
    Q_UNREACHABLE();
}

QStringList BarcodeNotes::sentences() const
{
    QStringList all;
    for (auto why = m_cards.cbegin(); why != m_cards.cend(); ++why) {
        QStringList named;
        for (const Card &card : why->first(std::min(mostNamed, why->size())))
            named += tr("%1 (%2)", "card number, member").arg(card.serial, card.memberName);
        if (why->size() > mostNamed)
            named += tr("%n more", nullptr, int(why->size() - mostNamed));
        all += tr("%n card(s) without a customer barcode: %1. %2 The post delivers them all the same.",
                  "which cards, why", int(why->size()))
                   .arg(named.join(tr(", ", "between cards")), reason(why.key()));
    }
    return all;
}
