import { eq } from "drizzle-orm";
import { beforeAll, describe, expect, it } from "vitest";
import { db } from "@/db/client";
import { serve } from "@/db/factories/decisions";
import { aCaseToDeliverIn, aProof, completeDelivery as completeEntry } from "@/db/factories/deliveries";
import { anUnservedListing } from "@/db/factories/wage-listings";
import { caseOfficers, cases, deliveries, documents } from "@/db/schema";
import type { Officer } from "@/lib/auth/actor";
import { fileOrder } from "@/lib/closing/file-order";
import { fileContents } from "@/lib/closing/queries/file-contents";
import { world } from "@/lib/testing/world";
import type { DeliveryMethod } from "../lifecycle";
import { ofCase } from "../matter";
import { deliveriesOfMatter } from "../queries/deliveries-of-matter";
import { deliveryOf } from "../queries/delivery-of";
import { completeDelivery } from "./complete-delivery";
import { recordDelivery, sendDelivery } from "./record-delivery";

const { officer, employerId, act } = world();

const ISSUED = "2026-11-16";
const ENDED = "2026-11-17";
const TODAY = "2026-11-23";

let lead: Officer;
let leader: Officer;
let second: Officer;

beforeAll(async () => {
  [leader, lead, second] = await Promise.all([officer("daduizhang"), officer("wangmin"), officer("lizhe")]);
});

/** A delivery of the order that was issued on 2026-11-16, today if nothing else is said. */
async function typed(method: DeliveryMethod = "direct", on = TODAY) {
  const kase = await aCaseToDeliverIn({ leader, lead, second }, ISSUED, await employerId("91990101MA0H00010Q"));
  const place = { caseId: kase.id, documentId: kase.orderId, servers: kase.servers };
  return completeEntry(method, on, place, await aProof(lead, ISSUED, kase.id));
}

const end = (caseId: string, endedOn: string) =>
  db().update(cases).set({ state: "closed", endedOn }).where(eq(cases.id, caseId));

const record = (input: Awaited<ReturnType<typeof typed>>, by = lead) =>
  act(by, TODAY, (ctx) => recordDelivery(ctx, input));

describe("a case that has ended", () => {
  it("delivers nothing that was issued before it ended", async () => {
    const input = await typed();
    await end(input.caseId, ENDED);
    await expect(record(input)).rejects.toMatchObject({ reason: "delivery_case_ended" });
    const { papers, refusal } = await deliveriesOfMatter(lead, ofCase(input.caseId));
    expect([refusal, papers[0]?.refusal]).toEqual(["delivery_case_ended", "delivery_case_ended"]);
  });

  it("delivers what was issued since, and its file holds the receipt behind everything else", async () => {
    const input = await typed();
    await end(input.caseId, ISSUED);
    expect((await deliveriesOfMatter(lead, ofCase(input.caseId))).refusal).toBeNull();
    const { id } = await record(input);
    const [receipt] = await db().select().from(documents).where(eq(documents.subjectId, id));
    const parts = fileOrder(await fileContents(db(), input.caseId));
    const main = parts.filter(({ volume }) => volume === "main");
    expect(main.at(-2)).toMatchObject({ isAdded: true, on: TODAY, content: { paper: { id: receipt?.id } } });
    expect(main.at(-1)).toMatchObject({ isAdded: true, on: TODAY, content: { upload: { fileId: input.files[0] } } });
    expect(parts.filter(({ isAdded }) => isAdded)).toHaveLength(2);
  });

  it("lets any inspector of its organ deliver: its officers may have gone", async () => {
    const input = await typed();
    await end(input.caseId, ISSUED);
    await db().update(caseOfficers).set({ until: ISSUED }).where(eq(caseOfficers.caseId, input.caseId));
    await expect(record(input, await officer("guoqi"))).rejects.toMatchObject({ reason: "not_delivery_post" });
    expect(await record(input)).toMatchObject({ servedOn: TODAY });
  });

  it("delivers the papers of a wage listing, which outlasts it", async () => {
    const { caseId, decisionPaperId } = await anUnservedListing();
    await end(caseId, "2026-12-17");
    await serve(caseId, decisionPaperId, "2026-12-18");
    expect(await deliveryOf(db(), decisionPaperId)).toEqual({ servedOn: "2026-12-18" });
  });

  it("completes what was on its way when it ended", async () => {
    const input = { ...(await typed("post", ISSUED)), receivedOn: "" };
    const { id } = await act(lead, ISSUED, (ctx) => sendDelivery(ctx, input));
    await end(input.caseId, ENDED);
    const [row] = await db().select().from(deliveries).where(eq(deliveries.id, id));
    const back = { id, version: row?.version ?? 0, receivedOn: "2026-11-18", files: [] };
    expect(await act(lead, TODAY, (ctx) => completeDelivery(ctx, back))).toMatchObject({ servedOn: "2026-11-18" });
  });
});
