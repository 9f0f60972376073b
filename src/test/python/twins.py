"""Code twins held against the program's runs.

    python3 twins.py make FOLDER COUNT        writes COUNT experiments at random, of every kind
    python3 twins.py compare FOLDER ENDING    runs every program *.ENDING in FOLDER, all in this process, and compares what it prints with its run

An experiment NAME.netsketch.json has its run in NAME.run.json and its programs in NAME.numpy.py, NAME.pytorch.py and so on; what another process has
printed is in NAME.java.out. Numbers agree if they differ by less than 1e-9 (PyTorch: 1e-6) of the largest of their kind. Where the program in NumPy, with its
first parameters disturbed in the 16th digit, does not agree with itself, it is too sensitive to compare.
"""
import contextlib, glob, io, json, os, sys, traceback

import generate, numpy as np

def experiment(number, folder):
    made = generate.Maker(number, folder)
    content = made.experiment()
    if number % 6 == 0:     # the source that reference.py does not know
        names = ["circle", "xor", "gauss", "spiral", "moons"]
        content["data"] = {**{key: value for key, value in content["data"].items() if key in ("validation", "standardize")},
                           "shape": {"name": names[number // 6 % 5], "count": made.between(4, 201), "noise": made.between(0, 0.5)}}
        network, training = content["network"], content["training"]
        network.pop("parameters", None)
        output, training["loss"] = made.one(({"units": 2, "activation": "softmax"}, "cross-entropy"), ({"units": 1, "activation": "sigmoid"}, "binary-cross-entropy"),
                                            ({"units": 2, "activation": "tanh"}, "mse"))
        network["layers"][-1] = output
    return content

def make(folder, count):
    os.makedirs(folder, exist_ok=True)
    for number in range(int(count)):
        with open(f"{folder}/random-{number:03}.netsketch.json", "w", encoding="utf-8") as file:
            json.dump(experiment(number, folder), file, ensure_ascii=False)

def printed(program):
    """What a program prints, run as if it were alone."""
    with open(program, encoding="utf-8") as file:
        return output(file.read(), program)

def output(text, name="program"):
    with contextlib.redirect_stdout(io.StringIO()) as out:
        exec(compile(text, name, "exec"), {"__name__": "__main__", "__file__": name})
    return out.getvalue()

def numbers(layers):
    return [value for layer in layers for row in [*layer["weights"], layer["bias"]] for value in row]

def difference(got, run, tolerance):
    """What is different, or None."""
    history = run["history"]
    if got["epochs"] != run["epochs"] or got["stopped"] != run["stopped"]:
        return f"{got['stopped']} after {got['epochs']}, expected {run['stopped']} after {run['epochs']}"
    for name in ("loss", "validationLoss"):
        if (name in got) != (name in history) or name in got and not abs(got[name] - history[name][-1]) <= tolerance * max(abs(history[name][-1]), 1e-6):
            return f"{name}: got {got.get(name)}, expected {history.get(name, [None])[-1]}"
    parameters, expected = np.array(numbers(got["parameters"])), np.array(numbers(run["parameters"]))
    worst = np.max(np.abs(parameters - expected)) / np.max(np.abs(expected), initial=1e-300)
    return None if worst <= tolerance else f"parameters: by {worst:.1e} of the largest"

def is_sensitive(name, tolerance):
    """Whether the program in NumPy, its first parameters disturbed, comes to something else than disturbed the other way."""
    with open(name + ".numpy.py", encoding="utf-8") as file:
        program = file.read()
    before, after = program.split("\nparameters = [", 1)
    parameters, after = after.split("]\n", 1)
    first, second = (json.loads(output(f"{before}\nparameters = [{parameters}]\nfor p in parameters:\n"
                                       f"    p += {by} * np.cos(np.arange(p.size)).reshape(p.shape) * np.maximum(1, abs(p))\n{after}"))
                     for by in (2e-16, -2e-16))
    history = {key: [second[key]] for key in ("loss", "validationLoss") if key in second}
    return difference(first, {**second, "history": history}, tolerance) is not None

def compare(folder, ending):
    tolerance, tally = 1e-6 if ending.startswith("pytorch") else 1e-9, {"agree": 0, "too sensitive": 0, "differ": 0}
    for path in sorted(glob.glob(f"{folder}/*.{ending}")):
        name = path[:-len(ending) - 1]
        with open(name + ".run.json", encoding="utf-8") as file:
            run = json.load(file)
        try:
            got = json.loads(open(path, encoding="utf-8").read() if ending.endswith("out") else printed(path))
            found = difference(got, run, tolerance)
        except Exception:
            found = traceback.format_exc()
        verdict = "agree" if not found else "too sensitive" if is_sensitive(name, tolerance) else "differ"
        tally[verdict] += 1
        print(*([f"{name} {verdict}: {found}\n"] if found else []), end="", flush=True)
    print(tally)
    return min(tally["differ"], 100)

if __name__ == "__main__":
    sys.exit({"make": make, "compare": compare}[sys.argv[1]](*sys.argv[2:]))
