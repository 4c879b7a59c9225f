"""Papers as HTML for the programs that print it: every paragraph at its place, in its role."""

from html import escape

# Noto Sans: how far it reaches above and below the baseline, in ems.
ASCENT, DESCENT = 1.069, 0.293
TAGS = {
    "H1": "h1", "H2": "h2", "H3": "h3", "P": "p", "L": "ul", "LI": "li", "Lbl": "span", "LBody": "div",
    "Table": "table", "THead": "thead", "TBody": "tbody", "TFoot": "tfoot", "TR": "tr", "TH": "th", "TD": "td"}
STYLE = """
@page { size: 595.276pt 841.89pt; margin: 0 }
html, body { margin: 0; font-family: "Noto Sans" }
section { position: relative; height: 841pt; overflow: hidden; break-after: page }
section:last-child { break-after: auto }
h1, h2, h3, p, ul, li, table { margin: 0; padding: 0; font-weight: normal; list-style: none; border-spacing: 0 }
th, td { padding: 0; font-weight: normal; text-align: left }
.a, i { position: absolute; display: block }
i { box-sizing: border-box }
b, .a { font-weight: 400 }
.b { font-weight: 700 }
"""


def gray(value):
    return f"rgb({round(value * 255)},{round(value * 255)},{round(value * 255)})"


def words(span):
    size, bold, shade = span["style"]
    look = f"font-size:{size}pt;color:{gray(shade)}"
    return f'<b class="{"b" if bold else ""}" style="{look}">{escape(span["text"])}</b>'


def part(item):
    size = item["text"][0]["style"][0]
    top = item["y"] - (item["leading"] - (ASCENT + DESCENT) * size) / 2 - ASCENT * size
    look = f'left:{item["x"]}pt;top:{top:.2f}pt;width:{item["width"] + 2:.2f}pt;line-height:{item["leading"]}pt;font-size:{size}pt'
    return f'<span class="a" style="{look}">{"".join(words(span) for span in item["text"])}</span>'


def element(item):
    inside = "".join(map(part, item.get("parts", []))) + "".join(map(element, item.get("children", [])))
    tag = TAGS.get(item["role"], "div")
    names = {"scope": item.get("scope", "").lower().replace("column", "col"), "colspan": item.get("columns"),
             "rowspan": item.get("rows")}
    attributes = "".join(f' {name}="{value}"' for name, value in names.items() if value)
    return f"<{tag}{attributes}>{inside}</{tag}>"


def line(item):
    """A straight line between two points as a thin box, which is what forms have."""
    (x, y), (to_x, to_y) = item["points"][0], item["points"][-1]
    width = item["width"]
    left, top = min(x, to_x), min(y, to_y)
    wide, high = max(abs(to_x - x), width), max(abs(to_y - y), width)
    return f'<i style="left:{left}pt;top:{top}pt;width:{wide:.2f}pt;height:{high:.2f}pt;background:{gray(item["gray"])}"></i>'


def stroke(item):
    if item["kind"] == "path":
        return line(item)
    x, top, wide, high = item["box"]
    look = f"left:{x}pt;top:{top}pt;width:{wide}pt;height:{high}pt;"
    if item["kind"] == "fill":
        return f'<i style="{look}background:{gray(item["gray"])}"></i>'
    return f'<i style="{look}border:{item["width"]}pt solid {gray(item["gray"])}"></i>'


def page(sheet):
    strokes = "".join(map(stroke, sheet["strokes"]))
    return f'<section><div aria-hidden="true">{strokes}</div>{"".join(map(element, sheet["elements"]))}</section>'


def document(papers, style=STYLE):
    sheets = "".join(page(sheet) for paper in papers for sheet in paper["pages"])
    head = f'<meta charset="utf-8"><title>{escape(papers[0]["title"])}</title><style>{style}</style>'
    return f'<!DOCTYPE html><html lang="sv-SE"><head>{head}</head><body>{sheets}</body></html>'
