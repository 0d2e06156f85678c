# What fish completes behind `careercli`; made by `careercli completion fish`.
#
# To use it, add this line to ~/.config/fish/config.fish:
#   careercli completion fish | source
#
# It starts no program. The user's own roles come from a word list, which is
# data: nothing in it is evaluated, and a line that is no plain id is left out.

# <tables>

# The names of 200 variables, as many as lines are read.
set -g __careercli_names __careercli_{0,1,2,3,4,5,6,7,8,9}{0,1,2,3,4,5,6,7,8,9}{a,b}

# Prints the first 200 lines of a file, up to one that is longer than any of a word list.
function __careercli_lines -a file
    set -l fish_read_limit 65536
    read -z -l text <$file
    if test -n "$text"
        printf '%s\n' (string split -m 200 \n -- $text)[1..200]
    else # it is longer than the limit; to read it in lines takes more time
        set fish_read_limit 400
        read -L -l $__careercli_names <$file
        printf '%s\n' $$__careercli_names
    end
end

# Prints the roles of this script and of the word list.
function __careercli_print_roles -a current
    if test (string length -- "$current") -gt 2
        set -l start (string escape --style=regex -- $current)
        string match -r -- "^$start.*" $__careercli_occupations
    end
    printf '%s\n' $__careercli_roles
    set -l cache $HOME/.cache
    if string match -q -- '/*' "$XDG_CACHE_HOME"
        set cache $XDG_CACHE_HOME
    else if test -d $HOME/Library/Caches
        set cache $HOME/Library/Caches
    end
    set cache $cache/careercli/roles.tsv
    if test -f $cache -a ! -L $cache -a -r $cache
        set -l known '^('(string replace -r '\t.*' '' -- $__careercli_roles | string join '|')')\t'
        __careercli_lines $cache 2>/dev/null \
            | string match -r '^[a-z0-9-]{1,64}\t[^[:cntrl:]]+$' | string match -v -r $known
    end
end

function __careercli_complete
    set -l key careercli
    set -l kind ''
    set -l only ''
    set -l place 1
    set -l commands
    set -l options
    set -l values
    set -l typed (commandline -opc)
    set -l current (commandline -ct)
    set -l option ''
    __careercli_command $key
    for word in $typed[2..-1]
        if test -n "$kind"
            set kind ''
        else if test -n "$only"
            set place (math $place + 1)
        else if test "$word" = --
            set only 1
        else if string match -q -- '-?*' $word
            __careercli_value "$key $word"
        else if contains -- $word (string replace -r '\t.*' '' -- $commands)
            set key "$key $word"
            set place 1
            __careercli_command $key
        else
            set place (math $place + 1)
        end
    end
    if test -z "$kind" -a -z "$only"; and string match -q -- '-*' $current
        if not string match -q -- '*=*' $current
            printf '%s\n' $options
            return
        end
        set -l parts (string split -m 1 = -- $current)
        __careercli_value "$key $parts[1]"
        test -n "$kind"; or return
        set option $parts[1]=
        set current $parts[2]
    else if test -z "$kind"
        __careercli_value "$key :$place"
    end
    switch $kind
        case words
            printf '%s\n' $option$values
        case roles
            __careercli_print_roles (string replace -r '^["\']' '' -- $current)
        case skills
            set current (string replace -r '^["\']' '' -- $current)
            set -l before (string match -r '.*,' -- $current)
            set -l last (string escape --style=regex -- (string replace -r '.*,' '' -- $current))
            printf '%s\n' $option"$before"(string match -r -- "^$last.*" $__careercli_skills)
        case files
            string replace -r '^' -- "$option" (complete -C "'' $current")
        case ''
            test -n "$commands"; and printf '%s\n' $commands
    end
end

complete -c careercli -f -a '(__careercli_complete)'
