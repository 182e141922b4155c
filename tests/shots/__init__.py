"""The project's own pictures, of every window, and what an examination of each window finds.

`python -m tests.shots OUT` takes them all; `--guard` takes those that tests/golden/shots holds.
"""
