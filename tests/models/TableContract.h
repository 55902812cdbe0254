#pragma once

#include "models/tables/Roles.h"

#include <QAbstractItemModelTester>
#include <QTest>

/// What holds for every table: Qt's model contract over several answers, a title for every column, a cell for every
/// title, and a stable number for every row. `full` is a record in which every column has something to say.
template <typename Table, typename Record>
void keepsTheContract(const Record &full, const Record &other)
{
    Table table;
    const QAbstractItemModelTester tester(&table, QAbstractItemModelTester::FailureReportingMode::QtTest);
    table.setRecords({full});
    for (int column = 0; column < table.columnCount(); ++column) {
        QVERIFY2(!table.headerData(column, Qt::Horizontal, Qt::DisplayRole).toString().isEmpty(),
                 qPrintable(QString::number(column)));
        QVERIFY2(!table.index(0, column).data().toString().isEmpty(), qPrintable(QString::number(column)));
        QVERIFY(table.index(0, column).data(SortRole).isValid());
        QCOMPARE(table.index(0, column).data(IdRole), table.index(0, 0).data(IdRole));
    }
    const QVariant number = table.index(0, 0).data(IdRole);
    table.refresh({other, full});
    QCOMPARE(table.rowCount(), 2);
    QCOMPARE(table.index(1, 0).data(IdRole), number);
    table.refresh({full, other});
    QCOMPARE(table.index(0, 0).data(IdRole), number);
    table.refresh({other});
    table.refresh({});
    QCOMPARE(table.rowCount(), 0);
    table.retranslate();
}
