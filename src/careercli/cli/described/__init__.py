"""What describes the command line: help, manual pages and completion, made from the commands."""
