"""How much may be read, and how long another process is waited for: all limits but an import's.

Those of files of postings stand in `market/limits.py`. Each is checked before the work that it
bounds, because that can need minutes and gigabytes for a small text: `tomllib` takes 400 MB for
a key of 10,000 parts. docs/reliability.md lists them.
"""

FILE_BYTES = 16 * 1024 * 1024  # of a CV or a posting; a PDF with pictures has a few
CATALOG_BYTES = 8 * 1024 * 1024  # of all catalog files together; weekly for ten years has 5
STDIN_BYTES = 4 << 30  # of postings that are piped in
PROFILE_BYTES = 256 * 1024  # 5,000 skills have 100
LIST_BYTES = 1024 * 1024  # of a list of skills
POSTING_BYTES = 2 * 1024 * 1024  # of one posting: a saved page, a board's JSON
TEXT_CHARACTERS = 500_000  # of a CV or a posting, once it is taken apart; a CV has 10,000
XML_TAGS = 500_000  # and attributes of a DOCX or a Europass file; a million take 318 MB
PDF_SECONDS = 1.0  # of the processor to read a PDF; one of 60 full pages takes 0.3
PDF_MEMORY = 160 * 1024 * 1024  # that the process which reads it may hold
MOST_CATALOGS = 200  # files in `roles.d`

NAME_CHARACTERS = 200  # of a role, a skill, an occupation or a place; no longer name is looked up
LISTED_SKILLS = 5_000  # in one list, CV or profile
NEAR_NAMES = 20  # unknown words for which near names are looked up, which takes some time
MESSAGE_CHARACTERS = 4_000  # of an error or a hint

# Of one TOML text. Weekly figures of all roles over ten years have 300,000 keys, 22,000 `[`,
# 700,000 of `=`, `,` and `{`, and texts of a few hundred characters.
TOML_KEYS = 400_000
TOML_TABLES = 100_000  # tables and lists
TOML_VALUES = 900_000  # keys, items and inline tables
TOML_KEY_PARTS = 8  # `a.b.c` has three; a catalog needs two
TOML_DOTS = 50_000  # parts of keys behind a dot
TOML_NESTING = 100  # lists and inline tables within each other; a catalog needs two
TOML_TEXTS = 600_000  # strings and comments
TOML_TEXT_CHARACTERS = 20_000  # of one string or comment
TOML_WORD_CHARACTERS = 1_000  # of a bare key or a number

# Of one catalog file, and what is told of one that is wrong.
CATALOG_RECORDS = {"source": 200, "skill": 5_000, "role": 2_000, "snapshot": 20_000}
RECORD_ITEMS = 1_000  # in one list of a record; a snapshot has 20 skills
MOST_PROBLEMS = 1_000
SITE_ROLES = 100  # of a site, which has a page for each pair of them

LOCK_SECONDS = 120.0  # until the wait for another process is given up
MOST_WAIT = 86_400.0  # seconds that can be asked for
LOCK_NOTICE_SECONDS = 1.0  # until it is told that there is a wait
