#include "models/postgres/SqlFunction.h"

QByteArray SqlFunction::statement(qsizetype arguments) const
{
    QByteArray text = QByteArray("select * from ") + m_name + '(';
    for (qsizetype i = 1; i <= arguments; ++i) {
        if (i > 1)
            text += ',';
        text += '$' + QByteArray::number(i);
    }
    return text += ')';
}
