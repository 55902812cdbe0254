#include "tests/fuzz/targets/Fuzz.h"
#include "tests/models/intake/TextCorpus.h"

using OnFlaw = TextDecoder::OnFlaw;

// The first byte chooses the charset and the size of the blocks.
int LLVMFuzzerTestOneInput(const uchar *data, size_t size)
{
    if (size == 0)
        return 0;
    constexpr int charsets = int(Charset::EucJp) + 1;
    const auto charset = Charset(data[0] % charsets);
    const qsizetype block = 1 + data[0] / charsets;
    const QByteArray bytes = Fuzz::bytes(data + 1, size - 1);

    const auto replaced = TextCorpus::decode(charset, OnFlaw::Replace, bytes, bytes.size() + 1);
    Fuzz::require(TextCorpus::decode(charset, OnFlaw::Replace, bytes, block) == replaced);
    const auto refused = TextCorpus::decode(charset, OnFlaw::Refuse, bytes, block);
    Fuzz::require(refused.first == replaced.first);
    Fuzz::require(replaced.text.startsWith(refused.text));
    Fuzz::require((replaced.flaws > 0) == replaced.first.has_value());
    Fuzz::require(!replaced.first || replaced.first->offset < bytes.size());
    Fuzz::require(QString::fromUtf8(replaced.text.toUtf8()) == replaced.text
                  || replaced.text.startsWith(QChar::ByteOrderMark));
    return 0;
}
