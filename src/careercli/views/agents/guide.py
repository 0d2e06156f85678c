"""The short guide for agents: printed by `careercli --help-agents`, sent by the MCP server."""

GUIDE = """\
# careercli

> Which of these tech careers should somebody go for, what are they missing, and
> how do they get there? Offline answers from bundled figures of several sources,
> each with its date, its count and how sure it is. Same question, same answer.

## How to ask

- In a shell, add `--json` to any command below; `careercli schema compare`
  prints the JSON Schema of what `compare` gives. Data is on stdout, everything
  else on stderr; exit code 0 is done, 1 failed, 2 wrong use. An error is a line
  `error: …` and a line `hint: …` that says what to do.
- Over the Model Context Protocol: `careercli mcp` (docs/agents.md). The tools
  have the names of the commands; `gap_posting` is `gap --posting`.
- Roles are ids (`ml-engineer`), aliases (`mle`) or titles. Skills are a plain
  list in any spelling; one that is not known is named in the answer, never dropped.

## Which command

- `careercli roles`: all roles with their main figures. Start here for ids.
- `careercli compare ROLE ROLE …`: choose between 2 to 6 roles.
- `careercli gap --skills python,sql`: which roles are near, what to learn first.
- `careercli gap ROLE --skills …`: all that one role asks for.
- `careercli gap --posting FILE --skills …`: one job posting against a person.
- `careercli switch FROM TO`: what carries over, what is missing, what it pays.
- `careercli rank --weight pay=2`: roles by what matters to somebody.
- `careercli show ROLE`: everything known of one role.
- `careercli trend ROLE`: pay and remote work over time.
- `careercli skills QUERY`: what a skill is called here, and who wants it.
- `careercli sources`: who counted what, when, where, and with which caveats.

## How to read the answers

- A verdict stands over all sources: `confirmed` (two or more clear, none
  against), `one source`, `leaning`, `disputed` (clear both ways), `even`,
  `unknown`. Recommend a role only where it is `confirmed` or `one source`; say
  "leans to" for `leaning`; of `disputed` name no winner and say why.
- Compare figures only within one source and one period. Never average sources.
- `null` in JSON, `–` on a page: not counted. It is not 0.
- Thin (†) rests on fewer than 30; doubtful (?) is put in doubt by the source's
  own method. Say so when you pass such a figure on.
- Coverage is the part of a role's skills that somebody has, by weight. It is
  tools and skills, not experience, and no chance of being hired.
- Money is a year's, in the source's currency. Shares are 0 to 1 in JSON.
- With a figure, give its source, its period and its n.
"""
