"""The six workloads in plain NumPy, as teaching notes write them: python3 workloads.py [SECONDS]. Prints samples a second."""
import sys
import time

import numpy as np

np.random.seed(1)


def sigmoid(z):
    return 1 / (1 + np.exp(-z)), lambda a: a * (1 - a)


def tanh(z):
    return np.tanh(z), lambda a: 1 - a * a


def relu(z):
    return np.maximum(0, z), lambda a: a > 0


class Sgd:
    def __init__(self, rate):
        self.rate = rate

    def step(self, parameters, gradients):
        for p, g in zip(parameters, gradients):
            p -= self.rate * g


class Adam:
    def __init__(self, rate):
        self.rate, self.t, self.m, self.v = rate, 0, None, None

    def step(self, parameters, gradients):
        if self.m is None:
            self.m, self.v = [np.zeros_like(p) for p in parameters], [np.zeros_like(p) for p in parameters]
        self.t += 1
        for p, g, m, v in zip(parameters, gradients, self.m, self.v):
            m += 0.1 * (g - m)
            v += 0.001 * (g * g - v)
            p -= self.rate * (m / (1 - 0.9 ** self.t)) / (np.sqrt(v / (1 - 0.999 ** self.t)) + 1e-8)


def epoch(x, t, parameters, hidden, batch, optimizer, classes):
    order = np.random.permutation(len(x))
    for start in range(0, len(x), batch):
        rows = order[start:start + batch]
        outputs, slopes = [x[rows]], []
        for k in range(0, len(parameters), 2):
            z = outputs[-1] @ parameters[k] + parameters[k + 1]
            if k < len(parameters) - 2:
                z, slope = hidden(z)
                slopes.append(slope)
            outputs.append(z)
        if classes:
            e = np.exp(outputs[-1] - outputs[-1].max(axis=1, keepdims=True))
            delta = (e / e.sum(axis=1, keepdims=True) - t[rows]) / len(rows)
        else:
            delta = 2 * (outputs[-1] - t[rows]) / len(rows)
        gradients = [None] * len(parameters)
        for k in range(len(parameters) - 2, -1, -2):
            gradients[k], gradients[k + 1] = outputs[k // 2].T @ delta, delta.sum(axis=0)
            if k:
                delta = (delta @ parameters[k].T) * slopes[k // 2 - 1](outputs[k // 2])
        optimizer.step(parameters, gradients)


def samples_a_second(widths, hidden, rows, batch, optimizer, seconds):
    classes = widths[-1] > 1
    x = np.random.rand(rows, widths[0]) if classes else np.random.uniform(-2, 2, (rows, widths[0]))
    t = np.eye(widths[-1])[np.random.randint(0, widths[-1], rows)] if classes else 2 * np.sin(x[:, :1]) + 0.32 * np.random.randn(rows, 1)
    parameters = []
    for fan_in, units in zip(widths, widths[1:]):
        parameters += [np.random.randn(fan_in, units) * np.sqrt(2 / (fan_in + units)), np.zeros(units)]
    epoch(x, t, parameters, hidden, batch, optimizer, classes)
    done, start = 0, time.perf_counter()
    while time.perf_counter() - start < seconds:
        epoch(x, t, parameters, hidden, batch, optimizer, classes)
        done += rows
    return done / (time.perf_counter() - start)


WORKLOADS = {
    "W1": ([1, 5, 1], sigmoid, 1000, 1, Sgd(0.01)),
    "W2": ([1, 5, 1], sigmoid, 1000, 1000, Sgd(0.01)),
    "W3": ([1, 100, 1], relu, 100, 100, Adam(0.001)),
    "W4": ([1, 100, 1], tanh, 1000, 32, Adam(0.001)),
    "W5": ([2, 8, 8, 1], tanh, 500, 10, Sgd(0.03)),
    "W6": ([784, 50, 10], sigmoid, 10_000, 100, Sgd(0.1)),
}

if __name__ == "__main__":
    seconds = float(sys.argv[1]) if len(sys.argv) > 1 else 5.0
    for name, workload in WORKLOADS.items():
        print(f"{name}  {samples_a_second(*workload, seconds) / 1e6:8.4f} million samples a second", flush=True)
