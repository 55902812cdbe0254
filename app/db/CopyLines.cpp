#include "app/db/CopyLines.h"

void CopyLines::add(std::initializer_list<QByteArray> values)
{
    for (const QByteArray &value : values) {
        if (&value != values.begin())
            m_text += '\t';
        if (value.isNull()) {
            m_text += "\\N";
            continue;
        }
        for (const char byte : value) {
            switch (byte) {
            case '\\': m_text += "\\\\"; break;
            case '\t': m_text += "\\t"; break;
            case '\n': m_text += "\\n"; break;
            case '\r': m_text += "\\r"; break;
            default: m_text += byte;
            }
        }
    }
    m_text += '\n';
}
