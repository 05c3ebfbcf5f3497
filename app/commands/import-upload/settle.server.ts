const MOMENT_MS = 3000;

/**
 * Waits for work that goes on by itself, but no longer than a moment: most imports are done by then, and a long one is
 * followed on its page.
 */
export async function settle(work: Promise<void>): Promise<void> {
  let timer: NodeJS.Timeout | undefined;
  const moment = new Promise<void>((passed) => {
    timer = setTimeout(passed, MOMENT_MS);
  });
  await Promise.race([work, moment]);
  clearTimeout(timer);
}
