#pragma once

#include "models/domain/Run.h"
#include "ui/pages/Panel.h"

#include <optional>

class AstrayChoice;
class EndedRunsPane;
class FieldGrid;
class HoldButton;
class Intention;
class MessageBar;
class PlainLabel;
class QCheckBox;
class ReturnGateway;
class RunGateway;
class SectionTitle;
class TextField;

/// Makes a counted run void as a whole: letters were swapped, or a sheet was read wrongly, and nobody asks card by card
/// which one is in the wrong hands. With one more mark every card that has left is reported as mis-delivered, too.
class RevokePanel final : public Panel
{
    Q_OBJECT
public:
    RevokePanel(ReturnGateway &returns, RunGateway &runs, MessageBar &messages, QWidget *parent = nullptr);

    void load();
    void focusWork();
    void retranslate() override;

signals:
    /// The run is void and reported: its cards are among those that went astray.
    void reported();

private:
    QWidget *buildDetail();
    void showRun();
    void revoke();
    void report();
    void showSteps();
    void updateButton();

    ReturnGateway &m_returns;
    MessageBar &m_messages;
    Intention *m_intention;
    std::optional<Run> m_run;
    EndedRunsPane *m_pane;
    QWidget *m_detail;
    SectionTitle *m_title;
    FieldGrid *m_fields;
    PlainLabel *m_what;
    PlainLabel *m_hint;
    TextField *m_reason;
    QCheckBox *m_astray;
    AstrayChoice *m_choice;
    HoldButton *m_revoke;
};
