#include "ui/WindowManners.h"

#include "ui/NativeWindow.h"
#include "ui/Theme.h"

#include <QApplication>
#include <QDialog>
#include <QMap>
#include <QMenu>
#include <QTest>

using namespace Qt::StringLiterals;

class WindowMannersTest final : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_dark.clear();
        m_hidden.clear();
        Theme::apply(*qApp, Theme::Choice::Light);
        const auto note = [](QMap<QString, bool> &where) {
            return [&where](QWidget &window, bool on) { return where[window.objectName()] = on, true; };
        };
        m_manners = std::make_unique<WindowManners>(WindowManners::Frame{note(m_dark), note(m_hidden)}, nullptr);
    }

    void cleanup() { m_manners.reset(); }

    void everyWindowTakesTheFrameOfTheTheme()
    {
        QWidget window;
        window.setObjectName(u"window"_s);
        QWidget child(&window);
        child.setObjectName(u"child"_s);
        window.show();
        QCOMPARE(m_dark, (QMap<QString, bool>{{u"window"_s, false}}));

        Theme::apply(*qApp, Theme::Choice::Dark);
        QTRY_COMPARE(m_dark.value(u"window"_s), true);
        QDialog dialog(&window);
        dialog.setObjectName(u"dialog"_s);
        dialog.show();
        QCOMPARE(m_dark.value(u"dialog"_s), true);
        QVERIFY(!m_dark.contains(u"child"_s));
    }

    void whatIsHiddenStaysHiddenInWhateverOpensLater()
    {
        QWidget window;
        window.setObjectName(u"window"_s);
        window.show();
        QCOMPARE(m_hidden.value(u"window"_s), false);
        m_manners->setHiddenFromCapture(true);
        QCOMPARE(m_hidden.value(u"window"_s), true);

        QMenu menu(&window);
        menu.setObjectName(u"menu"_s);
        menu.addAction(u"x"_s);
        menu.popup({});
        QCOMPARE(m_hidden.value(u"menu"_s), true);

        m_manners->setHiddenFromCapture(false);
        QCOMPARE(m_hidden.value(u"window"_s), false);
    }

    void whereTheSystemHasNoSuchThingItSaysSo()
    {
        QWidget window; // under the offscreen platform no system knows it
        window.show();
        QVERIFY(!NativeWindow::setDarkFrame(window, true));
        QVERIFY(!NativeWindow::setHiddenFromCapture(window, true));
    }

private:
    QMap<QString, bool> m_dark;
    QMap<QString, bool> m_hidden;
    std::unique_ptr<WindowManners> m_manners;
};

QTEST_MAIN(WindowMannersTest)
#include "WindowMannersTest.moc"
