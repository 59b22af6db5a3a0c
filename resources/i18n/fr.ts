<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>r2p_desktop</name>
    <message>
        <source>&amp;Edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Meeting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Tools</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;{heading}&apos; contains &apos;{known}&apos;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;{heading}&apos; is a known heading.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;{heading}&apos; is close to &apos;{known}&apos;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;{value}&apos; is no date; it is in the notes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;{value}&apos; is no e-mail address; it is in the notes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;{value}&apos; is no known capacity; it is in the notes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;{value}&apos; is no known priority; it is in the notes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;{value}&apos; is no known status: the action stays open, the text is in the notes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;{value}&apos; is no telephone number; it is in the notes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;{value}&apos; is read as {day}; day and month could be the other way round.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 agenda item has no points to make.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 day overdue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A contact needs a name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A journal from another copy of this office lay beside it and was set aside as {names}. The office itself is as it was last closed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A passphrase cannot be empty. Nothing was changed. Type at least one word.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A plan has two to four levels.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A record this one is linked to was removed meanwhile, or is still in use. Nothing was changed. Open it again and choose another link.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A word needs a label. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Absent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Academic institution</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Acting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Action</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Action plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Actions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Active from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Active until</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ad hoc</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add the word {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Adopted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Adopted by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Adopted on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Adviser</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agency</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agenda item</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All actions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All decisions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All meetings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alternate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An institution cannot be part of itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An institution is listed twice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An item cannot stand under itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Announced</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another column fills this field; this one goes to the notes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another person of this name is on file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another program is writing to {file}. Nothing was changed. Wait a moment, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another record already has the same value ({columns}). Nothing was changed. Choose another.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Appointed by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Approved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>April</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Armed forces</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As in H.E., Dr., Col.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the person writes it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At risk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attendance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>August</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Background A: may be used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Background B: not for disclosure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begins</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bilateral</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bilateral meeting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bodies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Body</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Briefs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Building national resilience</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Capacity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Carried forward</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Category</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chair</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the office&apos;s settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the status of action {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the status of {count} actions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the office file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chosen by hand.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Civil society organization</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close editor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close office</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Co-lead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Columns…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Coming</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Command palette…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Completed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Completed on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Completed, in words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Consultation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Consulted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contacts are verified every (months)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Convened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Country</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dates to settle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>December</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deferred</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delegation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete action {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete body {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete contact {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete decision {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete institution {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete issued paper {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete key date {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete meeting {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete participant {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete plan item {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete plan {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete pledge {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete recommendation {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete {count} actions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete {count} bodies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete {count} contacts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete {count} decisions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete {count} institutions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete {count} issued papers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete {count} key dates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete {count} meetings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete {count} participants</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete {count} plan items</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete {count} plans</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete {count} pledges</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete {count} recommendations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deputy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Description</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discontinued</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Domestic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done or cancelled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Due</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Due in 14 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Due in words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Due soon means within (days)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit action {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit body {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit contact {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit decision {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit institution {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit issued paper {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit key date {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit meeting {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit participant {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit plan item {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit plan {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit pledge {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit recommendation {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edition</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Empty the bin of {count} records</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ends</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enters the network&apos;s and the public edition</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Established on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Example office</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Excused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expert</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expired</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export this list…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Family name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Family name first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fax</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>February</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find any record…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find in this list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First appointment on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Focal point</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fold the sidebar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For decision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For discussion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For information</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For the delegation alone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Force</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forward</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fulfilled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Given name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Given name first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Has left…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Has moved to another post…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Have left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Head of delegation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Held</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>High</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>History of this record…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hold this meeting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Holder of the post</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hosts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How a letter addresses the person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Implemented</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import an action log…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import contacts…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In consultation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In force</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In post</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In progress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In words, e.g. quarterly</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Informed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Institution</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Institution that day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Institutionally separate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Institutions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inter-ministry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inter-ministry meeting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Internal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Internal note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>International organization</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Invited</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Issue a brief</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Issued</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Issued by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Issued paper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Issued papers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Item</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Items overdue: {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Items without any report: {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>January</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>July</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>June</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep editing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key dates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Label</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language of the meeting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Languages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Languages the person works in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last verified</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Legal reference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Level</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light or dark as the system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line to action item</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line to decision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Low</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mandate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>March</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark as done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark as verified today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark contact {name} as verified</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark {count} contacts as verified</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Marking</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Marking of the office&apos;s papers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>May</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>May be told to the network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>May contain {prefix}, {year} and {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Medium</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meetings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Member</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Messenger</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Middle name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ministries&apos; meeting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ministry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ministry focal point</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Minutes planned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mission abroad</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mobile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move to the bin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move {name} to another post</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Multilateral</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name in original script</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the office</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name suffix</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name that day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Names of the levels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>National human rights institution</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Network meeting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Network meeting brief</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Never printed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New action {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New body {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New contact {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New decision {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New institution {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New issued paper {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New key date {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New meeting {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New office…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New participant {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New plan item {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New plan {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New pledge {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New recommendation {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next pane</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next report due</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next steps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No date is set for the next report.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No date is set yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No heading.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No longer offered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No owner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No report yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody is invited.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not rated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not recognised: goes to the notes under its heading.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not saved: say which post the person has moved to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not saved: the date is before the present post began. Correct one of the two dates.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not saved: the post needs a title.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not saved: {problem}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not started</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Noted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>November</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number in the series</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>OK</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Objective</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Observer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>October</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of others</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Off track</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Office</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Office details…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On hold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On track</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ongoing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only one institution can lead; make the others co-leads.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open office…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the example office</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order of precedence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Organization</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Origin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outreach</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Oversight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Own reference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paper size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parliament</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Part of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Participant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Participant of the network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Participants of the network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Partnerships for prevention</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passphrase &amp;again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passphrase again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pattern of brief references</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Period</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Period from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Period to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pillar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pillar I</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pillar II</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pillar III</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plan item</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plan items</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plan report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Planned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plans</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pledge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pledges</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Points to make</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Police</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Positions and lines to take</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Post</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Post that day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Postal address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Postponed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preferred</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Present</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Presented by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous pane</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print the brief…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prints beside the marking, never translated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prints in the brief</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Priority</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Private</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Private phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Progress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Promoting and protecting human rights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Public</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put back from the bin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rating</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recommendation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recommendations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record of work · offline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redo: {change}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reference prefix</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Regional</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the word {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename the word {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replaced</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Report of the Secretary-General</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Report progress on {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Report progress…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reported by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Represented</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Represented by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Response</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore action {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore body {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore contact {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore decision {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore institution {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore issued paper {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore key date {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore meeting {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore participant {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore plan item {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore plan {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore pledge {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore recommendation {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore {count} actions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore {count} bodies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore {count} contacts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore {count} decisions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore {count} institutions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore {count} issued papers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore {count} key dates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore {count} meetings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore {count} participants</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore {count} plan items</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore {count} plans</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore {count} pledges</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore {count} recommendations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore {count} records from the bin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restricted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reviewed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Role</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Salutation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Same e-mail address, but another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Same e-mail address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Same institution, and the names are nearly the same.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Same name and institution.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Same name; nothing else says whether it is the same person.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Same telephone and name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Same telephone, and the names are nearly the same.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Same telephone; the row gives no name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the changes to {what}?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Secretariat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sections</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Secure line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sensitivity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>September</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Series</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shared libraries that the window needs are missing. Nothing was changed. On Debian or Ubuntu run: sudo apt-get install -y {packages}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Short name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Short title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the log file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show what is typed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Since</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody is listed twice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something unforeseen happened, and what you asked for was not done. Your saved records are safe. Save your work; if it happens again, close the program and open it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source in words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sphere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Standing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stands first in the office&apos;s references</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State of the report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Submitted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Superseded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Support</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Supporting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TLP label</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TLP:AMBER</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TLP:AMBER+STRICT</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TLP:CLEAR</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TLP:GREEN</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TLP:RED</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Targeted measures against atrocity crimes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The act or letter of appointment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The action has a day of completion but is not done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The agenda is empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The brief is not issued.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The code {code} is already in this plan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The delegation is not named.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The drive of {file} reports an error ({reason}). The last change was not saved. Copy the folder to another drive, then open it there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The drive of {file} reports an error ({reason}). The last change was not saved. Copy the folder to another drive, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The drive of {folder} is full ({free} free). Nothing was changed. Make room, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The item is due before it starts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last day is before the first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The meeting ends before it begins.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The number of the registry file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The objective is not written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The office&apos;s file answered with a damaged page. Nothing more is written to it. Close the office and restore the newest backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The office&apos;s keys.json is damaged: a slot in it makes no sense. Nothing was changed. Open the office with its recovery code, or restore a backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The passphrase is wrong. Nothing was opened or changed. Try again, or use the recovery code; mind the Caps Lock key and the keyboard&apos;s language.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The pattern of brief references, {pattern}, cannot be read. Nothing was issued; correct it in Settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The period ends before it begins.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The post needs a title.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The program computes with this list; its words can be renamed, not added to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The program met an error it does not know ({kind}). What was saved before is safe. Details are in the log file {file}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The record breaks a rule of the file ({rule}). Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The row does not say what is to be done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The row has no name and no address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The row names nobody: the address stands for the name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The row of meetings this one belongs to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The settings file was damaged. The program started with its usual settings; your records are not touched. The damaged file was kept as {file}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text is longer than {n} characters; all of it is in the notes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The two passphrases differ.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The values decide what &apos;{heading}&apos; means.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The values look like e-mail addresses.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The values look like telephone numbers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are two names in the same language.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no change number {number}. Nothing was taken back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no display to show the window on. Nothing was changed. Start the program in a graphical session, or set QT_QPA_PLATFORM=offscreen; the commands (r2p-desktop --help) need no display.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no folder {folder}. Nothing was changed. Connect its drive or choose another folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no office in {folder}: office.db is missing. Nothing was changed. Choose the office&apos;s folder, or restore a backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no record {reference} in this office.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no such word to remove. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no such word. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing left of this change to take back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to redo.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This change has already been taken back. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This change was made by an older version of the program and cannot be taken back as a whole. Nothing was taken back. Edit the records instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This copy of the program carries SQLite {version}, which can lose data. Nothing was opened. Install the program again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This drive cannot hold an open office safely (journal {answer} instead of {mode}). Nothing was changed. Choose a folder on this computer&apos;s own drive.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not a recovery code as printed: it is mistyped or incomplete. Nothing was opened or changed. Compare it with the paper, group by group.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is the last way to open the office. Nothing was changed. Add another passphrase first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This office is protected by a passphrase. Nothing was opened. Give the passphrase.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This office was last opened by a newer version of the program (file version {found}). It was not changed. Install the newer version on this computer too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This office was made by an older version of the program and has to be brought up to date first. It was not changed. Open it once in the window.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This record no longer exists. It may have been removed in another window; nothing changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This record was changed elsewhere since you opened it. Nothing of yours was saved over it. Compare the two and choose.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This recovery code belongs to another office, or to this one before its key was renewed. Nothing was opened or changed. Look for the newest code.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This row could not be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This status needs a reason.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Training</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Treaty body</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two to four, one a line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>US Letter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Under</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Under consideration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Under review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo: {change}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unfold the sidebar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Universal Periodic Review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Until</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Usual columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Usual text size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vice-chair</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What counts as success; two lines in the brief</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What we ask</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What we offer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When there is no date: before the summer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whole plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why on hold, carried forward or discontinued</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words of the office…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Working language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>due in {days} days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>due in {n} day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>due in {n} days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>due today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>due tomorrow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>keys.json in {folder} is damaged, and its twin too. Nothing was changed. Open the office with its recovery code, or restore a backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>keys.json is missing in {folder}. Nothing was changed. Open the office with its recovery code, or restore a backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>office.db holds no office: it was cut off while being made, or belongs to another program. It was not changed. Restore the newest backup, or make the office anew in another folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>office.db is not the file that was last closed here: an older copy or a restored one lies in its place. Changes made after that copy are in the backups, if anywhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} agenda items have no points to make.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} people on file are this person as much as each other.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{days} days overdue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{field} has no such choice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{field} is longer than {length} characters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{field} is needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} does not exist or its drive is gone. Nothing was changed. Connect the drive or choose another folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} is damaged, or was not written with this office&apos;s key. It was not changed. Restore the newest backup; keep the damaged file for a later repair.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} is empty: a copy or a full disk cut it off. It was not changed. Restore the newest backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} is held by another program. Nothing was changed. Close that program, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} is no longer there: its drive or folder is gone. The last change was not saved. Connect the drive, then open the office again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{folder} cannot be written: it is read-only or belongs to someone else. Nothing was changed. Ask for the right to write there, or choose another folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{folder} is kept in step by {client}, which would damage an open office. Nothing was changed. Choose a folder on this computer; {client} is a good second place for backups.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{folder} is not an empty folder. Nothing was changed. Choose an empty folder or a new name for the office.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{folder} is open in another program. Nothing was changed. Close it there, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{folder} is open: {who} on {host}, since {since}. Nothing was changed. Close it there, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{folder} was opened by {who} on the computer {host} at {since} and not closed there. Nothing was opened. Close it on that computer; if it is not running, take the office over.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} has left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is already on the list. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} day overdue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} days overdue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” was changed since. Nothing was taken back. Take the later change back first, or edit the record.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
