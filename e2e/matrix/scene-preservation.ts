import { eq } from "drizzle-orm";
import { db } from "@/db/client";
import { cases, preservationItems, preservations } from "@/db/schema";
import { ON } from "./day";

/** Evidence of the case that is registered and kept; in a scene that has ended, given back. */
export async function preservationOf(caseId: string, proposedBy: string, isEnded: boolean) {
  const [kase] = await db().select().from(cases).where(eq(cases.id, caseId));
  if (!kase) throw new Error("the case is gone");
  const { organId, regionCode, employerId } = kase;
  const days = { proposedOn: ON, decidedOn: ON, heldOn: ON };
  const [row] = await db()
    .insert(preservations)
    .values({
      ...{ caseId, organId, regionCode, employerId, proposedBy, ...days },
      ...{ ground: "may_be_lost", reason: "台账没有备份，可能被销毁。", state: isEnded ? "settled" : "held" },
    })
    .returning({ id: preservations.id });
  const preservation = row?.id ?? "";
  const disposed = { disposal: "returned", note: "原物当面退还。", disposedOn: ON } as const;
  await db()
    .insert(preservationItems)
    .values({
      ...{ preservationId: preservation, ordinal: 1, name: "工资支付台账", specification: "", quantity: "1册" },
      ...{ isHeld: true, condition: "完整", place: "档案室", custodian: "王敏", ...(isEnded ? disposed : {}) },
    });
  return { preservation };
}
