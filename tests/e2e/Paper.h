#pragma once

#include <QImage>
#include <QString>
#include <QStringList>

/// A printed document read back the way a person and a scanner would: pages to pictures, codes decoded, text extracted.
/// The tools are poppler's and zbar's, so nothing of the printing code takes part.
class Paper
{
public:
    explicit Paper(QString pdf);

    int pages() const;
    /// Page 1 … n at `dpi` dots per inch.
    QImage picture(int page, int dpi = 200) const;
    /// What the text layer gives away on one page.
    QString text(int page) const;
    /// The content of every code that a scanner finds on the page.
    QStringList codes(int page) const;

private:
    QString m_pdf;
};
