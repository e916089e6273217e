"""Writes pipeline.json: scaling, windows, baselines, errors and lags by numpy, for ../*.test.ts.

    python3 make_pipeline.py
"""
import json
from pathlib import Path

import numpy as np

K, TEST, PERIOD = 7, 12, 12


def errors(predicted, truth):
    error = np.asarray(predicted) - truth
    return {
        "rmse": float(np.sqrt(np.mean(error**2))),
        "mae": float(np.mean(np.abs(error))),
        "mape": float(100 * np.mean(np.abs(error / truth))),
    }


def describe(values):
    train = values[:-TEST]
    low, high = train.min(), train.max()
    scaled = (values - low) / (high - low)
    view = np.lib.stride_tricks.sliding_window_view(scaled, K)
    split = len(values) - TEST
    targets = np.arange(split, len(values))
    persistence, seasonal = values[targets - 1], values[targets - PERIOD]
    predicted = 0.7 * persistence + 0.3 * values[targets - 3]  # a forecast that mostly repeats yesterday
    free = np.tile(values[split - PERIOD : split], -(-TEST // PERIOD))[:TEST]
    return {
        "values": values.tolist(),
        "min": float(low),
        "max": float(high),
        "trainX": view[: split - K].ravel().tolist(),
        "trainY": scaled[K:split].tolist(),
        "testX": view[split - K : len(values) - K].ravel().tolist(),
        "testY": scaled[split:].tolist(),
        "persistence": errors(persistence, values[targets]),
        "seasonal": errors(seasonal, values[targets]),
        "predicted": predicted.tolist(),
        "errors": errors(predicted, values[targets]),
        "lags": [errors(predicted, values[targets - lag])["rmse"] for lag in range(5)],
        "freeSeasonal": free.tolist(),
    }


def main():
    random = np.random.RandomState(5)
    values = np.round(50 + np.cumsum(random.randn(60)), 3)
    walk = 100 + np.concatenate([[0], np.cumsum(np.random.RandomState(3).randn(599))])
    t = np.arange(400)
    sine = np.sin(2 * np.pi * t / 25) + 0.1 * np.random.RandomState(3).randn(400)
    reference = {
        "window": K,
        "test": TEST,
        "period": PERIOD,
        "case": describe(values),
        "walk": walk[::50].tolist(),
        "sine": sine[::50].tolist(),
    }
    path = Path(__file__).with_name("pipeline.json")
    path.write_text(json.dumps(reference, separators=(",", ":")) + "\n", encoding="utf-8")


main()
