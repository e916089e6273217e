"""Runs rnn.keras.py, lstm.keras.py and gru.keras.py, the programs that the page hands out, with the layers of
numpy_keras.py, and gives the weights that they set to the layers of TensorFlow.js, which are Keras' own in JavaScript
(float32, no GRU with reset_after). Keeps both losses.

Install TensorFlow.js outside the project: `mkdir FOLDER; cd FOLDER; npm install @tensorflow/tfjs@4.22.0`. Then
run: python3 src/pages/names/reference/make_keras_losses.py FOLDER
"""
import contextlib
import io
import json
import os
import pathlib
import runpy
import subprocess
import sys

import numpy_keras

folder = sys.argv[1]
here = pathlib.Path(__file__).parent
os.chdir(here)
sys.modules["keras"] = numpy_keras.module()


def run(cell):
    """What the program prints, its two layers' weights and its input."""
    said = io.StringIO()
    with contextlib.redirect_stdout(said):
        names = runpy.run_path(f"{cell}.keras.py")
    layers = [[weight.tolist() for weight in layer.weights] for layer in numpy_keras.Sequential.last.layers]
    return float(said.getvalue()), {"cell": cell, "layers": layers, "x": names["x"].tolist(), "targets": names["targets"]}


def in_tfjs(subject):
    """The loss by TensorFlow.js."""
    done = subprocess.run(
        ["node", str(here / "tfjs_loss.cjs"), folder], input=json.dumps(subject), check=True, capture_output=True, text=True
    )
    return float(done.stdout)


losses = {}
for cell in ("rnn", "lstm", "gru"):
    loss, subject = run(cell)
    losses[cell] = {"numpy": loss, **({} if cell == "gru" else {"tfjs": in_tfjs(subject)})}
(here / "keras-losses.json").write_text(json.dumps(losses, indent=2) + "\n")
