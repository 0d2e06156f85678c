"""What is typed: one small file a command, the shared options, the one place that writes."""
