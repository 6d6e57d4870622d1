/** A text as it stands between two tags or in an attribute, line ends included; what XML cannot hold becomes U+FFFD. */
export function xmlText(text: string): string {
  return text.replace(FORBIDDEN, '\uFFFD').replace(/[&<>"\t\n\r]/g, (character) => `&#${character.charCodeAt(0)};`)
}

// What no document of XML 1.0 may hold, escaped or not; half of a surrogate pair is no character of UTF-8 either way.
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is looked for.
const FORBIDDEN = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/g
