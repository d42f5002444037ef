"""How Sphinx makes the web site of the rule book. `cargo xtask site` writes the pages, and calls it once for each language."""

import pathlib
import re

import sphinx.search.sv
from docutils import nodes

project = "Regelboken"
extensions = ["myst_parser"]
myst_heading_anchors = 3

html_theme = "furo"
html_title = "Regelboken"
html_static_path = ["_static"]
templates_path = ["_templates"]
html_css_files = ["book.css"]
html_js_files = [("explorer.js", {"defer": "defer"}), ("book.js", {"defer": "defer"})]
html_copy_source = False
html_show_sourcelink = False
html_show_copyright = False
html_show_sphinx = False
html_show_search_summary = False  # it reads the other pages, which a page that was opened from a folder may not
html_domain_indices = False
html_use_index = False
html_sidebars = {
    "**": [
        "sidebar/brand.html",
        "sidebar/language.html",
        "sidebar/search.html",
        "sidebar/scroll-start.html",
        "sidebar/navigation.html",
        "sidebar/scroll-end.html",
    ]
}

# What the theme writes into its pages in English alone, or leaves without a name: as it stands there, and as it is to stand.
NAMED = {
    '<aside class="sidebar-drawer">': ('<aside class="sidebar-drawer" aria-label="{}">', "Innehåll", "Contents"),
    '<aside class="toc-drawer': ('<aside aria-label="{}" class="toc-drawer', "På sidan", "On this page"),
    "Toggle site navigation sidebar": ("{}", "Visa eller dölj innehållet", "Show or hide the contents"),
    "Toggle table of contents sidebar": ("{}", "Visa eller dölj sidans rubriker", "Show or hide the headings of the page"),
    "Toggle Light / Dark / Auto color theme": ("{}", "Byt mellan ljust, mörkt och automatiskt", "Switch between light, dark and automatic"),
    "<span>Back to top</span>": ("<span>{}</span>", "Till början", "Back to top"),
    "<span>Next</span>": ("<span>{}</span>", "Nästa", "Next"),
    "<span>Previous</span>": ("<span>{}</span>", "Föregående", "Previous"),
    "On this page\n": ("{}\n", "På sidan", "On this page"),
    "Toggle navigation of ": ("{} ", "Visa eller dölj", "Show or hide"),
    "Made with \n": ("{} ", "Gjord med", "Made with"),
    "Skip to content": ("{}", "Hoppa till texten", "Skip to the text"),
    "<title>Contents</title>": ("<title>{}</title>", "Innehåll", "Contents"),
    "<title>Menu</title>": ("<title>{}</title>", "Meny", "Menu"),
    "<title>Expand</title>": ("<title>{}</title>", "Visa mer", "Show more"),
    "<title>Light mode</title>": ("<title>{}</title>", "Ljust", "Light"),
    "<title>Dark mode</title>": ("<title>{}</title>", "Mörkt", "Dark"),
    "<title>Auto light/dark, in light mode</title>": ("<title>{}</title>", "Automatiskt, nu ljust", "Automatic, now light"),
    "<title>Auto light/dark, in dark mode</title>": ("<title>{}</title>", "Automatiskt, nu mörkt", "Automatic, now dark"),
}


def put_names(app, error):
    """Puts the theme's own words into the language of the book, and fails where the theme no longer has them."""
    if error:
        return
    english = app.config.language == "en"
    pages = [app.builder.get_outfilename(name) for name in (*app.env.found_docs, "search")]
    unseen = set(NAMED)
    for page in map(pathlib.Path, pages):
        text = page.read_text("utf-8")
        for stands, (becomes, in_swedish, in_english) in NAMED.items():
            if stands in text:
                unseen.discard(stands)
                text = text.replace(stands, becomes.format(in_english if english else in_swedish))
        page.write_text(text, "utf-8")
    # The number of hits is looked up by this expression, which must be a number.
    texts = pathlib.Path(app.outdir, "_static", "translations.js")
    if texts.exists():
        texts.write_text(texts.read_text("utf-8").replace('"(n != 1)"', '"(n != 1) ? 1 : 0"'), "utf-8")
    if not english:
        with pathlib.Path(app.outdir, "_static", "language_data.js").open("a", encoding="utf-8") as data:
            data.write(VERBAL_NOUNS)
    if unseen:
        raise RuntimeError(f"the theme no longer has: {', '.join(sorted(unseen))}")


class Search(sphinx.search.sv.SearchSwedish):
    """Search in Swedish that finds a verb by its noun, and the other way around: *diarieföring* has the stem of *diarieföra*."""

    def stem(self, word):
        return re.sub("(?<=...)ing$", "", super().stem(word))


# The same, for the words that are searched for.
VERBAL_NOUNS = """
window.Stemmer = ((Swedish) => function () {
  const swedish = new Swedish();
  this.stemWord = (word) => swedish.stemWord(word).replace(/(?<=...)ing$/, "");
})(window.Stemmer);
"""


def take_anchors(app, doctree):
    """Lets links lead to the anchors that a page writes out, as they lead to its headings."""
    slugs = app.env.metadata[app.env.docname].setdefault("myst_slugs", {})
    for raw in doctree.findall(nodes.raw):
        slugs.update({name: (None, name, "") for name in re.findall(r'<a id="([^"]+)"', raw.astext())})


def setup(app):
    app.add_search_language(Search)
    app.connect("doctree-read", take_anchors)
    app.connect("build-finished", put_names)
