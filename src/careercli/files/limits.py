"""How large a file may be, and how long another process is waited for.

The limits on TOML are checked before it is parsed, because `tomllib` needs minutes
and gigabytes for some small texts: a key of 10,000 parts costs it 400 MB.
"""

FILE_BYTES = 16 * 1024 * 1024  # a catalog of ten years' weekly snapshots has about 5 MB
PROFILE_BYTES = 1024 * 1024

TOML_KEYS = 1_000_000  # keys, tables and lists in one text
TOML_KEY_PARTS = 8  # `a.b.c` has three; a catalog needs two
TOML_NESTING = 100  # lists and inline tables within each other; a catalog needs two

LOCK_SECONDS = 30.0  # until the wait for another process is given up
LOCK_NOTICE_SECONDS = 1.0  # until it is told that there is a wait
