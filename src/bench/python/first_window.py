"""How long NetSketch takes to its first painted frame, beside a bare JavaFX window.

Each program is started in turn on a screen of its own (Xvfb, which must be installed); the time is
taken from its start until letters stand on the screen. First: mvn -DskipTests package, or, for the
installed program too, mvn -DskipTests -Pinstaller package

    python3 src/bench/python/first_window.py [runs]
"""

import glob
import mmap
import os
import pathlib
import shutil
import signal
import statistics
import subprocess
import sys
import tempfile
import time

ROOT = pathlib.Path(__file__).resolve().parents[3]
LIBRARIES = ROOT / "target/netsketch/lib"
INSTALLED = ROOT / "target/installer/NetSketch/bin/netsketch"
WIDTH, HEIGHT = 1280, 800
SHADES = 12  # so many values of red, green and blue there are where letters are smoothed


def bare_window(folder):
    """The command of a window with a label, compiled into a folder."""
    modules = ":".join(glob.glob(f"{LIBRARIES}/javafx-*.jar"))
    source = ROOT / "src/bench/java/org/netsketch/ui/BareWindow.java"
    options = ["--module-path", modules, "--add-modules", "javafx.controls"]
    subprocess.run(["javac", *options, "-d", folder, source], check=True)
    return ["java", *options, "-cp", folder, "org.netsketch.ui.BareWindow"]


class Screen:
    """A screen in memory."""

    def __init__(self, folder):
        reader, writer = os.pipe()
        size = f"{WIDTH}x{HEIGHT}x24"
        self.server = subprocess.Popen(
            ["Xvfb", "-displayfd", str(writer), "-screen", "0", size, "-fbdir", folder],
            pass_fds=[writer], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        self.display = ":" + os.read(reader, 16).decode().strip()
        with open(f"{folder}/Xvfb_screen0", "rb") as file:
            self.pixels = mmap.mmap(file.fileno(), 0, prot=mmap.PROT_READ)

    def has_letters(self):
        """Whether there are letters in the middle rows, where every window has some."""
        start = len(self.pixels) - WIDTH * (HEIGHT // 2 + 12) * 4
        rows = self.pixels[start:start + WIDTH * 24 * 4]
        return rows != bytes(len(rows)) and len(set(rows)) >= SHADES

    def close(self):
        self.server.terminate()
        self.server.wait()


def first_frame(command, screen, state):
    """Seconds from a program's start to its first letters on the screen."""
    environment = dict(os.environ, DISPLAY=screen.display, XDG_STATE_HOME=state)
    while screen.has_letters():
        time.sleep(0.02)
    start = time.perf_counter()
    program = subprocess.Popen(
        command, env=environment, start_new_session=True,
        stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    while not screen.has_letters():
        if program.poll() is not None or time.perf_counter() - start > 60:
            sys.exit("no window: " + " ".join(map(str, command)))
        time.sleep(0.005)
    seconds = time.perf_counter() - start
    os.killpg(program.pid, signal.SIGKILL)
    program.wait()
    return seconds


def main():
    runs = int(sys.argv[1]) if len(sys.argv) > 1 else 7
    folder = tempfile.mkdtemp()
    screen = Screen(folder)
    try:
        programs = {"a bare window": bare_window(folder),
                    "NetSketch": [str(ROOT / "target/netsketch/bin/netsketch")]}
        if INSTALLED.exists():
            programs["installed"] = [str(INSTALLED)]
        rounds = []
        for run in range(runs + 1):
            times = [first_frame(command, screen, folder) for command in programs.values()]
            if run > 0:  # the first one warms the disk
                rounds.append(times)
        for index, name in enumerate(programs):
            times = [each[index] for each in rounds]
            ratio = statistics.median(each[index] / each[0] for each in rounds)
            print(f"{name:14s} median {statistics.median(times):.2f} s, "
                  f"{min(times):.2f} to {max(times):.2f}, {ratio:.2f} times a bare window")
    finally:
        screen.close()
        shutil.rmtree(folder)


if __name__ == "__main__":
    main()
