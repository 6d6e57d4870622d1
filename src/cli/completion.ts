import { Argument, Command } from 'commander'
import type { Output } from './output.ts'

const SHELLS = ['bash', 'zsh', 'fish'] as const

/** What may stand behind some words of a command line: `ask who-funded-it` is followed by its options. */
interface Followed {
  readonly words: readonly string[]
  /** The commands below, of which one must follow; empty where there is none. */
  readonly below: readonly string[]
  readonly next: readonly string[]
}

/** `tributary completion <shell>`: a script by which the shell completes commands, questions and options. */
export function completionCommand(output: Output, commands: () => Promise<Command>): Command {
  return new Command('completion')
    .addArgument(new Argument('<shell>', 'the shell').choices(SHELLS))
    .addHelpText(
      'after',
      '\nFor bash and zsh: source <(tributary completion bash), or zsh; for fish: tributary completion fish | source.',
    )
    .action(async (shell: string) => {
      const followed = followedIn(await commands(), [])
      output.print(
        shell === 'fish' ? fishScript(followed) : shell === 'zsh' ? zshScript(followed) : bashScript(followed),
      )
    })
}

/** A command that has others below it is followed by one of these, until one stands there. */
function followedIn(command: Command, words: readonly string[]): readonly Followed[] {
  const options = command.options.flatMap(({ long, hidden }) => (hidden ? [] : (long ?? [])))
  const choices = command.registeredArguments.flatMap(({ argChoices }) => argChoices ?? [])
  const below = command.commands.map((one) => one.name())
  return [
    { words, below, next: [...below, ...choices, ...options, '--help'] },
    ...command.commands.flatMap((one) => followedIn(one, [...words, one.name()])),
  ]
}

/** The lines of a `case` over the words before, which bash and zsh read alike. Names and options hold letters and dashes alone. */
function casesOf(followed: readonly Followed[]): string {
  return followed.map(({ words, next }) => `    '${words.join(' ')}') next=(${next.join(' ')}) ;;`).join('\n')
}

/** A pattern of what has a command below it: `ask`, `export`. */
function above(followed: readonly Followed[]): string {
  const names = followed
    .filter(({ words, below }) => words.length === 1 && below.length > 0)
    .map(({ words }) => words[0])
  return names.map((name) => `'${name} '*`).join('|')
}

function bashScript(followed: readonly Followed[]): string {
  return `_tributary() {
  local current="\${COMP_WORDS[COMP_CWORD]}" words="" word at=0
  local -a next=()
  for word in "\${COMP_WORDS[@]:1:COMP_CWORD-1}"; do
    [ $((at++)) -lt 2 ] && [ "\${word#-}" = "$word" ] && words="\${words:+$words }$word"
  done
  case "$words" in ${above(followed)}) ;; *) words="\${words%% *}" ;; esac
  case "$words" in
${casesOf(followed)}
  esac
  COMPREPLY=($(compgen -W "\${next[*]}" -- "$current"))
}
complete -o default -F _tributary tributary`
}

function zshScript(followed: readonly Followed[]): string {
  return `_tributary() {
  local before="" word at=0
  local -a next
  for word in "\${(@)words[2,CURRENT-1]}"; do
    (( at++ < 2 )) && [[ $word != -* ]] && before="\${before:+$before }$word"
  done
  case "$before" in (${above(followed)}) ;; (*) before="\${before%% *}" ;; esac
  case "$before" in
${casesOf(followed)}
  esac
  compadd -- $next
  _files
}
(( $+functions[compdef] )) || { autoload -Uz compinit && compinit }
compdef _tributary tributary`
}

function fishScript(followed: readonly Followed[]): string {
  const lines = followed.map(({ words, below, next }) => {
    const seen = words.map((word) => `__fish_seen_subcommand_from ${word}`)
    const until = below.length === 0 ? [] : [`not __fish_seen_subcommand_from ${below.join(' ')}`]
    const when = words.length === 0 ? '__fish_use_subcommand' : [...seen, ...until].join('; and ')
    // Where one of these words must stand, no file may.
    return `complete -c tributary ${below.length === 0 ? '' : '-f '}-n '${when}' -a '${next.join(' ')}'`
  })
  return lines.join('\n')
}
