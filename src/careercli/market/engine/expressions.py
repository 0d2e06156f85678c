"""SQL made of SQL, as DuckDB writes it: each function returns an expression."""


def literal(text: str) -> str:
    """Return a text as an SQL string."""
    return "'" + text.replace("'", "''") + "'"


def quoted(column: str) -> str:
    """Return a column's name, quoted."""
    return '"' + column.replace('"', '""') + '"'


def all_matches(text: str, pattern: str) -> str:
    """Return the strings of a text that match a pattern, as a list."""
    return f"regexp_extract_all({text}, {literal(pattern)})"


def each(items: str) -> str:
    """Return a row for each item of a list."""
    return f"unnest({items})"


def matching(items: str, pattern: str) -> str:
    """Return how many items of a list match a pattern, whatever the case."""
    matches = f"regexp_matches(item, {literal(f'(?i){pattern}')})"
    return f"len(list_filter({items}, lambda item: {matches}))"


def is_true(flag: str) -> str:
    """Return whether a flag says yes, false where it says anything else or nothing."""
    yes = ", ".join(map(literal, ("true", "1", "1.0", "yes", "y", "t")))
    return f"coalesce(lower({flag}) in ({yes}), false)"


def holds(items: str, item: str) -> str:
    """Return whether a list holds an item, null where there is no list."""
    return f"list_contains({items}, {item})"
