/** What all commands share: `--help`, and one sentence instead of a stack trace when they cannot go on. */

/** Ends a command that was not understood, or cannot read its input: exit code 2. */
export function fail(message: string): never {
  console.error(message);
  process.exit(2);
}

/** Prints how the command is used if `--help` was given. `usage`: the command line, and what it does. */
export function helpIfAsked(usage: string): void {
  if (!process.argv.slice(2).some((argument) => argument === '--help' || argument === '-h')) return;
  console.log(usage);
  process.exit(0);
}

/** Returns the value; an error ends the command with its message. */
export function orFail<T>(read: () => T): T {
  try {
    return read();
  } catch (error) {
    return fail(error instanceof Error ? error.message : String(error));
  }
}
