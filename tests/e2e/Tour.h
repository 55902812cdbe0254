#pragma once

#include <QString>

class QWidget;

/// Keeps numbered pictures of a test's way through the windows, when the environment's MADOGUCHI_TOUR names a folder.
class Tour
{
public:
    Tour();

    bool isWanted() const { return !m_folder.isEmpty(); }
    QString file(const QString &name) const { return m_folder + u'/' + name; }
    /// The window as it looks now, once it has stopped moving, as NN-name.png.
    void picture(QWidget *window, const QString &name);
    void picture(const class QImage &image, const QString &name);

private:
    QString next(const QString &name);

    QString m_folder;
    int m_number = 0;
};
