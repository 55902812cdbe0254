#pragma once

/// While it lives, tr() answers in Japanese, whatever language the program speaks: for papers that go to employers and
/// into files. The windows hear nothing of it. For the window's thread alone, and not within another.
class InJapanese
{
public:
    InJapanese();
    ~InJapanese();
    InJapanese(const InJapanese &) = delete;
    InJapanese &operator=(const InJapanese &) = delete;
};
