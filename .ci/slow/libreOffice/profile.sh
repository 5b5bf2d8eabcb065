#!/usr/bin/env bash
# Makes a profile for LibreOffice in a folder, as a person in Viet Nam has it: figures are read and written in Vietnamese,
# and every file is recalculated when it is opened, which by default only happens to some: the others' stored numbers
# would be handed back.
# Usage: profile.sh FOLDER   writes FOLDER/profile
set -euo pipefail
mkdir -p "$1/profile/user"
cat >"$1/profile/user/registrymodifications.xcu" <<'XCU'
<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry">
  <item oor:path="/org.openoffice.Office.Calc/Formula/Load">
    <prop oor:name="OOXMLRecalcMode" oor:op="fuse"><value>0</value></prop>
  </item>
  <item oor:path="/org.openoffice.Setup/L10N">
    <prop oor:name="ooSetupSystemLocale" oor:op="fuse"><value>vi-VN</value></prop>
  </item>
</oor:items>
XCU
