#pragma once

#include "models/intake/MailHeader.h"
#include "models/intake/MailParser.h"

/// One reading of a mail: its parts in their order, texts joined, everything else named.
class MimeReading
{
public:
    MimeReading(const MailLimits &limits, bool pasted)
        : m_limits(limits)
        , m_pasted(pasted)
    {
    }

    MailParser::Outcome run(QByteArrayView bytes);

private:
    using Flaw = std::optional<MailFlaw>;
    struct Part
    {
        QByteArrayView bytes;
        qint64 line = 1; ///< of the mail, where it begins
        int depth = 0;
    };

    Flaw read(const Part &part);
    Flaw readParts(const Part &part, const MailHeader &header, const MailHeader::Parted &type);
    Flaw readAlternatives(const QList<Part> &parts);
    Flaw readText(const Part &part, const MailHeader &header, const MailHeader::Parted &type);
    void nameAttachment(const MailHeader &header, const MailHeader::Parted &type, qsizetype bytes);
    void readHeader(const MailHeader &header, QByteArrayView bytes);
    QString shortened(const QString &text) const;

    MailLimits m_limits;
    bool m_pasted;
    MailParser::Outcome m_outcome;
    int m_parts = 0;
};
