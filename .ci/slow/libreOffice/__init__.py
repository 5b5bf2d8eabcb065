"""LibreOffice driven from outside, without a window."""

import os
import subprocess
import sys
import time

import uno
from com.sun.star.beans import PropertyValue


def prop(name, value):
    """A named value, as LibreOffice takes its options."""
    return PropertyValue(Name=name, Value=value)


def url(path):
    """A path as LibreOffice is given it."""
    return uno.systemPathToFileUrl(path)


def connect(folder):
    """Starts LibreOffice with a profile of its own in the folder; the program, and the desktop that opens documents."""
    pipe = f"nopbieu{os.getpid()}"
    program = subprocess.Popen(
        [
            "soffice",
            "--headless",
            "--norestore",
            f"--accept=pipe,name={pipe};urp;",
            f"-env:UserInstallation={url(os.path.join(folder, 'profile'))}",
        ],
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    )
    local = uno.getComponentContext()
    resolver = local.ServiceManager.createInstanceWithContext(
        "com.sun.star.bridge.UnoUrlResolver", local
    )
    for _ in range(240):
        try:
            context = resolver.resolve(f"uno:pipe,name={pipe};urp;StarOffice.ComponentContext")
        except Exception:  # not listening yet
            time.sleep(0.5)
            continue
        desktop = context.ServiceManager.createInstanceWithContext(
            "com.sun.star.frame.Desktop", context
        )
        return program, desktop
    sys.exit("LibreOffice does not answer")


def end(program, desktop):
    """Ends it, also where it closes the connection while it answers."""
    try:
        desktop.terminate()
    except Exception:
        pass
    program.wait(60)
