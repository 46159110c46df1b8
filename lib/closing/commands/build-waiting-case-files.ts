import "server-only";
import { system } from "@/lib/auth/actor";
import { now } from "@/lib/kernel/clock";
import { DomainError } from "@/lib/kernel/errors";
import { transact } from "@/lib/workflow/transact";
import { advanceCaseFile } from "../advance";
import type { CaseFileFault } from "../lifecycle";
import { buildCaseFile } from "./build-case-file";
import { type ClaimedFile, claimCaseFile } from "./claim-case-file";

/** Builds every case file that waits, one after another. Answers how many were taken up. */
export async function buildWaitingCaseFiles(): Promise<number> {
  for (let taken = 0; ; taken += 1) {
    const claimed = await transact(system, now(), claimCaseFile);
    if (claimed === null) return taken;
    if (claimed !== "gave_up") await buildCaseFile(claimed).catch((error: unknown) => fail(claimed, error));
  }
}

async function fail({ id, version }: ClaimedFile, error: unknown): Promise<void> {
  if (error instanceof DomainError && error.code === "stale") return;
  const fault = faultOf(error);
  if (fault === "unexpected") console.error("a case file could not be built", id, error);
  const columns = { fault, finishedAt: now() };
  await transact(system, now(), (ctx) =>
    advanceCaseFile(ctx, { id, version, act: "fail", columns, particulars: { fault } }),
  );
}

function faultOf(error: unknown): CaseFileFault {
  const reason = error instanceof DomainError ? error.reason : undefined;
  return reason === "case_file_empty" || reason === "stored_bytes_missing" ? reason : "unexpected";
}
