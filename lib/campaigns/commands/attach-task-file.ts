import "server-only";
import type { z } from "zod";
import { recordFile } from "@/lib/attachments/record-file";
import type { Officer } from "@/lib/auth/actor";
import type { Context } from "@/lib/workflow/context";
import { advanceTask } from "../advance";
import type { AttachTaskFileInput } from "../input";
import { keepEvidence } from "./add-evidence-reference";

/** Keeps a file once and refers to it as evidence of a task. */
export async function attachTaskFile(
  ctx: Context<Officer>,
  { taskId, file }: z.output<typeof AttachTaskFileInput>,
): Promise<{ id: string }> {
  await advanceTask(ctx, { id: taskId, act: "addEvidence", particulars: { sha256: file.sha256 } });
  const fileId = await recordFile(ctx, file);
  await keepEvidence(ctx, taskId, "file", fileId);
  return { id: fileId };
}
