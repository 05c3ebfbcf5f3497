import { OperatorError } from './operator-error.ts';

function report(error: unknown): number {
  if (error instanceof OperatorError) {
    console.error(error.message);
    return error.status;
  }
  console.error(error);
  return 1;
}

/** Whoever reads what a command prints may have enough before the end; the command goes on. */
function outliveReaders(): void {
  for (const stream of [process.stdout, process.stderr]) {
    stream.on('error', (error: NodeJS.ErrnoException) => {
      if (error.code !== 'EPIPE') throw error;
    });
  }
}

/**
 * Runs a command and ends the process. What `main` resolves with is the exit status (nothing means 0);
 * an `OperatorError` prints its sentence alone on standard error. Any other error is a fault of ours and shows its stack.
 */
export async function runCommand(main: (args: string[]) => Promise<number | void>): Promise<never> {
  outliveReaders();
  const status = await main(process.argv.slice(2)).then((given) => given ?? 0, report);
  process.exit(status);
}
