#include "ui/widgets/RecordArea.h"

#include "ui/widgets/PlainLabel.h"

#include <QSplitter>
#include <QTest>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

class RecordAreaTest final : public QObject
{
    Q_OBJECT

private slots:
    void makesRoomForWhatItShows()
    {
        QSplitter splitter;
        splitter.addWidget(new QWidget);
        auto *record = new QWidget;
        auto *column = new QVBoxLayout(record);
        auto *label = new PlainLabel(u"short"_s, record);
        column->addWidget(label);
        splitter.addWidget(new RecordArea(record));
        splitter.resize(600, 200);
        splitter.setSizes({500, 100});
        splitter.show();
        QVERIFY(QTest::qWaitForWindowExposed(&splitter));
        label->setText(u"A word that is much longer than the one before"_s);
        QTRY_VERIFY(label->width() >= label->minimumSizeHint().width()
                    && splitter.sizes().last() >= label->minimumSizeHint().width());
    }
};

QTEST_MAIN(RecordAreaTest)
#include "RecordAreaTest.moc"
