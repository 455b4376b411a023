/** What all commands have in common: they answer `--help`, and end with a sentence where they cannot go on. */

/** Ends a command that was not understood, or cannot read what it needs: exit code 2. */
export function fail(message: string): never {
  console.error(message);
  process.exit(2);
}

/** Prints how the command is used, if that is what was asked. `usage`: its line, and what it does. */
export function helpIfAsked(usage: string): void {
  if (!process.argv.slice(2).some((argument) => argument === '--help' || argument === '-h')) return;
  console.log(usage);
  process.exit(0);
}

/** The value, or its error as the last sentence of the command. */
export function orFail<T>(read: () => T): T {
  try {
    return read();
  } catch (error) {
    return fail(error instanceof Error ? error.message : String(error));
  }
}
