"""Speed: ratios taken in one run, one module a question."""
