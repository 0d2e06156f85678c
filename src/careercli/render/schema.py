"""The JSON Schema of a document, made by Pydantic from the document's type."""

import json
from typing import get_args

from careercli.catalog.hints import hints
from careercli.catalog.shape import adapter


def render(document_type: type) -> str:
    """Return the JSON Schema (draft 2020-12) of the documents of a type.

    Its title is the schema's name, which the type's first field holds.
    """
    schema = adapter(document_type).json_schema(mode="serialization")
    (name,) = get_args(hints(document_type)["schema"])
    head = {"$schema": "https://json-schema.org/draft/2020-12/schema", "title": name}
    return json.dumps(head | {k: v for k, v in schema.items() if k != "title"}, indent=2) + "\n"
