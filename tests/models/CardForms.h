#pragma once

#include "models/domain/Run.h"
#include "models/postcard/CardFormReader.h"

#include <QFile>

/// A form that ships, as the tests of cards want it; FORMS_DIR comes from CMake.
inline QByteArray shippedForm(const QString &name = QStringLiteral("vfold-a5"))
{
    QFile file(QStringLiteral(FORMS_DIR "/%1.json").arg(name));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

inline CardForm cardForm(const QString &name = QStringLiteral("vfold-a5"))
{
    const auto others = [](const QString &other) { return shippedForm(other); };
    return std::get<CardForm>(CardFormReader::read(shippedForm(name), others));
}

inline QStringList shippedForms()
{
    using namespace Qt::StringLiterals;
    return {u"notice-a4"_s, u"vfold-a4-2up"_s, u"vfold-a5"_s, u"zfold-a4"_s};
}

/// A text for every slot of the form.
inline CardTexts cardTexts()
{
    using namespace Qt::StringLiterals;
    return {
        {u"title"_s, u"閲覧用パスワードのお知らせ"_s, 1},
        {u"not_for"_s, u"ログイン用ではありません"_s, 1},
        {u"lead"_s, u"資格情報、健診結果、医療費のお知らせを見るためのパスワードをお届けします。"_s, 1},
        {u"how"_s,
         u"1. ログインしたあと「閲覧用パスワード」の欄に入力してください。\n2. 半角で、空白を入れずに入力してください。"_s,
         1},
        {u"older_card"_s, u"これより前の日付のはがきは使えません。"_s, 1},
        {u"contact"_s, u"東京電子機械工業健康保険組合 業務課　電話 03-0000-0000"_s, 1}};
}
