#pragma once

#include <QtGlobal>

#include <memory>

/// The terminal that somebody types into, with its echo turned off for as long as this lives. Does nothing when stdin
/// is no terminal.
class SilentTerminal
{
public:
    SilentTerminal();
    ~SilentTerminal();
    Q_DISABLE_COPY_MOVE(SilentTerminal)

    /// Whether somebody sits there, who wants to be asked.
    bool isTerminal() const { return m_before != nullptr; }

private:
    struct Mode;
    std::unique_ptr<Mode> m_before;
};
