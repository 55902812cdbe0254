// Decodes what it is told to, for a comparison with other decoders. Each line of its input is "<label> <hex>", or
// "write <hex of UTF-8>" to write in code page 932; each line of its answer is "<hex of UTF-8> <offset of the first
// flaw, or ->", or "<hex> <number of characters that do not exist there>".

#include "models/intake/Cp932Writer.h"
#include "tests/models/intake/TextCorpus.h"

#include <QFile>

#include <cstdio>

int main()
{
    QFile in;
    QFile out;
    if (!in.open(stdin, QIODevice::ReadOnly) || !out.open(stdout, QIODevice::WriteOnly))
        return 1;
    for (QByteArray line = in.readLine(); !line.isEmpty(); line = in.readLine()) {
        const QList<QByteArray> words = line.trimmed().split(' ');
        const QByteArray bytes = words.size() == 2 ? QByteArray::fromHex(words[1]) : QByteArray();
        if (words[0] == "write") {
            Cp932Writer writer;
            const QByteArray written = writer.encode(QString::fromUtf8(bytes)).toHex();
            out.write(written + ' ' + QByteArray::number(writer.missing().size()));
        } else if (const auto charset = Charsets::ofLabel(words[0])) {
            const auto read = TextCorpus::decode(*charset, TextDecoder::OnFlaw::Replace, bytes, 4096);
            const QByteArray place = read.first ? QByteArray::number(read.first->offset) : QByteArray("-");
            out.write(read.text.toUtf8().toHex() + ' ' + place);
        } else {
            return 1;
        }
        out.write("\n");
    }
    return 0;
}
