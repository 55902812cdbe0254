#include "models/intake/EncodedWords.h"

#include "models/intake/CharsetGuess.h"
#include "models/intake/TransferCoding.h"

#include <optional>

namespace {

struct Word
{
    QByteArray charset;
    QByteArray bytes;
    qsizetype end = 0; // behind it
};

bool isBlank(char c) { return c == ' ' || c == '\t' || c == '\r' || c == '\n'; }

/// The encoded word that begins at `at`: =?charset?B?…?= or Q.
std::optional<Word> wordAt(QByteArrayView field, qsizetype at)
{
    if (!field.sliced(at).startsWith("=?"))
        return {};
    const qsizetype charset = at + 2;
    const qsizetype coding = field.indexOf('?', charset);
    if (coding < 0 || coding + 2 >= field.size() || field[coding + 2] != '?')
        return {};
    const qsizetype packed = coding + 3;
    const qsizetype end = field.indexOf("?=", packed);
    if (end < 0)
        return {};
    Word word;
    word.charset = field.sliced(charset, coding - charset).toByteArray();
    word.charset = word.charset.left(word.charset.indexOf('*') < 0 ? word.charset.size() : word.charset.indexOf('*'));
    const QByteArrayView content = field.sliced(packed, end - packed);
    switch (field[coding + 1]) {
    case 'B':
    case 'b': word.bytes = TransferCoding::fromBase64(content); break;
    case 'Q':
    case 'q': word.bytes = TransferCoding::fromHeaderQuoted(content); break;
    default: return {};
    }
    word.end = end + 2;
    return word;
}

QString inCharset(QByteArrayView bytes, Charset charset)
{
    TextDecoder decoder(charset, TextDecoder::OnFlaw::Replace);
    QString text;
    decoder.decode(bytes, text);
    decoder.finish(text);
    return text;
}

} // namespace

QString EncodedWords::text(QByteArrayView bytes, QByteArrayView label)
{
    if (!label.isEmpty()) {
        if (const auto charset = Charsets::ofLabel(label); charset && *charset != Charset::Ascii)
            return inCharset(bytes, *charset);
    }
    if (bytes.contains('\x1B'))
        return inCharset(bytes, Charset::Iso2022Jp);
    CharsetGuess guess;
    guess.read(bytes);
    const Charset charset = guess.charset();
    return inCharset(bytes, charset == Charset::Utf16 ? Charset::Utf8 : charset);
}

QString EncodedWords::decoded(QByteArrayView unfolded)
{
    QString said;
    QByteArray plain;
    Word running; // words of one charset are joined before they are read: some programs cut within a character
    const auto finishWords = [&] {
        if (!running.bytes.isEmpty())
            said += text(running.bytes, running.charset);
        running = Word();
    };
    const auto finishPlain = [&] {
        if (!plain.isEmpty())
            said += text(plain, {});
        plain.clear();
    };
    for (qsizetype at = 0; at < unfolded.size();) {
        qsizetype next = at;
        while (running.end > 0 && next < unfolded.size() && isBlank(unfolded[next]))
            ++next; // blanks between two words are no text
        auto word = wordAt(unfolded, next < unfolded.size() ? next : at);
        if (word && next < unfolded.size()) {
            finishPlain();
            if (running.end > 0 && running.charset.compare(word->charset, Qt::CaseInsensitive) != 0)
                finishWords();
            word->bytes.prepend(running.bytes);
            running = *word;
            at = word->end;
            continue;
        }
        finishWords();
        plain += unfolded[at++];
    }
    finishWords();
    finishPlain();
    return said;
}
