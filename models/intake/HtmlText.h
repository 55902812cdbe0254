#pragma once

#include <QString>

/// The words in HTML, without what it would look like: nothing is rendered and nothing is fetched.
namespace HtmlText {

QString plain(QStringView html);

}
