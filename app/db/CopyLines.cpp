#include "app/db/CopyLines.h"

void CopyLines::add(const QStringList &values)
{
    for (qsizetype i = 0; i < values.size(); ++i) {
        if (i > 0)
            m_text += '\t';
        QByteArray value = values.at(i).toUtf8();
        value.replace('\\', "\\\\").replace('\t', "\\t").replace('\n', "\\n").replace('\r', "\\r");
        m_text += value;
    }
    m_text += '\n';
}
