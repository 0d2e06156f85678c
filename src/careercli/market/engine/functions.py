"""The functions of the steps that standard SQL lacks, as DuckDB's macros."""

_TRACKING = "utm_[a-z]+|gh_src|lever-(?:source|origin)|refid|referrer|trk|trackingid|fbclid|gclid"
# `trimmed`: most texts have no spaces around them, and to look is cheap: those that are not of
# ASCII alone may end in another kind of space.
_TRIMMED = """case when text <= '!' or suffix(text, ' ') or strlen(text) <> length(text)
  then nullif(trim(text), '') else text end"""
_BARE = "regexp_replace(text, '[\\s$€£₹]', '', 'g')"
_EUROPEAN = r"[0-9]{1,3}(?:[.][0-9]{3})+(?:,[0-9]{1,2})?|[0-9]+,[0-9]{1,2}"
_NUMBER = f"""case
  when text not like '%,%' and text not like '%.000' and try_cast(text as double) is not null
    then try_cast(text as double)
  when regexp_full_match({_BARE}, '{_EUROPEAN}')
    then try_cast(replace(replace({_BARE}, '.', ''), ',', '.') as double)
  when {_BARE} ilike '%k' then 1000 * try_cast(replace(rtrim({_BARE}, 'kK'), ',', '') as double)
  else try_cast(replace({_BARE}, ',', '') as double) end"""
_MOMENT = "try_cast(text as double)"
_SECONDS = f"""case when {_MOMENT} between 1e8 and 1e11 then {_MOMENT}
  when {_MOMENT} between 1e11 and 1e14 then {_MOMENT} / 1e3
  when {_MOMENT} between 1e14 and 1e17 then {_MOMENT} / 1e6 end"""
_SINCE_1970 = f"cast(to_timestamp({_SECONDS}) at time zone 'UTC' as date)"
_WRITTEN = "try_cast(left(text, 10) as date)"
# What looks like a date is not a number, and to find that out costs three times as much.
_DAY = f"""case when text like '____-__-__%' then {_WRITTEN}
  else coalesce({_WRITTEN}, {_SINCE_1970}) end"""
_LISTED = " or ".join(
    f"contains(text, {mark})" for mark in ("';'", "'|'", "chr(10)", "chr(39)", "chr(34)", "'['")
)
_COMMAS = "trim(translate(text, ';|' || chr(10) || chr(39) || chr(34), ',,,'), '[] ')"
_PLAIN = "regexp_replace(text, '^(?i:https?://(www\\.)?)|#[^/=]*$', '', 'g')"
_BARE_ADDRESS = f"regexp_replace({_PLAIN}, '([?&])(?i:{_TRACKING})=[^&#]*', '\\1', 'g')"
_JOINED = f"regexp_replace({_BARE_ADDRESS}, '([?&])&+', '\\1', 'g')"
_ADDRESS = f"regexp_replace({_JOINED}, '[?&/]+$', '')"
# What stands behind `create macro` and the name.
FUNCTIONS = {
    # a text without spaces around it, null where there is nothing else
    "trimmed": f"(text) as {_TRIMMED}",
    # the number that a text is, else null: `120000`, `120,000.50`, `$120,000`, `120k`, and as
    # much of Europe writes it: `45.000`, `100.000,50`, `4500,50`
    "number_in": f"(text) as {_NUMBER}",
    # the date of an ISO text or of (milli-, micro-)seconds since 1970, else null
    "day_in": f"(text) as {_DAY}",
    # a list of tags as one text with commas: written as JSON, as Python writes it, or parted by
    # commas, semicolons, bars or line ends; null where there is none
    "tag_line": f"(text) as nullif(case when {_LISTED} then {_COMMAS} else text end, '')",
    # a list without what stands in it again; of a few items, in a column, each is searched for
    # among the others: a sixth of the time
    "distinct_items": """(items) as case when len(items) < 50
      then list_filter(items, lambda item, place: list_position(items, item) = place)
      else list_distinct(items) end""",
    # an address without what does not tell one posting from another: `https://WWW.A.test/J/7/?
    # utm_source=x` is `a.test/J/7`; the case of a path counts, that of a host does not
    "same_address": f"""(text) as lower(regexp_extract({_ADDRESS}, '^[^/?#]*'))
      || regexp_replace({_ADDRESS}, '^[^/?#]*', '')""",
}
