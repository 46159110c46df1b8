import "server-only";
import { and, asc, eq, inArray } from "drizzle-orm";
import type { Reader } from "@/db/client";
import { employers, evidence, findingEvidence, findings, orderItems, type orders } from "@/db/schema";
import { organOf } from "@/lib/agencies/queries";
import { standsFor } from "@/lib/employers/queries/files-of";
import { violationOf } from "@/lib/violations/catalogue";
import { citation, ownConsequences } from "../citation";
import { consequenceOnPaper, evidenceOnPaper, findingOnPaper, ORDER_BASIS, proofOnPaper } from "../labels";

type Order = Pick<typeof orders.$inferSelect, "id" | "organId" | "employerId">;

export const itemsOfOrder = (reader: Reader, orderId: string) =>
  reader.select().from(orderItems).where(eq(orderItems.orderId, orderId)).orderBy(asc(orderItems.ordinal));

/** What the paper of an order says, drawn whole from the case: nothing the system knows is typed twice. */
export async function orderOnPaper(reader: Reader, order: Order) {
  const items = await itemsOfOrder(reader, order.id);
  const grounds = await groundsOf(
    reader,
    items.map(({ findingId }) => findingId),
  );
  const organ = await organOf(reader, order.organId);
  const [employer] = await reader.select().from(employers).where(standsFor(order.employerId));
  if (!employer) throw new Error("an order without an employer");
  const entries = unique(grounds.map(({ violationCode }) => violationCode)).flatMap((code) => violationOf(code) ?? []);
  return {
    employer: employer.name,
    creditCode: employer.creditCode ?? "",
    address: employer.address,
    industry: employer.industry,
    facts: await factsOnPaper(reader, grounds),
    articlesBroken: unique(grounds.map(({ provisionBroken }) => provisionBroken)),
    articlesApplied: unique([...ORDER_BASIS, ...entries.map(citation)]),
    items: items.map(({ action, dueOn, amountFen, workerCount }) => ({
      action,
      dueOn,
      amountFen: amountFen ?? undefined,
      workers: workerCount ?? undefined,
    })),
    sendBack: items.map(proofOnPaper),
    sendBackOn:
      items
        .map(({ dueOn }) => dueOn)
        .toSorted()
        .at(-1) ?? "",
    otherConsequences: ownConsequences(entries).map((entry) => consequenceOnPaper(citation(entry), entry.text ?? "")),
    contact: { address: organ.address, phone: organ.phone, postcode: organ.postcode },
  };
}

type Ground = typeof findings.$inferSelect;

const groundsOf = (reader: Reader, ids: readonly string[]): Promise<Ground[]> =>
  reader
    .select()
    .from(findings)
    .where(inArray(findings.id, [...new Set(ids)]))
    .orderBy(asc(findings.ordinal));

async function factsOnPaper(reader: Reader, grounds: readonly Ground[]): Promise<string> {
  const exhibits = await reader
    .selectDistinct({ name: evidence.name, ordinal: evidence.ordinal })
    .from(evidence)
    .innerJoin(findingEvidence, eq(findingEvidence.evidenceId, evidence.id))
    .where(
      and(
        inArray(
          findingEvidence.findingId,
          grounds.map(({ id }) => id),
        ),
      ),
    )
    .orderBy(asc(evidence.ordinal));
  const lines = grounds.map((ground, at) => (grounds.length > 1 ? `${at + 1}.` : "") + findingOnPaper(ground));
  return [...lines, evidenceOnPaper(unique(exhibits.map(({ name }) => name)))].join("\n");
}

const unique = (words: readonly string[]): string[] => [...new Set(words)];
