import { Argument, Command } from 'commander'
import type { Output } from './output.ts'

const SHELLS = ['bash', 'zsh', 'fish'] as const

/** What may stand behind some words of a command line: `ask who-funded-it` is followed by its options. */
interface Followed {
  readonly words: readonly string[]
  readonly next: readonly string[]
}

/** `tributary completion <shell>`: a script by which the shell completes commands, questions and options. */
export function completionCommand(output: Output, commands: () => Promise<Command>): Command {
  return new Command('completion')
    .addArgument(new Argument('<shell>', 'the shell').choices(SHELLS))
    .addHelpText(
      'after',
      '\nFor bash: source <(tributary completion bash); for fish: tributary completion fish | source.',
    )
    .action(async (shell: string) => {
      const followed = followedIn(await commands(), [])
      output.print(shell === 'fish' ? fishScript(followed) : bashScript(followed, shell === 'zsh'))
    })
}

function followedIn(command: Command, words: readonly string[]): readonly Followed[] {
  const options = command.options.flatMap(({ long }) => long ?? [])
  const next = [...command.commands.map((one) => one.name()), ...options, '--help']
  return [{ words, next }, ...command.commands.flatMap((one) => followedIn(one, [...words, one.name()]))]
}

/** Names and options hold letters and dashes alone, so nothing has to be quoted. */
function bashScript(followed: readonly Followed[], isZsh: boolean): string {
  const cases = followed.map(({ words, next }) => `    '${words.join(' ')}') next='${next.join(' ')}' ;;`).join('\n')
  return `${isZsh ? 'autoload -U +X bashcompinit && bashcompinit\n' : ''}_tributary() {
  local current="\${COMP_WORDS[COMP_CWORD]}" words="" next="" word at=0
  for word in "\${COMP_WORDS[@]:1:COMP_CWORD-1}"; do
    [ $((at++)) -lt 2 ] && [ "\${word#-}" = "$word" ] && words="\${words:+$words }$word"
  done
  case "$words" in 'ask '*) ;; *) words="\${words%% *}" ;; esac
  case "$words" in
${cases}
  esac
  COMPREPLY=($(compgen -W "$next" -- "$current"))
}
complete -o default -F _tributary tributary`
}

function fishScript(followed: readonly Followed[]): string {
  const lines = followed.map(({ words, next }) => {
    const seen = words.map((word) => `__fish_seen_subcommand_from ${word}`)
    const when = words.length === 0 ? '__fish_use_subcommand' : seen.join('; and ')
    return `complete -c tributary -n '${when}' -a '${next.join(' ')}'`
  })
  return lines.join('\n')
}
