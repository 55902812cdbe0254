#include "ui/Icons.h"

#include "ui/Theme.h"

#include <QFontDatabase>
#include <QGuiApplication>
#include <QIconEngine>
#include <QPainter>
#include <QPixmapCache>

#include <algorithm>
#include <array>
#include <optional>

using namespace Qt::StringLiterals;

static void loadResources() { Q_INIT_RESOURCE(madoguchi); }

namespace {

struct Glyph
{
    Icon icon;
    QLatin1StringView name; // in the font's own set
    char16_t code;
};

// subset.py reads this table; one line for each glyph.
constexpr std::array glyphs{
    Glyph{Icon::Counter, "headset"_L1, 0xeb90},
    Glyph{Icon::Inbox, "inbox"_L1, 0xeac4},
    Glyph{Icon::Stamp, "rubber-stamp"_L1, 0xf5ab},
    Glyph{Icon::PrintRuns, "printer"_L1, 0xeb0e},
    Glyph{Icon::Dispatch, "truck-delivery"_L1, 0xec4b},
    Glyph{Icon::Search, "search"_L1, 0xeb1c},
    Glyph{Icon::Person, "user"_L1, 0xeb4d},
    Glyph{Icon::Account, "user-circle"_L1, 0xef68},
    Glyph{Icon::SignOut, "logout"_L1, 0xeba8},
    Glyph{Icon::Language, "language"_L1, 0xebbe},
    Glyph{Icon::Light, "sun"_L1, 0xeb30},
    Glyph{Icon::Dark, "moon"_L1, 0xeaf8},
    Glyph{Icon::DeviceDesktop, "device-desktop"_L1, 0xea89},
    Glyph{Icon::Keyboard, "keyboard"_L1, 0xebd6},
    Glyph{Icon::Lock, "lock"_L1, 0xeae2},
    Glyph{Icon::Unlock, "lock-open"_L1, 0xeae1},
    Glyph{Icon::Show, "eye"_L1, 0xea9a},
    Glyph{Icon::Hide, "eye-off"_L1, 0xecf0},
    Glyph{Icon::Refresh, "refresh"_L1, 0xeb13},
    Glyph{Icon::Close, "x"_L1, 0xeb55},
    Glyph{Icon::Check, "check"_L1, 0xea5e},
    Glyph{Icon::Add, "plus"_L1, 0xeb0b},
    Glyph{Icon::Copy, "copy"_L1, 0xea7a},
    Glyph{Icon::Scan, "scan"_L1, 0xebc8},
    Glyph{Icon::Barcode, "barcode"_L1, 0xebc6},
    Glyph{Icon::ChevronDown, "chevron-down"_L1, 0xea5f},
    Glyph{Icon::ChevronRight, "chevron-right"_L1, 0xea61},
    Glyph{Icon::Back, "arrow-left"_L1, 0xea19},
    Glyph{Icon::Trash, "trash"_L1, 0xeb41},
    Glyph{Icon::Document, "file-text"_L1, 0xeaa2},
    Glyph{Icon::Card, "id"_L1, 0xeac3},
    Glyph{Icon::Identity, "user-check"_L1, 0xeb49},
    Glyph{Icon::Mail, "mail"_L1, 0xeae5},
    Glyph{Icon::Home, "home"_L1, 0xeac1},
    Glyph{Icon::Building, "building"_L1, 0xea4f},
    Glyph{Icon::History, "history"_L1, 0xebea},
    Glyph{Icon::Shield, "shield-check"_L1, 0xeb22},
    Glyph{Icon::Connected, "plug-connected"_L1, 0xf00a},
    Glyph{Icon::Disconnected, "plug-connected-x"_L1, 0xf0a0},
    Glyph{Icon::Menu, "menu-2"_L1, 0xec42},
    Glyph{Icon::Help, "help"_L1, 0xeabf},
    Glyph{Icon::Stop, "player-stop"_L1, 0xed4a},
    Glyph{Icon::Forbidden, "ban"_L1, 0xea2e},
    Glyph{Icon::Edit, "edit"_L1, 0xea98},
    Glyph{Icon::SignIn, "login"_L1, 0xeba7},
    Glyph{Icon::Server, "server"_L1, 0xeb1f},
    Glyph{Icon::Key, "key"_L1, 0xeac7},
    Glyph{Icon::Telephone, "phone"_L1, 0xeb09},
    Glyph{Icon::Calendar, "calendar"_L1, 0xea53},
    Glyph{Icon::Filter, "filter"_L1, 0xeaa5},
    Glyph{Icon::Download, "download"_L1, 0xea96},
    Glyph{Icon::Return, "arrow-back-up"_L1, 0xeb77},
    Glyph{Icon::Decide, "gavel"_L1, 0xef90},
    Glyph{Icon::Hand, "hand-stop"_L1, 0xec2e},
    Glyph{Icon::Signature, "writing-sign"_L1, 0xef07},
    Glyph{Icon::Destroy, "shredder"_L1, 0xeedf},
    Glyph{Icon::Package, "package"_L1, 0xeaff},
    Glyph{Icon::Empty, "inbox-off"_L1, 0xf14a},
    Glyph{Icon::Info, "info-circle"_L1, 0xeac5},
    Glyph{Icon::Good, "circle-check"_L1, 0xea67},
    Glyph{Icon::Warn, "alert-triangle"_L1, 0xea06},
    Glyph{Icon::Bad, "circle-x"_L1, 0xea6a},
    Glyph{Icon::Busy, "clock"_L1, 0xea70},
    Glyph{Icon::Neutral, "circle-dot"_L1, 0xefb1},
    Glyph{Icon::External, "external-link"_L1, 0xea99},
    Glyph{Icon::Bell, "bell"_L1, 0xea35},
};

const Glyph &entry(Icon which)
{
    const auto *found
        = std::find_if(glyphs.begin(), glyphs.end(), [which](const Glyph &one) { return one.icon == which; });
    Q_ASSERT(found != glyphs.end());
    return *found;
}

QString familyName()
{
    static const QString family = [] {
        loadResources();
        const int id = QFontDatabase::addApplicationFont(u":/madoguchi/icons/icons.ttf"_s);
        return QFontDatabase::applicationFontFamilies(id).value(0);
    }();
    return family;
}

class GlyphEngine : public QIconEngine
{
public:
    GlyphEngine(QChar glyph, QPalette::ColorRole role, std::optional<Tone> tone)
        : m_glyph(glyph)
        , m_role(role)
        , m_tone(tone)
    {
    }

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State) override
    {
        painter->save();
        painter->setRenderHint(QPainter::TextAntialiasing);
        painter->setFont(iconFont(qMin(rect.width(), rect.height())));
        painter->setPen(colour(mode));
        painter->drawText(rect, Qt::AlignCenter | Qt::TextDontClip, m_glyph);
        painter->restore();
    }

    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override
    {
        return scaledPixmap(size, mode, state, 1.0);
    }

    QPixmap scaledPixmap(const QSize &size, QIcon::Mode mode, QIcon::State state, qreal) override
    {
        // The size already is in device pixels; the caller sets the ratio afterwards.
        QPixmap pixmap(size);
        pixmap.fill(Qt::transparent);
        QPainter painter(&pixmap);
        paint(&painter, QRect({}, size), mode, state);
        return pixmap;
    }

    QIconEngine *clone() const override { return new GlyphEngine(*this); }
    QString key() const override { return u"GlyphEngine"_s; }

private:
    QColor colour(QIcon::Mode mode) const
    {
        const QPalette palette = QGuiApplication::palette();
        if (mode == QIcon::Disabled)
            return palette.color(QPalette::Disabled, QPalette::ButtonText);
        if (m_tone)
            return Theme::colour(*m_tone);
        return palette.color(mode == QIcon::Selected ? QPalette::HighlightedText : m_role);
    }

    QChar m_glyph;
    QPalette::ColorRole m_role;
    std::optional<Tone> m_tone;
};

} // namespace

QIcon icon(Icon which, QPalette::ColorRole role) { return QIcon(new GlyphEngine(glyph(which), role, {})); }
QIcon icon(Icon which, Tone tone) { return QIcon(new GlyphEngine(glyph(which), QPalette::ButtonText, tone)); }

Icon iconOf(Tone tone)
{
    switch (tone) {
    case Tone::Neutral: return Icon::Neutral;
    case Tone::Good: return Icon::Good;
    case Tone::Warn: return Icon::Warn;
    case Tone::Bad: return Icon::Bad;
    case Tone::Busy: return Icon::Busy;
    }
    return Icon::Neutral;
}

Icon iconNamed(const QString &name, Tone tone)
{
    const auto *found = std::find_if(glyphs.begin(), glyphs.end(), [&](const Glyph &one) { return one.name == name; });
    return found == glyphs.end() ? iconOf(tone) : found->icon;
}

QChar glyph(Icon which) { return QChar(entry(which).code); }

QFont iconFont(int pixels)
{
    QFont font(familyName());
    font.setPixelSize(qMax(1, pixels));
    font.setStyleStrategy(QFont::StyleStrategy(QFont::PreferAntialias | QFont::NoFontMerging));
    font.setHintingPreference(QFont::PreferNoHinting);
    return font;
}
