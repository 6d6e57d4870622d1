import { fileURLToPath } from 'node:url'
import { LIMIT_ROWS, type Limits, limitsFrom } from './graphql/limits.ts'
import { LOG_LEVELS, type LogLevel } from './log.ts'

/** Everything that can be set, read once. */
export interface Config {
  readonly host: string
  readonly port: number
  readonly recordFolder: string
  readonly logLevel: LogLevel
  readonly limits: Limits
}

export interface SettingRow {
  readonly setting: string
  readonly default: string
  readonly meaning: string
}

/** The table of settings, as README shows it. */
export const SETTING_ROWS: readonly SettingRow[] = [
  { setting: 'HOST', default: '127.0.0.1', meaning: 'the address to listen on' },
  { setting: 'PORT', default: '4000', meaning: 'the port to listen on; 0 takes a free one' },
  { setting: 'RECORD', default: 'the shipped record, `seed/`', meaning: 'the folder of the record to serve' },
  {
    setting: 'LOG_LEVEL',
    default: 'info',
    meaning: `how much to log: ${LOG_LEVELS.map((one) => `\`${one}\``).join(', ')}`,
  },
  ...LIMIT_ROWS.map((row) => ({
    setting: row.setting,
    default: String(row.default),
    meaning: `at most so many ${row.unit}: ${row.meaning} (${row.least} to ${row.most})`,
  })),
]

/** A configuration, or every fault of the environment, one sentence each. */
export type ConfigReading = { readonly config: Config } | { readonly faults: readonly string[] }

/** Reads the environment, once, and checks it whole. */
export function readConfig(environment: Readonly<Record<string, string | undefined>> = process.env): ConfigReading {
  const faults: string[] = []
  const given = (name: string): string | null => {
    const value = environment[name]?.trim() ?? ''
    return value === '' ? null : value
  }
  const whole = (name: string, byDefault: number, least: number, most: number): number => {
    const text = given(name)
    if (text === null) return byDefault
    const value = Number(text)
    if (/^\d+$/.test(text) && value >= least && value <= most) return value
    faults.push(`${name}: must be a whole number from ${least} to ${most}, not "${text}".`)
    return byDefault
  }
  const level = given('LOG_LEVEL') ?? 'info'
  const logLevel = LOG_LEVELS.find((one) => one === level)
  if (logLevel === undefined) faults.push(`LOG_LEVEL: must be one of ${LOG_LEVELS.join(', ')}, not "${level}".`)
  const config = {
    host: given('HOST') ?? '127.0.0.1',
    port: whole('PORT', 4000, 0, 65_535),
    recordFolder: given('RECORD') ?? fileURLToPath(new URL('../seed/', import.meta.url)),
    logLevel: logLevel ?? 'info',
    limits: limitsFrom((row) => whole(row.setting, row.default, row.least, row.most)),
  }
  return faults.length > 0 ? { faults } : { config }
}
