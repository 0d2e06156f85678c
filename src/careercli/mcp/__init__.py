"""A server for agents, over the Model Context Protocol: the use cases as tools.

Only `careercli mcp` imports this package, and it alone imports the protocol's SDK (`mcp`).
"""
