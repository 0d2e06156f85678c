# What PowerShell completes behind `careercli`; made by `careercli completion powershell`.
#
# To use it, add this line to your $PROFILE:
#   careercli completion powershell | Out-String | Invoke-Expression
#
# It starts no program. The user's own roles come from a word list, which is
# data: nothing in it is evaluated, and a line that is no plain id is left out.

Register-ArgumentCompleter -Native -CommandName careercli, careercli.exe -ScriptBlock {
param($wordToComplete, $commandAst, $cursorPosition)

# <tables>

# Where the word list stands: by the rule that careercli itself follows.
if ($env:OS -eq 'Windows_NT') { $cache = "$env:LOCALAPPDATA\careercli\Cache" }
elseif ("$env:XDG_CACHE_HOME".StartsWith('/')) { $cache = "$env:XDG_CACHE_HOME/careercli" }
elseif ($IsMacOS) { $cache = "$HOME/Library/Caches/careercli" }
else { $cache = "$HOME/.cache/careercli" }

$key = 'careercli'
$kind = @()
$place = 1
$only = $false
foreach ($element in ($commandAst.CommandElements | Select-Object -Skip 1)) {
    # The cursor is counted from the start of the command.
    if ($element.Extent.EndOffset - $commandAst.Extent.StartOffset -ge $cursorPosition) { break }
    $word = $element.Extent.Text.Trim("'", '"')
    if ($kind) { $kind = @() }
    elseif ($only) { $place++ }
    elseif ($word -eq '--') { $only = $true }
    elseif ($word.StartsWith('-')) { $kind = @($values["$key $word"]) -ne $null }
    elseif ($commands[$key] | Where-Object { $_.Split("`t")[0] -ceq $word }) {
        $key = "$key $word"
        $place = 1
    }
    else { $place++ }
}

$before = ''
$last = $wordToComplete
if (-not $kind -and -not $only -and $wordToComplete.StartsWith('-')) {
    if (-not $wordToComplete.Contains('=')) { $kind = @('options') }
    else {
        $option, $last = $wordToComplete.Split('=', 2)
        $before = "$option="
        $kind = @($values["$key $option"]) -ne $null
        if (-not $kind) { return }
    }
}
elseif (-not $kind) {
    $kind = @($values["$key :$place"]) -ne $null
    if (-not $kind) { $kind = @($values["$key :*"]) -ne $null }
    if (-not $kind) { $kind = @('commands') }
}

$found = switch ($kind[0]) {
    'commands' { $commands[$key] }
    'options' { $options[$key] }
    'words' { $kind | Select-Object -Skip 1 }
    'skills' {
        $comma = $last.LastIndexOf(',') + 1
        $before += $last.Substring(0, $comma)
        $last = $last.Substring($comma)
        $skills
    }
    'roles' {
        $roles
        if ($last.Length -gt 2) { $occupations }
        $file = Get-Item -LiteralPath (Join-Path $cache 'roles.tsv') -ErrorAction Ignore
        if ($file -is [IO.FileInfo] -and -not $file.LinkType -and $file.Length -le 131072) {
            $known = $roles | ForEach-Object { $_.Split("`t")[0] }
            Get-Content -LiteralPath $file.FullName -TotalCount 200 -Encoding UTF8 -ErrorAction Ignore |
                Where-Object { $_ -cmatch '\A[a-z0-9-]{1,64}\t[^\p{C}]+\z' } |
                Where-Object { $known -cnotcontains $_.Split("`t")[0] }
        }
    }
}
foreach ($entry in $found) {
    $word, $meaning = $entry.Split([char[]]"`t", 2)
    if ($word.StartsWith($last, 'OrdinalIgnoreCase')) {
        if (-not $meaning) { $meaning = $word }
        [System.Management.Automation.CompletionResult]::new("$before$word", $word, 'ParameterValue', $meaning)
    }
}
}
