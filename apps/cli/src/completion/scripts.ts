export type Shell = "bash" | "zsh" | "fish" | "powershell";

/** Each hands the words typed so far to `ofsc __complete`, or that of another program, which knows the rest. */
export function scriptsOf(program: string): Readonly<Record<Shell, string>> {
  // Not every shell takes a dash in the name of a function.
  const name = program.replaceAll("-", "_");
  return {
    bash: `_${name}() {
  local IFS=$'\\n' words=("\${COMP_WORDS[@]:1:COMP_CWORD}")
  # Bash splits at = and :, which are parts of our words.
  if declare -F _get_comp_words_by_ref >/dev/null; then
    local cur prev all cword
    _get_comp_words_by_ref -n =: -w all -i cword
    words=("\${all[@]:1:cword}")
  fi
  local typed="\${words[\${#words[@]}-1]}"
  COMPREPLY=($(${program} __complete "\${words[@]}" 2>/dev/null))
  if [[ "$typed" == *=* ]]; then COMPREPLY=("\${COMPREPLY[@]#"\${typed%%=*}="}"); fi
  if [[ "\${COMPREPLY[0]}" == *, ]]; then compopt -o nospace; fi
}
complete -o default -F _${name} ${program}
`,
    zsh: `#compdef ${program}
_${name}() {
  local -a found
  found=("\${(@f)$(${program} __complete "\${(@)words[2,CURRENT]}" 2>/dev/null)}")
  if (( \${#found} )) && [[ -n "\${found[1]}" ]]; then compadd -a found; else _files; fi
}
if [[ "\${funcstack[1]}" == _${name} ]]; then _${name} "$@"; else compdef _${name} ${program}; fi
`,
    fish: `function __${name}_complete
  set -l words (commandline -opc) (commandline -ct)
  ${program} __complete $words[2..-1] 2>/dev/null
end
complete -c ${program} -f -a '(__${name}_complete)'
`,
    powershell: `Register-ArgumentCompleter -Native -CommandName ${program} -ScriptBlock {
  param($word, $line, $position)
  $words = @($line.CommandElements | Select-Object -Skip 1 | ForEach-Object { $_.ToString() })
  if ($word -eq '') { $words += '' }
  ${program} __complete @words 2>$null | ForEach-Object { [System.Management.Automation.CompletionResult]::new($_) }
}
`,
  };
}
