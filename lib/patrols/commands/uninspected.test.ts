import { desc, eq } from "drizzle-orm";
import { describe, expect, it } from "vitest";
import { db } from "@/db/client";
import { aFile } from "@/db/factories/orders";
import { anApprovedVisit, aProposedVisit, aStartedVisit, LONGTENG, recordEntry } from "@/db/factories/patrols";
import { accounts, events, inspectorCertificates, patrolPhotos, patrolVisits } from "@/db/schema";
import { eventItem } from "@/lib/event-words";
import { reasonOf } from "@/lib/testing/reason-of";
import { act, at, employerId, officer, world } from "@/lib/testing/world";
import { timelineOf } from "@/lib/workflow/timeline";
import { visitStateWords } from "../hindrance-labels";
import { obstructionWords } from "../obstruction";
import { checklistOf } from "../queries/checklist";
import { visitBudget } from "../queries/visit-budget";
import { visitFile } from "../queries/visit-file";
import { visitsOfEmployer } from "../queries/visits-of-employer";
import { waitingVisits } from "../queries/waiting-visits";
import { EndUninspectedInput } from "../record-input";
import { approveVisitAfterwards } from "./approve-visit";
import { cancelVisit } from "./cancel-visit";
import { endUninspected } from "./end-uninspected";
import { recordVisit } from "./record-visit";
import { startUrgentVisit } from "./start-urgent-visit";

world();

const ON = "2026-11-16";
const apart = { apartBecause: "与另一次检查的事项不同。" };

const rowOf = async (id: string) => {
  const [row] = await db().select().from(patrolVisits).where(eq(patrolVisits.id, id));
  if (!row) throw new Error("the visit is gone");
  return row;
};

const ending = async (id: string, over: Partial<Ending> = {}) =>
  EndUninspectedInput.parse({
    ...{ id, version: (await rowOf(id)).version, hindrance: "nobody_there", witness: "物业保安陈某" },
    account: "九时三十分到达，大门上锁，敲门、打电话无人应答，十时离开。",
    ...over,
  });

const end = async (id: string, over: Partial<Ending> = {}, by = "wangmin") => {
  const input = await ending(id, over);
  return act(await officer(by), ON, (ctx) => endUninspected(ctx, input));
};

type Ending = Parameters<typeof endUninspected>[1];

describe("a visit that could inspect nothing", () => {
  it("ends with its reason and its photographs, without a record, and takes no place of the year", async () => {
    const { id } = await aStartedVisit(ON, apart);
    const photo = { visitId: id, questionKey: "contract.written", fileId: await aFile(ON), addedAt: at(ON) };
    await db()
      .insert(patrolPhotos)
      .values({ ...photo, addedBy: (await officer("wangmin")).id });
    const year = { employerId: await employerId(LONGTENG), regionCode: "990101", on: ON };
    const { used } = await visitBudget(db(), year);
    await end(id);
    const ended = { state: "uninspected", hindrance: "nobody_there", witness: "物业保安陈某", endedOn: ON };
    expect(await rowOf(id)).toMatchObject({ ...ended, recordId: null, resultId: null });
    expect((await visitBudget(db(), year)).used).toBe(used - 1);
    expect((await checklistOf(id)).photos).toHaveLength(1);
    const [event] = await db().select().from(events).where(eq(events.subjectId, id)).orderBy(desc(events.seq)).limit(1);
    expect(event).toMatchObject({ act: "visit.endUninspected", particulars: { hindrance: "nobody_there" } });
    const told = (await timelineOf(await officer("wangmin"), id)).map(eventItem).map(({ detail }) => detail);
    expect(told).toContain("无人在场");
    const listed = (await visitsOfEmployer(await officer("wangmin"), [year.employerId])).find((row) => row.id === id);
    expect(listed && visitStateWords(listed)).toBe("未能检查（无人在场）");
  });

  it("is over: no record, no result, no case, and nothing waits on the desk", async () => {
    const { id } = await aStartedVisit(ON, apart);
    await end(id);
    const { version } = await rowOf(id);
    const inspector = await officer("wangmin");
    const recording = act(inspector, ON, (ctx) => recordVisit(ctx, recordEntry(id, version)));
    expect(await reasonOf(recording)).toBe("illegal_transition");
    const leader = await visitFile(await officer("daduizhang"), id, at(ON));
    expect(leader.refusalOf("openCase")).toBe("illegal_transition");
    const file = await visitFile(inspector, id, at(ON));
    expect(file.refusalOf("tellResult")).toBe("illegal_transition");
    const waiting = Object.values(await waitingVisits(inspector)).flat();
    expect(waiting.map((row) => row.id)).not.toContain(id);
  });

  it("is ended by one of its two, though the other's certificate has run out by now, and by nobody else", async () => {
    const { id } = await aStartedVisit(ON, apart);
    const held = eq(inspectorCertificates.accountId, (await officer("lizhe")).id);
    await db().update(inspectorCertificates).set({ validTo: "2026-11-15" }).where(held);
    expect(await reasonOf(end(id, {}, "guoqi"))).toBe("not_visit_officer");
    expect(await reasonOf(end(id, {}, "xieguan"))).toBe("assistant_may_not");
    expect(await reasonOf(end(id, {}, "lizhe"))).toBe("done");
    await db().update(inspectorCertificates).set({ validTo: "2029-12-31" }).where(held);
  });

  it("has begun before it can end so, and says what was seen", async () => {
    const { id } = await anApprovedVisit(ON, apart);
    expect(await reasonOf(end(id))).toBe("illegal_transition");
    expect(EndUninspectedInput.safeParse({ ...(await ending(id)), account: "没有人" }).success).toBe(false);
    const { hindrance: _, ...unsaid } = await ending(id);
    expect(EndUninspectedInput.safeParse(unsaid).success).toBe(false);
  });

  it("has its approval made up where it was urgent", async () => {
    const second = await officer("lizhe");
    const urgent = { ground: "danger", urgency: "danger", noticeShown: "code", itemKeys: ["wages" as const] } as const;
    const entry = { ...urgent, itemKeys: [...urgent.itemKeys], employerId: await employerId(LONGTENG) };
    const { id } = await act(await officer("wangmin"), ON, (ctx) =>
      startUrgentVisit(ctx, { ...entry, secondId: second.id, groundNote: "有人反映脚手架危险，须立即核实。" }),
    );
    await end(id, { hindrance: "refused_entry" });
    const leader = await officer("daduizhang");
    expect((await waitingVisits(leader)).visitApproval.map((row) => row.id)).toContain(id);
    const approval = { id, version: (await rowOf(id)).version, opinion: "情况紧急，同意补办。" };
    await act(leader, ON, (ctx) => approveVisitAfterwards(ctx, approval));
    expect(await rowOf(id)).toMatchObject({ state: "uninspected", approvedOn: ON });
  });

  it("points to the entry of the catalogue where entry was refused, and only there", () => {
    expect(obstructionWords("refused_entry")).toContain("LDJC-30-1");
    for (const hindrance of ["nobody_there", "not_at_address", "other"] as const) {
      expect(obstructionWords(hindrance)).toBeUndefined();
    }
  });
});

describe("a planned visit whose proposer has left", () => {
  const cancelling = async (id: string, login: string) => {
    const cancel = { id, version: (await rowOf(id)).version, reason: "呈报人已离岗，取消检查。" };
    return reasonOf(act(await officer(login), ON, (ctx) => cancelVisit(ctx, cancel)));
  };

  it("is given up by the head of the body, who may not while the proposer is there", async () => {
    const { id } = await aProposedVisit(ON, apart);
    const proposer = eq(accounts.login, "wangmin");
    expect(await cancelling(id, "daduizhang")).toBe("not_proposer");
    await db()
      .update(accounts)
      .set({ disabledAt: at(ON) })
      .where(proposer);
    expect(await cancelling(id, "lizhe")).toBe("not_your_post");
    expect(await cancelling(id, "daduizhang")).toBe("done");
    expect(await rowOf(id)).toMatchObject({ state: "cancelled", endedOn: ON });
    await db().update(accounts).set({ disabledAt: null }).where(proposer);
  });

  it("counts as left with another post too", async () => {
    const { id } = await aProposedVisit(ON, apart);
    const proposer = eq(accounts.login, "wangmin");
    await db().update(accounts).set({ role: "legal_reviewer" }).where(proposer);
    expect(await cancelling(id, "daduizhang")).toBe("done");
    await db().update(accounts).set({ role: "inspector" }).where(proposer);
  });
});
