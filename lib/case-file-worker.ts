import "server-only";
import { printWaitingSheets } from "./claims/commands/print-waiting-sheets";
import { buildWaitingCaseFiles } from "./closing/commands/build-waiting-case-files";

const PAUSE_MS = 3_000;

declare global {
  var laojianCaseFileWorker: { stop: () => void } | undefined;
}

/**
 * Starts, once a process, the building of case files and the printing of long lists: a loop of its own, so that
 * neither holds a message back.
 */
export function startCaseFileWorker(): void {
  if (globalThis.laojianCaseFileWorker) return;
  let timer: NodeJS.Timeout | undefined;
  let hasStopped = false;
  const run = async () => {
    await printWaitingSheets().catch((error: unknown) => console.error("Lists could not be printed:", error));
    await buildWaitingCaseFiles().catch((error: unknown) => console.error("Case files could not be built:", error));
    if (!hasStopped) timer = setTimeout(run, PAUSE_MS).unref();
  };
  const stop = () => {
    hasStopped = true;
    clearTimeout(timer);
  };
  globalThis.laojianCaseFileWorker = { stop };
  process.once("SIGTERM", stop);
  timer = setTimeout(run, PAUSE_MS).unref();
}
