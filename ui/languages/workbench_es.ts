<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es_ES">
<context>
    <name>AddressDialog</name>
    <message>
        <source>Fetch this page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It may lead into this computer&apos;s own &amp;network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The page is fetched once, now. Its bytes are kept with the time and their SHA-256.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Web &amp;address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which web page is to be read?</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ClaimList</name>
    <message>
        <source>A date of these waits for a person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All {n}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look {n}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To check {n}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which claims</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} of {total} decided</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ClaimView</name>
    <message>
        <source>Claims</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CommentRow</name>
    <message>
        <source>Edit the comment: {words}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody named</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the comment: {words}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CorrectDialog</name>
    <message>
        <source>&amp;Date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;To</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>15 May 2017, May 2017, 15 to 18 May 2017</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How the words can be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How you know</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set this date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The date you set stays when the publication date changes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type a date, or choose a reading.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Understood as {date}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What does “{words}” mean?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>open</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CoverageMeter</name>
    <message>
        <source>covered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>next unticked word</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of words accounted for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} ticked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} words to do</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CrashDialog</name>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something unexpected happened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What happened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your work up to the last change is in the review file. You can go on; if it happens again, send this story to the makers of the program.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DateCard</name>
    <message>
        <source>confirm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>publication day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>set another day</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DateRow</name>
    <message>
        <source>Confirm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confirm {date}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Desk</name>
    <message>
        <source>Claim</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Claim {n}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Claims</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dates that moved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No claim found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select words in the article and press A to add a claim.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select words in the article and press A to add one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Side panel</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DropBox</name>
    <message>
        <source>Drop an article here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text, web page, Word, PDF or mail. It stays on this computer.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EffectPane</name>
    <message>
        <source>1 confirmed by a person stays.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 date waits for a publication date.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 date will change.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dates that change and dates that stay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No date will change.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verdicts, reasons and evidence are not touched.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it changes shows here once there is a day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} confirmed by a person stay.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} dates wait for a publication date.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} dates will change.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EvidenceDialog</name>
    <message>
        <source>&amp;Address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Publisher</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Quote, word for word</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Where in the source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attach evidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>C&amp;itation, where there is no address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evidence for claim {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give an address, a title or a citation.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep the changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>P&amp;rimary source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say what it shows about the claim.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seen {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The document, record or person itself, not somebody&apos;s account of it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it shows about the claim</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the next reader should know</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a book and its page, an interview and its day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>paragraph 3, page 12, 04:31</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EvidencePart</name>
    <message>
        <source>Add</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add evidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None yet. Press E to add some.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} · {primary} primary</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EvidenceView</name>
    <message>
        <source>Evidence</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>&amp;File, without its ending</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A4, tagged for screen readers, with the marked article at the end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All of it, without loss; for other programs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a format.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Claims and dates at their places, for annotation tools</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Claims, dates, evidence and log; one file each, for spreadsheets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Claims, dates, evidence and log; one workbook, one sheet each</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export the review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the file a name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at these first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One file that needs nothing else; for the editor and the archive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reads well as plain text, too; for systems that take Markdown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The article with a comment on every claim</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The article with every claim marked, for paper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The article with every claim marked, one web page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder {folder} is not there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What to write</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where to write the report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Will be replaced: {names}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With styles and headings, for desks that edit in Word</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write 1 file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write {n} files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>and {count} more</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <source>Find in the article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not in this article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} of {total}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Galley</name>
    <message>
        <source>Article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show  F</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Head</name>
    <message>
        <source>Central claim</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Claim {n}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In progress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The article’s own words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words of the claim: {words}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as cited</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of {n}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>KeysDialog</name>
    <message>
        <source>All keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Single letters act only where no text is being typed.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>&amp;Redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All work saved in {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Claims are being found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Claims are being found.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close although reasons are not saved?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close and lose them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fact-check workbench</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep the window open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the article, finding claims: {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ready. Nothing is sent anywhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped. Nothing was added.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The drive did not take them. They stand in the window until it closes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to take back or do again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>evidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>next, previous</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reasons</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>verdict</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} — Fact-check workbench</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MessageBar</name>
    <message>
        <source>Stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Work under way</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Opinion</name>
    <message>
        <source>No reasons given.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody named</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OwnDay</name>
    <message>
        <source>18 May 2017</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How exact it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How you know</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Less exact is fine: “May 2017” or “2017” work too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Understood as {day}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your own &amp;day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your own day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zone of the time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no zone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to the day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to the minute</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to the month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to the second</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to the year</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PagePreview</name>
    <message>
        <source>As it prints</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Laying out the pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The report, {place}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>page {page} of {pages}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <source>Nothing by these words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was found</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ProgressStrip</name>
    <message>
        <source>Progress</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PublicationBar</name>
    <message>
        <source>Change the publication date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No publication date found.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Published</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set the day…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PublishedDialog</name>
    <message>
        <source>Choose a day or type one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Days that were found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave it open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The day stays open; nothing is made up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use this day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When was this article published?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words such as “on Monday” are read from this day. Pick a day that was found, or set your own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>brings the old dates back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>choose</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Question</name>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Reasons</name>
    <message>
        <source>Reasons</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was compared with what, and what came of it</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RuleRow</name>
    <message>
        <source>Ask again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask for the rule again: {rule}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rule met: {rule}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waive the rule: {rule}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waived by {name}: {rule}. “{reason}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waive…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RulesPart</name>
    <message>
        <source>House rules</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all met</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} lacking</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SecondPart</name>
    <message>
        <source>Ask for a second check</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asked of you. You see the first verdict when yours is in. The file itself can still be read by whoever owns it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asked of {name}. {name} cannot see your verdict until both are in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody is asked yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Second check</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settle the difference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settle…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The two reviewers differ.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The two reviewers differed. {final} settled it: {outcome}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your verdict is in. The first one is not.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{first} and {second} agree: {label}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Stances</name>
    <message>
        <source>&amp;Contradicts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Mixed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Supports</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Conte&amp;xt</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StartPage</name>
    <message>
        <source>All keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An article, its claims, its dates, and what you found out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fact-check workbench</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New here?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the sample article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recent reviews</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{first} to {last} open them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{key} opens it</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TalkPart</name>
    <message>
        <source>A correction is not published yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comment…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Corrections…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None yet, and nobody was contacted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Questions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Questions and contacts of the claim</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Questions…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} answered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} complaints to look into.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} complaints, all settled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} in the contact log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} open</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TopRow</name>
    <message>
        <source>Export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find a claim, an article, a command</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Verdict</name>
    <message>
        <source>Reasons</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>final</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>saved {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yours, as second reader</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>VerdictKey</name>
    <message>
        <source>{words}, key {digit}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WhoDialog</name>
    <message>
        <source>&amp;Initials</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign with this name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type your name first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verdicts and evidence are signed with your name and the day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who is working?</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>actions</name>
    <message>
        <source>&amp;About the workbench</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Add evidence…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Add the selected words as a claim</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Claim</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Confirm the date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Dates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Dismiss the claim</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Edit the evidence…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Export the review…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Find in the article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Join with the next claim</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Larger text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Next claim</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Next date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Other readings…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Previous claim</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Print the report…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Publication date…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Reasons</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Remove the evidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Text encoding…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Trim the claim to the selected words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Usual text size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Who is working…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All &amp;keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Articles of this review…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to the date the program &amp;works out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>C&amp;lear the verdict</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colours as the system has them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark colours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E&amp;vidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find a claim, an article, a &amp;command</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find the ne&amp;xt place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the verdict with that number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light colours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move &amp;down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move &amp;up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move the caret, in the article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New article from the clip&amp;board</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next &amp;panel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next &amp;unticked word</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next date to &amp;look at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On to the next &amp;open claim</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a &amp;web page…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the &amp;sample article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>P&amp;revious date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous panel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read the article again, if its letters are wrong</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>S&amp;maller text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>S&amp;plit the claim at the caret</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save a &amp;copy…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select words, in the article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set another &amp;date…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show or fold page &amp;furniture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Through the claims, in their list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unresolved, contradicted, or set under another publication date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What kind of &amp;block this is…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where am &amp;I?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the report</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>blocks</name>
    <message>
        <source>&amp;Body of the article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Caption</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Dateline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Heading inside the article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Page clock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Share link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>B&amp;yline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>C&amp;omment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>C&amp;redit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finding claims anew</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page lin&amp;ks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Re&amp;lated headline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sta&amp;nding text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ta&amp;gs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What kind of block this is</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>candidates</name>
    <message>
        <source>Against: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fair</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>good</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>strong</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>weak</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{strength}, rejected</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>case</name>
    <message>
        <source>checked by two people</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>claimant asked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reasons given</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{independent} of different origin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{primary} primary sources</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{primary} primary, or {secondary} secondary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{secondary} sources</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>claim_deeds</name>
    <message>
        <source>All {n} claims decided.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Join the one before it instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No words are selected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was recorded: nobody has said who is working.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select the words of the claim.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select the words that stay.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is the last claim.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>claim_rows</name>
    <message>
        <source>1 piece of evidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Claim {number} of {total}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To check</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>computed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>confirmed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>contradicted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>high</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>low</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>medium</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>more than one reading</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not resolved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>set under another publication date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} pieces of evidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{word} priority</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>confirm</name>
    <message>
        <source>If the program still runs there, its next change will be refused. Nothing that stands in the file is lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replace it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replace “{name}”?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take over “{name}”?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the file over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a file of that name in {folder} already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{user} on {host}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{who} opened this file for writing on {day}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{who} opened this file for writing.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>date_deeds</name>
    <message>
        <source>No date waits for a look.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no dates.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This claim has no date.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{words}” has no other reading.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>dates</name>
    <message>
        <source>Dates that hang on it stay without a day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too wide to read “on Monday” from; such dates stay open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a reviewer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>another reading</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as the program reads it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>date of an update</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>named in the text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>page clock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>proven by the text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>publication date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>set by {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>time the file was saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>time the page was copied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>year of a copyright</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>days</name>
    <message>
        <source>1 day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 hour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 minute</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 second</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MMMM yyyy</source>
        <translation>MMMM &apos;de&apos; yyyy</translation>
    </message>
    <message>
        <source>again and again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>d MMM</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ddd d MMM yyyy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>some days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>some hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>some minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>some months</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>some seconds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>some weeks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>some years</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>some {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>some {month}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>up to {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{day} {month} of some year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} months</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} seconds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} weeks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} years</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>desk</name>
    <message>
        <source>1 date moved with it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Context</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contradicts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mixed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Supports</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as the article says</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>clock {day} rejected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>crawl time {day} rejected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>file date {day} rejected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>page clock {day} rejected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>primary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>secondary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>seen {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>set by you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>set by {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} dates moved with it</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>effect</name>
    <message>
        <source>Stay open: this day does not settle them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stay: confirmed or set by a person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stay: they hang on nothing else</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait for a publication date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Will change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{words}” stays {after}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{words}”: from {before} to {after}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>evidence</name>
    <message>
        <source>Evidence {place} of {total}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>primary source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>secondary source</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>file_deeds</name>
    <message>
        <source>A picture cannot be read as an article.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy saved as {name}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the article first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the text of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fact-checks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move some of them to another folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only one review can be open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open an article or a review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save a copy of the review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is the file itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first of them are read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first was opened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder “{folder}” cannot be made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are too many reviews called “{name}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no text to paste.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These are more than {n} files.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>filters</name>
    <message>
        <source>All files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Articles and reviews</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Documents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reviews</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Safari web archives</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text and Markdown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Web pages</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>find_deeds</name>
    <message>
        <source>Fact-check workbench {version}. Nothing is sent anywhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find a claim, an article, a command</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find an article of this review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>claim</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>command</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} of {total} decided</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>folds</name>
    <message>
        <source>%n lines of page furniture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 line of page furniture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>comments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>page clock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>page links</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>related headlines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>share links</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>standing text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tags</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>intake_deeds</name>
    <message>
        <source>Fetching {address}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How the text is encoded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the text as {encoding}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This looks like {encoding} (language: {language})</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>outcomes</name>
    <message>
        <source>Claim added: “{words}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Claim taken up again: “{words}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Claim {number} dismissed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Claim {number} joined with the next.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Claim {number} set to {label}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Claim {number} split in two.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Claim {number} trimmed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done again: {what}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evidence added to claim {number}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evidence of claim {number} changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evidence of claim {number} moved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evidence removed from claim {number}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Publication date is as the article says.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Publication date set to not known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Publication date set to {value:day}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reasons of claim {number} saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undone: {what}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verdict on claim {number} cleared.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is working.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{title}” added.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{title}” is read as {encoding}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{words}” confirmed as {value:day}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{words}” is as the program works it out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{words}” is taken for {kind}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{words}” set to {value:day}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>reading</name>
    <message>
        <source>Claim {number}: {verdict}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confirmed by {name}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set by {name}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set under another publication date: keep or clear?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a reviewer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to check</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>reasons</name>
    <message>
        <source>A credit stands below it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A second reader leaves it out of the article.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A second reader takes it for the article as well.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add article “{title}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add claim “{words}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add evidence to claim {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Analyse “{title}” afresh</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Analysing took too long and was stopped; the text is here, nothing is marked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Annotated article (HTML)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Annotated article (PDF)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Annotated article (Word)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask about “{words}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask nobody for a second check of claim {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask {name} for a second check of claim {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By its time, entry {entry} is older than the one before it: a clock was wrong or set back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Capture “{title}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ClaimReview (JSON-LD)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Claims on which first and second check differ: {count}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Claims that do not meet the house rules yet: {count}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Claims with evidence that does not say when it was seen: {count}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Claims with evidence that quotes nothing: {count}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Claims without a verdict: {count}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear publication date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear the date set for “{words}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear verdict on claim {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comment on “{words}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confirm “{words}” as {value:day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct what is said about “{title}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dates nobody could place yet: {count}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dates set under another publication date: {count}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dates that contradict the text or the calendar: {count}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dates with more than one reading, not decided: {count}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day and month can be read in either order ({other:day}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dismiss claim {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit a comment on “{words}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit evidence of claim {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit reasons of claim {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit source “{title}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entries up to {entry} are not those the given head stands for. (Typing that went on after the head was printed has the same effect.)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entry {entry} of the ledger does not fit those before it (“{table}”, {row}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entry {entry} of the ledger has been changed (its row {row}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entry {entry} of the ledger has been changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fetched from {address} on {at:day}; SHA-256 {digest}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give claim {number} to a checker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give sources a table of their own (done once, by the program)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hardly anything on the page is visible; its hidden text was read as well.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It belongs to a copyright notice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It declares to be in “{declared}”, but its words are “{language}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It does not read as sentences.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It greets the reader with the present day (“{words}”).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It has few links.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It has no reasons.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It has no words of page furniture.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It has the words of page furniture.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is a date among page furniture.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is a date and stands by the title.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is a date far above the title, where pages show a clock.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is a date just below the article.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is a headline or label that stands on the page more than once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is a list of topics below the article.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is as long as paragraphs are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is as short as labels are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is called an update, but is earlier than {value:day}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is called the time of an update (“{words}”).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is called the time of publication (“{words}”).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is central and needs {wanted} sources of different origin (has {have}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is made of links.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is names and stands by the title.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is set like the article.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is set unlike the article.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is the number of a page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is the subject of the mail.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is the time of day of an entry.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It needs {primary} primary or {secondary} secondary sources that speak to it (has {have} and {others}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It needs {primary} primary sources that speak to it (has {have}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It needs {secondary} sources that speak to it (has {others}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It reads as sentences.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It says when the page was copied (“{words}”).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It says when the page was printed or looked at (“{words}”).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It stands above the article and shares its words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It stands above the title, with other lines between them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It stands among page furniture.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It stands among paragraphs of the article.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It stands at the edge of more than one page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It stands at the head of a text without page furniture.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It stands at the head or foot of the pages.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It stands below the title and the opening lines.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It stands between the title and the first paragraph.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It stands far above the title, where pages show the present time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It stands far from the article, among page furniture.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It stands here only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It stands in the fields above a Markdown text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It stands just above the title.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It stands just below the article.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It stands on a line of its own inside the article.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It stands on its side, at the edge of the page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It stands on the page more than once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It stands outside the article.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It stands where the article is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its punctuation is that of an article.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its punctuation is that of page furniture.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its words announce it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>JSON, everything</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Join claims from claim {number} on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Join sources into “{title}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep captures above {size} bytes beside the review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let a question about “{words}” rest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark claim {number} as central</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark claim {number} as in progress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark claim {number} as neither in progress nor withdrawn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark claim {number} as not central</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Markdown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move evidence of claim {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name reviewer {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No claim was examined.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No person has confirmed the publication date {date:day}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No reviewer is named.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody else has checked it: a verdict by somebody else is needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note a complaint about “{words}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note an answer about “{words}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note the archived address of a capture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note the correction of “{words}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note what came of a contact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note who was asked about claim {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only the time of an update is given; publication may have been earlier.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paper (PDF)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste the address of the source.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read “{title}” again as {encoding}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading took too long and was done in a plainer way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove a comment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove evidence of claim {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore claim “{words}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reword claim {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Row {row} of “{table}” is in no entry of the ledger.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Row {row} of “{table}” is in the ledger, but no longer in the file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Row {row} of “{table}” refers to a row of “{other}” that is not there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rows of the ledger are missing: {count} are left of {last}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set publication date to not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set publication date to {value:day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set the house rules</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set verdict on claim {number} to {label}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set “{words}” to {value:day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settle a complaint about “{words}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign off on “{title}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Some characters look as if they had been encoded twice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Split claim {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tables (CSV)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tables (Excel)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take “{words}” for {kind}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The PDF is not marked as PDF/UA. The typesetter says: {why}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The PDF is not marked as PDF/UA: no font on this computer shows {listed}. Install a font that has them and write it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The address has a space in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The address has a user name in it. Leave out the part before the @.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The address has an invisible sign in it. Type it afresh.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The address should start with https:// or http://.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The article’s text or its original is not what was read in: its SHA-256 differs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The attachment “{name}” was not read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The author&apos;s name stands beside it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The bytes captured under {digest} are neither in the file nor beside it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The chain is broken at entry {entry}: what came before it has been changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The claimant has not been asked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The claims imported from “{name}” are no longer those that came in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The end of the ledger is missing: entries {first} to {last}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file itself is damaged: {problem}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file {digest} beside the review is no longer what was captured.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The ledger has a gap: entries {first} to {last} are missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mail breaks off or contradicts its own form; what there is was read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mark-up of the page names it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mark-up of the page puts it in the article.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mark-up of the page puts it outside the article.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The page gives it in its field {field}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The page is nested too deeply: its text was read, its structure was not.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The page is too large for a second opinion on what is its article.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The page was copied or shown earlier, on {value:day}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The publication date is not known; dates that hang on it are open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The publication date lies after what the text proves: {proven:day} or earlier.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The publication date lies before what the text proves: {proven:day} or later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The publication date lies in the future.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The story itself speaks of {year}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The story speaks of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The story speaks of {value:day} as past.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text does not say how it is encoded; it was read as {encoding}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text has too many lines to tell them apart by more than length.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text is an author&apos;s own, without a page around it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text is in “{language}”, whose dates this program does not find yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text is in “{language}”; claims are found by the rules of English.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text opens with it, as agency stories do.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The {kind} “{name}” of the file is not as this program makes it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This address is longer than 4000 characters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This address is malformed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This day had not come yet when the article was opened, on {value:day}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This link has no host name. Add the part after https://.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tracked changes are read as if they had been accepted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trim claim {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use the scale {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verdicts that all the evidence given speaks against: {count}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verdicts without evidence: {count}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verdicts without reasons: {count}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waive the rule {rule} for claim {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Web Annotations (JSON-LD)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Web page (HTML)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is kept in “{table}” under {digest} is no longer what was taken in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the search goes through is not what the review says; “workbench search --mend” makes it anew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Withdraw a sign-off on “{title}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Withdraw claim {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Withdraw the waiver of the rule {rule}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Word (DOCX)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a direction or an instruction, not a statement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a forecast: it has not happened yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a judgement, a wish or a supposition: nothing that can be checked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a length of time up to or from the article&apos;s day, {anchor:day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a length of time, tied to no date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a stretch cannot end before it begins, on {day:day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a time that comes again and again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a year before that</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>accuses a named party ({words})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>accuses somebody ({words})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>any such day; the text does not say which</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as it is written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as it is written, before Christ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as of the day it was said, {day:day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>before noon or after it is not said</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>compares ({words})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>counted from the article&apos;s day, {anchor:day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>counted from the article&apos;s day, {base:day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>counted from the date named before it, {base:day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>counted from the time named before it, {base}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>counted from the year of the article, {anchor:day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>counted within {within:day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>counts people or homes ({words})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>day and month could stand in either order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>day {number} of something the text does not date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in the month named before it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in the year named before it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>insists on what may have been doubted ({words})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is confirmed, admitted or denied by its source ({words})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is only claimed, alleged or denied by its source ({words})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is passed on as hearsay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it counts from a moment the text gives no day for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it depends on when the article was written, and that is not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it explains the date before it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is said to fall, and the second figure is larger</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is said to rise, and the second figure is smaller</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it may count from the date named before it, or from the day of writing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>names a cause ({words})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>names a date ({words})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>names a number ({words})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>names a number of dead ({words})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>names a number with its unit ({words})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>names a sum of money ({words})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no clock shows {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no date is given</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no month near the article&apos;s day has such a day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no more is said than how long after or before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on the day named before it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on the day of the article, {anchor:day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one is {result} off the other, as stated ({stated})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one is {result} off the other, not {stated}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one name in several spellings ({words})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>only one order of day and month is possible</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>people mean either this week&apos;s or the one beyond it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>read as day, month, year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>read as month, day, year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rests on a source without a name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>said at some time in {day:day}, and that is all that is known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>says that an agreement was made, kept or broken ({words})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>says that somebody was forced, stopped or threatened ({words})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>says that something is not known ({words})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>says that something is the first, the last or the only one ({words})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>says that something is the most or the least ({words})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>says under what terms a source spoke</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>says what the title says</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>set by {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>somebody&apos;s words in a history: on which day, the text does not say</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>speaks of a confirmation ({words})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>speaks of death ({words})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>speaks of force or disaster ({words})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>speaks of law or agreements ({words})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>speaks of people hurt or in danger ({words})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stands at the head of the story</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>states plainly that something happened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>that is not the day the words say: {day:day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>that is {points} percentage points; in percent it is {result}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>that lies beyond the calendar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>that month of the year of the article, {anchor:day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>that would make an age of {age}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the article gives different figures for what seems one thing ({words})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the article gives this figure more than once, alike ({words})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the change comes to {result}, as stated ({stated})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the change comes to {result}, not to {stated}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the coming {weekday} after {anchor:day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the dates it is said to measure lie {days} days apart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the day of that name nearest to the article&apos;s day, {anchor:day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the day of the feast in that year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the day of this feast is not known for that year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the feast nearest to the article&apos;s day, {anchor:day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the hours about dawn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the hours about dusk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the hours about noon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the hours from midnight to six</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the hours of daylight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the hours of the afternoon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the hours of the evening</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the hours of the morning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the hours of the night, which ends on the next day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the last quarter completed before {anchor:day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the last such month before {anchor:day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the last such period begun by {anchor:day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the last {weekday} before {anchor:day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the last {weekday} on or before {anchor:day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the next such month after {anchor:day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the next such month after {anchor:day}, because it is still to come</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the next {weekday} after {anchor:day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the one rate comes to {result}, as stated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the one rate comes to {result}, not to {stated}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the order in which the date falls on a {weekday}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the order of day and month another date of this text shows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the order of day and month that is usual in the text&apos;s language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the order of day and month that is usual there ({land})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the order that agrees with the words beside it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the parts add up to {result}, as stated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the parts add up to {result}, not to {stated}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the period that ended on {day:day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the quarter named before it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the quarter that ended on {day:day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the season nearest to the article&apos;s day, {anchor:day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the second figure is {result} times the first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the second figure is {result} times the first, as stated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the share comes to {result}, as stated ({stated})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the share comes to {result}, not to {stated}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the words beside it say {said}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the years allow that age</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the years are {result} apart, as stated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the years are {result} apart, not {stated}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the years make it {result} or one less, not {stated}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the {weekday} after the date named before it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the {weekday} after {anchor:day}, because it is still to come</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the {weekday} before the date named before it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the {weekday} before {anchor:day}, because the verb is in the past</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the {weekday} of a week counted from that of {anchor:day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the {weekday} of the article&apos;s own week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the {weekday} of the week beyond</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the {weekday} on or after the date named before it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no such day as {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>these names differ by one letter ({words})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>those hours of any day, not of one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>told as past, yet after the article&apos;s day, {anchor:day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} characters could not be read as {encoding}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} comments in the margin were left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} more attachments were not read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} other places give the same day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} pages at the end were left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} pages hold pictures only; what they say was not read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{day:day} is a {real}, not a {said}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{here} sent on to {there}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number} {unit} after the article&apos;s day, {base:day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number} {unit} after the date named before it, {base:day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number} {unit} after {base:day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number} {unit} before the article&apos;s day, {base:day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number} {unit} before the date named before it, {base:day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number} {unit} before {base:day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{time} in UTC</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{time} in UTC, where it was {day:day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{value:day} is a {real}, not a {said}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{where} gives another day, {value:day}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{column}” of row {row} of “{table}” is not what the ledger says.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>recent</name>
    <message>
        <source>in use by {user} on {host}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>open in another window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>today, {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{decided} of {claims}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{decided} of {claims} claims decided</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>report</name>
    <message>
        <source>1 page printed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No claim is in this review yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Report written: {names}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This report is too long to be shown here; it is written whole.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} pages printed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{open} of {claims} claims are not checked. The report will name them.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>view_deeds</name>
    <message>
        <source>All words are accounted for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>date “{words}”: {label}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
