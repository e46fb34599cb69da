/** The shells that a completion script can be had for. */
export const SHELLS = ['bash', 'zsh', 'fish'] as const
export type Shell = (typeof SHELLS)[number]

/** The command that the scripts ask; not in any help. */
export const ASKED = '__complete'
/** The line that says that a path could stand here. */
export const FILES_LINE = ':files'

/** bash: readline cuts words at colons and quotes itself, so it hands over the line and gets back what comes behind a colon. */
const BASH = `# bash completion for bonecheck: source <(bonecheck completion bash)
_bonecheck() {
  local word about typed=\${COMP_WORDS[COMP_CWORD]}
  [[ $typed == = ]] && typed=
  COMPREPLY=()
  while IFS=$'\\t' read -r word about; do
    if [[ $word == ${FILES_LINE} ]]; then
      while IFS= read -r word; do COMPREPLY+=("$word"); done < <(compgen -f -- "$typed")
    else
      COMPREPLY+=("$word")
    fi
  done < <(bonecheck ${ASKED} bash -- "\${COMP_LINE:0:COMP_POINT}" 2>/dev/null)
  # Readline then quotes blanks and brackets as they need be.
  if [[ \${COMPREPLY[*]} != -* ]]; then compopt -o filenames 2>/dev/null; fi
}
complete -F _bonecheck bonecheck
`

const ZSH = `#compdef bonecheck
# zsh completion for bonecheck: source <(bonecheck completion zsh)
_bonecheck() {
  local line
  local -a values lines
  # Of a word whose quote is still open PREFIX holds what is inside.
  while IFS= read -r line; do
    if [[ $line == ${FILES_LINE}* ]]; then
      _files
    else
      values+=("\${line%%$'\\t'*}")
      lines+=("\${line/$'\\t'/  }")
    fi
  done < <(bonecheck ${ASKED} zsh -- "\${(@Q)words[2,CURRENT-1]}" "\${(Q)PREFIX}" 2>/dev/null)
  (( $#values )) && compadd -M 'm:{[:lower:][:upper:]}={[:upper:][:lower:]}' -l -d lines -a values
}
# Where nothing has set up completion yet.
if (( ! $+functions[compdef] )); then
  autoload -Uz compinit && compinit
fi
compdef _bonecheck bonecheck
`

const FISH = `# fish completion for bonecheck: bonecheck completion fish | source
function __bonecheck_complete
    set -l given (commandline -opc)
    set -l typed (commandline -ct | string replace -r '^["\\']' '')
    set -l answers (bonecheck ${ASKED} fish -- $given[2..] "$typed" 2>/dev/null)
    if contains -- ${FILES_LINE} $answers
        __fish_complete_path (commandline -ct)
    end
    for answer in $answers
        if test "$answer" != ${FILES_LINE}
            echo $answer
        end
    end
end
complete -c bonecheck -f -a '(__bonecheck_complete)'
`

export function completionScript(shell: Shell): string {
  return { bash: BASH, zsh: ZSH, fish: FISH }[shell]
}
