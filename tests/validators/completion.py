"""Loads the completions in real, interactive shells and holds what they offer against `iop`'s own help.

    python3 completion.py IOP bash|zsh SCRIPT

SCRIPT is the completion file: sourced by bash, and found on zsh's fpath as `_iop`.
"""
import os
import pathlib
import pty
import re
import select
import shlex
import shutil
import subprocess
import sys
import tempfile
import time

iop, shell, script = os.path.realpath(sys.argv[1]), sys.argv[2], os.path.realpath(sys.argv[3])
EVIL = 'x $(touch pwned) `touch pwned` \'"&;å'

SETUP = {
    "bash": r"""
source "$IOP_SCRIPT"
_iop_capture() { _iop "$@"; printf '%s\n' "${COMPREPLY[@]}" >>"$IOP_OFFERS"; }
complete -F _iop_capture iop
bind 'set bell-style none' 'set completion-query-items 0' 'set page-completions off'
bind -x '"\C-xd": printf %s "$READLINE_LINE" >"$IOP_LINE.new"; mv "$IOP_LINE.new" "$IOP_LINE"'
""",
    "zsh": r"""
fpath=(${IOP_SCRIPT:h} $fpath); autoload -Uz compinit; compinit -u -D
unsetopt beep; zstyle ':completion:*' menu no; LISTMAX=10000; setopt no_always_last_prompt
compadd() {
  if (( ${@[(I)-(O|A|D)*]} )); then builtin compadd "$@"; return; fi
  local -a offered; builtin compadd -O offered "$@"; print -rl -- $offered >>$IOP_OFFERS
  builtin compadd "$@"
}
dump() { print -rn -- "$BUFFER" >$IOP_LINE.new; mv $IOP_LINE.new $IOP_LINE }
zle -N dump; bindkey '^Xd' dump; bindkey '^I' complete-word
""",
}
COMMAND = {"bash": ["bash", "--norc", "--noprofile", "-i"], "zsh": ["zsh", "-f", "-i"]}


class Shell:
    def __init__(self, directory):
        self.offers, self.line = directory / "offers", directory / "line"
        environment = dict(os.environ, IOP_SCRIPT=script, IOP_OFFERS=str(self.offers), IOP_LINE=str(self.line),
                           PATH=os.path.dirname(iop) + ":" + os.environ["PATH"], TERM="dumb", LC_ALL="C.UTF-8",
                           HOME=str(directory), PS1="> ", HISTFILE="", COLUMNS="200", LINES="2000")
        pid, self.terminal = pty.fork()
        if pid == 0:
            os.chdir(directory)
            os.execvpe(COMMAND[shell][0], COMMAND[shell], environment)
        setup = directory / "setup"
        setup.write_text(SETUP[shell] + f"\n: >{self.line}\n")
        self.send(f". {setup}\n")
        self.wait()

    def send(self, text):
        os.write(self.terminal, text.encode())

    def wait(self):
        """Waits for the line to be written; answers with it."""
        end = time.monotonic() + 20
        while not self.line.exists():
            if time.monotonic() > end:
                sys.exit(f"{shell}: no answer")
            # The terminal must be read, or the shell stops.
            if select.select([self.terminal], [], [], 0.01)[0]:
                os.read(self.terminal, 65536)
        text = self.line.read_text()
        self.line.unlink()
        return text

    def complete(self, line):
        """What Tab offers behind `line`, and what the line is then."""
        self.offers.write_text("")
        self.send(line + "\t\x18d")
        now = self.wait()
        self.send("\x15" if shell == "bash" else "\x15\x0b")
        # zsh quotes the blanks of some files before it offers them.
        offers = self.offers.read_text().replace("\\ ", " ").splitlines()
        return {offer for offer in offers if offer}, now


failures = checks = 0


def check(what, got, wanted):
    global failures, checks
    checks += 1
    if got != wanted:
        failures += 1
        print(f"{shell}: {what}\n  wanted {wanted!r}\n  got    {got!r}")


def names(offers):
    """Offers without what the shells put behind them for the next word."""
    return {offer.rstrip("=") if offer.startswith("-") else offer for offer in offers}


def commands_in(help_text):
    part = help_text.split("Commands:")[1] if "Commands:" in help_text else ""
    return set(re.findall(r"^  ([a-z]+)", part, re.M))


def options_in(help_text):
    part = help_text.split("Options:")[1].split("Commands:")[0]
    return {name for row in re.findall(r"^  (-[-A-Za-z, ]+?)(?: {2,}| [A-Z]| [a-z0-9_]+\||$)", part, re.M)
            for name in row.split(", ")}


def help_of(*command):
    return subprocess.run([iop, *command, "--help", "--lang", "en"], text=True, check=True,
                          stdout=subprocess.PIPE).stdout


def against_help(sh):
    """Every command and option that help shows is offered, and no other."""
    common = options_in(help_of())
    check("commands", sh.complete("iop ")[0], commands_in(help_of()))
    for command in sorted(commands_in(help_of())):
        shown = help_of(command)
        check(f"options of {command}", names(sh.complete(f"iop {command} -")[0]), options_in(shown) | common)
        for row in re.findall(r"^  (--[a-z-]+) ((?:[a-z0-9_-]+\|)+[a-z0-9_-]+)", shown, re.M):
            check(f"{command} {row[0]}", sh.complete(f"iop {command} {row[0]} ")[0], set(row[1].split("|")))
        below = commands_in(shown)
        if below:
            check(f"commands of {command}", sh.complete(f"iop {command} ")[0], below)
        for sub in sorted(below):
            check(f"options of {command} {sub}", names(sh.complete(f"iop {command} {sub} -")[0]),
                  options_in(help_of(command, sub)) | common)


def by_hand(sh, directory):
    ids = {"alfa", "beta", EVIL}
    formats = {"text", "json", "sarif", "github", "junit", "markdown"}
    check("a command", sh.complete("iop valid")[1], "iop validate ")
    check("behind an option", sh.complete("iop --lang en val")[1], "iop --lang en validate ")
    check("behind an option with =", sh.complete("iop --lang=en val")[1], "iop --lang=en validate ")
    check("behind arguments", names(sh.complete("iop validate alfa --fail")[0]), {"--fail-on"})
    check("a value", sh.complete("iop validate --format s")[1], "iop validate --format sarif ")
    check("values behind =", {offer.split("=")[-1] for offer in sh.complete("iop validate --format=")[0]}, formats)
    check("a value behind =", sh.complete("iop validate --format=s")[1], "iop validate --format=sarif ")
    check("a value behind an argument", sh.complete("iop deadlines alfa --format=j")[1],
          "iop deadlines alfa --format=json ")
    check("a value of a list", sh.complete("iop deadlines --kind duty,term")[1].rstrip(" ,"),
          "iop deadlines --kind duty,term-end")
    check("a rule", sh.complete("iop rules G31")[0], {"G311", "G312"})
    check("an argument", sh.complete("iop schema ")[0], {"agreement", "index", "guideline"})
    check("a date", sh.complete("iop validate --today ")[0], set())
    check("a number that is no choice", sh.complete("iop index add VPI ")[0], set())
    check("no option behind --", sh.complete("iop validate -- --f")[0], set())
    offered = {offer.rstrip("/") for offer in sh.complete("iop validate ")[0]}
    check("agreements", offered, ids | {"agreements", "lådan med avtal"})
    check("an agreement", sh.complete("iop validate al")[1], "iop validate alfa ")
    check("an agreement below", sh.complete("iop validate agreements/be")[1], "iop validate agreements/beta.yml ")
    check("agreements from another directory", sh.complete("iop -C agreements validate al")[0],
          {"alfa", "alfa.yaml"})
    check("directories only", {offer.rstrip("/") for offer in sh.complete("iop invoice --output-dir ")[0]},
          {"agreements", "lådan med avtal"})
    check("a file", sh.complete("iop validate --output no")[1], "iop validate --output notes.txt ")
    check("a directory with blanks", shlex.split(sh.complete("iop validate l")[1])[-1].rstrip("/"), "lådan med avtal")
    check("a directory within quotes", sh.complete("iop -C 'lådan m")[1].rstrip(" '/"), "iop -C 'lådan med avtal")
    check("an unsafe name", shlex.split(sh.complete("iop validate x")[1])[-1], EVIL)
    check("an unsafe name, begun", shlex.split(sh.complete("iop validate x\\ \\$\\(t")[1])[-1], EVIL)
    check("nothing was run", (directory / "pwned").exists() or (directory / "agreements/pwned").exists(), False)


with tempfile.TemporaryDirectory() as name:
    place = pathlib.Path(name)
    register = place / "register"
    for folder in (register / "agreements", register / "lådan med avtal"):
        folder.mkdir(parents=True)
    for file in ("alfa.yaml", "beta.yml", EVIL + ".yaml"):
        (register / "agreements" / file).touch()
    for file in ("notes.txt", "agreements/notes.txt"):
        (register / file).touch()
    sh = Shell(place)
    sh.send(f"cd {shlex.quote(str(register))}\n")
    against_help(sh)
    by_hand(sh, register)
    os.close(sh.terminal)
print(f"{shell}: {checks - failures} passed, {failures} failed")
sys.exit(failures > 0)
