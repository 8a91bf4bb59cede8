"""The quality gate: `gate.py [--raise | --lower NAME VALUE --reason WHY | --new-gold --reason WHY]`."""

from __future__ import annotations

import sys
from pathlib import Path

from onrecord.evaluate.gate import main

if __name__ == "__main__":
    sys.exit(main(Path(__file__).with_name("floors.toml"), sys.argv[1:]))
