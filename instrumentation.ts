/** Next calls this once when a server starts. A build starts none. */
export async function register(): Promise<void> {
  if (process.env.NEXT_RUNTIME !== "nodejs" || process.env.NEXT_PHASE === "phase-production-build") return;
  const { startWorker } = await import("./lib/worker");
  const { startCaseFileWorker } = await import("./lib/case-file-worker");
  const { announceSetup } = await import("./lib/setup-announcement");
  startWorker();
  startCaseFileWorker();
  await announceSetup().catch((error) => console.error("Whether the first setup is open could not be asked:", error));
}
