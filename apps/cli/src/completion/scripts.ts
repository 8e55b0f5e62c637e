/** Each hands the words typed so far to `ofsc __complete`, which knows the rest. */
export const scripts = {
  bash: `_ofsc() {
  local IFS=$'\\n' words=("\${COMP_WORDS[@]:1:COMP_CWORD}")
  # Bash splits at = and :, which are parts of our words.
  if declare -F _get_comp_words_by_ref >/dev/null; then
    local cur prev all cword
    _get_comp_words_by_ref -n =: -w all -i cword
    words=("\${all[@]:1:cword}")
  fi
  local typed="\${words[\${#words[@]}-1]}"
  COMPREPLY=($(ofsc __complete "\${words[@]}" 2>/dev/null))
  if [[ "$typed" == *=* ]]; then COMPREPLY=("\${COMPREPLY[@]#"\${typed%%=*}="}"); fi
  if [[ "\${COMPREPLY[0]}" == *, ]]; then compopt -o nospace; fi
}
complete -o default -F _ofsc ofsc
`,
  zsh: `#compdef ofsc
_ofsc() {
  local -a found
  found=("\${(@f)$(ofsc __complete "\${(@)words[2,CURRENT]}" 2>/dev/null)}")
  if (( \${#found} )) && [[ -n "\${found[1]}" ]]; then compadd -a found; else _files; fi
}
if [[ "\${funcstack[1]}" == _ofsc ]]; then _ofsc "$@"; else compdef _ofsc ofsc; fi
`,
  fish: `function __ofsc_complete
  set -l words (commandline -opc) (commandline -ct)
  ofsc __complete $words[2..-1] 2>/dev/null
end
complete -c ofsc -f -a '(__ofsc_complete)'
`,
  powershell: `Register-ArgumentCompleter -Native -CommandName ofsc -ScriptBlock {
  param($word, $line, $position)
  $words = @($line.CommandElements | Select-Object -Skip 1 | ForEach-Object { $_.ToString() })
  if ($word -eq '') { $words += '' }
  ofsc __complete @words 2>$null | ForEach-Object { [System.Management.Automation.CompletionResult]::new($_) }
}
`,
} as const;
