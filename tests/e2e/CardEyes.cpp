#include "tests/e2e/CardEyes.h"

#include "models/postcard/SecretCells.h"
#include "tests/fakes/HostProgram.h"
#include "tests/models/BarReader.h"

#include <QDir>

#include <limits>

using namespace Qt::StringLiterals;

namespace {

constexpr double dotsPerMm = CardEyes::dpi / 25.4;
constexpr QSize shapeSize(28, 36);

// The sum of differences; shapes of the same size.
qint64 distance(const QImage &one, const QImage &other)
{
    qint64 sum = 0;
    for (int y = 0; y < one.height(); ++y) {
        for (int x = 0; x < one.width(); ++x)
            sum += qAbs(qGray(one.pixel(x, y)) - qGray(other.pixel(x, y)));
    }
    return sum;
}

const FormElement *secretOf(const FormPanel &panel)
{
    for (const FormElement &element : panel.elements) {
        if (element.kind == FormElement::Kind::Secret)
            return &element;
    }
    return nullptr;
}

} // namespace

CardEyes::CardEyes(const CardForm &form, const SecretRule &rule)
    : m_form(form)
    , m_rule(rule)
{
    for (const FormPanel &panel : form.faces.last().panels) {
        if (const FormElement *secret = secretOf(panel)) {
            for (const QRectF &cell : SecretCells::in(secret->box, secret->secret, rule.length, rule.group))
                m_cells.append(
                    QRectF(cell.topLeft() + panel.box.topLeft(), QSizeF(cell.width(), secret->secret.glyphAt + 2)));
        }
    }
}

QList<Page> CardEyes::pagesOf(const QString &pdf)
{
    const QTemporaryDir folder;
    HostProgram::run(u"pdftoppm"_s, {u"-gray"_s, u"-r"_s, QString::number(dpi), pdf, folder.filePath(u"page"_s)});
    QList<Page> pages;
    for (const QString &name : QDir(folder.path()).entryList(QDir::Files, QDir::Name))
        pages.append(Page(QImage(folder.filePath(name)), dotsPerMm));
    return pages;
}

bool CardEyes::learn()
{
    Cards cards;
    QByteArrayList secrets;
    for (qsizetype first = 0; first < m_rule.alphabet.size(); first += m_rule.length) {
        cards.append(cardForPaper());
        secrets.append(m_rule.alphabet.mid(first, m_rule.length).toLatin1().leftJustified(m_rule.length, 'a'));
    }
    CardPress::Work work = workFor(cards, m_folder.filePath(u"known.pdf"_s), m_form);
    work.rules = {m_rule};
    if (!printTo(work, secrets))
        return false;
    const QList<Page> pages = pagesOf(work.printer.file);
    const qsizetype faces = m_form.faces.size();
    for (qsizetype card = 0; card < cards.size() && (card + 1) * faces <= pages.size(); ++card) {
        for (qsizetype i = 0; i < m_cells.size(); ++i)
            m_shapes.insert(secrets.at(card).at(i), shapeAt(pages.at((card + 1) * faces - 1), m_cells.at(i)));
    }
    return m_shapes.size() == m_rule.alphabet.size();
}

QImage CardEyes::shapeAt(const Page &page, const QRectF &cell) const
{
    return page.cut(page.inkIn(cell)).scaled(shapeSize, Qt::IgnoreAspectRatio, Qt::SmoothTransformation);
}

QByteArray CardEyes::secretOn(const Page &page) const
{
    QByteArray secret;
    for (const QRectF &cell : m_cells) {
        const QImage shape = shapeAt(page, cell);
        if (shape.isNull())
            return {};
        qint64 least = std::numeric_limits<qint64>::max();
        char likest = 0;
        for (auto known = m_shapes.constBegin(); known != m_shapes.constEnd(); ++known) {
            const qint64 off = distance(shape, known.value());
            if (off < least) {
                least = off;
                likest = known.key();
            }
        }
        secret.append(likest);
    }
    return secret;
}

QString CardEyes::serialOn(const Page &page) const
{
    const QString file = m_folder.filePath(u"code.png"_s);
    const QImage code = page.cut(placeOf(m_form, u"serial_code"_s, 0));
    if (!code.scaled(code.size() * 2).save(file))
        return {};
    return QString::fromLatin1(HostProgram::run(u"zbarimg"_s, {u"--quiet"_s, u"--raw"_s, file}).output).trimmed();
}

ReadCard CardEyes::read(const Page &outside, const Page &inside) const
{
    const auto bars = BarReader::read(outside.barsIn(placeOf(m_form, u"customer_barcode"_s, 0)));
    return {serialOn(outside), bars ? bars->postcode + u' ' + bars->number : QString(), secretOn(inside)};
}
