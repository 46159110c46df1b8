import "server-only";
import { and, asc, desc, eq, inArray, isNull } from "drizzle-orm";
import type { Reader } from "@/db/client";
import { files, orderProofFiles, orderProofs, orderVerifications } from "@/db/schema";
import { scanStateOf } from "@/lib/attachments/scan-column";
import { type Actor, accountOf } from "@/lib/auth/actor";
import { caseFactsOf } from "@/lib/cases/queries/case-facts";
import { legalDate } from "@/lib/kernel/clock";
import type { OrderItemFacts } from "../item-policy";
import type { OrderItemState, OrderState } from "../lifecycle";
import { servedOn } from "./served-on";

export type ItemRow = {
  readonly id: string;
  readonly state: OrderItemState;
  readonly dueOn: string;
  readonly defiedOn: string | null;
  readonly orderState: OrderState;
  readonly employerId: string;
  readonly caseId: string;
  readonly documentId: string | null;
};

/** What the policy of an item looks at, for the command that acts and for the page that shows its buttons. */
export async function itemFacts(reader: Reader, actor: Actor, item: ItemRow, now: Date): Promise<OrderItemFacts> {
  const waiting = await waitingProof(reader, item.id);
  const unsent = await unsentFiles(reader, actor, [item.id]);
  return {
    state: item.state,
    orderState: item.orderState,
    employerId: item.employerId,
    dueOn: item.dueOn,
    defiedOn: item.defiedOn,
    servedOn: item.documentId === null ? null : await servedOn(reader, item.documentId),
    proofWaitsFrom: waiting?.submittedBy ?? null,
    unsentFiles: unsent.length,
    today: legalDate(now),
    kase: await caseFactsOf(reader, item.caseId, now),
  };
}

/** The proof that nobody has looked at yet; at most one waits. */
export async function waitingProof(reader: Reader, itemId: string) {
  const [row] = await reader
    .select({ id: orderProofs.id, submittedBy: orderProofs.submittedBy })
    .from(orderProofs)
    .leftJoin(orderVerifications, eq(orderVerifications.proofId, orderProofs.id))
    .where(and(eq(orderProofs.itemId, itemId), isNull(orderVerifications.proofId)))
    .orderBy(desc(orderProofs.submittedAt))
    .limit(1);
  return row;
}

/** Files that the actor has uploaded for these items and not yet sent with a proof. */
export async function unsentFiles(reader: Reader, actor: Actor, itemIds: readonly string[]) {
  const accountId = accountOf(actor);
  if (accountId === null || itemIds.length === 0) return [];
  return reader
    .select({
      ...{ id: orderProofFiles.id, itemId: orderProofFiles.itemId, fileId: files.id, name: files.name },
      scanState: scanStateOf(files.id),
    })
    .from(orderProofFiles)
    .innerJoin(files, eq(files.id, orderProofFiles.fileId))
    .where(
      and(
        inArray(orderProofFiles.itemId, [...itemIds]),
        eq(orderProofFiles.addedBy, accountId),
        isNull(orderProofFiles.proofId),
      ),
    )
    .orderBy(asc(orderProofFiles.addedAt), asc(orderProofFiles.id));
}
