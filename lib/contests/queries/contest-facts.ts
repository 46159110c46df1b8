import "server-only";
import type { Reader } from "@/db/client";
import type { contests } from "@/db/schema";
import { organsActingFor } from "@/lib/agencies/queries";
import type { ContestFacts } from "../policy";

type Row = Pick<typeof contests.$inferSelect, "state" | "kind" | "organId" | "answeredOn">;

/** What the policy of a contest looks at, for the command that acts and for the page that shows its buttons. */
export const contestFacts = async (reader: Reader, row: Row): Promise<ContestFacts> => ({
  state: row.state,
  organIds: await organsActingFor(reader, row.organId),
  isReplyDue: row.kind === "reconsideration" && row.state === "pending" && row.answeredOn === null,
});
