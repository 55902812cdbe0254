#include "ui/pages/AstrayChoice.h"

#include "models/tables/ReturnWords.h"
#include "ui/Theme.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QSignalBlocker>

using namespace Qt::StringLiterals;

AstrayChoice::AstrayChoice(const QString &name, QWidget *parent)
    : Panel(parent)
    , m_happened(new QComboBox(this))
    , m_seen(new QComboBox(this))
{
    m_happened->setObjectName(name + u"Happened"_s);
    m_seen->setObjectName(name + u"Seen"_s);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(Theme::space(2));
    for (QComboBox *choice : {m_happened, m_seen}) {
        row->addWidget(choice);
        connect(choice, &QComboBox::currentIndexChanged, this, &AstrayChoice::changed);
    }
    retranslate();
}

QString AstrayChoice::happened() const { return m_happened->currentData().toString(); }

QString AstrayChoice::seen() const { return m_seen->currentData().toString(); }

void AstrayChoice::clear()
{
    m_happened->setCurrentIndex(0);
    m_seen->setCurrentIndex(0);
}

void AstrayChoice::retranslate()
{
    const auto fill
        = [](QComboBox *box, const QString &first, const QStringList &codes, QString (*word)(const QString &)) {
              const QString kept = box->currentData().toString();
              const QSignalBlocker quiet(box);
              box->clear();
              box->addItem(first, QString());
              for (const QString &code : codes)
                  box->addItem(word(code), code);
              box->setCurrentIndex(qMax(0, box->findData(kept)));
          };
    fill(m_happened, tr("What happened…"), ReturnWords::happenings(), &ReturnWords::happened);
    fill(m_seen, tr("What was seen…"), ReturnWords::sights(), &ReturnWords::seen);
    m_happened->setAccessibleName(tr("What happened"));
    m_seen->setAccessibleName(tr("What was seen"));
}
