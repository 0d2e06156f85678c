"""The JSON Schema of a document, made by Pydantic from the document's type."""

import json

from careercli.catalog.shape import adapter


def render(document_type: type, schema_id: str) -> str:
    """Return the JSON Schema (draft 2020-12) of the documents of a type."""
    schema = adapter(document_type).json_schema(mode="serialization")
    head = {"$schema": "https://json-schema.org/draft/2020-12/schema", "title": schema_id}
    properties = schema["properties"]
    properties["schema"] = {"const": schema_id, "title": "Schema", "type": "string"}
    return json.dumps(head | {k: v for k, v in schema.items() if k != "title"}, indent=2) + "\n"
