import { eq } from "drizzle-orm";
import { describe, expect, it } from "vitest";
import { db } from "@/db/client";
import { complaintDrafts, complaints, events, idempotencyKeys, informants, organs } from "@/db/schema";
import { publicVisitor } from "@/lib/auth/actor";
import { newToken } from "@/lib/kernel/ids";
import { at, world } from "@/lib/testing/world";
import type { ComplaintKind } from "../lifecycle";
import { lodgedResult, standingDraft } from "../queries/draft";
import type { QuestionPage } from "../questions";
import { lodgeOnline } from "./lodge-online";
import { discardDraft, saveAnswers } from "./save-answers";

const { act } = world();
const day = "2026-11-16";

type Typed = Readonly<Record<string, string | readonly string[]>>;
type Written = Partial<Record<QuestionPage, Typed>>;

const save = (token: string, kind: ComplaintKind, page: QuestionPage, typed: Typed, on = day) =>
  act(publicVisitor, on, (ctx) => saveAnswers(ctx, { token, kind, page, typed }));

const lodge = (token: string, kind: ComplaintKind = "complaint", on = day) =>
  act(publicVisitor, on, (ctx) => lodgeOnline(ctx, { token, kind }));

const complaint: Written = {
  matter: { topics: ["wages"] },
  respondent: { respondentName: "建设路包工头老高" },
  place: { regionCode: "990102001", respondentPlace: "" },
  amount: { owed: "8000", workers: "", fromMonth: "2026-07", untilMonth: "now", lines: "" },
  narrative: { narrative: "七月到现在的工资一直没有发。" },
  proof: { proof: "" },
  person: { name: "张䶮", phone: "13800138000", address: "" },
};

const tip: Written = {
  matter: { topics: ["child_labour"] },
  respondent: { respondentName: "永兴纺织厂" },
  place: { regionCode: "990102", respondentPlace: "" },
  happening: { narrative: "厂里有看起来不到十六岁的孩子在上班。", workers: "" },
  informant: { anonymity: "named", name: "莫小声", phone: "13800138001" },
};

async function written(kind: ComplaintKind, pages: Written): Promise<string> {
  const token = newToken();
  for (const page of [
    "matter",
    "respondent",
    "place",
    "amount",
    "narrative",
    "proof",
    "person",
    "happening",
    "informant",
  ] as const) {
    const typed = pages[page];
    if (typed) await save(token, kind, page, typed);
  }
  return token;
}

describe("saveAnswers", () => {
  it("keeps what was typed, right or wrong, sealed and under the token's hash alone", async () => {
    const token = newToken();
    expect(await save(token, "complaint", "person", { name: "张䶮", phone: "12", address: "" })).toEqual({
      holds: false,
    });
    expect(await save(token, "complaint", "matter", { topics: ["wages"] })).toEqual({ holds: true });
    const draft = await standingDraft("complaint", token, at(day));
    expect(draft?.answers).toMatchObject({ name: "张䶮", phone: "12", topics: ["wages"] });
    const rows = JSON.stringify([await db().select().from(complaintDrafts), await db().select().from(events)]);
    expect(rows).not.toContain("张䶮");
    expect(rows).not.toContain(token);
    expect(await standingDraft("tip", token, at(day))).toBeNull();
    expect(await standingDraft("complaint", newToken(), at(day))).toBeNull();
  });

  it("keeps a draft for seven days, then deletes it with the next new one", async () => {
    const token = newToken();
    await save(token, "complaint", "matter", { topics: ["leave"] }, "2026-11-01");
    expect(await standingDraft("complaint", token, at("2026-11-07"))).not.toBeNull();
    expect(await standingDraft("complaint", token, at("2026-11-08"))).toBeNull();
    const before = await db().$count(complaintDrafts);
    await save(newToken(), "complaint", "matter", { topics: ["leave"] }, "2026-11-08");
    expect(await db().$count(complaintDrafts)).toBe(before);
  });

  it("refuses a page that the kind does not ask, and discards on request", async () => {
    const token = newToken();
    await expect(save(token, "tip", "person", { name: "莫小声" })).rejects.toMatchObject({ reason: "draft_lapsed" });
    await save(token, "tip", "matter", { topics: ["other"] });
    await act(publicVisitor, day, (ctx) => discardDraft(ctx, { token, kind: "tip" }));
    expect(await standingDraft("tip", token, at(day))).toBeNull();
  });
});

describe("lodgeOnline", () => {
  it("T-ACCEPT: enters the complaint with the bureau of the place of work and says the last day", async () => {
    const token = await written("complaint", complaint);
    const result = await lodge(token);
    const [row] = await db()
      .select({ complaint: complaints, organ: organs.name })
      .from(complaints)
      .innerJoin(organs, eq(organs.id, complaints.organId))
      .where(eq(complaints.respondentName, "建设路包工头老高"));
    expect(row).toMatchObject({
      organ: "样例县人力资源和社会保障局",
      complaint: { kind: "complaint", source: "online", receivedOn: day, claimedFen: 800_000, createdBy: null },
    });
    expect(await lodgedResult(token, at(day))).toMatchObject({
      dueOn: "2026-11-23",
      code: expect.stringMatching(/^[A-Z\d]{16}$/),
    });
    expect("lodged" in result && row ? result.lodged.id : null).toBe(row?.complaint.id);
    const [event] = await db()
      .select()
      .from(events)
      .where(eq(events.subjectId, row?.complaint.id ?? ""));
    expect(event).toMatchObject({ act: "complaint.lodge", actorKind: "public", actorId: null });
    expect(await standingDraft("complaint", token, at(day))).toBeNull();
  });

  it("makes one complaint of a last step that is sent twice at once, and answers both alike", async () => {
    const token = await written("complaint", complaint);
    const before = await db().$count(complaints);
    const [one, two] = await Promise.all([lodge(token), lodge(token)]);
    expect(one).toEqual(two);
    expect(await lodge(token)).toEqual(one);
    expect(await db().$count(complaints)).toBe(before + 1);
  });

  it("keeps the receipt sealed, for an hour", async () => {
    const token = await written("complaint", complaint);
    const result = await lodge(token);
    const code = "lodged" in result ? result.lodged.code : "";
    expect(code).not.toBe("");
    expect(JSON.stringify(await db().select().from(idempotencyKeys))).not.toContain(code);
    expect(await lodgedResult(token, at("2026-11-17"))).toBeNull();
    await expect(lodge(token, "complaint", "2026-11-17")).rejects.toMatchObject({ reason: "draft_lapsed" });
  });

  it("names the page that does not hold and lodges nothing", async () => {
    const before = await db().$count(complaints);
    const noStory = await written("complaint", { ...complaint, narrative: { narrative: "没有" } });
    expect(await lodge(noStory)).toEqual({ unanswered: "narrative" });
    const nowhere = await written("complaint", { ...complaint, place: { regionCode: "880101", respondentPlace: "" } });
    expect(await lodge(nowhere)).toEqual({ unanswered: "place" });
    await expect(lodge(newToken())).rejects.toMatchObject({ reason: "draft_lapsed" });
    expect(await db().$count(complaints)).toBe(before);
  });

  it("A09: leaves an informant's identity nowhere that the application can read", async () => {
    const token = await written("tip", tip);
    const result = await lodge(token, "tip");
    const id = "lodged" in result ? result.lodged.id : "";
    const [row] = await db().select().from(complaints).where(eq(complaints.id, id));
    expect(row).toMatchObject({ kind: "tip", complainantName: "", phoneSealed: null, phoneIndex: null });
    const all = [await db().select().from(complaints), await db().select().from(events)];
    expect(JSON.stringify(all)).not.toContain("莫小声");
    await expect(db().select().from(informants)).rejects.toThrow();
  });
});
