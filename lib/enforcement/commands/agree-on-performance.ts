import "server-only";
import type { z } from "zod";
import type { Officer } from "@/lib/auth/actor";
import { invalid } from "@/lib/kernel/errors";
import { yuan } from "@/lib/kernel/money";
import type { Context } from "@/lib/workflow/context";
import type { AgreeInput } from "../input";
import { takeStep } from "./take-step";

/** 执行协议 (《行政强制法》第四十二条): performance in stages; the surcharge may be reduced, the fine never. */
export async function agreeOnPerformance(
  ctx: Context<Officer>,
  { id, version, waived, note }: z.output<typeof AgreeInput>,
): Promise<{ id: string; caseId: string }> {
  const waivedSurchargeFen = waived ?? 0;
  const step = { kind: "agreement", note, waivedSurchargeFen } as const;
  const { row, before } = await takeStep(ctx, { id, version }, step);
  const most = before.balance.owed.surcharge;
  if (waivedSurchargeFen > most) throw invalid({ waived: `waiver_exceeds_surcharge:${yuan(most)}` });
  return { id, caseId: row.caseId };
}
