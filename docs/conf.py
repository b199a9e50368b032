"""The site: Markdown in four kinds (tutorial, how-to, reference, explanation). Warnings are errors."""

from __future__ import annotations

from sachstand import __version__

project = "Sachstand"
author = "The Sachstand authors"
project_copyright = "The Sachstand authors, Apache-2.0"
release = __version__
extensions = ["myst_parser", "sphinx.ext.autodoc"]
source_suffix = {".md": "markdown"}
exclude_patterns = ["_build"]
myst_enable_extensions = ["colon_fence", "deflist"]
myst_heading_anchors = 3
autodoc_typehints = "none"
autodoc_member_order = "bysource"
default_role = "code"
html_theme = "furo"
html_title = "Sachstand"
html_static_path = ["_static"]
