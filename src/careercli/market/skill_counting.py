"""How many postings name each skill: steps, some postings at a time.

What a word means is read in Python, once for all postings; so a step has to be between the words
of some postings and their skills. Each part of the postings has tables of its own, by its number.
"""

from collections.abc import Iterable

from careercli.market.engine.expressions import each, literal
from careercli.market.steps import Step

SHARED_LEAST = 3  # postings that share a paragraph


def shared() -> Step:
    """Paragraphs that stand in most postings of an employer, whatever the role: its About us.

    chosen
        row  company  role
        0    'Acme'   'data-analyst'
        1    'Acme'   'data-engineer'
        2    'Acme'   'ml-engineer'
    text_name
        r  paragraph  skill
        0  11         'python'
        1  11         'python'
        2  11         'python'
        2  12         'sql'
    shared
        company  paragraph
        'Acme'   11
    """
    return Step("shared", ("text_name", "chosen"), f"""
        select n.company, n.paragraph
        from (
          select c.company, c.role, n.r, n.paragraph
          from text_name as n join chosen as c on n.r = c.row
          where c.company is not null) as n
        join (
          select c.company, count(distinct n.r) as postings
          from text_name as n join chosen as c on n.r = c.row
          where c.company is not null group by c.company) as t on n.company = t.company
        where n.paragraph <> 0
        group by n.company, n.paragraph, t.postings
        having count(distinct n.role) > 1 and count(distinct n.r) >= {SHARED_LEAST}
          and 2 * count(distinct n.r) > t.postings""")  # fmt: skip


def tag_words(part: int, first: int, last: int) -> Step:
    """The tags of some postings, here of all, each once a posting.

    chosen
        row  role            period  tags
        0    'data-analyst'  null    'SQL,Excel,SQL'
        1    'data-analyst'  null    null
    tag_words_0
        row  role            period  word     kind
        0    'data-analyst'  null    'SQL'    'tag'
        0    'data-analyst'  null    'Excel'  'tag'
    """
    return Step(f"tag_words_{part}", ("chosen",), f"""
        select row, role, period, {each("distinct_items(words)")} as word, 'tag' as kind
        from (
          select row, role, period, string_split(tags, ',') as words from chosen
          where row between {first} and {last} and tags is not null) as tagged""")  # fmt: skip


def text_words(part: int, first: int, last: int) -> Step:
    """The skills that the texts of some postings name, here of all, but for shared paragraphs.

    chosen
        row  role            period  company
        0    'data-analyst'  null    'Acme'
    text_name
        r  paragraph  skill
        0  11         'python'
        0  12         'sql'
        0  13         'sql'
    shared
        company  paragraph
        'Acme'   11
    text_words_0
        row  role            period  word   kind
        0    'data-analyst'  null    'sql'  'text'
    """
    return Step(f"text_words_{part}", ("text_name", "chosen", "shared"), f"""
        select distinct n.r as row, c.role, c.period, n.skill as word, 'text' as kind
        from text_name as n join chosen as c on n.r = c.row
        left join shared as s on c.company = s.company and n.paragraph = s.paragraph
        where n.r between {first} and {last} and s.paragraph is null""")  # fmt: skip


def words(part: int) -> Step:
    """What names a skill in some postings.

    tag_words_0
        row  role            period  word   kind
        0    'data-analyst'  null    'SQL'  'tag'
    text_words_0
        row  role            period  word   kind
        0    'data-analyst'  null    'sql'  'text'
    words_0
        row  word   kind
        0    'SQL'  'tag'
        0    'sql'  'text'
    """
    tags, texts = f"tag_words_{part}", f"text_words_{part}"
    return Step(f"words_{part}", (tags, texts), f"""
        select row, role, period, word, kind from {tags}
        union all select row, role, period, word, kind from {texts}""")  # fmt: skip


def word_count(part: int) -> Step:
    """How often each word stands in some postings.

    tag_words_0
        row  role            period  word   kind
        0    'data-analyst'  null    'SQL'  'tag'
        1    'data-analyst'  null    'SQL'  'tag'
    text_words_0
        row  role            period  word   kind
        0    'data-analyst'  null    'sql'  'text'
    word_count_0
        role            period  word   kind    n
        'data-analyst'  null    'SQL'  'tag'   2
        'data-analyst'  null    'sql'  'text'  1
    """
    tags, texts = f"tag_words_{part}", f"text_words_{part}"
    return Step(f"word_count_{part}", (tags, texts), f"""
        select role, period, word, 'tag' as kind, count(*) as n from {tags}
        group by role, period, word
        union all
        select role, period, word, 'text' as kind, count(*) as n from {texts}
        group by role, period, word""")  # fmt: skip


# A skill that only one word names counts once for each of them; one that several name has to be
# taken together first, posting by posting.
_SEVERAL = "select skill from meaning where skill is not null group by skill having count(*) > 1"


def named_by_one(part: int) -> Step:
    """Postings by the skills that only one word names.

    word_count_0
        role            period  word     kind   n
        'data-analyst'  null    'Excel'  'tag'  4
        'data-analyst'  null    'SQL'    'tag'  2
    meaning
        word     kind    skill
        'Excel'  'tag'   'excel'
        'SQL'    'tag'   'sql'
        'sql'    'text'  'sql'
    named_by_one_0
        role            period  skill    n
        'data-analyst'  null    'excel'  4
    """
    counted = f"word_count_{part}"
    return Step(f"named_by_one_{part}", (counted, "meaning"), f"""
        select n.role, n.period, k.skill, sum(n.n) as n
        from {counted} as n
        join (select word, kind, skill from meaning where skill not in ({_SEVERAL})) as k
          on n.word = k.word and n.kind = k.kind
        group by n.role, n.period, k.skill""")  # fmt: skip


def named_by_several(part: int) -> Step:
    """Postings by the skills that several words name, a posting once for each skill.

    words_0
        row  role            period  word   kind
        0    'data-analyst'  null    'SQL'  'tag'
        0    'data-analyst'  null    'sql'  'text'
        1    'data-analyst'  null    'sql'  'text'
    meaning
        word   kind    skill
        'SQL'  'tag'   'sql'
        'sql'  'text'  'sql'
    named_by_several_0
        role            period  skill  n
        'data-analyst'  null    'sql'  2
    """
    named = f"words_{part}"
    return Step(f"named_by_several_{part}", (named, "meaning"), f"""
        select role, period, skill, count(*) as n
        from (
          select distinct n.row, n.role, n.period, k.skill
          from {named} as n
          join (select word, kind, skill from meaning where skill in ({_SEVERAL})) as k
            on n.word = k.word and n.kind = k.kind) as several
        group by role, period, skill""")  # fmt: skip


def employers_own(part: int) -> Step:
    """What is taken off: an employer's texts name the employer, which is no skill without a tag.

    words_0
        row  role            period  word          kind
        0    'data-analyst'  null    'databricks'  'text'
        1    'data-analyst'  null    'databricks'  'text'
        1    'data-analyst'  null    'Databricks'  'tag'
    meaning
        word          kind    skill
        'databricks'  'text'  'databricks'
        'Databricks'  'tag'   'databricks'
    chosen
        row  company
        0    'Databricks'
        1    'Databricks'
    employer_read
        company       skill
        'Databricks'  'databricks'
    employers_own_0
        role            period  skill         n
        'data-analyst'  null    'databricks'  -1
    """
    named = f"words_{part}"
    return Step(f"employers_own_{part}", (named, "meaning", "chosen", "employer_read"), f"""
        select role, period, skill, -count(*) as n
        from (
          select n.row, n.role, n.period, k.skill
          from {named} as n join meaning as k on n.word = k.word and n.kind = k.kind
          join chosen as c on n.row = c.row
          join employer_read as e on c.company = e.company and k.skill = e.skill
          group by n.row, n.role, n.period, k.skill
          having max(case when n.kind = 'tag' then 1 else 0 end) = 0) as named
        group by role, period, skill""")  # fmt: skip


def skill_count(parts: Iterable[str], left_out: Iterable[str]) -> Step:
    """Postings by skill, of all parts; some are left out of any ranking, here `english`.

    named_by_one_0
        role            period  skill      n
        'data-analyst'  null    'sql'      2
        'data-analyst'  null    'english'  9
    named_by_several_0
        role            period  skill  n
        'data-analyst'  null    'sql'  1
    skill_count
        role            period  skill  n
        'data-analyst'  null    'sql'  3
    """
    tables = tuple(parts)
    every = " union all ".join(f"select role, period, skill, n from {table}" for table in tables)
    names = ", ".join(map(literal, ["", *left_out]))
    return Step("skill_count", tables, f"""
        select role, period, skill, cast(sum(n) as bigint) as n from ({every}) as counted
        where skill not in ({names}) group by role, period, skill""")  # fmt: skip
