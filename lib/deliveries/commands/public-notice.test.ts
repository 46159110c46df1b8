import { eq } from "drizzle-orm";
import { beforeAll, describe, expect, it } from "vitest";
import { db } from "@/db/client";
import { aCaseToDeliverIn, aProof, completeDelivery } from "@/db/factories/deliveries";
import { deadlines, deliveries } from "@/db/schema";
import { type Officer, system } from "@/lib/auth/actor";
import { openClock } from "@/lib/deadlines/clocks";
import { world } from "@/lib/testing/world";
import { completeDelivery as finish } from "./complete-delivery";
import { recordDelivery } from "./record-delivery";
import { failDelivery, recordFailedAttempt } from "./record-failed-attempt";

const { officer, employerId, act } = world();

const ISSUED = "2026-11-16";
const TODAY = "2026-11-23";
const LATER = "2026-12-23";

let lead: Officer;
let leader: Officer;
let second: Officer;
let employer: string;

beforeAll(async () => {
  [leader, lead, second] = await Promise.all([officer("daduizhang"), officer("wangmin"), officer("lizhe")]);
  employer = await employerId("91990101MA0H00010Q");
});

async function announced(over: object = {}) {
  const kase = await aCaseToDeliverIn({ leader, lead, second }, ISSUED, employer);
  const place = { caseId: kase.id, documentId: kase.orderId, servers: kase.servers };
  return { ...completeDelivery("public_notice", TODAY, place, await aProof(lead, ISSUED, kase.id)), ...over };
}

const record = (input: Awaited<ReturnType<typeof announced>>) => act(lead, TODAY, (ctx) => recordDelivery(ctx, input));

const stored = (documentId: string) => db().select().from(deliveries).where(eq(deliveries.documentId, documentId));

describe("a public notice as the last resort", () => {
  it("needs a picture of the posting and its ground as it is put up, and not again when its days are over", async () => {
    for (const [lacking, fault] of [
      [{ files: [] }, "notice_image_missing"],
      [{ noticeGround: "" as const }, "notice_ground_missing"],
    ] as const) {
      await expect(record(await announced(lacking))).rejects.toMatchObject({ reason: fault });
    }
    const { id } = await record(await announced());
    await db().update(deliveries).set({ noticeGround: null }).where(eq(deliveries.id, id));
    const over = { id, version: 2, receivedOn: "", files: [] };
    expect(await act(lead, LATER, (ctx) => finish(ctx, over))).toMatchObject({ servedOn: LATER });
  });

  it("rests, where other ways failed, on an attempt in the register at reaching the same addressee", async () => {
    const input = await announced({ noticeGround: "other_ways_failed" });
    await expect(record(input)).rejects.toMatchObject({ reason: "notice_without_attempt" });
    const other = await announced();
    const tried = (place: typeof input) => ({
      ...{ caseId: place.caseId, documentId: place.documentId, servers: place.servers },
      ...{ method: "post" as const, actedOn: ISSUED, place: "建设路88号", slipNumber: "EX000000009CN" },
      ...{ failure: "原址查无此单位，邮件退回。", files: [] },
    });
    await act(lead, TODAY, (ctx) => recordFailedAttempt(ctx, tried(other)));
    await expect(record(input)).rejects.toMatchObject({ reason: "notice_without_attempt" });
    await act(lead, TODAY, (ctx) => recordFailedAttempt(ctx, tried(input)));
    expect(await record(input)).toMatchObject({ servedOn: null });
    const [row] = (await stored(input.documentId)).filter(({ method }) => method === "public_notice");
    expect(row).toMatchObject({ state: "attempted", noticeGround: "other_ways_failed" });
  });

  it("T-DELIVER-7: is met by the posting, runs again where the notice came to nothing, and follows a corrected day", async () => {
    const input = await announced();
    const { caseId, documentId } = input;
    const place = { subject: { kind: "document", id: documentId }, file: { kind: "case", id: caseId } };
    await act(system, ISSUED, (ctx) =>
      openClock(ctx, { limit: "T-DELIVER-7", startedOn: ISSUED, regionCode: "990101", ...place }),
    );
    const clock = async () =>
      (await db().select().from(deadlines).where(eq(deadlines.subjectId, documentId))).map(({ state, endedOn }) => ({
        state,
        endedOn,
      }));
    const { id } = await record(input);
    expect(await clock()).toEqual([{ state: "met", endedOn: TODAY }]);
    const failure = { id, version: 2, failure: "公告栏被拆除，照片不能证明张贴。", files: [] };
    await act(lead, "2026-11-25", (ctx) => failDelivery(ctx, failure));
    expect(await clock()).toEqual([{ state: "running", endedOn: null }]);
    const again = await record(await announced({ caseId, documentId, servers: input.servers, files: input.files }));
    await act(lead, LATER, (ctx) => finish(ctx, { id: again.id, version: 2, receivedOn: "", files: [] }));
    expect(await clock()).toEqual([{ state: "met", endedOn: TODAY }]);
  });
});
