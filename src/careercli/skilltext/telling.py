"""Words that say of whom a sentence tells: of the employer, or of the work and who is to do it."""

import re

from careercli.skilltext.about import IS, NAME, OTHERS

_FLAGS = re.IGNORECASE | re.VERBOSE
_POSTS = r"""Manager|Engineers?|Developers?|Architect|Analyst|Scientists?|Coordinator|Director|VP
    |President|Head|Lead|Specialist|Associate|Fellows?|Interns?|Representative|Executive|Officer
    |Consultant|Administrator|Designer|Researcher|Assistant|Experience|Team|Group|Skills?"""
_NOT_TEAM = r"(?!\s(?:[\w&/()-]+\s){0,5}(?:team|squad|group)s?\b)"
_BEFORE = r"(?:[^,.:]{0,80},\s(?:and\s)?)?"  # `In Berlin, we`
# Whom a sentence tells of: `We`, `Our platform`, `At Acme, we`, `Acme's`, `Acme delivers`.
EMPLOYER = re.compile(
    rf"""{_BEFORE}(?:
      (?:we|(?:our|unsere?|notre|nos|nuestr[oa]s?){_NOT_TEAM}|wir|nous|nosotros)\b
    |(?:the\s(?:company|firm|product|platform)|employees|join\sus)\b
    |(?-i:(?!{OTHERS}|[^.]{{0,40}}(?:{_POSTS})\b)(?P<name>{NAME}))
      (?:'s\b{_NOT_TEAM}|{IS}|\sis\s\w+ing\b
      |\swas\s(?P<born>founded|created|established|born|started)\b
      |\s(?:has|provides|offers|delivers|helps|enables|empowers|operates|serves|connects|combines
        |builds|makes|stands|leverages|drives|creates|develops|supports|brings|uses|respects
        |believes|features|prioritizes|maintains|simplifies|advances|turns|powered|powers
        |automates|unifies|protects|transforms|specializes|exists|accelerates|allows|lets
        |gives)\b))""",
    _FLAGS,
)
OURS = re.compile(  # small and capital letters stand here because that is fast
    r"""\b(?:[Ww][Ee]|[Oo][Uu][Rr][Ss]?|[Uu]s|[Uu]nsere?[mnrs]?|[Nn]otre|[Nn]os|[Nn]uestr[oa]s?
      |[Cc]ompany's)\b""",
    re.VERBOSE,
)
_EXPERIENCE = r"""experienced?\s(?:with|in|of|as|and|building|working|designing|developing|leading)
    |(?:years?|prior|previous|proven|hands-on|work|strong|relevant)\sexperience"""
_POSITION = r"""(?:this|the|your|a|key|hands-on|leadership|senior|engineer(?:ing)?)
      \s(?:role|position)
    |(?:your|the|primary|key|main|day-to-day)\sresponsib\w+|responsible\sfor|first\s[\w-]+\shire"""
_SOUGHT = r"""candidates?|applicants?|look(?:s|ing)\sfor|hiring|join\s(?!us\b(?!\sas\b))
    |seek(?:s|ing)?\s(?:an?|to\shire|people|engineers|someone|talented|\w+ed|\w+ly)\b"""
_KNOWN = r"""skill(?:s|ed)|knowledge\s(?:of|and|in)|proficien\w+|familiar\w*|ability\sto|must
    |required|preferred|degree|(?:strong|solid|deep|good|basic|an)\sunderstanding"""
_USED = r"""we\s(?:use(?!\s(?:innovative|our|technology|data|the\slatest))|need|write|run\son
      |work\swith|expect|want)|(?:tech|our)\sstack|runs?\son|and\s(?:write|code|program)
    |(?<!culture\s)(?:is|are|'s)\s(?:built|written|coded)\s(?:on|with|in|using)"""
_READER = r"""you(?:'ll|'re|'ve)?\s(?!can\s(?:trust|count|love))|yourself
    |your\s(?!privacy|drug|data\b|business)|engineers?\swill
    |will\s(?:be\sresponsible|work|design|lead|own|play)|i(?!\.e)|my|mine
    |sie|ihr|ihre|deine?|du|vous|votre|vos|usted|tus?|buscamos|wir\ssuchen"""
_ASKS = rf"{_READER}|{_POSITION}|{_SOUGHT}|{_EXPERIENCE}|{_KNOWN}|{_USED}"
# What asks for something, in a sentence of the employer and in another one, in lower case.
ASK_OF_EMPLOYER = re.compile(rf"\b(?:{_ASKS})\b", re.VERBOSE)
ASK = re.compile(
    rf"""\b(?:{_ASKS}|you|your|role|position|job|experienced?(?!s)|expertise|background|knowledge
      |understanding|join|ideal|seek\w*|tasked|recruit\w*|responsib\w+|will)\b""",
    re.VERBOSE,
)
# What the colleagues make (`We design agentic systems`), and what a CV tells (`We ran Docker`,
# `Our data lived in Redis`).
MAKING = re.compile(
    rf"""{_BEFORE}(?:(?:we|our\s(?:[\w-]+\s){{0,3}}team)(?:'re|\sare)?\s(?:also\s|currently\s)?
        (?:design|build|develop|train|research|work\son|working\son|create|creat|engineer
          |run|operate|operat|deploy|host|maintain|use|rely\son|ship)(?:ing|s)?\b
      |our\s(?:[\w-]+\s){{1,3}}?(?:runs?|uses?|relies)\s
      |we\s(?:also\s)?(?!raised|started|helped|founded|secured|earned|need)
        (?P<past>\w+ed|ran|built|wrote|led|cut|kept)\b
      |(?:my|our)\s(?:[\w-]+\s){{1,3}}?(?P<were>lived|ran|went|was|were|had|used|moved)\b)""",
    _FLAGS,
)
JOIN = re.compile(r"join\sus\b", _FLAGS)  # `Join us in our mission to bring joy to banking`
TEAM = re.compile(r"(?:the|this)\s(?:[\w&/()-]+\s){0,5}(?:team|squad|group)\b", _FLAGS)
# With what a sentence about the work begins: `Design`, `Designing`, `Designed`.
VERB = re.compile(
    r"""(?!founded|backed|based|headquartered|trusted|powered|located|supported|driven|united)
    (?:\w+ing|\w+ed|ran|built|wrote|led|cut|kept|made|set|add|adopt|analy[sz]e|apply|architect
    |assist|automate|build|champion|coach|collaborate|communicate|conduct|configure|contribute
    |coordinate|create|debug|define|deliver|demonstrate|deploy|design|develop|document|drive
    |enable|engage|engineer|ensure|establish|evaluate|execute|explore|facilitate|follow|guide
    |handle|help|identify|implement|improve|influence|integrate|join(?!\sus)|investigate|lead|leverage
    |maintain|manage|mentor|monitor|open-source|operate|optimi[sz]e|oversee|own|participate
    |partner|perform|plan|prepare|provide|research|review|scale|serve|set|shape|ship|support|take
    |test|train|translate|troubleshoot|understand|use|utili[sz]e|work|write)\b(?!\sat\s[A-Z])""",
    _FLAGS,
)
WE_ITEM = re.compile(
    r"""(?:at\s[^,\n]{2,30},\s)?(?:we\s(?P<values>act|are|believe|care|celebrate|communicate
      |embrace|hold|move|share|think|value)|we|our)\b""",
    _FLAGS,
)
# `a culture of`, `fosters`, `values`: manners that follow are the firm's.
CULTURE = re.compile(
    r"""\b(?:cultures?(?:\s(?:of|that|where|built))?|values|valuing
      |foster(?:s|ing)|embrac(?:e|es|ing)|celebrat\w+|promot(?:es|ing)|encourag(?:es|ing)
      |spirit\sof|environment\s(?:of|that)|commitment\sto)\b:?[^.;:!?]{0,200}\Z""",
    _FLAGS,
)
# `a collaborative team`, but `able to work in a collaborative team`; `Work in a collaborative team`
# is an offer.
TOGETHER = re.compile(
    r"[\w\s,-]{0,40}\b(?:team|culture|company|atmosphere|community|workplace)\b", re.IGNORECASE
)
WORKING = re.compile(
    r"\b(?:ability|able|(?<![.:!?]\s)work\w*|thrive\w*|comfortable|experience)\b[^.]{0,60}\Z",
    _FLAGS,
)
