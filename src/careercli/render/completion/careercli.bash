# What bash completes behind `careercli`; made by `careercli completion bash`.
#
# To use it, add this line to ~/.bashrc:
#   source <(careercli completion bash)
#
# It starts no program. The user's own roles come from a word list, which is
# data: nothing in it is evaluated, and a line that is no plain id is left out.

# <tables>

# Adds what starts with $1 of the words behind it.
_careercli_words() {
    local start=$1 word
    shift
    for word; do
        case $word in "$start"*) COMPREPLY+=("$word") ;; esac
    done
}

# Adds the roles that start with $1 and do not stand in $2 already, as `id  title` where several
# are to choose from; where no id starts so, the other names of roles.
_careercli_add_roles() {
    local LC_ALL=C IFS=$'\t' id title read=0 seen=" $2 " cache=${XDG_CACHE_HOME-}
    for id in "${_careercli_roles[@]}"; do
        case $id in "$1"*) ;; *) continue ;; esac
        case $seen in *" ${id%%$'\t'*} "*) ;; *) COMPREPLY+=("${id/$'\t'/  }") ;; esac
        seen+="${id%%$'\t'*} "
    done
    if ((${#COMPREPLY[@]} == 0)) && [[ $1 ]]; then
        for id in "${_careercli_aliases[@]}"; do
            case $id in "$1"*) COMPREPLY+=("${id/$'\t'/  }") ;; esac
        done
    fi
    case $cache in
    /*) ;;
    *) case $OSTYPE in darwin*) cache=${HOME-}/Library/Caches ;; *) cache=${HOME-}/.cache ;; esac ;;
    esac
    cache+=/careercli/roles.tsv
    if [[ $cache == /* && -f $cache && ! -L $cache && -r $cache ]]; then
        while ((read++ < 200)) && read -r -n 400 id title; do
            case $id in "$1"*) ;; *) continue ;; esac
            case $id in '' | *[!a-z0-9-]*) continue ;; esac
            case $seen in *" $id "*) continue ;; esac
            case $title in '' | *[[:cntrl:]]* | *$'\xc2'[$'\x80'-$'\x9f']*) continue ;; esac
            if ((${#id} <= 64)); then COMPREPLY+=("$id  $title") seen+="$id "; fi
        done <"$cache"
    fi 2>/dev/null
    if ((${#1} > 2)); then _careercli_words "$1" "${_careercli_occupations[@]}"; fi
    case ${#COMPREPLY[@]}:${COMP_TYPE-} in
    1:* | *:37 | *:42) COMPREPLY=("${COMPREPLY[@]%%  *}") ;;
    esac
}

_careercli() {
    local key=careercli kind='' place=1 only='' word before option i
    local IFS=$' \t\n'
    local -a below flags values words=()
    COMPREPLY=()
    # `--option=value` and `@file` are words here, which bash hands over in parts. Of the last
    # word only what stands before the cursor counts.
    for ((i = 1; i <= COMP_CWORD; i++)); do
        word=${COMP_WORDS[i]}
        if ((i == COMP_CWORD)) && [[ $word != [=@] ]]; then word=${2-}; fi
        before=''
        if ((${#words[@]})); then before=${words[${#words[@]} - 1]}; fi
        if [[ $before && ($word == '=' || $before == *= || $before == @) ]]; then
            words[${#words[@]} - 1]+=$word
        else
            words+=("$word")
        fi
    done
    local last=$((${#words[@]} - 1))
    local current=${words[last]#[\'\"]}
    _careercli_command "$key"
    for ((i = 0; i < last; i++)); do
        word=${words[i]}
        if [[ $kind ]]; then
            kind=''
        elif [[ $only ]]; then
            ((place++))
        elif [[ $word == -- ]]; then
            only=1
        elif [[ $word == -?* ]]; then
            _careercli_value "$key $word"
        elif [[ " ${below[*]} " == *" $word "* ]]; then
            key+=" $word" place=1
            _careercli_command "$key"
        else
            ((place++))
        fi
    done
    option=''
    if [[ ! $kind && ! $only && $current == -* ]]; then
        if [[ $current != *=* ]]; then
            _careercli_words "$current" "${flags[@]}"
            return
        fi
        _careercli_value "$key ${current%%=*}"
        option=${current%%=*}=
        current=${current#*=}
    elif [[ ! $kind ]]; then
        _careercli_value "$key :$place"
    fi
    case $kind in
    words) _careercli_words "$current" "${values[@]}" ;;
    roles) _careercli_add_roles "$current" "${words[*]:0:last}" ;;
    skills) _careercli_add_skills "$current" ;;
    files) ((BASH_VERSINFO[0] < 4)) || compopt -o default ;;
    '') [[ $option ]] || _careercli_words "$current" "${below[@]}" ;;
    esac
    # bash replaces what stands behind the last of its word breaks.
    if [[ $COMP_WORDBREAKS != *=* ]]; then
        COMPREPLY=("${COMPREPLY[@]/#/$option}")
    elif [[ $current == *=* ]]; then
        COMPREPLY=()
    fi
    if ((${#COMPREPLY[@]} == 1 && BASH_VERSINFO[0] > 3)) && [[ ${COMPREPLY[0]} == *= ]]; then
        compopt -o nospace
    fi
}

# Adds the skills that the last part of a list can become, behind its other parts.
_careercli_add_skills() {
    local before=''
    if [[ $1 == @* ]]; then # a list in a file
        ((BASH_VERSINFO[0] < 4)) || compopt -o default
        return
    fi
    if [[ $1 == *,* ]]; then before=${1%,*},; fi
    if [[ $1 == "$before" ]]; then
        COMPREPLY=("${_careercli_skills[@]}")
    else
        local from=0 count=0
        _careercli_part "${1##*,}"
        _careercli_words "${1##*,}" "${_careercli_skills[@]:from:count}"
    fi
    COMPREPLY=("${COMPREPLY[@]/#/$before}")
    ((BASH_VERSINFO[0] < 4)) || compopt -o nospace
}

complete -F _careercli careercli
