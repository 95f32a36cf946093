<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>Actions</name>
    <message>
        <source>&amp;100 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;As the system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Bookmark…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Close-up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Compare…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Course text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Crash</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;ESX</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;English</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Experiments…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Eyes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Faster</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Find a command…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Forget these files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Full screen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Host settings…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Hyper-V</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Import VMs from CSV…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Keys…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Larger</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Let go</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Limit…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Linux / KVM</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Load every balloon driver</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;MOM (oVirt)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Nobody</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Plain words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Proxmox VE</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Qubes qmemman</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Real time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Restart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Resume</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Slower</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Smaller</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Spawn a VM…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Speed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Start a program…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Touch a ballooned page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;VMware</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;What would your tool say?…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A VM&apos;s menu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A fault of the guest: it writes to a page that its balloon holds, and the balloon pops</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A&amp;utomatic target</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At each report it gives every guest 1.3 times what it uses, and a part of the rest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>B&amp;alloon limit…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Balloon tar&amp;get…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begin again with a seed that you type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begin again with other chances</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begin again with the same seed: the same will happen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begin, pause, or go on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>C&amp;opy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose what to run: a scenario or a saved session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Co&amp;py what the tool says</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the numbers as text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the tool&apos;s readout as text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drop these runs, and choose again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E&amp;spañol</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Empty the list of files opened lately</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every 10 s it brings the host&apos;s use to 80 %, by at most 100 MiB a VM</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every 15 s it shrinks all guests alike while less than 20 % of the host is free</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every key, on one page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every second it gives a guest what its programs use and a fifth more; by weight when short</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything, as only this model knows it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export a &amp;film…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Few large pages, one message at a time: for hosts of up to 64 frames</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fill the whole screen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forget the selected VM and the pinned page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the command again that was taken back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go back to the last mark of the graph</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go back to the last thing that happened before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go back to the start; what was done is not lost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on to the next mark of the graph</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on to the next thing that happens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the latest moment that was reached</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Guest sees</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hand the target back to the hypervisor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many host frames it is guaranteed to keep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hypervisor sees</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In every VM the driver gives its pages back and leaves: the host can only take by force</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lan&amp;guage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Larger text, thicker lines, light background</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let all of them go on by one simulated second</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let its virtual CPU go on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let the guest kernel panic; it stands still until rebooted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light or dark, as the desktop is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Load the balloon &amp;driver</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Load the balloon driver in every VM that has none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Load the balloon driver in this guest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark this moment on the graph, with a word about it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One simulated second a second</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open recen&amp;t</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Override the size that its balloon should have</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>P&amp;ower off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pause &amp;when…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pause when a guest first writes to its own swap disk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pause when a guest has nothing left to give and kills a program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pause when a guest page first has to wait for a host frame</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pause when the host returns to high</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pause when the host&apos;s state becomes clear, which only hosts with five states have</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pause when the host&apos;s state becomes hard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pause when the host&apos;s state becomes low</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pause when the host&apos;s state becomes soft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pause when the hypervisor first writes a guest&apos;s pages to its own swap disk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Play</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Play or pause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Power it off for good; its host frames become free</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Power on a new VM</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Projector</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Re&amp;boot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Re&amp;do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reser&amp;vation…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restart the guest; the hypervisor is not told</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restart with a &amp;new seed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restart with this &amp;seed…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run the VMs of a list on a host of your own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>S&amp;ave…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>S&amp;hares…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>S&amp;top every balloon driver</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sa&amp;ve</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save &amp;as…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save a picture of the window or a part of it, the graph as lines, or the telemetry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save a span of the run as an animation (GIF) or a video (MP4)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the run under another name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the run: its scenario, seed and all that you did</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start a program in this guest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop its virtual CPU: programs and balloon driver</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the last command back; the time stays, and what came of the command never was</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Targets move only by hand, as with plain QEMU and libvirt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Te&amp;xt size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text at 100 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Texts and numbers as the system has them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Texts in English</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Texts in Spanish, with its numbers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The dark theme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The driver gives every page back, and leaves</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The hypervisor itself, by host states, shares and the idle tax</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The light theme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mark &amp;after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mark &amp;before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The most host frames it may ever have</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The next speed down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The next speed up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same scenario and seed under two or three techniques, side by side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The share of its configured size that the balloon may take</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The words of Linux and KVM</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The words of VMware</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The words of the course text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This moment as esxtop, virsh, QEMU, Proxmox or the guest&apos;s own tools would show it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To the &amp;latest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To the s&amp;tart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Truth</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type a part of any command, VM or scenario to find it, and Enter to do it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unload the balloon &amp;driver</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>V&amp;Ms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What a guest knows: nothing of host frames</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it gets, relative to others, when frames are short</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the hypervisor knows: free and used guest pages look the same</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the hypervisor may do and what it costs: sharing, compression, swap, idle tax, disks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was published about memory reclamation, run again on this model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who &amp;decides</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words that mean one thing only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the numbers to a JSON file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a VM &amp;waits for the first time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a guest s&amp;waps for the first time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a program is &amp;killed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the host becomes &amp;clear</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the host becomes &amp;hard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the host becomes &amp;low</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the host becomes &amp;soft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the host is high &amp;again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the hypervisor swaps for the &amp;first time</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AllDrivers</name>
    <message>
        <source>Balloon drivers loaded: {n} of {all}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Balloon drivers stopped: {n} of {all}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every VM has its balloon driver.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From now on memory can only be taken by force: pages at random.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From now on nothing can be taken: who finds no memory free waits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No VM has a balloon driver.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Autosave</name>
    <message>
        <source>A run that was kept cannot be restored ({why}). It is now {file}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Balloon Lab ended unexpectedly. Its run “{title}” was kept on {when}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discard it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore the run?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The run cannot be kept for the case of a crash: {why}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The run that was kept</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BalloonControls</name>
    <message>
        <source>Balloon target of {vm}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Balloon target of {vm}, as a number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deflate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deflate the balloon of {vm}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hand the target back to the hypervisor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hand the target of {vm} back to the hypervisor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inflate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inflate the balloon of {vm}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make the target {size} larger</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make the target {size} smaller</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The target, up to {max}: {percent} % of what is configured</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The target: how large the balloon should be</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>↺ Automatic</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BalloonGauge</name>
    <message>
        <source>Balloon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>max {size}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{balloon} {held} · {target} {wanted} · at most {most}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CardGrid</name>
    <message>
        <source>VMs</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ChecksTable</name>
    <message>
        <source>Checks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Distance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Published</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What should hold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fails</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>holds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{size} beyond</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{size} inside</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CloseUp</name>
    <message>
        <source>Ask for another balloon in the VMs menu, or begin again with Ctrl+R.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the room: {question} Then press Space.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing more happens by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Press Space for what happens next.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Press Space to begin.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whatever runs goes on as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{pages} are promised to {vms}; the host has {frames}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Column</name>
    <message>
        <source>A third one, if you like.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>– none –</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>… and {n} more VMs; the lines below count all.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CompareBar</name>
    <message>
        <source> s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Simulated seconds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>for</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CompareWindow</name>
    <message>
        <source>Again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose two or three ways of getting memory back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>JSON (*.json);;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the comparison</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>So far: {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The host, its VMs, their programs and the seed are the same under each of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The numbers are in “{file}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The numbers are on the clipboard.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>seed {n}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{now:.1f} of {end} s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{file}” cannot be written: {why}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{first}” and “{second}” are the same in this scenario: choose another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{variant}” is chosen twice: choose another one.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CostFields</name>
    <message>
        <source>A copy on write</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A disk, of a guest or of the {hypervisor}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A zeroed {frame}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Custom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each access</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking for an equal page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Machine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Memory work, for each 4 KiB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Packing a page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Speed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unpacking a page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Virtio balloon, of its cost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What things cost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With pages of {size}: {zero} for a zeroed one, {read} for one from a disk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no limit</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CrashDialog</name>
    <message>
        <source>An unexpected error happened. The run is paused and you can go on; to tell us about it, copy this report.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something went wrong</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DifferenceTable</name>
    <message>
        <source>What differs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{sign} best, ± difference from the first</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Error</name>
    <message>
        <source>&quot;{text}&quot; is not a whole number of the smallest unit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A comparison needs two variants or more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each works on its active part and leaves the rest alone, on {size_text}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Input data was truncated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no scenario “{one_line}”; those that ship are {listed}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no variant “{name}”; there are {join}, and {join2} joined with +.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a VM named “{vm}” exists already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a folder has that name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a name is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a number of very many digits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a number with a fraction</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a program named “{program}” runs in “{vm}” already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a size such as &quot;256 MiB&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a size such as &quot;256 MiB&quot; or a whole number of pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a target of {target} pages is over the balloon’s limit of {most}: at most {percent} % of its {configured} pages, and none that is reserved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a text or a table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a time such as &quot;1.5 s&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a whole number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>active part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at most the VM&apos;s size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>balloon limit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>balloon_lab_session: expected at least 1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cannot be read ({strerror})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cannot be read ({why})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>configured size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>device pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>expected 0 to 99 percent, got {idle_tax}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>expected 0 to {pages_max} pages, got {pages}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>expected 1 ms to 1 s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>expected TOML; a number or a date in it is out of range</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>expected TOML; {error}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>expected a host of {bounds}, got {size_text}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>expected a page_size of 4 KiB with it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>expected a power of two from 4 KiB to 1 GiB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>expected a time such as &quot;1.5 s&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>expected a whole number from 0 to {seed_max}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>expected at least 1 s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>expected at least one frame</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>expected at most 1 MiB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>expected at most {bytes_max} MiB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>expected at most {notes_max} signs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>expected at most {time_max_ns} s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>expected at most {vms_max} VMs, got {len}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>expected only with a state clear, as &quot;vsphere6&quot; has it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>expected tables within tables at most {depth_max} deep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>expected text in UTF-8</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>expected texts of at most {text_max} signs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>expected whole numbers of at most 64 bits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>expected {choices} or {last}, got {value}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>expected {example}, got &quot;{text}&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>expected {frames} ≥ {join}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>expected {listed}, got{partition}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>expected {low} to {high}, got {got}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>expected {low} to {high}, got {value}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>expected {names}, got &quot;{name}&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>expected {names}, or a table of frames, got &quot;{name}&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>expected {what}, got {value}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>idle part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it ends early</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it needs more memory than there is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it was saved by a newer version of Balloon Lab, and this one cannot read it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it would need more than {bytes_max} MiB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its folder is not there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kernel size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>more than 0 and at most 24 TiB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>more than 0 and at most the VM&apos;s size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no program named “{program}” runs in “{vm}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>number of programs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>period in ns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>program size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>row 1, column {number}: unknown column “{column}”; expected {join}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>row 1, column {number}: “{column}” stands there twice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>row 1: the column “{column}” is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>row 2: expected at least one VM under the header</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>row {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>row {number}: {error}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>row {row}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>row {row}, reservation: expected at most the {size_text} of the host that other VMs have not reserved, got {size_text2}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>row {row}, size: expected VMs of at most {size_text} in all, {overcommitment_max} times the host, and with this one they are larger</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>row {row}, size: expected at least {size_text}, which is one page where a host has {size_text2}, got {size_text3}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>row {row}: expected at most {vms_max} VMs, got {len}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>share of writes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>size of all VMs together</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>size of all programs together</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>statistics period in ns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>swap disk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the balloon of “{vm}” holds no page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the disk is full</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the disk space that you may use is full</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the file is damaged at byte {start}, which is not text in UTF-8</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the file is damaged: expected no such deep nesting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the file is damaged: {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the file is empty; expected a header such as {join}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the guest of “{vm}” has crashed already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the guest of “{vm}” has crashed; reboot it first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the host holds {count} VMs already, and cannot number more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the host is set so already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the host’s swap disk has room for {space} pages, and its VMs need {needed}: all that is not reserved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the name is too long</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the program “{program}” would stop before it starts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the table has an</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the table has an unknown field {field}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the table misses its</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the table misses its required field {field}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the target of “{vm}” is automatic already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no VM named “{vm}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no such file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this is not a session of Balloon Lab</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this is not quite the run that was saved: the file was changed, or another version of Balloon Lab saved it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>touches of all programs together in a tick</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>touches per second</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>true or false</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>true, false or a table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>true, false or the name of a driver</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>true, false, or a size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what is there can only be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>you have no permission to write there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} of {where}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{error} (a whole number of pages would do too)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{field} is {value}, and must be between {low} and {high}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{len} VMs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name_or_path}: only the VMs of a CSV file can be given a host.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} cannot be written: {why}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}: cannot be read ({error}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}: cannot be read ({strerror}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}: expected a file of at most 1 MiB.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{place} is not possible: {sentence}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{place}, name: expected 1 to {name_characters_max} characters, got {len}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{place}, name: there is a VM named “{name}” already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{place}, reservation: expected at most the limit, got “{given}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{place}, size: a size is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{place}: expected a size such as “4 GiB” or a number of MiB, got “{text}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{place}: expected a whole number from 1 to {shares_max}, got “{text}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{place}: expected {len} cells, got {len2}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{place}: expected {why}, got “{text}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{size_bytes} bytes is not a whole number of pages of {page_size} bytes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{size_text} active</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{size_text} to {size_text2}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{text} MiB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{where}: expected text in UTF-8.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{first}” and “{second}” are the same in {name}: nothing would differ.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” cannot be built: {sentence}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{vm}” has its balloon driver loaded already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{vm}” has no balloon driver loaded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{vm}” is not paused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{vm}” is paused already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{vm}” is paused; let it go on first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{vm}” needs room for {needed} pages on the host’s swap disk (all that is not reserved for it), and only {left} are left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{vm}” needs {needed} guaranteed frames (reservation and overhead), and only {unreserved} are not yet promised to others</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{vm}” needs {overhead} overhead frames at once, and only {free} are free</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EventFeed</name>
    <message>
        <source>Go to the newest and follow it again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What just happened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>↓ Newest</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Experiment</name>
    <message>
        <source>          published {published}; ours {ours}{distance}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>     FAIL {error}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>     How: {method}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>     {times} {mechanism}: {times2} times</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>90 % within two periods</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>; fails with seed {failed}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A Java heap: where random victims beat LRU</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A VM of 4 GB with a database keeps its speed under a balloon until about 2048 MB are left of it; swapped by the hypervisor it has lost 17 % at 3584 MB already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A balloon in a guest without swap ends in a kill</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A ballooned VM is nearly as fast as a small one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A cyclic scan under LRU and under random replacement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A database keeps its speed down to its working set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A kernel is compiled in a VM of 512 MB that is left ever less: at 128 MB a balloon has cost 3 %, hypervisor swapping alone 34 %, and it costs more at each step.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A toucher in an idle Windows VM touches 50 to 250 MB: the estimate, the largest of three averages over 100 sampled pages in 30 s, follows at once up and slowly down. Where a program gives memory back, Windows&apos; zero page thread touches it, and the estimate shows a spike.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All sizes are 1/{java_scale}. Seven of eight touches go to the young quarter of the heap, each eighth walks on over the rest. Calibrated: the rate of touches, so that the balloon costs what was published; all else follows. Not reached: how deep swapping falls. It keeps 10 % of its speed, not the published 4 %: reading a page back costs the same from both disks here, and nothing is paged twice, for a guest that is not short pages nothing out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All sizes are 1/{r16_scale}. A node of 8 GB runs 5 GB of services and growing pods while a balloon of 4 GB inflates: with and without a swap disk under VMware&apos;s driver, with and without deflate-on-OOM under virtio&apos;s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All sizes are 1/{r8_scale}. A database likes popular pages better, and a log passes through the file cache. A guest gives that up first; random victims are pages of the database too, and cache pages that are read back only to be written over. Calibrated: the size of the database, to the knee, and the log&apos;s rate, so that swapping costs what was published at 3584 MB; all else follows. Nothing is paged twice: a guest that is not short pages nothing out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As a host shrinks from 96 to 50 %, throughput falls much less with memory compression than without, and far fewer pages are swapped. (No numbers could be read.)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clients read a set of files, popular ones more often, through the page cache; a kernel takes 2.5 % of what its VM was configured with. Both VMs of a size are timed for the same touches.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compilers with a small working set, headers that are read again and sources that pass through the file cache. A guest gives up sources that it has read; random victims are compilers, too, and cache pages that are read back only to be written over. Calibrated: the rate of the sources, so that swapping costs what was published; all else follows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compiling a kernel with a quarter of the memory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compressing instead of swapping</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each VM reads the files of one common image, some of them twice, and writes pages of its own; pages that nobody uses hold zeroes. The scan looks at random pages at the published rates. Calibrated: what a VM holds of zeroes, of copies and of the image, to 5 MB, 55 % and 67 %; that the scan finds it in half an hour, the 60 % and the straight lines follow.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Eight servers on one host</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Eight web servers of 512 MB need 24 + 192 + 1.06 × 8 × (512 + 54) = 5016 MB as VMs: 920 MB more than before, 510 MB more if 10 % of it is shared, and 104 MB less if 25 % is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exchange, MetaFrame and SQL Server in VMs of 1472 MB on a host of 1 GB: Windows zeroes all of it at boot, 325 MB of zero pages are shared and only 35 MB swapped; later less than 20 MB. Balloons take an idle SQL Server down to its guaranteed 160 MB, and a query gets it back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>F. Denneman, “Kubernetes, swap and the VMware balloon driver” (2018); virtio 1.2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Five VMs that zero their memory before their drivers load, then work in sets that grow; the boot is run once more without sharing before swapping. Calibrated: how far apart they are powered on, to the 1,200 MB. After the boot minutes stand for hours, so the scan for equal pages goes ten times as fast; the boot and the sampling have their default pace. More zero pages are shared than was published: of 1,200 MB, 325 MB leave the host nothing free, and the model shares until it has the 61 MB free that it aims for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Five servers on two thirds of their memory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gupta et al., Difference Engine, OSDI 2008 and CACM, October 2010, p. 90</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How much of memory is the same</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In a Kubernetes node, which has no swap, 4 GB were pinned by the balloon and nothing was in swap, until the OOM killer took CoreDNS. With swap, or with virtio&apos;s deflate-on-OOM, nothing is killed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>LRU and random replacement, first principles; the law behind the Java figure (R9b)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>LRU is the guest&apos;s own paging under a balloon that leaves it C pages; random victims are the hypervisor&apos;s swapping of a VM that is limited to C pages. Hits are 1 − pages read back / touches.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>LRU victims (guest)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>LRU: hits when N is larger than C</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MB of overhead of VMs added</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MB saved by sharing a quarter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MB to spare added</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None of these experiments is quick.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of 393,120 pages of three VMs 149,038 are zero, and 52,436 hold only 3,577 different things: shared, they need 195,224 frames (−50 %); with patches for nearly equal pages, 88,422 (−77 %).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One to ten VMs of 40 MB with the same system, half an hour of SPEC95: one alone gives back 5 MB, 55 % of it zero pages; with ten of them two thirds of all memory are shared, and 60 % given back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page sharing costs next to nothing: throughput stays within 2 % of that without it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pages with these counts in random order, each looked at once by the model&apos;s own page sharing. The model does not patch pages: the published third step is left out. Which VM holds what was not published.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Programs of 50 MB begin one after the other and end together, in three equal VMs. Then one VM that zeroes freed pages and one that does not lose a program that had not touched its memory for minutes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SPECjbb with a heap of 2.5 GB in a VM of 4 GB runs at full speed down to 2816 MB. Just below, swapping beats the balloon: the collector walks around the heap, and LRU never hits. At 2048 MB the balloon has cost 89 % and swapping 96 %.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SQL Server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SQL Server idle: what it holds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SQL Server&apos;s long query: what it gets back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sampling a hundred pages estimates active memory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The host has room for 358 MB of both. Windows zeroes its memory at boot and then touches 20 MB of it; when the sampling has forgotten the boot, the tax is switched on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The idle memory tax moves memory to the VM that works</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The manual&apos;s formula, worked out in whole numbers; no VM is run.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model&apos;s virtio driver inflates both ways. Its own counts of pages, kicks and chunks are multiplied with the cost of one each, which was derived from the published times; and the driver takes that time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no experiment &quot;{ascii}&quot;, only {known}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Three VMs on a host with room for all: one compiles, one has a data base, one a managed heap. Each pays for the hashing of its pages and for its copies on write.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To take 7 GB from an idle guest of 8 GB takes 4126 ms page by page, 68.3 % of it to tell the host; 491 ms in contiguous chunks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two VMs of 256 MB with equal shares on an overcommitted host, an idle Windows and a Linux with dbench: without a tax each has 179 MB; with a tax of 75 % Linux gets all it wants, and is more than 30 % faster.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two VMs without balloon drivers, so that only the hypervisor takes their memory, on ever smaller hosts. Of the pages 30 % fit in a quarter of a page and 40 % in half of one: our choice. Not reached: on the host of 50 % hardly less is lost, for a compression cache is a tenth of its VM.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>VMware&apos;s memory white paper, Oracle; S. Drummonds, “Love Your Balloon Driver” (2009)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>VMware&apos;s memory white paper, SPECjbb; S. Drummonds, “Love Your Balloon Driver” (2009)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>VMware&apos;s memory white paper, kernel compile; S. Drummonds, “Love Your Balloon Driver” (2009)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>VMware, ESX Server 2 Administration Guide, pp. 403-427</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>VMware, Understanding Memory Resource Management in VMware ESX 4.1, 2010</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waldspurger, OSDI 2002, figure 2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waldspurger, OSDI 2002, figure 4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waldspurger, OSDI 2002, figure 6</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waldspurger, OSDI 2002, figure 7</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waldspurger, OSDI 2002, figure 8</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What VMs have in common</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What inflating a virtio balloon costs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What looking for equal pages costs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whoever walks around N pages in C &lt; N frames never finds one again under LRU; with random victims the hit ratio solves h = exp(−(1−h)N/C): 62.9 % at N/C = 1.25.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>about 2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>after the boot: swapped out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all, in chunks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>allocated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>allocating</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at work: shared</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>balloon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>balloon (calibrated)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>balloon, MB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>balloon: least speed down to {r8_knee_mib} MB (calibrated)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>balloon: loss at {least_mib} MB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>balloon: speed at {r8_sizes_mib} MB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ballooned from 256 MB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ballooned: gain from a size to the next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>batched kicks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>below its target</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>beyond the bound</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>boot: most that is allocated (calibrated)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>boot: swapped out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>boot: swapped out, of what would be without sharing first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>boot: zero pages shared</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by how much less, from a size to the next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>closed form, tax {float}: {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>copies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dbench with 40 clients in a Linux VM of 256 MB: ballooned down to 128 MB it is 4.4 % slower than a VM that was configured with 128 MB, at 224 MB 1.4 %: its kernel&apos;s structures are sized for 256 MB.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>down tracks the slow average</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>equal pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>error of settled estimates, in standard deviations of a sample</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>estimate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>estimate / truth two periods after a step up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>falls all the way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>falls in the end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>falls much less</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>flat until about 2048 MB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>frame reclaimed from a balloon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>frames</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>frames for what is repeated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>frames in use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>frames in use after sharing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>frames in use before sharing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>full until there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>guest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>guest leaves them as they are: spike</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>guest zeroes {size_mib} MB given back: spike</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hits, %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>host of {percent} %: swap-ins with compression, of those without</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>host of {percent} %: throughput lost with compression, of that without</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>host, % of the VMs&apos; memory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hypervisor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hypervisor swapping</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hypervisor swapping (its depth is not reached)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in balloons</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in chunks (calibrated)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>inside the bound</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its memory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its process ended with code {exitcode}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kick of 256 page numbers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kick of chunks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>least recently used page that the guest wrote out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>least speed at {java_knee_mib} MB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>least the balloon costs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>less than 1 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>less than 20 MB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>linear</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>linux-kernel, July 2017, VIRTIO_BALLOON_F_SG</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>memory beyond the servers&apos; own, MB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>memory left, MB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>memory shared, %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>memory that the host needs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>memory, MB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>more than 30 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>most of it is avoided</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>most that the balloon costs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>native</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>native: gain from a size to the next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nearly all of it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nearly constant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nearly equal ones too</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>negligible cost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no plateau</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no swap</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no swap: balloon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not zeroing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of the way down, still to go after {r4_decay_s} s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of the way down, still to go two periods after the end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one VM: reclaimed (calibrated)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one VM: zero pages among them (calibrated)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>overhead with {percent} % shared</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>page allocated by the driver</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>page by page (calibrated)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>page by page, part by part and all of it; and all of it in chunks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>page compressed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>page copied on a write</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>page decompressed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>page deflated on OOM</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>page dropped from the guest&apos;s cache</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>page given up with madvise()</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>page looked at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>page read back by the hypervisor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>page read back only to be written to a disk of the guest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>page read back, without compression</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>page sent in a chunk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>page shared</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>page shared before it was swapped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>page shared by the scan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>page swapped out by the hypervisor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>page swapped out, without compression</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>page taken by the balloon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>page that a balloon gave back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>page that the guest read back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>page that the hypervisor read back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>page the guest wrote to its swap</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>page written to the guest&apos;s own swap disk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>page zeroed after it was given back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>program ended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>program killed without swap</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>program started</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>random page that the hypervisor swapped out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>random victims (hypervisor)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>random victims: hits at N/C = {ratio}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reclaimed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sampled page seen touched</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>scan, times the default rates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>seconds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>seed {seed}: {error}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sent in chunks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>share of {what} (calibrated)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>shared</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>shared page copied on a write</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>shared − reclaimed: spread from two to ten VMs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>simulated time, in chunks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>simulated time, page by page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>size, MB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>speed, % of the whole VM&apos;s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>strongly fewer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>swap</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>swap: balloon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>swapping wins</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>swapping: least loss of speed in a step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>swapping: loss / the balloon&apos;s loss</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>swapping: loss at {bent_mib} MB (calibrated)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>swapping: loss at {least_mib} MB (calibrated)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>target set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>telling the host</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ten VMs: part reclaimed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ten VMs: part that is shared (calibrated)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the balloon wins</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the gap shrinks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>throughput that linux gains</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>throughput, % of that on a large host</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>throughput, % of that without</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>throughput, MB/s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>time in high and soft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>time, s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>touched in truth (given)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>translating</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>virtio, no swap</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>virtio, no swap, deflate on OOM</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what is shared</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>with compression</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>with tax: {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>without</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>without tax: {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>zero page shared</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>zero pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>zero pages that have one frame</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{deep} MB: loss, {note}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{deep} MB: speed, swapping / balloon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{guest}: programs killed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{held} of {len} experiments hold.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{label}: balloon at the end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{label}: programs killed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{len} seeds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{means}: taken at {least_mib} MB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{means}: {mechanism}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}, scan ×{times}: throughput, of that without sharing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{size_mib} MB: speed, swapping / balloon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{size_mib} MB: what the balloon costs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what}, at least {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what}, at most {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what}, within {tolerance_percent} %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what}: away from a straight line</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ExperimentList</name>
    <message>
        <source>Experiments</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ExperimentsWindow</name>
    <message>
        <source>&amp;Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Run this</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Experiment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Experiments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run &amp;all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Runs that are done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{done} of {total} runs</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ExplanationPanel</name>
    <message>
        <source>What the value means</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Export</name>
    <message>
        <source>Close-up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drawing (SVG): sharp at any size, and its words can be edited</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Graph</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Graph, as lines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Picture (PNG)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Table (CSV): what was measured, for every tick and VM</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Telemetry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{width} × {height} pixels</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What to export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{factor} times the size on the screen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{kind} files (*.{suffix})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{file}” cannot be written: {why}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Exporting</name>
    <message>
        <source>Saved as “{file}”.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FilmDialog</name>
    <message>
        <source>%v of %m pictures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Animation (GIF)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export a film</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Format</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Frames a second</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Going to the beginning of the span</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pictures that are made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Span of the run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Speed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The span ends before it begins: let the run go on, or choose another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These would be {count} pictures, and {most} are the most: choose a shorter span, a higher speed, or fewer frames a second.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Video (MP4)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} pictures of {size}; the film lasts {length:.1f} s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{format} needs {package}, which is not installed: pip install {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{kind} files (*.{suffix})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{file}” cannot be written: {why}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Filmer</name>
    <message>
        <source>the process that makes it has ended</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Finder</name>
    <message>
        <source> · on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Command palette</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find a command, a VM or a scenario</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is called that. Initials do too: “rns” finds “Restart with a new seed”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open {title}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scenarios</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select {vm}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cannot be used: {why}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is selected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>key {keys}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the window of the tools is not open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this host has too many pages to show each of them large</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this run does not let you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} more: type on to find them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{vm}: stop {program}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Finding</name>
    <message>
        <source>That VM is not there any more.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FoundList</name>
    <message>
        <source>Found</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HostPanel</name>
    <message>
        <source>A guest knows nothing of this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Host frames</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Host frames by owner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>backed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>balloons</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>decides</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>free</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>guest‑swapped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>host‑swapped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one cell = {size}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>overhead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>shared</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sharing saves</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>waiting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{pages} in {frames}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HostSettingsDialog</name>
    <message>
        <source>A change counts from now on. What is shared, compressed or swapped out already stays so until it is touched.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Apply</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As in the scenario</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Host settings</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HueChip</name>
    <message>
        <source>Select this VM: the frames of all others turn grey</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ImportDialog</name>
    <message>
        <source>1 VM of {configured}: {percent} % of the host.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Active</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import VMs from {file}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Limit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Memory of the host</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reservation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shares</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The host has {frames} {nouns} of {page}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{vms} VMs of {configured} in all: {percent} % of the host.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>≈ is assumed, for the file does not say it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Legend</name>
    <message>
        <source>Legend</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>active</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>backed, free and used look the same</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ballooned, frame reclaimed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cache</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cache, unsaved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>compressed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>compression cache</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>free</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>free frame</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>free in guest, still backed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>given back, unbacked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>held by the balloon driver</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>host swap</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>idle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kernel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>never touched, or a free frame</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not known to a guest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>overhead of a VM</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pinned by balloon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>program, idle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reported by the balloon driver</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>shared</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unbacked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>waiting for a frame</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>watched by sampling for a touch</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>1 VM</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next ▸</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Play</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{all} on a host of {host}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} VMs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>×{n:.2g} overcommitted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>◂ Back</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>News</name>
    <message>
        <source>Go on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing happened in the last {n} s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paused: {what}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Raise the limit to {n} %</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Notice</name>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Obstacles</name>
    <message>
        <source>it has crashed already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it has no balloon driver</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is not paused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is paused already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its balloon driver is loaded already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its balloon holds no page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its guest has crashed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its target is automatic already</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Opening</name>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import VMs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lists of VMs (*.csv);;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} holds a host so large that it takes a GiB of this computer’s memory or more.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Pictures</name>
    <message>
        <source>First variant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Second variant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Third variant</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PressureGraph</name>
    <message>
        <source>Breakdown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Free</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Host memory pressure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Host memory pressure over time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Per VM</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>balloons, {unit} — dashed: their targets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>free {frames}, % — the bands are the hypervisor&apos;s states</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>whose {frames} they are, %</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Preview</name>
    <message>
        <source>Preview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first lines</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ProgramDialog</name>
    <message>
        <source>A program needs a name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More than the {size} that the guest has now: it will have to swap.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start a program in {vm}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is running already.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ProgramFields</name>
    <message>
        <source>Access pattern</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share of writes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size of the program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Touches a second</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Questions</name>
    <message>
        <source>Restart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seed</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Readouts</name>
    <message>
        <source> of </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>$ virsh dommemstat {quote}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(qemu) info balloon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>2 to 64 MiB a second: up in small steps, halved when an UNLOCK is refused.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>2 to 8 MiB a second: up in small steps, halved when the guest cannot follow.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A VM without a working driver counts here, and yet gives nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A frame that n pages share costs each of them 1/n of it; over all VMs this is PSHARE saving.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A total that only grows: it is the growth that tells of pressure now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Above 0 it tells of the past, not of trouble now: what was swapped out stays there until the guest touches it. Reading (SWR/s) is what hurts, and a target of 0 says that no more is wanted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Above 0 says that the host was short, or the VM is at its own limit; not that the guest suffers. What it held is gone: deflating gives back pages, not contents.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Above avg10: it was worse. Below: it has only just begun.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All VMs of the run. Worlds and virtual processors, which esxtop counts too, it has none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All host frames.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All its guest pages: granted, ballooned, compressed, swapped, and never touched.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All other page faults.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All the time that was lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Always 0: programs of this model share no memory with each other.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Always 0: the host of this model is only what VMs can have; what running one takes is OVHD.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An average of the hypervisor&apos;s sampling, of what is backed; the estimate is the largest one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An estimate from 100 pages, off by several points, and no measure of need: idle memory may be a cache that is worth much, and active is neither granted nor consumed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As many pages as the VM was given for it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As much as OVHD: in this model overhead neither grows nor shrinks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At least one program stood still for memory.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backed guest pages, and the VM&apos;s overhead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ballooning is not automatic by itself: it needs a driver in the guest, a minimum below the maximum, and a host above its target.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ballooning target</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compressed pages less the frames that the caches take.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Configured size less what the balloon holds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Configured sizes (or limits) and overhead / host frames - 1, never below 0; a mean over the minutes, or over the whole run while it is shorter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ESXi&apos;s memory screen: the host and all VMs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each gets its own answer, so that more may fail than there were commands.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Error: No balloon device has been activated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every program that wanted to run stood still: the guest thrashes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First touches of a page, and file pages brought into the cache; one for each page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Free host frames.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Free pages and page cache.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Free pages and page cache. A larger balloon than this makes the guest swap.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From free frames: down at once, up one step at a time and only once it is calm.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From then on the driver goes slowly for 4 s, and the guest makes room.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>GET_TARGET that was not answered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>GET_TARGET: the driver asks what size is wanted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>GUEST_ID that was not accepted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>GUEST_ID: which operating system it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Granted is not used: a page that the guest has freed stays granted, since the hypervisor cannot see that. Nor is it consumed: shared frames count for each VM.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Guest memory in the hypervisor&apos;s swap files.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Guest memory kept compressed instead of being swapped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Guest memory that has host memory behind it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Guest memory whose contents are kept only once, with others&apos;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Guest pages pinned by the driver.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Guest pages that the driver holds and has reported.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Guest pages whose frame others have too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Host frames in use by all host frames.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Host frames that are not free.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Host frames that are not free: backed pages, overhead, compression caches.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Host frames that several guest pages share.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Host frames that the cache takes now; it is charged to the VM.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Host memory in use less 80 % of it; that much auto-ballooning would take, or give back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Host memory in use.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Host memory of the process that runs the VM.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Host memory that running the VM takes now, beyond the guest&apos;s own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Host memory usage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Host-swapped pages of all VMs. What guests page out themselves is not in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How far the host is above (+) or below (-) its target.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How fast it deflates.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How fast it inflates once the guest has to make room.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How fast it inflates while the guest gives pages without any effort.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How fast it is decompressed again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How fast memory of the VM is compressed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How fast the hypervisor reads swapped memory back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How fast the hypervisor reads this VM&apos;s memory back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How fast the hypervisor writes guest memory out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How fast the hypervisor writes this VM&apos;s memory out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How full the host is: what auto-ballooning goes by.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How long the host has been up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How much host memory the kernel wants the VM to have, overhead included.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How much more the VMs may ask for than the host has, over the last 1, 5 and 15 min.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How much of that cache is filled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How much the hypervisor wants to have there (older versions: target).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How much the hypervisor wants to have there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How often nothing was free any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How often the driver has woken up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How often the guest had nothing left to give.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How short of free memory the host is: high, then soft, hard and low (newer: clear before).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In each round of 10 s no VM gives or gets more than 100 MiB.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In spite of its name it is not what is available: in the guest&apos;s words that is usable.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In spite of its name no allocation failed; after 16 of them it gives up for now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the guest, in both accountings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the guest: the balloon driver&apos;s own file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the guest: the time that is lost for memory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In this model such a command always arrives.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inflating is not instantaneous: whoever needs the memory waits meanwhile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It does not fall when the guest frees memory, nor because a driver is installed: a page once touched stays until it is ballooned.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It drops cache first, and then pages programs out to its own disk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It falls only when frames are taken back, not when the guest frees memory.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is a wish: above MCTLSZ the balloon inflates, below it deflates, and both take time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not what is saved: the common copy still takes its frames.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not what the VM takes of the host; that is GRANT and less.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is the size of the VM, not of its balloon. So is the value of the command balloon: 0 does not empty the balloon, and too small a value kills the guest.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is the size of the VM, not of its balloon: the smaller the number, the larger the balloon.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is time lost, not memory lacking: a guest that is 99 % full may well show 0.00.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It only grows: two readings and their difference tell what happened between.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its backed guest pages, those with shared frames among them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its configured size, whatever its balloon holds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its configured size.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its driver, if it has one, is VMware&apos;s, which speaks to its own hypervisor alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its guest pages whose frame others have too, of this VM or another.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its host-swapped pages; the guest&apos;s own swap disk is another thing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its overhead frames.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its part when the host was last divided, and its overhead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its size less what is on it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kernel and programs, and with them the balloon where it stays in the total.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>KiB of 1,024 bytes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>LOCK: the driver reports pages that it has pinned.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Less than SHRD: somebody has to pay for the common copy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Little free memory is no alarm: what VMs no longer need stays theirs until somebody else asks for it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Little of it is normal: a healthy guest fills its memory with cache. Look at usable.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MB a second, over the last 5 s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MB of 2²⁰ bytes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Managed less reserved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Memory in use, but for the kernel&apos;s own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Memory in which the guest caches files; it can be had back quickly.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Memory in which the kernel caches files.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Memory of the VM in the hypervisor&apos;s swap file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Memory of the VM that holds nothing but zeroes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Memory of the VM whose contents are kept only once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Memory of tmpfs and the like (Shmem).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Memory that nobody has. The host&apos;s state follows from it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Memory that nobody uses for anything (MemFree).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Memory that the guest does not use at all (its MemFree).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Memory usage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MiB, rounded down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MiB, two decimals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More than one: the balloon popped and the driver started afresh.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Near 0 in every guest that has been up for a while: look at available.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nearly full is no alarm: cache counts as used, and without reports it is not the guest&apos;s view at all, and may pass 100 %.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next to nothing on an idle modern host is no fault: large pages are shared only when pressure breaks them up, and scanning takes an hour.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No VM is powered on: there is nobody to ask about.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No fault: the driver puts them aside, and tries others.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No such driver is loaded, so its file is not there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No wall: fast demand runs right through it, and the states that reclaim begin only below it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody counts it, and so no number is made up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Node RAM usage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not lost: it is the first thing that a guest gives up to its balloon.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of a guest that reports, total less free; of any other, what its process takes of the host.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Once a second, while its virtual CPU runs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Once a second. The name stands twice in the file: above it is the answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One LOCK names up to 512 pages, as with later drivers; in 2010 it named one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One UNLOCK names up to 512 pages.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Overcommitted is not short: nothing is reclaimed while enough frames are free.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page faults for which the guest had to read a disk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pages for which the guest had to make room.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pages in the compression caches of all VMs, at their full size.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pages of it read from host swap.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pages of it written to host swap: random ones, for it cannot know better.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pages on its own swap disk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pages read from host swap for all VMs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pages that are free in the guest, backed by a frame or not.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pages that are free in the guest.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pages that it paged in since it booted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pages that it paged in. One fault for each page of this model, however large that is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pages that it paged out since it booted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pages that the balloon gave back to the guest.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pages that the guest gave at once: they were free.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pages that the hypervisor did not know to be in the balloon.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pages that the hypervisor refused.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pages that went into its cache.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pages that were allocated, and then refused by the hypervisor.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pages that were scanned and wait, as a hint, for another with the same contents.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pages that were touched in its cache; a hundred times cheaper than SWR/s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pages written to host swap for all VMs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pressure (PSI)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Promised is not taken: a reservation counts in full before the VM has touched a page of it, and until then others may have it on loan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Proxmox VE</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Proxmox&apos;s default. Whether its rules decide here is up to the scenario.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>QEMU monitor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refused pages that went back to the guest.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Room that is left on the swap disk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>START that was not accepted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>START: the driver introduces itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sharing guest pages less the frames that they share.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Simulated time since the run began.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Soon after boot it is low whatever happens: it starts from zero.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>States are no sharp thresholds: a fast demand jumps past soft, and then a host swaps although little was ballooned before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Statistics are off until somebody sets a period: all numbers above may be as old as this says.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Statistics are what the guest says of itself: late, and nobody checks them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The VM&apos;s balloon limit; a reservation is never taken from either.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The VM&apos;s maximum memory.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The VM&apos;s memory as it was started (-m).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The VM&apos;s swap target: what its balloon was not able or not allowed to give.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The VM&apos;s target; the driver asks for it once a second.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The VM. esxtop cuts a name after 16 signs (L asks for more).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The balloon is what the configured size has more than that, in bytes:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The balloon: what no answer of QEMU says outright.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The bar of the VM&apos;s summary: used by configured.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The configured size, less the balloon where that leaves the total.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The configured size: what the guest was told that it has.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The current balloon value: the size that the guest has left.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The driver&apos;s constant of 64 MiB a second.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The driver&apos;s own counter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The driver&apos;s rate is halved then, and it tries again a second later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The estimated working set as a part of the configured size.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The estimated working set: memory that was touched lately.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The fast average of active memory: it follows within a period or two.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The guest has no balloon driver, or it loads later in boot.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The guest&apos;s cache is in it: free it is not, but to be had.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The guest&apos;s own pressure average.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The guest&apos;s own swap disk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The guest&apos;s own swap, on its virtual disk. The hypervisor&apos;s is not in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The guest&apos;s page cache, clean and dirty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The guest&apos;s stall time in all.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The hypervisor&apos;s estimate from sampling, not the truth, which only we can see.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The hypervisor&apos;s estimate: the largest of the three averages beside it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The hypervisor&apos;s page sharing is invisible here: no guest knows of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The hypervisor&apos;s swapping is another disk, and no guest can see it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mark of state high: targets are set so that as much becomes free.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The memory bars of a VM and of its node</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The memory in the server.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The memory in which those common copies are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The memory that the kernel hands out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The moment of the report, counted from the run&apos;s beginning.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The most of it that is set aside.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The most that the balloon may hold: 65 % of MEMSZ unless set otherwise.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name with which it was powered on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The next fast average, with the unfinished period in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The number to watch: for every page read back a guest stood still.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The number to watch: for every page read back the guest stood still.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same guest with the same balloon: only the accounting differs between the two.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The share of time lost lately, in an average that forgets within 10 s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The share of time lost, in an average that forgets within a minute.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The share of time lost, in an average that forgets within five minutes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The size of the VM&apos;s compression cache.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The size that the balloon has.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The size that the guest has left, as QMP says it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The size that the guest has left.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The size that the hypervisor wants the balloon to have.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The slow average of active memory: it forgets last.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sum of MCTLMAX.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sum of MCTLSZ.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sum of MCTLTGT.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sum of the VMs&apos; swap targets.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sum over all VMs that are powered on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The total that the guest sees (its MemTotal).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The use at which auto-ballooning keeps the host (ballooning-target).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They come back empty, and get a frame only when they are touched.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This VM has no virtio balloon (QMP: error class DeviceNotActive).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This guest has no virtio balloon (its driver, if any, is VMware&apos;s), so QEMU finds none. Of one as large as its balloon it would say:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This guest has no virtio balloon (its driver, if any, is VMware&apos;s): libvirt knows no more of it than its host process. If a virtio driver reported statistics, these lines would stand here too:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This guest reports nothing of its memory, so the bar shows what its process takes of the host instead: overhead counts, what is free in the guest counts while it is backed, the balloon does not.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Total less available.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>UNLOCK: the driver is about to give pages back to the guest.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unreserved is not free: it speaks of promises, and not of frames.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Usable memory (MemTotal).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>VMs that are powered on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting for a frame, a swap disk, or room that the kernel has to make.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What all balloons are to hold.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What all balloons could hold.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What all balloons hold.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What can still be promised; a VM that needs more is not powered on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What compression saves.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What counts as used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is promised: reservations and overhead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is wanted beyond it is compressed or swapped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What programs could still have without swapping (MemAvailable).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What sharing saves on this VM.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What sharing saves: shared less common.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the VM&apos;s process takes of the host (shown since version 9).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the balloon holds now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the balloon is to hold.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the driver heard at its last poll; a newer target reaches it within 1 s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the guest has paged out, as it chose.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the guest has read back from its own swap disk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the guest has written to its own swap disk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the hypervisor&apos;s kernel takes for itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the kernel would like to keep free.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When the guest last reported; 0 is never (virsh&apos;s manual: last-update).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether a balloon driver is at work in the guest.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>While a guest boots there is no balloon yet, and only swapping can help.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With none, a balloon that goes too deep ends in a kill instead of swapping.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without deflate-on-OOM what the balloon holds leaves the total.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Worked out from the recorded totals by the kernel&apos;s rule, from zero on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Y does not mean that it balloons. N means: this VM can only be compressed or swapped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Y once the driver has loaded, N without one and while the guest boots.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a count since the guest booted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>balloon: </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bytes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>commands since the driver loaded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>free -m</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>info balloon, and query-balloon over QMP</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>libvirt&apos;s statistics of one VM</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>microseconds since the guest booted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pages of 4 KiB a second</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pages of 4 KiB; a page of this model is as many as the sum says</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pages of this model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>percent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>percent of MEMSZ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>percent of the time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ratio: 0.50 is half as much again as there is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>seconds; here of simulated time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>times since the driver loaded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>virsh dommemstat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>virtio with deflate-on-OOM, and VMware&apos;s driver of 2010: it stays in the total, and counts as used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>virtio without deflate-on-OOM: what the balloon holds leaves the total</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{mib_text} MiB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{mib} MiB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} › Summary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}$ free -m</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“My guest is full since the balloon”: the balloon&apos;s pages look used in this accounting, and the cache made room for them.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RecentFiles</name>
    <message>
        <source>{file} is not there any more, and was taken off the list.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReplayDialog</name>
    <message>
        <source>How much of the run is made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file}: the run is made again, up to where it was saved.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ResultPage</name>
    <message>
        <source>How it is done here: {method}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It runs, and what comes of it will be drawn here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run it, and what comes of it will be drawn here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to draw.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ResultPlot</name>
    <message>
        <source>band: all seeds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dashed, ○: published</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>full: ours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hollow: published</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Scenario</name>
    <message>
        <source>110 MiB: nothing left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>30 MiB: free pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>60 MiB: cache goes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>80 MiB: guest swap</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A balloon squeezed by hand takes free pages, then cache, then pages programs out, and ends in a kill.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A guest without a driver</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Boot storm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Consolidation under pressure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deflate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deflating returns pages, not contents: each gets a frame, all zeroes, only when it is touched again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each works on its active part and leaves the rest alone, on {size_text}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Figure 3.27 — the ballooning process</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Five frames, two VMs: one gives two inactive pages to the other, message by message.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Four guests zero their memory before their drivers load: equal pages are shared before they are swapped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>KVM: Proxmox VE decides</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The VM with memory to spare has no balloon driver: it cannot be asked, so random pages of it are swapped out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Three VMs, 1.5 times overcommitted: balloons move memory from the resting VM to the busy ones.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Three virtio guests say how they do; every 10 s Proxmox VE moves at most 100 MiB a VM.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too deep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>VM 2 needs two more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>VM 2 powers off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>active part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all its pages in use again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>answering queries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>batch job</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>batch job ends</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>batch job rests</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>batch job works again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>buffer pool warm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>building a report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>database starts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>deflate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>delivering mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>expected a host of {bounds}, got {size_text}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>first driver loads</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hardly busy, and keeps its frames</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>idle part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>importing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>inflate by hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>legacy frees 100 MiB, and nobody learns of it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>needs no more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not concerned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>row {row}, reservation: expected at most the {size_text} of the host that other VMs have not reserved, got {size_text2}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>row {row}, size: expected VMs of at most {size_text} in all, {overcommitment_max} times the host, and with this one they are larger</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>row {row}, size: expected at least {size_text}, which is one page where a host has {size_text2}, got {size_text3}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>row {row}: expected at most {vms_max} VMs, got {len}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>searching</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>selling</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>serving requests</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>serving terminals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>taking pages again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>three pages in use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>two pages active, two freed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>working</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} of {where}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{len} VMs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name_or_path}: only the VMs of a CSV file can be given a host.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{size_text} active</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{size_text} to {size_text2}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ScenarioPicker</name>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scenarios</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scenarios and sessions (*.toml *{suffix});;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SessionFile</name>
    <message>
        <source>Bookmark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Don’t save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replace it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sessions (*{suffix})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a file {name} already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unsaved run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What happens at {n:.1f} s?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you did in “{name}” is not saved.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ShortcutsDialog</name>
    <message>
        <source>&lt;b&gt;Tab&lt;/b&gt; goes from control to control. In a grid of pages the &lt;b&gt;arrow keys&lt;/b&gt;, &lt;b&gt;Home&lt;/b&gt; and &lt;b&gt;End&lt;/b&gt; move, &lt;b&gt;Enter&lt;/b&gt; keeps the page lit. &lt;b&gt;Space&lt;/b&gt; presses the button that has the focus. The &lt;b&gt;Menu&lt;/b&gt; key opens a VM&apos;s menu.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SpawnDialog</name>
    <message>
        <source> s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Balloon driver</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Balloon driver loads after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Configured size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It loads after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its own swap disk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Limit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Power on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reservation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shares</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spawn a VM</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Templates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What VMs are guaranteed of the host</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What runs in it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no more than</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SpawnTile</name>
    <message>
        <source>Power on a new VM (Ctrl+N)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spawn a VM</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from a template · Ctrl+N</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SpeedButton</name>
    <message>
        <source>Simulated seconds a real second</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Speed {speed}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Stage</name>
    <message>
        <source>Close-up: guest pages, host frames and what joins them</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StateChip</name>
    <message>
        <source>Host state</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How short of free frames the host is: the shorter, the harsher the hypervisor acts</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StatusBar</name>
    <message>
        <source>Legend</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Simulated time, seed, frames drawn a second, real time that a tick takes, speed reached</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>paused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>seed {n}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tick {ms:.1f} ms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n:.0f} fps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{reached} of {wanted} reached</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StoreStrip</name>
    <message>
        <source>none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not known to this eye</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{used} of {capacity}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{used} of {capacity} pages</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StoryPanel</name>
    <message>
        <source>What happens, and why</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SwapNews</name>
    <message>
        <source>Compare…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It cannot see which {pages} are in use. A program that touches one that it took stands still until the disk has answered, and a guest may write it to its own disk once more. A balloon lets the guest give what it needs least.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The {hypervisor} swaps: so far {written} taken at random, {read} had to be read back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The {hypervisor} swaps: so far {written} taken at random.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TechniqueFields</name>
    <message>
        <source> pages/s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A page that is not touched for {period} costs no more than a used one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An idle page, not touched for {period}, costs as much as {times} used ones.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cache, of each VM</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only what is about to be swapped is compressed: without that disk, nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only within a VM</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scan of all VMs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scan of one VM</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share before swapping</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the {hypervisor} may do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{quarter} % of pages shrink to a quarter, {half} % to a half; {rest} % do not, and are swapped.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TechniquesButton</name>
    <message>
        <source>Host settings: {line}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How the hypervisor may get frames back, and what things cost: change it</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Terms</name>
    <message>
        <source>A pseudo-device in the guest. VMware: vmmemctl. KVM: virtio_balloon.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Guest page (PPN): a page that the guest believes to be real. Course text: real page. VMware: physical page. KVM: guest page, gfn.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Guest pages that hold the same share one host frame, until one of them is written. VMware: transparent page sharing (TPS). KVM: kernel same-page merging (KSM).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Held by the balloon driver: no program can read or write the page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Host frame (MPN): a page that is really in the server. Course text: physical page. VMware: machine page. KVM: host page frame, pfn.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Host frames that hold pages pressed to half their size or less, so that none needs a disk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Host frames that the hypervisor itself needs to run the VM.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>KSM</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>KVM host</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>KVM hosts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MADV_DONTNEED</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MPN</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MPNs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mem.IdleTax</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PPN</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PPNs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>QEMU overhead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TPS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The VM&apos;s weight when there is not enough for all.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The guest pages that the balloon driver holds, so that nobody uses them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The guest&apos;s own disk for pages it has no room for; the hypervisor has no part in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The hypervisor&apos;s own disk, for pages that it took by force; the guest does not know of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The hypervisor&apos;s table from guest pages to host frames, one a VM.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The most of a VM&apos;s idle pages that may go to others, whatever its shares.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The most of the VM that is ever backed by host frames.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The most of the VM that its balloon may take, 65 % by default.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The only way between balloon driver and hypervisor.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The size that the hypervisor wants the balloon to have.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>VM</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>VMkernel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>VMkernel swap</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>VMkernel swap file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>VMkernel swap files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>VMkernels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>VMs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is about to be swapped out stays in memory if it shrinks to half or less. KVM: zswap.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the VM is guaranteed, come what may.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the guest has left: configured less what the balloon holds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the guest was told that it has.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>backdoor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>backdoors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>balloon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>balloon driver</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>balloon drivers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>balloon limit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>balloon limits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>balloons</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>compress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>compressed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>compression</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>compression cache</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>compression caches</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>configured</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>current size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>current sizes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>domain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>domains</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>frame</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>frames</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>gfn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>gfns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>guest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>guest OS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>guest OSs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>guest page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>guest page (gfn)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>guest pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>guest pages (gfn)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>guest physical page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>guest physical pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>guest swap</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>guest swap file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>guest swap files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>guest&apos;s own swap disk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>guests</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>guests&apos; own swap disks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hard_limit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hard_limits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>host frame</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>host frames</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>host page frame</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>host page frames</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>host swap</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hypervisor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hypervisor&apos;s swap disk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hypervisor&apos;s swap disks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hypervisors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>idle memory tax</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>inflated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>limit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>limits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>locked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>machine page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>machine pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>maximum size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>maxmemctl</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>memory compression</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>memory size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>min_guarantee</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nested page table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>num_pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>overhead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>page frame</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>page frames</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>page mapping</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>page sharing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pfn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pfns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>physical page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>physical pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pinned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pmap</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>private channel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>private channels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>real page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>real pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reclaim</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reservation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reservations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>share</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>shares</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sizes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>target</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>target balloon size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>target balloon sizes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>targets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>transparent page sharing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>virtio_balloon driver</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>virtio_balloon drivers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>virtqueue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>virtqueues</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>vmmemctl driver</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>vmmemctl drivers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>zip</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>zipped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>zswap</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>zswap pool</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>zswap pools</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Text</name>
    <message>
        <source>page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{first} and {last}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{list} and {count} more</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TimeBar</name>
    <message>
        <source>Go to {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time of the run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{now} of {end}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ToolWindow</name>
    <message>
        <source>Copy as text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Point at a value, or go to it with the arrow keys: what it means stands here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tool</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tools</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>VM</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What would your tool say?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>t = {time}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>Pause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Play</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Travel</name>
    <message>
        <source>On the way there: {n} %. Esc stays here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other f&amp;utures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>up to {end}, one command</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>up to {end}, {n} commands</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>VmCard</name>
    <message>
        <source>Balloon of {vm}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compression cache of {vm}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Guest pages of {vm}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Guest swap of {vm}: the guest&apos;s own disk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Host swap of {vm}: the hypervisor&apos;s disk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Menu of {vm}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Programs, power, settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select {vm}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Slowdown of {vm}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>VM {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What {vm} uses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in {frames} of host frames</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{configured} size; the balloon leaves the guest {left} of it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{size} · cell = {n} pages</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>VmMenu</name>
    <message>
        <source>Stop a progra&amp;m</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no VM</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this run does not let you</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>VmRow</name>
    <message>
        <source>Guest pages of {vm}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What {vm} uses</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Windows</name>
    <message>
        <source>The comparison was closed. F8 begins another one.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>_List</name>
    <message>
        <source>What just happened</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>closeup</name>
    <message>
        <source>A guest sees nothing of this: it does not know that it runs in a VM.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>active</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>backed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>backed {backed} · ballooned {balloon}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ballooned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>booting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cache</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>compressed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>crashed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>data {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>deflating</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dirty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>driver idle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>driver reset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>driver&apos;s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>free</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>host swap</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>idle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in use {used} · free {free} · pinned {pinned}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>inflating</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kernel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>loading</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no driver</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>overhead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>paused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pinned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>powered off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>shared</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>shared by {n}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stopped by the host</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unbacked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>waiting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>waits for the next poll</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>waits for {frames}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>zeroes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{frames} · {free} free</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{frames} · {free} free · {pages} on the {swap}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{frames}: what is really in the server · {free} free</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{pages}: what this guest takes for real memory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{shown} of {all}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>compare</name>
    <message>
        <source> {pages} were read only for a guest to write them out too: double paging.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A guest that had nothing left to give, neither cache nor room on its swap disk, killed a program to go on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A guest wrote out what its {hypervisor} had swapped out already, for neither knows what the other does: the page was read from one disk to be written to another.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All did alike: the host was never so short that it made a difference.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Double-paged, pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Guest-swapped in, pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Guest-swapped out, pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Guests moved {most} pages to their own disks under “{first}”, {least} under “{last}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Guests wrote these pages to their own swap disks. Each guest chose them itself, by what it had not used for longest: that is what a balloon makes it do once nothing is free.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Host in hard or low, s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Host-swapped in, pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Host-swapped out, pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many touches of memory all programs together got done a second: what the VMs are there for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pages that guests read back from their own swap disks: a program needed them after all.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pages that the {hypervisor} had swapped out and that a guest then touched: each was in use after all, and the program that touched it stood still until the disk had answered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Programs killed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Programs killed under “{first}”: {most}, under “{last}”: {least}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Programs stood still for {most} s under “{first}”, for {least} s under “{last}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stalled on memory, s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The largest difference, “{line}”: {why}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The {hypervisor} wrote these pages to its own disk without asking the guest. It cannot see which are in use, so it takes them at random, and many of them are needed again at once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Throughput, touches/s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time in which at least one program of a VM stood still for memory: for a free {frame}, or for a page on a disk. Of all VMs together.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time in which so few {frames} were free that the {hypervisor} took them by force (hard), or stopped VMs too (low).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Under “{variant}” {back} of {out} had to be read back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>blocked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{first}” got {most} touches done a second, “{last}” {least}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{first}” moved {most} pages to the host&apos;s disk, “{last}” {least}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>feed</name>
    <message>
        <source>{text} in {n} s</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>graph</name>
    <message>
        <source>host settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} decides</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} balloon drivers gone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{vm} crashes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{vm} ends {program}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{vm} kills {program}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{vm} powers off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{vm} powers on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{vm} reboots</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{vm} starts {program}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{vm}: no balloon driver</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>headlines</name>
    <message>
        <source>LOCK {pages}; refused {refused}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>LOCK {refused}: refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cannot get back to high: reservations guarantee {guaranteed}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>compresses {pages} of {name}: {freed} freed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>copy on write: gets {pages} of its own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>crashes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>double paging: gives up {pages} that the {hypervisor} had swapped out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>driver empties its balloon, leaves its device</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>driver is told RESET: lets {freed} go</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>driver leaves</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>driver starts: START, GUEST_ID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>driver takes its device over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>gets {pages} back from its balloon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>goes on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>grants {frames} to {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>guest drops cache, driver pins {pages}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>guest drops {pages} of cache</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>guest gives {pages} that are free, driver pins them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>guest gives {pages} that is free, driver pins it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>guest kills {program}: nothing was left to give</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>guest pages out {paged}, driver pins {pages}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>guest reads {pages} back from its swap disk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>guest writes {pages} to its swap disk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>interrupt: {noun} {target}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is stopped: holds more than its part in low</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>moves {pages} of {name} from the full {cache} to the {swap}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no page free: driver slows down to {rate}/s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>other costs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>out of memory: balloon gives {pages} back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>out of puff: cannot get {missing}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>paused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>polls: {noun} {target}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>powered off: {frames} free</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>powered on with {configured}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reboots</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reclaims {frames} of {name}, unmaps them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reports its statistics</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>runs again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>shares {pages} of {name} rather than swap: {freed} freed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>shares {pages} of {name}: {freed} freed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>state {old} → {new}: {free} free</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>state {old} → {new}: {free} free, {waiting} waiting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>swaps out {pages} of {name} at random, to the {swap}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>touches ballooned page {page}: the balloon of {balloon} pops</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>touches what was compressed: {pages} unpacked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>touches {pages} of its balloon: nobody notices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>touches {pages}: gets {frames}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>touches {pages}: is at its limit, waits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>touches {pages}: no {frame} is free, waits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>touches {pages}: read from the {swap}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>touches {page}: gets {frame}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} decides about balloons from now on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}: {target} {old} → {new}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}: {target} {old} → {new} (by hand)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}: {target} {old} → {new} (its limit)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{program} ends: {freed} free in the guest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{program} starts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{setting} changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{tax} {old} % → {new} %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what} off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what} on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what}: other rules</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>host</name>
    <message>
        <source>CLEAR — sharing pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>HARD — reclaiming by force</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>HIGH — nothing to do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>LOW — blocking VMs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SOFT — ballooning</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>inspector</name>
    <message>
        <source>Contents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last touched</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shared by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The guest sees</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The hypervisor sees</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a program&apos;s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>active</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all zeroes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>backed; free or used, it cannot tell</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ballooned, its frame was reclaimed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>because</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cache, clean</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cache, not yet written to its file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>compressed, in the compression cache</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>compression cache: it holds compressed pages of {vm}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>contents no. {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>free</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>free: it backs no page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>idle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kept in the compression cache</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kept on the hypervisor&apos;s swap disk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kernel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>never</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>never touched, no frame needed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none: there is no frame to hold any</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on the hypervisor&apos;s swap disk; the guest does not know</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>overhead: the hypervisor needs it to run a VM</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pinned by the balloon driver</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reported by the balloon driver, about to be reclaimed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>shared: others have the same frame; a write gets a copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>touched, waits for a frame</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unbacked: the next touch gets a zeroed frame</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} page: {list}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} pages: {list}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{time} ago</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{vm}, {page} {ppn}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>narrator</name>
    <message>
        <source>, free until now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A balloon is a mechanism. Without a policy it moves only when a person moves it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A balloon never takes more than this part of its VM.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A ballooned page must not be used, so the guest has lost track of its balloon. The page is served like a first touch, and the driver&apos;s next message is answered RESET.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A larger cache keeps more pages from the disk, but its {frames} are those of its VM.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A limit counts even while the host has free {frames}: {name}&apos;s own balloon must give some up first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A program touched what had been written out, and waits for the disk meanwhile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A shared {frame} is read-only. The first write is caught and goes to a private copy (copy on write), so that nobody ever reads what another VM wrote.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A swapped page comes back at a touch and not before, however many {frames} are free. {name} waits for the disk, and its guest does not know why.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A zeroed {frame} takes {zero}, and to read a page from the disk {read}: that is why it matters what is taken, and how.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A {frame} is assigned at the touch, not before, and always zeroed: nothing can be read of what it, or the page, held earlier.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An idle page costs its VM no more than a used one: shares alone decide.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An idle page now costs its VM as much as {times} that it uses, so memory moves to who uses it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An interrupt wakes {name}&apos;s {driver}: num_pages is {number}, {size}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Balloons answer too slowly for this demand, and this host has no swap disk of its own: a page that finds no {frame} waits for the balloons.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Balloons answer too slowly for this demand: the {hypervisor} still asks the guests, but now also takes {frames} by force. It picks {pages} at random and writes them to its own swap disk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Balloons answer too slowly for this demand: they stay as they are, and the {hypervisor} takes {frames} without asking.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Balloons stay as they are, and this host has no swap disk of its own: a page that finds no {frame} waits until somebody gives one up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cache can be read from its file again, so a guest gives it up before its programs&apos; pages.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Can the {hypervisor} see which pages are not needed?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Could the {hypervisor} use these {frames}?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>DEFLATE_ON_OOM: nobody is killed. The host still wants as much as before; until it says so again, the balloon stays smaller than wished.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Does the {hypervisor} know these pages by now?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Double paging: the guest gives up what it used longest ago, and does not know that just this is gone already. A balloon lets the guest choose before anybody swaps.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enough is free again: no VM needs to give up more now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Equal pages share one {frame} until somebody writes to them; whoever does gets a copy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Free in the guest only: the {hypervisor} is not told, so the {frames} behind them stay taken.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From here every page costs the guest work, dropping cache or writing to the {swap}; the driver leaves it time for its programs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From now on it asks once a second how large its balloon should be. Until now nothing could be taken from {name} by balloon.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From now on nothing can be taken from {name} by balloon.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From now on the host writes the size it wants into the device, and an interrupt wakes the driver: it never has to ask.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How does the guest learn of it?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In {name} the program {program} ends and leaves {freed} free.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In {name} the program {program} starts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Instead of swapping {name}&apos;s {pages} out, the {hypervisor} compresses the contents into its {cache}, which leaves {freed} free.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is what the page held still there?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It believes that all of it is there, but a page gets a {frame} only at its first touch.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It gets pages from its guest; {frames} follow at their first touch.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It goes by how short the host is, by shares, and by what it samples of each VM: no guest has to tell it anything.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It goes by what the host has free and by what the guests report; of one that reports nothing it knows no more than the size.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It has no free page and no cache left. This is the guest&apos;s own disk and its own choice: it knows which pages were used longest ago.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It holds exactly that much, so there is nothing to do.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It holds {held}, so it must deflate by {gap}, and begins at once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It holds {held}, so it must deflate by {gap}: that goes back to the guest.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It holds {held}, so it must inflate by {gap}, and begins at once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It holds {held}, so it must inflate by {gap}. It asks once a second, for the {hypervisor} has no way to call into a guest.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It no longer holds more than its part, or the host has left low.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It says so before its pages are used again, so that their touch is not taken for a fault. From now on nothing can be taken from {name} by balloon.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It tells the {hypervisor} first and frees them afterwards: the next touch must find the {hypervisor} prepared.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It would ask for {wanted}, but what is reserved for {name} stays.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It would ask for {wanted}, but {percent} % of {configured} is the most that a balloon may take.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It would ask for {wanted}, if the balloon&apos;s limit allowed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its balloon driver stands still with it: its balloon can neither grow nor shrink.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its programs and its balloon driver run again, from where they stood.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its programs would only ask for more. Its balloon driver still runs, to give {frames} back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its {frames} stay taken: the {hypervisor} cannot know that nobody needs them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No free page was left, so the guest gave up cache: that can be read from its file again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No free page, no cache and no room on the {swap} were left, while its balloon holds {held}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No free page, no cache and no room on the {swap} were left.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody in {name} can touch a pinned page, so nothing has to be saved: contents are simply gone. The page numbers stay with the balloon, only the {frames} leave.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody is asked for anything yet: the {hypervisor} only looks for {pages} that hold the same, so that they can share one {frame}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not taken yet, and so still behind them: {backing}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing takes time: programs do not feel what is taken from them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was left that costs less: what {name}&apos;s programs had there was first written to the {swap}. Still the guest chose, by what was used longest ago.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One {frame} is enough for equal contents as long as nobody writes, which saves {freed}. No guest is asked, and none knows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only the guest knows this; a host that decides by it must trust what it is told.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Out of puff: {name}&apos;s driver cannot get {missing}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reservations guarantee {guaranteed}, but only {available} can be given: free {frames} stay below the mark of high.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share before swap: the {frame} of a twin serves as well, which saves {freed} without a disk, and without a wait at the next touch.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shares matter only while {frames} are short: more shares, less taken.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>So little is left that every VM that holds more than its part stops; only its balloon driver still runs, for it alone can free something.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Some of what faults and disks cost changes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The balloon has the size that is wanted, so the pages go back to the guest.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The command is refused, and nothing has changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The controller sets the {target} of {name}&apos;s balloon from {old} to {new}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The driver allocates, and {name} hands it {pages}{origin}; it pins it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The driver allocates, and {name} hands it {pages}{origin}; it pins them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The driver does not look for inactive pages: it only asks, and the guest gives what it misses least. Pinned, they can be neither used nor paged out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The driver unpins {pages}: free in {name} again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The faster the scan, the sooner equal pages are found, and the more time it takes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The guest does not know that anything was gone: its touch took some microseconds longer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The guest has nothing free, nothing to drop, and no room on the {swap}. The driver sleeps 200 ms and tries again, for as long as it is asked to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The host decides how many, the guest decides which. The number stands in the device&apos;s configuration, and an interrupt will wake the driver.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The host gave such pages up without a mark, so the touch gets a zeroed {frame} like a first one. Nobody notices: the balloon is said to be as large as before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The host hears of it before the guest may use them again. There is nothing it must do: the next touch gets a {frame} by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The host is not told, and no touch will tell it: until the driver resets its device, the balloon is said to be as large as before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The state climbs one step at a time and with a margin, so that it does not flicker.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The {cache} is full: {name}&apos;s {pages} move on to the {host_swap}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The {cache} is full: {name}&apos;s {pages} moves on to the {host_swap}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The {cache} of a VM may now take {percent} % of its size.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The {disk} may be used from now on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The {disk} takes no more pages from now on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The {hypervisor} cannot know which pages matter, and a rule of its own might hit the wrong ones every time: so it picks blindly, even from the guest&apos;s kernel. The guest is not asked, and does not know.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The {hypervisor} decides how many, the guest decides which. The driver learns the number at its next poll.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The {hypervisor} has already forgotten the balloon, so no UNLOCK is needed: both sides agree again on an empty balloon.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The {hypervisor} is not told. It finds out when a ballooned page is touched, or when the driver says START.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The {hypervisor} now takes {frames} back where it must. It cannot tell which pages a guest needs, so it asks the guests, by their balloons.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The {hypervisor} sets the {target} of {name}&apos;s balloon from {old} to {new}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The {hypervisor} unmaps {name}&apos;s {pages} and takes back {backing}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The {target} of {name}&apos;s balloon is set by hand, from {old} to {new}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The {tax} goes from {old} % to {new} %.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They are the guest&apos;s own numbers. Nothing lies behind these pages, so there is no {frame} to take back; but they will not ask for one either.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They are the guest&apos;s own numbers: {name} never learns where its pages really lie. The {pmap} tells the {hypervisor}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They are the guest&apos;s own numbers: {name} never learns where its pages really lie. The {pmap} tells the {hypervisor}: {backing}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>VMs that run the same system have most in common, so this is where sharing saves most; but by the time that a write takes, a VM can find out what others hold.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What a reservation guarantees is never taken back; each VM is asked for all it holds above it, and not for more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What balloons cannot give in time can now be taken: pages picked at random, without asking the guest.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What can be taken now, and why safely?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What comes back has no {frame} and none of its old contents: a zeroed {frame} follows at the next touch, not before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What faults and disks cost changes from “{old}” to “{new}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What happens to the other balloons?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What if somebody writes to a shared page?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is about to be swapped stays in memory if it shrinks to half or less: unpacking a page is far faster than a disk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is compressed stays so until it is touched; what is taken from now on is swapped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is on it stays there until it is touched. From now on only balloons make room: where they cannot, VMs wait.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is reserved is never taken back once the guest touched it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is shared stays so until it is written; nobody looks for more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What lies above a limit is never backed, however much the host has free.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What nobody touched for longest leaves the {cache} first; its next touch waits for a disk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What shrinks to half a page or less comes back in microseconds; from a disk it would take milliseconds. What does not shrink has to be swapped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When does it get a {frame}?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where a {frame} was taken, the old contents are gone with it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which pages will the guest give it?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which pages would the guest have chosen?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who could find out, and how?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who gets the {frames}?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who has pages that are not needed, and who knows it?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whoever decides about balloons here goes by other rules; the state only says how short the host is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Will it come back as it was?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With a salt of its own a VM cannot find out by a shared page what others hold. What is shared already stays so until it is written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With {frames} to spare, the {hypervisor} can ask less of other balloons.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>balloon limit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>devices write to such pages, so they must keep their {frames}. The driver sets them aside and tries others.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>limit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no {noun}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reservation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>shares</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{amount} free</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{amount} from its cache</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{amount} from its programs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{backing}, zeroed first, now back {name}&apos;s waiting {pages}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{backing}, zeroed first, now backs {name}&apos;s waiting {pages}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{compression} is switched off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{compression} is switched on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} are free</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} is free</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{free} and {waiting} waiting: the host goes from {old} to {new}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{free}: the host goes from {old} to {new}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} cannot tell whose {frames} these were: the zeroes hide what another VM left in them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} does not know why it stands still: it cannot see the host, nor the VMs that hold the {frames}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} drops {pages} of cache to make room, and first writes {dirty} to disk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} drops {pages} of cache to make room.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} goes on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} has no page to give without effort: its driver slows down to {rate} a second.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} holds more {frames} than its limit allows; that counts even while the host has plenty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is out of memory, and its balloon gives {pages} back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is paused.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is powered off and leaves {count} free.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is powered on with {configured}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is stopped: it holds more than its part while the host is in low.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} kills the program {program}, which frees {freed}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} may have {back} back. An interrupt will wake its driver.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} may have {back} back. Nothing moves until its driver polls: only the guest&apos;s side begins a conversation.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} reads {pages} back from the {swap}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} reboots: its guest forgets everything, its balloon too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} reports: {free} free and {cache} of cache, of {total}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} runs again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} touches {pages} and gets {backing}, zeroed first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} touches {pages}, but holds all that its limit allows: it waits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} touches {pages}, but no {frame} is free: it waits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} touches {pages}, but the free {frames} are owed to others: it waits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} touches {pages}, which its balloon still counts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} touches {pages}, which was compressed: it is unpacked into {backing}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} touches {pages}, which were compressed: they are unpacked into {backing}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} touches {pages}: it is read from the {host_swap} into {backing}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} touches {pages}: they are read from the {host_swap} into {backing}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} touches {page}, which its balloon holds: the {hypervisor} pops the balloon of {balloon}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} writes to shared {pages}, which get copies of their own in {backing}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} writes to shared {pages}, which gets a copy of its own in {backing}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} writes {pages} to the {swap}, but the {hypervisor} had swapped it out already: it comes back from the {host_swap} only to be written again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} writes {pages} to the {swap}, but the {hypervisor} had swapped them out already: they come back from the {host_swap} only to be written again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} writes {pages} to the {swap}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}&apos;s driver puts {pages} on the deflate queue.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}&apos;s driver reports pages; the {hypervisor} needs no more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}&apos;s driver reports the numbers of its pinned {pages}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}&apos;s driver reports {pages}; the {hypervisor} refuses.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}&apos;s driver says UNLOCK for {pages}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}&apos;s guest crashes and stands still until it is rebooted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}&apos;s {driver} asks GET_TARGET; the answer is {answer}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}&apos;s {driver} empties its balloon and leaves its device.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}&apos;s {driver} is answered RESET: it lets go of all its {freed} and starts afresh.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}&apos;s {driver} resets its device and takes it over.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}&apos;s {driver} says START and GUEST_ID over the {channel}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}&apos;s {driver} says START without capabilities, and leaves.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}&apos;s {pages} are written to the {host_swap}: {cached} from the full {cache}, the rest picked at random.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}&apos;s {pages} hold what other pages hold too: they share {backing} now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}&apos;s {pages} holds what another page holds too: it shares {backing} now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}&apos;s {pages} was to be swapped out, but holds what another page holds too: it shares {backing} instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}&apos;s {pages} were to be swapped out, but hold what other pages hold too: they share {backing} instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}&apos;s {pages}, picked at random, are written to the {host_swap}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}&apos;s {pages}, picked at random, is written to the {host_swap}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}&apos;s {setting} changes from {old} to {new}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{pages} refused: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{pages} wait for a {frame}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{pages} waits for a {frame}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{policy} decides about balloons from now on; until now it was {before}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{sharing} goes across VMs from now on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{sharing} has other rules: up to {vm} pages a second of a VM, {host} of all VMs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{sharing} is switched off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{sharing} is switched on: up to {host} pages a second are looked at for others that hold the same.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{sharing} stays within each VM from now on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{size} of {nouns} is free</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>policy</name>
    <message>
        <source>nobody</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}, not yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}, {n} s ago</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>refusals</name>
    <message>
        <source>A balloon of {target} is too much for {vm}: of its {configured}, {reservation} is reserved, which leaves {most}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A balloon of {target} is too much for {vm}: {percent} % of {configured} is {most}. Raise its balloon limit to ask for more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A name is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refused: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The host is set so already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The host&apos;s swap disk holds {space}; its VMs need {needed}, which is all that is not reserved for them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The {field} must lie between {low} and {high}; {value} does not.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a VM called {vm} already: choose another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no VM called {vm}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>balloon limit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>compression cache</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>configured size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cost of a copy on write</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cost of a virtio balloon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cost of a zeroed frame</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cost of looking for an equal page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cost of packing a page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cost of unpacking a page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>device pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>disk&apos;s access time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>disk&apos;s speed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>idle memory tax</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kernel size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>number of programs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>part of pages that fit in a half</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>part of pages that fit in a quarter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>period in ns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>program size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>scan of all VMs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>scan of one VM</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>share of writes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>size of all VMs together</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>statistics period in ns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>swap disk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>touches per second</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} VMs are the most that a host can hold.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} pages a second</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{program} would stop before it starts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{vm} already has a program called {program}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{vm} cannot start: running it takes {overhead} of the host&apos;s own frames, and only {free} is free.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{vm} has crashed already: reboot it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{vm} has crashed: nothing runs in it until it is rebooted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{vm} has no balloon driver loaded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{vm} has no program called {program} that runs or will.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{vm} is not admitted: all that is not reserved for it, {needed}, must fit on the host&apos;s swap disk, and only {left} of that is left.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{vm} is not admitted: its reservation and overhead need {needed}, and only {unreserved} of the host is not yet promised.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{vm} is not paused.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{vm} is paused already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{vm} is paused: let it go on first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{vm}&apos;s balloon driver is loaded already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{vm}&apos;s balloon holds no page that could be touched.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{vm}&apos;s target is set by the hypervisor already.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>settings</name>
    <message>
        <source>HDD</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NVMe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SATA SSD</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>balloons only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing takes time</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>spawn</name>
    <message>
        <source>A VM needs a name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Guaranteed to it: {needed}. Unreserved after that: {left}. All VMs together: {percent} % of the host.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its program is larger than the guest: it will have to swap.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More is reserved than it is to have.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The host has only {left} unreserved, and this VM needs {needed}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The host&apos;s swap disk has only {left} left, and all that is not reserved must fit on it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The limit is below what is reserved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no room for its overhead of {size}: {free} are free.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is too small for its kernel.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is taken.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>templates</name>
    <message>
        <source>none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>virtio-balloon (Linux/KVM)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>vmmemctl (VMware)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tips</name>
    <message>
        <source>A first touch: the fault, and a {frame} filled with zeroes. It grows with the page; usual are 1 to 3 µs for each 4 KiB.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A page that is about to be swapped out is looked up first, and shared if another one holds the same: then nothing has to be written. ESX always does so.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A touch of a compressed page: it is unpacked into a {frame}. It grows with the page; LZ4 takes about 2 µs for each 4 KiB.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A write to a shared page: the fault, and a copy of its own. It grows with the page; usual are 2 to 5 µs for each 4 KiB.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each VM shares only with itself, so that none can find out what another one holds; it costs most of what sharing saves. Mem.ShareForceSalting: 2, which is this, by default.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fill in what the scenario began with; nothing changes until it is applied.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How fast bytes come and go once they do, and so how many pages a second can be swapped out. Here 150 MiB/s (HDD), 500 MiB/s (SATA SSD) and 2,500 MiB/s (NVMe); 0 is no limit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How long a virtio balloon takes, of what was published for it: 100 % is 2.25 µs for each 4 KiB that it inflates, most of it to tell the host.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many pages of 4 KiB of one VM are looked at in a second; ten times as many while the host is short enough to look actively. ESX 2: Mem.ShareScanVM, 50 by default.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pages that hold the same share one {frame}, until one of them is written and gets a copy. VMware calls it TPS and has it on; with KVM it is KSM (ksm/run), off by default.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The most of a VM&apos;s configured size that its compressed pages may take; when that is full, what was in it longest goes to the disk. Mem.MemZipMaxPct: 10 % by default.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The most of a VM&apos;s idle pages that may go to others: at 0 % only shares count, and the higher it is, the more an idle page costs its VM. Mem.IdleTax: 75 % by default.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same for all VMs together, in equal parts. ESX 2: Mem.ShareScanTotal, 200 by default; KSM: pages_to_scan and sleep_millisecs, 5,000 a second.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The {hypervisor} may write pages of VMs to a disk of its own, picked at random, where balloons do not help in time. ESX always has a swap file for each VM, as large as what is not reserved for it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To look for a page that holds the same; the VM whose page it is pays. It grows with the page; usual are 1 to 2 µs for each 4 KiB.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To try whether a page that is to be swapped packs well enough to be kept; its VM pays. It grows with the page; LZ4 takes about 9 µs for each 4 KiB.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What faults and disks cost on a usual machine. It is no option of a product but the machine itself, and nothing takes time unless a scenario says so.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is about to be swapped out stays in memory, if it shrinks to half or to a quarter. Mem.MemZipEnable: on by default.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What passes before the first byte comes, on disks of guests and of the {hypervisor} alike; it does not grow with the page. Usual are 5 to 10 ms (HDD), 0.2 to 0.5 ms (SATA SSD), 0.1 ms (NVMe).</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>variants</name>
    <message>
        <source>All four</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Balloons could be moved, but nobody does: what remains is the host&apos;s own swapping.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Balloons only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Balloons, then swap</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compression, then swap</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ESX&apos;s balancer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each guest gets what it asks for and a fifth more, as long as there is enough.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every 10 s the host&apos;s use is steered to 80 %, by virtio balloons; guests only say who goes first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every 15 s all guests shrink a little while less than 20 % of the host is free, and grow else.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hyper-V Dynamic Memory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No controller</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No guest is asked: pages are taken at random and written to the hypervisor&apos;s own disk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No guest is asked: pages are taken at random, but those that shrink well stay in memory, compressed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pages that hold the same share one host frame; the guests are asked for the rest.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Proxmox VE</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Qubes qmemman</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sharing, balloons, compression and swap, the gentlest first, as ESX does it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sharing, balloons, then swap</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Swap only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The guests are asked first and choose what they can miss; only what they cannot give in time is swapped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The guests are asked, and nothing is taken by force: what they cannot give in time is waited for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The hypervisor divides the host by shares and an idle tax; VMware&apos;s drivers ask for their targets.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With every report of a guest, all memory is given out in proportion to what the guests use.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>oVirt MOM</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vm</name>
    <message>
        <source>Balloon limit of {vm}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Balloon target of {vm}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Guest pages beyond the limit are never backed, even on an empty host.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Limit of {vm}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Limit what it may have</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reservation of {vm}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Runs at full speed: {rate} page touches a second.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Runs {times} slower than it could: {rate} page touches a second.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shares of {vm}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shares say what a VM gets relative to others, and only count when host frames are short.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stalled on its pages in the last 10 s: {some} of the time some program (PSI some), {full} all of them (PSI full).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stands still part of its time: {rate} page touches a second.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The guest has reported no statistics</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The guest last reported {age} ago, too long to go by:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The guest reported {age} ago:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The most of its configured size that the balloon may take; 65 % unless changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The size that the balloon should have; up to {most} is taken without more ado.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Touches none of its pages just now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is reserved is guaranteed: the balloon never takes it. The host must have it unreserved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>active</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>active, by its estimate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>automatic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>backed, and idle by its estimate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>balloon driver deflates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>balloon driver idle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>balloon driver inflates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>balloon driver loads later in boot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>balloon driver starts afresh</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>blocked until frames are free</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>booting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cache</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>crashed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>finished {n} s ago</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>free in the guest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>free {free} · cache {cache} · available {available} · total {total}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>full speed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>host is short</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>idle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its limit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kernel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>limit {size}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no balloon driver</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no driver</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nobody decides</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>num_pages {wanted} · actual {held} (units of 4 KiB)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>paused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>programs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reserved {size}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>shares {n}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>slower</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stalled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>swapped in {read}, out {written} · faults {major} major, {minor} minor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the {hypervisor} takes for active, by sampling:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>waiting for {n} {frames}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} killed {n} s ago</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
