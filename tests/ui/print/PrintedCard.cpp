#include "tests/ui/print/PrintedCard.h"

#include "tests/models/CardForms.h"

#include <algorithm>
#include <cstring>

using namespace Qt::StringLiterals;

namespace {

bool hasInk(const QImage &picture, int x, int y) { return picture.valid(x, y) && qGray(picture.pixel(x, y)) < 128; }

int straysIn(const QImage &one, const QImage &other)
{
    int strays = 0;
    for (int y = 0; y < one.height(); ++y) {
        for (int x = 0; x < one.width(); ++x) {
            if (!hasInk(one, x, y))
                continue;
            bool near = false;
            for (int dot = 0; dot < 9 && !near; ++dot)
                near = hasInk(other, x + dot % 3 - 1, y + dot / 3 - 1);
            strays += near ? 0 : 1;
        }
    }
    return strays;
}

} // namespace

Card cardForPaper()
{
    Card card = aCard();
    card.postalCode = u"1050011"_s;
    card.address = u"東京都港区見本公園二丁目11番3号　見本中央ビルディング12階"_s;
    card.replacesSerial = u"MK-0000777-0"_s;
    card.replacesPrintedOn = QDate(2026, 9, 3);
    return card;
}

Card cardForTheHome()
{
    Card card = cardForPaper();
    card.id = {2};
    card.serial = u"MK-0001235-4"_s;
    card.memberName = u"高橋 花江"_s;
    card.postalCode = u"1000013"_s;
    card.address = u"東京都千代田区霞が関1丁目3番2号　郵便プラザ503室"_s;
    card.recipient = card.memberName;
    card.department.clear();
    card.attention.clear();
    card.handling = {u"no_forwarding"_s, u"registered"_s};
    card.replacesSerial.clear();
    return card;
}

CardForm formForPaper(const QString &name) { return cardForm(name); }

QList<SecretRule> rulesForPaper() { return {{u"viewing"_s, u"acdefhkmnprtwxy347"_s, 16, 4}}; }

QMap<QString, CardTexts> textsForPaper() { return {{cardForPaper().kind, cardTexts()}}; }

Secret secretOf(const QByteArray &characters)
{
    Secret secret(characters.size());
    std::memcpy(secret.data(), characters.constData(), size_t(characters.size()));
    return secret;
}

CardPress::Work workFor(const Cards &cards, const QString &pdf, const CardForm &form)
{
    PrinterChoice printer;
    printer.file = pdf;
    return {form, printer, rulesForPaper(), textsForPaper(), cards, true};
}

bool printTo(const CardPress::Work &work, const QByteArrayList &secrets)
{
    CardPress press(work, std::make_shared<PressGate>());
    bool sound = true;
    QObject::connect(&press, &CardPress::failed, [&sound] { sound = false; });
    press.prepare();
    if (!sound)
        return false;
    auto slice = std::make_shared<SecretSlice>();
    slice->size = work.cards.size();
    for (const QByteArray &secret : secrets)
        slice->secrets.push_back(secretOf(secret));
    press.print(slice);
    press.close();
    return sound;
}

Page::Page(const QImage &picture, double dotsPerMm)
    : m_picture(picture.convertToFormat(QImage::Format_Grayscale8))
    , m_scale(dotsPerMm)
{
}

QRect Page::dots(const QRectF &area) const
{
    return QRectF(area.topLeft() * m_scale, area.size() * m_scale).toRect().intersected(m_picture.rect());
}

QImage Page::cut(const QRectF &area) const { return m_picture.copy(dots(area)); }

QRectF Page::inkIn(const QRectF &area) const
{
    const QRect look = dots(area);
    QRect found;
    for (int y = look.top(); y <= look.bottom(); ++y) {
        for (int x = look.left(); x <= look.right(); ++x) {
            if (ink(x, y))
                found |= QRect(x, y, 1, 1);
        }
    }
    return found.isNull() ? QRectF() : QRectF(QPointF(found.topLeft()) / m_scale, QSizeF(found.size()) / m_scale);
}

QString Page::barsIn(const QRectF &area) const
{
    const QRect bounds = dots(inkIn(area));
    // Three heights tell the states apart: in the middle is always ink, near the top and the bottom there may be.
    const int upper = bounds.top() + bounds.height() / 6;
    const int middle = bounds.center().y();
    const int lower = bounds.bottom() - bounds.height() / 6;
    QString bars;
    bool inBar = false;
    for (int x = bounds.left(); x <= bounds.right() + 1; ++x) {
        const bool bar = x <= bounds.right() && ink(x, middle);
        if (bar && !inBar) {
            const int within = x + 2;
            bars += u"TADF"_s.at((ink(within, upper) ? 1 : 0) + (ink(within, lower) ? 2 : 0));
        }
        inBar = bar;
    }
    return bars;
}

int straysBetween(const QImage &one, const QImage &other) { return straysIn(one, other) + straysIn(other, one); }

QRectF placeOf(const CardForm &form, const QString &name, int face)
{
    for (const FormPanel &panel : form.faces.at(face).panels) {
        for (const FormElement &element : panel.elements) {
            if (element.name != name)
                continue;
            if (panel.turned)
                return {panel.box.bottomRight() - element.box.bottomRight(), element.box.size()};
            return element.box.translated(panel.box.topLeft());
        }
    }
    return {};
}
