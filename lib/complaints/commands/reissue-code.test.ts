import { and, eq } from "drizzle-orm";
import { describe, expect, it } from "vitest";
import { db } from "@/db/client";
import { aComplaint, aDeclinedComplaint } from "@/db/factories/complaints";
import { complaints, events, idempotencyKeys, outbox } from "@/db/schema";
import { publicVisitor } from "@/lib/auth/actor";
import { at, world } from "@/lib/testing/world";
import { complaintActLinks } from "../act-links";
import { TrackComplaintInput } from "../input";
import { complaintFile } from "../queries/complaint-file";
import { complaintList } from "../queries/complaint-list";
import { followedComplaint, sealedAsking } from "../queries/progress";
import { reissueCode } from "./reissue-code";
import { trackComplaint } from "./track-complaint";

const { officer, act } = world();
const DAY = "2026-11-16";
const NEXT = "2026-11-17";
const verified = "本人到窗口，居民身份证与登记的一致。";

const track = (number: string, code: string) =>
  act(publicVisitor, NEXT, (ctx) => trackComplaint(ctx, TrackComplaintInput.parse({ number, code })));

describe("reissueCode", () => {
  it("F8: gives a new code once, ends the earlier one and what was opened with it, and keeps how identity was verified", async () => {
    const inspector = await officer("wangmin");
    const mail = { complainantEmail: "zhang@example.com" };
    const { id, number, code } = await aComplaint(inspector, DAY, mail);
    const opened = sealedAsking(number, code, at(NEXT));
    expect(await followedComplaint(opened, at(NEXT))).toBe(id);
    const issued = await act(inspector, NEXT, (ctx) => reissueCode(ctx, { id, version: 1, verified }));
    expect(issued.number).toBe(number);
    expect(issued.code).toMatch(/^[A-Z0-9]{16}$/);
    await expect(track(number, code)).rejects.toMatchObject({ code: "not_found" });
    expect(await followedComplaint(opened, at(NEXT))).toBeUndefined();
    expect(await track(number, issued.code)).toEqual({ id });
    const [row] = await db().select().from(complaints).where(eq(complaints.id, id));
    expect(row).toMatchObject({ state: "received", version: 2 });
    const own = and(eq(events.subjectId, id), eq(events.act, "complaint.reissueCode"));
    const [event, ...others] = await db().select().from(events).where(own);
    expect([event?.particulars, others]).toEqual([{ verified }, []]);
    const letters = await db().select().from(outbox).where(eq(outbox.address, mail.complainantEmail));
    expect(letters.map(({ payload }) => payload)).toContainEqual(expect.objectContaining({ outcome: "code_reissued" }));
    const kept = JSON.stringify([
      await complaintFile(inspector, id),
      await complaintList(inspector, {}),
      await db().select().from(events),
      letters,
      await db().select().from(idempotencyKeys),
    ]);
    expect(kept).not.toContain(issued.code);
    expect(kept).not.toContain(row?.queryCodeHash);
  });

  it("is open after the matter has ended, to those who may handle it and to nobody else", async () => {
    const leader = await officer("daduizhang");
    const { id } = await aDeclinedComplaint(leader, DAY);
    const ask = async (login: string, version = 2) =>
      act(await officer(login), NEXT, (ctx) => reissueCode(ctx, { id, version, verified }));
    for (const login of ["xieguan", "juzhang", "fazhi"]) {
      await expect(ask(login), login).rejects.toMatchObject({ code: "refused", reason: "not_your_post" });
    }
    await expect(ask("ylxjiancha")).rejects.toMatchObject({ code: "not_found" });
    await expect(ask("lizhe", 1)).rejects.toMatchObject({ code: "stale" });
    expect((await ask("lizhe")).code).toHaveLength(16);
  });

  it("says of a tip why it cannot be done", async () => {
    const leader = await officer("daduizhang");
    const { id } = await aComplaint(leader, DAY, { kind: "tip" });
    const { facts } = await complaintFile(leader, id);
    const link = complaintActLinks(leader, id, facts).find(({ key }) => key === "reissueCode");
    expect(link?.refusal).toContain("匿名举报无从核实身份");
    await expect(act(leader, NEXT, (ctx) => reissueCode(ctx, { id, version: 1, verified }))).rejects.toMatchObject({
      reason: "code_of_tip",
    });
  });
});
