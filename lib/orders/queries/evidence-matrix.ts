import "server-only";
import { asc, eq, inArray } from "drizzle-orm";
import { db, type Reader } from "@/db/client";
import { evidence, findingElements } from "@/db/schema";
import { scanStateOf } from "@/lib/attachments/scan-column";
import type { Actor } from "@/lib/auth/actor";
import { legalDate } from "@/lib/kernel/clock";
import { notFound } from "@/lib/kernel/errors";
import { matrixRows, type TiedExhibit } from "../evidence-matrix";
import { elementsRefusal } from "../policy";
import { ignoredOrders } from "./ignored-orders";
import { exhibitsOfCase, orderDesk } from "./order-desk";

/**
 * 事实—证据—依据对照表 of a case: of each finding that stands its elements with what proves them, and the exhibits that
 * prove none. Throws `not_found` when the case does not exist for this actor.
 */
export async function evidenceMatrix(actor: Actor, caseId: string, now: Date) {
  const { kase, findings: found, gatherRefusal } = await orderDesk(actor, caseId, now);
  const standing = found.filter(({ withdrawnOn }) => withdrawnOn === null);
  const ids = standing.map(({ id }) => id);
  const [ties, ignored, exhibits] = await Promise.all([
    tiesOf(db(), ids),
    ignoredOrders(db(), ids, legalDate(now)),
    exhibitsOfCase(kase.id),
  ]);
  const tied = new Set(ties.map(({ id }) => id));
  return {
    kase,
    gatherRefusal,
    findings: standing.map((finding) => ({
      ...finding,
      rows:
        finding.violation === null
          ? []
          : matrixRows(
              finding.violation,
              ties.filter(({ findingId }) => findingId === finding.id),
              ignored.find(({ findingId }) => findingId === finding.id)?.defiedOn ?? null,
            ),
    })),
    unused: exhibits
      .filter(({ id }) => !tied.has(id))
      .map((exhibit) => ({
        ...exhibit,
        findings: standing.flatMap(({ ordinal, exhibits: own }) =>
          own.some(({ id }) => id === exhibit.id) ? [ordinal] : [],
        ),
      })),
  };
}

export type EvidenceMatrix = Awaited<ReturnType<typeof evidenceMatrix>>;
export type MatrixFinding = EvidenceMatrix["findings"][number];
export type UnusedExhibit = EvidenceMatrix["unused"][number];

/**
 * The grid of one finding as its form starts from it, the exhibits that may be chosen, why it may not be changed and
 * why it may only be added to from its own exhibits. Throws `not_found`.
 */
export async function elementsFile(actor: Actor, place: { id?: string; findingId?: string }, now: Date) {
  const { kase, findings: found, gatherRefusal } = await evidenceMatrix(actor, place.id ?? "", now);
  const finding = found.find(({ id }) => id === place.findingId);
  if (!finding) throw notFound();
  const refusal = gatherRefusal ?? elementsRefusal({ ...finding, unsettles: false });
  const limit = elementsRefusal({ ...finding, unsettles: true });
  const exhibits = (await exhibitsOfCase(kase.id)).filter(
    ({ id }) => limit === null || finding.exhibits.some((own) => own.id === id),
  );
  return { kase, finding, exhibits, refusal, limit };
}

type Tie = TiedExhibit & { readonly findingId: string };

/** Which exhibits are tied to which elements of these findings. The caller has asked the scope. */
export async function tiesOf(reader: Reader, findingIds: readonly string[]): Promise<Tie[]> {
  if (findingIds.length === 0) return [];
  return reader
    .select({
      findingId: findingElements.findingId,
      element: findingElements.element,
      id: evidence.id,
      ordinal: evidence.ordinal,
      name: evidence.name,
      fileId: evidence.fileId,
      scanState: scanStateOf(evidence.fileId),
    })
    .from(findingElements)
    .innerJoin(evidence, eq(evidence.id, findingElements.evidenceId))
    .where(inArray(findingElements.findingId, [...findingIds]))
    .orderBy(asc(evidence.ordinal));
}
