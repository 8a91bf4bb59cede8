"""`python -m onrecord.cli`."""

from __future__ import annotations

import sys

from onrecord.cli.main import main

sys.exit(main())
