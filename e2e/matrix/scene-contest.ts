import { eq } from "drizzle-orm";
import { db } from "@/db/client";
import { cases, contests } from "@/db/schema";
import { ON } from "./day";

const ended = {
  state: "concluded",
  result: "upheld",
  concludedOn: ON,
  receivedOn: ON,
  resultNumber: "测复决字〔2026〕9号",
  note: "维持该指令书。",
  answeredOn: ON,
  answerNote: "提交答复书。",
} as const;

/** A reconsideration of the case's order that waits for the organ's reply; in a scene that has ended, reply and result. */
export async function contestOf(caseId: string, documentId: string, recordedBy: string, isEnded: boolean) {
  const [kase] = await db().select().from(cases).where(eq(cases.id, caseId));
  if (!kase) throw new Error("the case is gone");
  const { organId, regionCode, employerId } = kase;
  const accepted = { acceptedOn: ON, copyReceivedOn: ON, recordedBy };
  const [row] = await db()
    .insert(contests)
    .values({
      ...{ caseId, documentId, organId, regionCode, employerId, ...accepted },
      ...{ kind: "reconsideration", subject: "order", applicant: "employer" },
      ...{ body: "测试市示范区人民政府", number: "测复字〔2026〕9号" },
      ...(isEnded ? { ...ended, concludedBy: recordedBy, answeredBy: recordedBy } : {}),
    })
    .returning({ id: contests.id });
  return { contest: row?.id ?? "" };
}
