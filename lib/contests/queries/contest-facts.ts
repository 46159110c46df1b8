import "server-only";
import type { Reader } from "@/db/client";
import type { contests } from "@/db/schema";
import { organsActingFor } from "@/lib/agencies/queries";
import { barredFrom } from "@/lib/cases/queries/holders";
import type { ContestFacts, Handled } from "../policy";
import { pendingKinds } from "./beside";

type Matter = { readonly organId: string; readonly caseId: string | null };

/** Which organs handle a matter, and who has left it. */
export const handledBy = async (reader: Reader, { organId, caseId }: Matter): Promise<Handled> => ({
  organIds: await organsActingFor(reader, organId),
  recusedIds: caseId === null ? [] : (await barredFrom(reader, caseId)).recusedIds,
});

type Row = Matter &
  Pick<typeof contests.$inferSelect, "id" | "documentId" | "complaintId"> &
  Pick<typeof contests.$inferSelect, "state" | "kind" | "answeredOn" | "result" | "doneOn">;

/** What the policy of a contest looks at, for the command that acts and for the page that shows its buttons. */
export const contestFacts = async (reader: Reader, row: Row): Promise<ContestFacts> => ({
  ...(await handledBy(reader, row)),
  state: row.state,
  isReplyDue: row.kind === "reconsideration" && row.answeredOn === null,
  isToConclude: row.result === null || row.result === "not_decided",
  isOrdered: row.result === "ordered_to_act" && row.doneOn === null,
  isOtherPending: (await pendingKinds(reader, row, row.id)).includes(row.kind),
});
