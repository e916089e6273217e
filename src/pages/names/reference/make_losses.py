"""Runs rnn.py, lstm.py and gru.py, the programs that the page hands out, in PyTorch and keeps what they print.

Run: python3 src/pages/names/reference/make_losses.py
"""
import json
import pathlib
import subprocess
import sys

here = pathlib.Path(__file__).parent
losses = {
    cell: float(subprocess.run([sys.executable, f"{cell}.py"], cwd=here, check=True, capture_output=True, text=True).stdout)
    for cell in ("rnn", "lstm", "gru")
}
(here / "losses.json").write_text(json.dumps(losses, indent=2) + "\n")
