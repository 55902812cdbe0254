<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>HomeLettersStrip</name>
    <message numerus="yes">
        <source>%n letter(s) to homes dispatched.</source>
        <translation>
            <numerusform>%n letter to a home dispatched.</numerusform>
            <numerusform>%n letters to homes dispatched.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n card(s) taken out: remove these letters before the post leaves.</source>
        <translation>
            <numerusform>%n card taken out: remove this letter before the post leaves.</numerusform>
            <numerusform>%n cards taken out: remove these letters before the post leaves.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more were left behind.</source>
        <translation>
            <numerusform>%n more was left behind.</numerusform>
            <numerusform>%n more were left behind.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n letter(s) to homes can be dispatched one after the other: from then on their new passwords work and the old ones stop.</source>
        <translation>
            <numerusform>%n letter to a home can be dispatched: from then on its new password works and the old one stops.</numerusform>
            <numerusform>%n letters to homes can be dispatched one after the other: from then on their new passwords work and the old ones stop.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Dispatch %n letter(s)</source>
        <translation>
            <numerusform>Dispatch %n letter</numerusform>
            <numerusform>Dispatch %n letters</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AbortStrip</name>
    <message numerus="yes">
        <source>Abort run %1? Its %n password(s) become void and never work. Every sheet that left the printer has to be destroyed, signed for by two people. The requests go back to the queue.</source>
        <translation>
            <numerusform>Abort run %1? Its password becomes void and never works. If the sheet left the printer, it has to be destroyed, signed for by two people. The request goes back to the queue.</numerusform>
            <numerusform>Abort run %1? Its %n passwords become void and never work. Every sheet that left the printer has to be destroyed, signed for by two people. The requests go back to the queue.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ApprovalWords</name>
    <message numerus="yes">
        <source>%n check(s) failed before.</source>
        <translation>
            <numerusform>%n check failed before.</numerusform>
            <numerusform>%n checks failed before.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BalanceRow</name>
    <message numerus="yes">
        <source>%n sheet(s) unaccounted for</source>
        <translation>
            <numerusform>%n sheet unaccounted for</numerusform>
            <numerusform>%n sheets unaccounted for</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BarcodeNotes</name>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n more</numerusform>
            <numerusform>%n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n card(s) without a customer barcode: %1. %2 The post delivers them all the same.</source>
        <comment>which cards, why</comment>
        <translation>
            <numerusform>%n card without a customer barcode: %1. %2 The post delivers it all the same.</numerusform>
            <numerusform>%n cards without a customer barcode: %1. %2 The post delivers them all the same.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BatchStrip</name>
    <message numerus="yes">
        <source>%n request(s) approved together.</source>
        <translation>
            <numerusform>%n request approved together.</numerusform>
            <numerusform>%n requests approved together.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n more</numerusform>
            <numerusform>%n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) of little risk can be approved together: %1. The lot takes some of them out, to be read singly.</source>
        <translation>
            <numerusform>%n request of little risk can be approved together: %1. The lot takes some of them out, to be read singly.</numerusform>
            <numerusform>%n requests of little risk can be approved together: %1. The lot takes some of them out, to be read singly.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) of the list “%1” can be approved together: %2. The lot takes some of them out, to be read singly.</source>
        <comment>why the list was made, names</comment>
        <translation>
            <numerusform>%n request of the list “%1” can be approved together: %2. The lot takes some of them out, to be read singly.</numerusform>
            <numerusform>%n requests of the list “%1” can be approved together: %2. The lot takes some of them out, to be read singly.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more can follow afterwards.</source>
        <translation>
            <numerusform>%n more can follow afterwards.</numerusform>
            <numerusform>%n more can follow afterwards.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of the list are read singly: the lot drew them, or something about them is unusual.</source>
        <translation>
            <numerusform>%n of the list is read singly: the lot drew it, or something about it is unusual.</numerusform>
            <numerusform>%n of the list are read singly: the lot drew them, or something about them is unusual.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Approve %n together</source>
        <translation>
            <numerusform>Approve %n together</numerusform>
            <numerusform>Approve %n together</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BulkPage</name>
    <message numerus="yes">
        <source>%n left out: %1</source>
        <comment>members, why</comment>
        <translation>
            <numerusform>%n left out: %1</numerusform>
            <numerusform>%n left out: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) made; each waits for somebody else&apos;s approval.</source>
        <translation>
            <numerusform>%n request made; each waits for somebody else&apos;s approval.</numerusform>
            <numerusform>%n requests made; each waits for somebody else&apos;s approval.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n member(s) left out.</source>
        <translation>
            <numerusform>%n member left out.</numerusform>
            <numerusform>%n members left out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Make %n request(s)</source>
        <translation>
            <numerusform>Make %n request</numerusform>
            <numerusform>Make %n requests</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The list &quot;%1&quot; of %2 is not finished: %n request(s) made so far.</source>
        <translation>
            <numerusform>The list &quot;%1&quot; of %2 is not finished: %n request made so far.</numerusform>
            <numerusform>The list &quot;%1&quot; of %2 is not finished: %n requests made so far.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BundlePanel</name>
    <message numerus="yes">
        <source>%n card(s) dispatched: their new passwords work from now on, the old ones have stopped.</source>
        <translation>
            <numerusform>%n card dispatched: its new password works from now on, the old one has stopped.</numerusform>
            <numerusform>%n cards dispatched: their new passwords work from now on, the old ones have stopped.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n card(s) taken out: remove them from the bundle before it leaves the house.</source>
        <translation>
            <numerusform>%n card taken out: remove it from the bundle before it leaves the house.</numerusform>
            <numerusform>%n cards taken out: remove them from the bundle before it leaves the house.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n card(s) would be taken out of the bundle, for the reason in the list.</source>
        <translation>
            <numerusform>%n card would be taken out of the bundle, for the reason in the list.</numerusform>
            <numerusform>%n cards would be taken out of the bundle, for the reason in the list.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Mark %n card(s) for %1 as dispatched? From this moment their new passwords work and the old ones stop. This cannot be taken back.</source>
        <translation>
            <numerusform>Mark %n card for %1 as dispatched? From this moment its new password works and the old one stops. This cannot be taken back.</numerusform>
            <numerusform>Mark %n cards for %1 as dispatched? From this moment their new passwords work and the old ones stop. This cannot be taken back.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n more</numerusform>
            <numerusform>%n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Mark %n card(s) as dispatched</source>
        <translation>
            <numerusform>Mark %n card as dispatched</numerusform>
            <numerusform>Mark %n cards as dispatched</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take %n card(s) out of the bundle</source>
        <translation>
            <numerusform>Take %n card out of the bundle</numerusform>
            <numerusform>Take %n cards out of the bundle</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n card(s) are not scanned yet: this society dispatches a bundle only when every card was scanned into it.</source>
        <translation>
            <numerusform>%n card is not scanned yet: this society dispatches a bundle only when every card was scanned into it.</numerusform>
            <numerusform>%n cards are not scanned yet: this society dispatches a bundle only when every card was scanned into it.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Careful: %n of these card(s) were not scanned, so nothing but the eye has checked that they belong here.</source>
        <translation>
            <numerusform>Careful: %n of these cards was not scanned, so nothing but the eye has checked that it belongs here.</numerusform>
            <numerusform>Careful: %n of these cards were not scanned, so nothing but the eye has checked that they belong here.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message numerus="yes">
        <source>“madoguchi-db %1” takes %n argument(s).</source>
        <translation>
            <numerusform>“madoguchi-db %1” takes %n argument.</numerusform>
            <numerusform>“madoguchi-db %1” takes %n arguments.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Commands</name>
    <message numerus="yes">
        <source>The file has %n problem(s); nothing was changed.</source>
        <translation>
            <numerusform>The file has %n problem; nothing was changed.</numerusform>
            <numerusform>The file has %n problems; nothing was changed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) read,</source>
        <translation>
            <numerusform>%n row read,</numerusform>
            <numerusform>%n rows read,</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them not sealed yet.</source>
        <translation>
            <numerusform>%n of them not sealed yet.</numerusform>
            <numerusform>%n of them not sealed yet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n member(s) were loaded.</source>
        <translation>
            <numerusform>%n member were loaded.</numerusform>
            <numerusform>%n members were loaded.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The file has %n fault(s); nothing was changed.</source>
        <translation>
            <numerusform>The file has %n fault; nothing was changed.</numerusform>
            <numerusform>The file has %n faults; nothing was changed.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DemoContent</name>
    <message numerus="yes">
        <source>Loading %n society(s) and their staff.</source>
        <translation>
            <numerusform>Loading %n society and their staff.</numerusform>
            <numerusform>Loading %n societys and their staff.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n member(s).</source>
        <translation>
            <numerusform>%1: %n member.</numerusform>
            <numerusform>%1: %n members.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DispatchPage</name>
    <message numerus="yes">
        <source>%n scanned card(s) are not recorded as packed yet.</source>
        <translation>
            <numerusform>%n scanned card is not recorded as packed yet.</numerusform>
            <numerusform>%n scanned cards are not recorded as packed yet.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>InvitationWords</name>
    <message numerus="yes">
        <source>%n were mailed within the last hour</source>
        <translation>
            <numerusform>%n was mailed within the last hour</numerusform>
            <numerusform>%n were mailed within the last hour</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n have opened their link and are at it</source>
        <translation>
            <numerusform>%n has opened the link and is at it</numerusform>
            <numerusform>%n have opened their link and are at it</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n have given no address yet</source>
        <translation>
            <numerusform>%n has given no address yet</numerusform>
            <numerusform>%n have given no address yet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>mail to %n of them comes back: the address has to be changed</source>
        <translation>
            <numerusform>mail to %n of them comes back: the address has to be changed</numerusform>
            <numerusform>mail to %n of them comes back: the addresses have to be changed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n are no longer registering</source>
        <translation>
            <numerusform>%n is no longer registering</numerusform>
            <numerusform>%n are no longer registering</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n member(s) are mailed a new link, to the address that they gave themselves. Links that they were sent before stop working.</source>
        <translation>
            <numerusform>%n member is mailed a new link, to the address that was given. A link that was sent before stops working.</numerusform>
            <numerusform>%n members are mailed a new link, to the address that they gave themselves. Links that they were sent before stop working.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 The other %n are left out: their registration is not under way, or there are more than 200.</source>
        <translation>
            <numerusform>%1 The other one is left out: the registration is not under way, or there are more than 200.</numerusform>
            <numerusform>%1 The other %n are left out: their registration is not under way, or there are more than 200.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Send %n link(s) again</source>
        <translation>
            <numerusform>Send %n link again</numerusform>
            <numerusform>Send %n links again</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n link(s) are on their way.</source>
        <translation>
            <numerusform>%n link is on its way.</numerusform>
            <numerusform>%n links are on their way.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MailPage</name>
    <message numerus="yes">
        <source>%n more mail(s) wait</source>
        <translation>
            <numerusform>%n more mail waits</numerusform>
            <numerusform>%n more mails wait</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MailRefusal</name>
    <message numerus="yes">
        <source>%n character(s) could not be read, the first in line %1.</source>
        <translation>
            <numerusform>%n character in line %1 could not be read.</numerusform>
            <numerusform>%n characters could not be read, the first in line %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Migrator</name>
    <message numerus="yes">
        <source>Applying %n function(s).</source>
        <translation>
            <numerusform>Applying %n function.</numerusform>
            <numerusform>Applying %n functions.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NavButton</name>
    <message numerus="yes">
        <source>%1, %n waiting</source>
        <translation>
            <numerusform>%1, %n waiting</numerusform>
            <numerusform>%1, %n waiting</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OpeningTable</name>
    <message numerus="yes">
        <source>kept for %n year(s)</source>
        <translation>
            <numerusform>kept for %n year</numerusform>
            <numerusform>kept for %n years</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OrphanStrip</name>
    <message numerus="yes">
        <source>Run %1 of %2, %n card(s), is still open, but it is not being printed here: its passwords are gone for good. Unless you are printing it at another workstation, it can only be aborted.</source>
        <translation>
            <numerusform>Run %1 of %2, %n card, is still open, but it is not being printed here: its password is gone for good. Unless you are printing it at another workstation, it can only be aborted.</numerusform>
            <numerusform>Run %1 of %2, %n cards, is still open, but it is not being printed here: its passwords are gone for good. Unless you are printing it at another workstation, it can only be aborted.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OwnCodePanel</name>
    <message numerus="yes">
        <source>This code was not right. %n more try(s). Is the telephone&apos;s clock right?</source>
        <translation>
            <numerusform>This code was not right. %n more try. Is the telephone&apos;s clock right?</numerusform>
            <numerusform>This code was not right. %n more tries. Is the telephone&apos;s clock right?</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PackingRow</name>
    <message numerus="yes">
        <source>%n scan(s) wait here and are sent once the server answers again.</source>
        <translation>
            <numerusform>%n scan waits here and is sent once the server answers again.</numerusform>
            <numerusform>%n scans wait here and are sent once the server answers again.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PaperWords</name>
    <message numerus="yes">
        <source>Enclosed are %n sealed notice(s), consignment %1.</source>
        <translation>
            <numerusform>Enclosed are %n sealed notice, consignment %1.</numerusform>
            <numerusform>Enclosed are %n sealed notices, consignment %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Serials (%n notice(s))</source>
        <translation>
            <numerusform>Serials (%n notice)</numerusform>
            <numerusform>Serials (%n notices)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Consignment %1: %n sealed notice(s) received, counted and undamaged.</source>
        <translation>
            <numerusform>Consignment %1: %n sealed notice received, counted and undamaged.</numerusform>
            <numerusform>Consignment %1: %n sealed notices received, counted and undamaged.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n number(s) never became paper.</source>
        <translation>
            <numerusform>%n number never became paper.</numerusform>
            <numerusform>%n numbers never became paper.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>QueuePanel</name>
    <message numerus="yes">
        <source>Open a run of %n card(s)</source>
        <translation>
            <numerusform>Open a run of %n card</numerusform>
            <numerusform>Open a run of %n cards</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Pick all %n request(s)</source>
        <translation>
            <numerusform>Pick %n request</numerusform>
            <numerusform>Pick all %n requests</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Cut-off %1 is past: %n card(s) promised for today or earlier still wait</source>
        <translation>
            <numerusform>Cut-off %1 is past: %n card promised for today or earlier still waits</numerusform>
            <numerusform>Cut-off %1 is past: %n cards promised for today or earlier still wait</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Cut-off %1: %n card(s) promised for today or earlier</source>
        <translation>
            <numerusform>Cut-off %1: %n card promised for today or earlier</numerusform>
            <numerusform>Cut-off %1: %n cards promised for today or earlier</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReceiptsPanel</name>
    <message numerus="yes">
        <source>%1: %n card(s)</source>
        <comment>employer</comment>
        <translation>
            <numerusform>%1: %n card</numerusform>
            <numerusform>%1: %n cards</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReconcilePanel</name>
    <message numerus="yes">
        <source>Run %1 is not balanced: %n sheet(s) are unaccounted for. The count would be lost.</source>
        <translation>
            <numerusform>Run %1 is not balanced: %n sheet is unaccounted for. The count would be lost.</numerusform>
            <numerusform>Run %1 is not balanced: %n sheets are unaccounted for. The count would be lost.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RecoveryPanel</name>
    <message numerus="yes">
        <source>You say that you destroyed %n sheet(s) of run %1 yourself, each one in this list, so that nobody can read them. Your name and the time are recorded; this cannot be taken back.</source>
        <translation>
            <numerusform>You say that you destroyed %n sheet of run %1 yourself, the one in this list, so that nobody can read it. Your name and the time are recorded; this cannot be taken back.</numerusform>
            <numerusform>You say that you destroyed %n sheets of run %1 yourself, each one in this list, so that nobody can read them. Your name and the time are recorded; this cannot be taken back.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>I destroyed these %n sheet(s)</source>
        <translation>
            <numerusform>I destroyed this sheet</numerusform>
            <numerusform>I destroyed these %n sheets</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RequestPanel</name>
    <message numerus="yes">
        <source>%n other request(s) ask for the same thing. They can be joined to this one.</source>
        <translation>
            <numerusform>%n other request ask for the same thing. They can be joined to this one.</numerusform>
            <numerusform>%n other requests ask for the same thing. They can be joined to this one.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RequestStrips</name>
    <message numerus="yes">
        <source>%n other request(s) for the same thing are closed and joined to this one. Why?</source>
        <translation>
            <numerusform>%n other request for the same thing are closed and joined to this one. Why?</numerusform>
            <numerusform>%n other requests for the same thing are closed and joined to this one. Why?</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReturnWords</name>
    <message numerus="yes">
        <source>First report: %n day(s) left</source>
        <translation>
            <numerusform>First report: %n day left</numerusform>
            <numerusform>First report: %n days left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Final report: %n day(s) left</source>
        <translation>
            <numerusform>Final report: %n day left</numerusform>
            <numerusform>Final report: %n days left</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReturnsPage</name>
    <message numerus="yes">
        <source>%n card(s) that came back are not recorded yet.</source>
        <translation>
            <numerusform>%n card that came back are not recorded yet.</numerusform>
            <numerusform>%n cards that came back are not recorded yet.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RunPanel</name>
    <message numerus="yes">
        <source>Printing was stopped; %n card(s) had been printed.</source>
        <translation>
            <numerusform>Printing was stopped; %n card had been printed.</numerusform>
            <numerusform>Printing was stopped; %n cards had been printed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n card(s) had been printed; none of their passwords works.</source>
        <translation>
            <numerusform>%n card had been printed; its password does not work.</numerusform>
            <numerusform>%n cards had been printed; none of their passwords works.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n card(s) on %1, dated %2, to be printed by %3.</source>
        <translation>
            <numerusform>%n card on %1, dated %2, to be printed by %3.</numerusform>
            <numerusform>%n cards on %1, dated %2, to be printed by %3.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Print %n card(s)</source>
        <translation>
            <numerusform>Print %n card</numerusform>
            <numerusform>Print %n cards</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Run %1 is printed: %n card(s)</source>
        <translation>
            <numerusform>Run %1 is printed: %n card</numerusform>
            <numerusform>Run %1 is printed: %n cards</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RunWords</name>
    <message numerus="yes">
        <source>Not confirmed for %n day(s)</source>
        <translation>
            <numerusform>Not confirmed for %n day</numerusform>
            <numerusform>Not confirmed for %n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StepUpStrip</name>
    <message numerus="yes">
        <source>This code was not right, or was used before. %n more try(s).</source>
        <translation>
            <numerusform>This code was not right, or was used before. %n more try.</numerusform>
            <numerusform>This code was not right, or was used before. %n more tries.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StockRow</name>
    <message numerus="yes">
        <source>%n sheet(s) to destroy</source>
        <translation>
            <numerusform>%n sheet to destroy</numerusform>
            <numerusform>%n sheets to destroy</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>They add up, with %n that nobody has.</source>
        <translation>
            <numerusform>They add up, with %n that nobody has.</numerusform>
            <numerusform>They add up, with %n that nobody has.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n blank sheet(s) unaccounted for</source>
        <translation>
            <numerusform>%n blank sheet unaccounted for</numerusform>
            <numerusform>%n blank sheets unaccounted for</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sheet(s) more than were taken out</source>
        <translation>
            <numerusform>%n sheet more than were taken out</numerusform>
            <numerusform>%n sheets more than were taken out</numerusform>
        </translation>
    </message>
</context>
</TS>
