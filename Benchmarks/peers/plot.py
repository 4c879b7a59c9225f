"""Line charts side by side as one SVG. Along, a step is tenfold; up, it is either tenfold too or starts at zero."""

import math
from dataclasses import dataclass
from html import escape

WIDTH, HEIGHT, LEFT, RIGHT, TOP, BOTTOM = 440, 320, 64, 20, 56, 52
# What is hardly more than a power of ten needs no axis to the next.
SLACK = 0.02
COLOURS = ["#1f5fa8", "#b3500b"]
SHAPES = ["circle", "square"]


@dataclass
class Panel:
    up: str
    along: str
    series: dict  # name: pairs of x and y
    is_tenfold: bool = False


def number(value):
    return f"{value:,.0f}".replace(",", "\u2009")


def powers(values):
    """The exponents of the powers of ten that hold all values between them, or all but."""
    return math.floor(math.log10(min(values)) + SLACK), math.ceil(math.log10(max(values)) - SLACK)


def steps(panel, values):
    """The values that have a line across."""
    if panel.is_tenfold:
        low, high = powers(values)
        return [10**power for power in range(low, high + 1)]
    rough = max(values) / 4
    power = 10 ** math.floor(math.log10(rough))
    distance = next(power * factor for factor in (1, 2, 2.5, 5, 10) if power * factor >= rough)
    return [distance * index for index in range(math.ceil(max(values) / distance) + 1)]


def mark(shape, x, y, colour):
    if shape == "circle":
        return f'<circle cx="{x:.1f}" cy="{y:.1f}" r="4" fill="{colour}"/>'
    return f'<rect x="{x - 4:.1f}" y="{y - 4:.1f}" width="8" height="8" fill="{colour}"/>'


def draw(panel, offset):
    points = [point for series in panel.series.values() for point in series]
    low, high = powers([x for x, _ in points])
    lines = steps(panel, [y for _, y in points])
    scale = math.log10 if panel.is_tenfold else float

    def across(x):
        return offset + LEFT + (math.log10(x) - low) / (high - low) * (WIDTH - LEFT - RIGHT)

    def down(y):
        share = (scale(y) - scale(lines[0])) / (scale(lines[-1]) - scale(lines[0]))
        return HEIGHT - BOTTOM - share * (HEIGHT - TOP - BOTTOM)

    start, end, base = across(10**low), across(10**high), HEIGHT - BOTTOM
    parts = []
    for value in lines:
        y = down(value)
        parts.append(f'<path class="grid" d="M{start:.1f} {y:.1f}H{end:.1f}"/>')
        parts.append(f'<text x="{start - 8:.1f}" y="{y + 4:.1f}" text-anchor="end">{number(value)}</text>')
    for power in range(low, high + 1):
        x = across(10**power)
        parts.append(f'<path class="axis" d="M{x:.1f} {base}v5"/>')
        parts.append(f'<text x="{x:.1f}" y="{base + 19}" text-anchor="middle">{number(10**power)}</text>')
    parts.append(f'<path class="axis" d="M{start:.1f} {base}H{end:.1f}"/>')
    parts.append(f'<text x="{(start + end) / 2:.1f}" y="{HEIGHT - 12}" text-anchor="middle">{escape(panel.along)}</text>')
    parts.append(f'<text x="{offset + 12}" y="{TOP - 34}" class="head">{escape(panel.up)}</text>')
    for index, (name, series) in enumerate(panel.series.items()):
        colour, shape = COLOURS[index], SHAPES[index]
        path = "L".join(f"{across(x):.1f} {down(y):.1f}" for x, y in series)
        parts.append(f'<path d="M{path}" fill="none" stroke="{colour}" stroke-width="2"/>')
        parts += [mark(shape, across(x), down(y), colour) for x, y in series]
        x = start + index * 190
        parts.append(mark(shape, x + 6, TOP - 16, colour))
        parts.append(f'<text x="{x + 16:.1f}" y="{TOP - 12}">{escape(name)}</text>')
    return "".join(parts)


def write_plot(path, title, description, panels):
    drawn = "\n".join(draw(panel, index * WIDTH) for index, panel in enumerate(panels))
    path.write_text(
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {WIDTH * len(panels)} {HEIGHT}" role="img"'
        ' aria-labelledby="title description" font-family="sans-serif" font-size="12" fill="#222">\n'
        f'<title id="title">{escape(title)}</title>\n<desc id="description">{escape(description)}</desc>\n'
        "<style>.grid{stroke:#ddd}.axis{stroke:#222}.head{font-weight:bold}path.grid,path.axis{fill:none}</style>\n"
        '<rect width="100%" height="100%" fill="#fff"/>\n'
        f"{drawn}\n</svg>\n")
