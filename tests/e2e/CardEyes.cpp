#include "tests/e2e/CardEyes.h"

#include "models/postcard/SecretCells.h"
#include "tests/e2e/Paper.h"
#include "tests/fakes/HostProgram.h"
#include "tests/models/BarReader.h"

#include <QDir>
#include <QXmlStreamReader>
#include <QtConcurrentMap>
#include <QtConcurrentRun>

#include <limits>
#include <utility>

using namespace Qt::StringLiterals;

namespace {

constexpr double dotsPerMm = CardEyes::dpi / 25.4;
constexpr QSize shapeSize(28, 36);

// The sum of differences; grey shapes of the same size.
qint64 distance(const QImage &one, const QImage &other)
{
    qint64 sum = 0;
    for (int y = 0; y < one.height(); ++y) {
        const uchar *here = one.constScanLine(y);
        const uchar *there = other.constScanLine(y);
        for (int x = 0; x < one.width(); ++x)
            sum += qAbs(here[x] - there[x]);
    }
    return sum;
}

// Turns pages `first` to `last` into pictures of their numbers.
void turn(const QString &pdf, int first, int last, const QString &folder)
{
    HostProgram::run(u"pdftoppm"_s,
                     {u"-gray"_s, u"-r"_s, QString::number(CardEyes::dpi), u"-f"_s, QString::number(first), u"-l"_s,
                      QString::number(last), pdf, folder + u"/page"_s});
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
    const int pages = Paper(pdf).pages();
    QFuture<void> half = QtConcurrent::run(turn, pdf, 1, pages / 2, folder.path());
    turn(pdf, pages / 2 + 1, pages, folder.path());
    half.waitForFinished();
    const QStringList names = QDir(folder.path()).entryList(QDir::Files, QDir::Name);
    const auto pictures = QtConcurrent::blockingMapped<QList<QImage>>(
        names, [&folder](const QString &name) { return QImage(folder.filePath(name)); });
    QList<Page> all;
    for (const QImage &picture : pictures)
        all.append(Page(picture, dotsPerMm));
    return all;
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
    return page.cut(page.inkIn(cell))
        .scaled(shapeSize, Qt::IgnoreAspectRatio, Qt::SmoothTransformation)
        .convertToFormat(QImage::Format_Grayscale8);
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

// The scanner takes as long to start as to read a hundred codes, so it is given all at once; it names the picture that
// it found a code in.
QStringList CardEyes::serialsOn(const QList<Page> &outsides) const
{
    QStringList files;
    for (const Page &page : outsides) {
        const QImage code = page.cut(placeOf(m_form, u"serial_code"_s, 0));
        files.append(m_folder.filePath(u"code%1.pgm"_s.arg(files.size())));
        if (!code.scaled(code.size() * 2).save(files.last()))
            return {};
    }
    QXmlStreamReader found(HostProgram::run(u"zbarimg"_s, QStringList{u"--quiet"_s, u"--xml"_s} + files).output);
    QStringList serials(files.size());
    qsizetype picture = -1;
    while (!found.atEnd()) {
        found.readNext();
        if (found.isStartElement() && found.name() == "source"_L1)
            picture = files.indexOf(found.attributes().value("href"_L1));
        else if (found.isStartElement() && found.name() == "data"_L1 && picture >= 0)
            serials[picture] += found.readElementText();
    }
    return serials;
}

QList<ReadCard> CardEyes::read(const QList<Page> &pages) const
{
    const qsizetype faces = m_form.faces.size();
    QList<Page> outsides;
    QList<std::pair<Page, Page>> cards;
    for (qsizetype page = 0; page + faces <= pages.size(); page += faces) {
        outsides.append(pages.at(page));
        cards.append({pages.at(page), pages.at(page + faces - 1)});
    }
    QFuture<ReadCard> all = QtConcurrent::mapped(cards, [this](const std::pair<Page, Page> &card) {
        const auto bars = BarReader::read(card.first.barsIn(placeOf(m_form, u"customer_barcode"_s, 0)));
        return ReadCard{{}, bars ? bars->postcode + u' ' + bars->number : QString(), secretOn(card.second)};
    });
    const QStringList serials = serialsOn(outsides);
    QList<ReadCard> read = all.results();
    for (qsizetype card = 0; card < read.size(); ++card)
        read[card].serial = serials.value(card);
    return read;
}
