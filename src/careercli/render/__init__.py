"""How a view looks: each renderer takes a page or a document and returns text."""
