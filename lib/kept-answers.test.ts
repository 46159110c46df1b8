import { eq } from "drizzle-orm";
import { describe, expect, it } from "vitest";
import { z } from "zod";
import { db } from "@/db/client";
import { aComplaint, complaintEntry } from "@/db/factories/complaints";
import { idempotencyKeys } from "@/db/schema";
import type { Officer } from "@/lib/auth/actor";
import { world } from "@/lib/testing/world";
import { lodgeComplaint } from "./complaints/commands/lodge-complaint";
import { reissueCode } from "./complaints/commands/reissue-code";
import { LodgeComplaintInput, ReissueCodeInput } from "./complaints/input";
import { type Act, perform } from "./door";
import { HOURS_KEPT, purgeAnswers } from "./kept-answers";
import { addHours, legalDate, now } from "./kernel/clock";
import { newId } from "./kernel/ids";

const { officer } = world();

const keptUnder = async (key: string) =>
  (await db().select().from(idempotencyKeys).where(eq(idempotencyKeys.key, key)))[0]?.answer;

async function twice<I extends z.ZodType, R>(act: Act<Officer, I, R>, raw: unknown) {
  const [actor, key] = [await officer("wangmin"), newId()];
  const [first, again] = [await perform(actor, act, raw, { key }), await perform(actor, act, raw, { key })];
  expect(again).toEqual(first);
  const code = first.ok ? first.data.code : JSON.stringify(first);
  expect(code).toMatch(/^[A-Z0-9]{16}$/);
  return { code, kept: JSON.stringify(await keptUnder(key)) };
}

describe("what a door keeps of its answer", () => {
  it("T07: holds a query code sealed, at the counter and where it is issued anew, and gives it again to the same form", async () => {
    const on = legalDate(now());
    const entry = complaintEntry({ receivedOn: on });
    const counter = { name: "complaints.lodge", input: LodgeComplaintInput, run: lodgeComplaint };
    const lodged = await twice(counter, entry);
    expect(lodged.kept).not.toContain(lodged.code);
    const { id } = await aComplaint(await officer("wangmin"), on);
    const anew = { name: "complaints.reissueCode", input: ReissueCodeInput, run: reissueCode };
    const issued = await twice(anew, { id, version: 1, verified: "本人到窗口，居民身份证与登记的一致。" });
    expect(issued.kept).not.toContain(issued.code);
  });

  it("T07: still answers a form sent again hours later, and is let go by age, whatever the door", async () => {
    const [actor, key] = [await officer("wangmin"), newId()];
    const numbered: Act<Officer, z.ZodObject<Record<never, never>>, { number: string }> = {
      name: "testing.numbered",
      input: z.strictObject({}),
      run: async () => ({ number: newId() }),
    };
    const first = await perform(actor, numbered, {}, { key });
    await purgeAnswers(addHours(now(), HOURS_KEPT - 1));
    expect(await perform(actor, numbered, {}, { key })).toEqual(first);
    await purgeAnswers(addHours(now(), HOURS_KEPT + 1));
    expect(await db().$count(idempotencyKeys)).toBe(0);
  });

  it("reads an answer of before they were sealed", async () => {
    const [actor, key] = [await officer("wangmin"), newId()];
    const numbered = { name: "testing.numbered", input: z.strictObject({}), run: async () => ({ number: "1" }) };
    await perform(actor, numbered, {}, { key });
    const answer = { data: { number: "of before" } };
    await db().update(idempotencyKeys).set({ answer }).where(eq(idempotencyKeys.key, key));
    expect(await perform(actor, numbered, {}, { key })).toMatchObject({ ok: true, data: { number: "of before" } });
  });
});
