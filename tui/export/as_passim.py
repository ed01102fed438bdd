"""A report's articles in the form that the text-reuse engine passim reads: JSON lines of id, series, date, text.

So an archive too large for one machine can be searched there. The text is what was kept, a sentence a line, so that a
place in it leads back to a sentence. https://github.com/dasmiq/passim
"""

from __future__ import annotations

import json
from collections.abc import Iterator

from tui.export.report import Report


def passim_pieces(report: Report) -> Iterator[str]:
    """Write the articles of a report, a line each.

    The id is where the article came from, with a number where two have the same. The series is what passim does not
    look for reuse within: the source, or the article itself where the source is not known.

    Args:
        report: Whose articles to write.
    """
    seen: dict[str, int] = {}
    for article in report.comparison.articles:
        seen[article.origin] = seen.get(article.origin, 0) + 1
        name = article.origin if seen[article.origin] == 1 else f"{article.origin}#{seen[article.origin]}"
        row = {"id": name, "series": article.source or name}
        if article.published:
            row["date"] = article.published.isoformat()
        row["text"] = "".join(f"{sentence.text}\n" for sentence in article.sentences)
        yield json.dumps(row, ensure_ascii=False) + "\n"
