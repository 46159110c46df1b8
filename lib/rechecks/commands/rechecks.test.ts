import { eq } from "drizzle-orm";
import { describe, expect, it } from "vitest";
import { db } from "@/db/client";
import { aDeclinedComplaint } from "@/db/factories/complaints";
import { events, recheckDraws, rechecks } from "@/db/schema";
import { declineComplaint } from "@/lib/complaints/commands/decline-complaint";
import { takeBack } from "@/lib/complaints/commands/take-back";
import { world } from "@/lib/testing/world";
import { drawFrom } from "../draw";
import { recheckFile } from "../queries/recheck-file";
import { disagreement, recheckCount, recheckList } from "../queries/recheck-list";
import { decideRecheck } from "./decide-recheck";
import { drawRechecks } from "./draw-rechecks";

const { officer, act, at } = world();
const ON = "2026-11-02";
const rowsOf = (month: string) => db().select().from(rechecks).where(eq(rechecks.month, month));

describe("F5: the monthly recheck", () => {
  it("draws from last month's register once, for another unit, so that it can be drawn again", async () => {
    const leader = await officer("daduizhang");
    const frame: string[] = [];
    for (const on of ["2026-10-08", "2026-10-20", "2026-10-31"]) frame.push((await aDeclinedComplaint(leader, on)).id);
    for (const on of ["2026-09-30", "2026-11-01"]) await aDeclinedComplaint(leader, on);
    expect(await drawRechecks(at("2026-10-09"))).toBe(1);
    expect([await drawRechecks(at(ON)), await drawRechecks(at(ON))]).toEqual([1, 0]);
    const [draw] = await db().select().from(recheckDraws).where(eq(recheckDraws.month, "2026-10"));
    const rows = await rowsOf("2026-10");
    expect(draw).toMatchObject({ frameSize: 3 });
    const again = drawFrom(draw?.seed ?? "", frame);
    expect(again.frameHash).toBe(draw?.frameHash);
    expect([...again.chosen].sort()).toEqual(rows.map(({ complaintId }) => complaintId).sort());
    expect(rows.every((row) => row.checkerRegionCode === "990102" && row.originRegionCode === "990101")).toBe(true);
  });

  it("hides the first decision from who checks, and the matter from who decided, until the second opinion stands", async () => {
    const [row] = await rowsOf("2026-10");
    const id = row?.id ?? "";
    const [checker, origin] = [await officer("ylxjiancha"), await officer("daduizhang")];
    const before = await recheckFile(checker, id);
    expect(before).toMatchObject({ first: null, refusal: null });
    expect(JSON.stringify(before)).not.toMatch(/张䶮|劳动仲裁|other_procedure/);
    await expect(recheckFile(origin, id)).rejects.toMatchObject({ code: "not_found" });
    const opinion = { finding: "accept", ground: "", reason: "材料齐全，应当受理。" } as const;
    await act(checker, ON, (ctx) => decideRecheck(ctx, { id, version: 1, ...opinion }));
    const after = await recheckFile(origin, id);
    expect(after).toMatchObject({ first: { outcome: "decline", isSame: false }, second: { finding: "accept" } });
    const [event] = await db().select().from(events).where(eq(events.subjectId, id));
    expect(event).toMatchObject({ act: "recheck.decide", toState: "decided" });
    await expect(act(checker, ON, (ctx) => decideRecheck(ctx, { id, version: 2, ...opinion }))).rejects.toMatchObject({
      reason: "recheck_decided",
    });
  });

  it("is nobody's but theirs who decide: other posts of the checking county see nothing, nor do assistants at home", async () => {
    const [row] = await rowsOf("2026-10");
    const id = row?.id ?? "";
    const [checker, origin] = [await officer("ylxjiancha"), await officer("daduizhang")];
    const administrators = ["administrator", "security_administrator", "auditor"] as const;
    const strangers = [...administrators, "unit_member", "assistant"] as const;
    for (const role of [...strangers, "legal_reviewer", "filing_reviewer", "head", "leadership"] as const) {
      await expect(recheckFile({ ...checker, role }, id), role).rejects.toMatchObject({ code: "not_found" });
      expect((await recheckList({ ...checker, role }, {})).rows, role).toEqual([]);
    }
    for (const role of strangers) {
      await expect(recheckFile({ ...origin, role }, id), role).rejects.toMatchObject({ code: "not_found" });
      expect(await disagreement({ ...origin, role }), role).toEqual([]);
    }
    for (const role of ["squad_leader", "head", "legal_reviewer"] as const)
      expect((await recheckFile({ ...origin, role }, id)).id).toBe(id);
  });

  it("counts how often the two differed by the first one's ground", async () => {
    const checker = await officer("ylxjiancha");
    const [waiting] = await rowsOf("2026-09");
    const same = { finding: "decline", ground: "other_procedure", reason: "应当通过仲裁处理。" } as const;
    await act(checker, ON, (ctx) => decideRecheck(ctx, { id: waiting?.id ?? "", version: 1, ...same }));
    expect(await disagreement(checker)).toEqual([
      { outcome: "decline", ground: "other_procedure", checked: 2, different: 1 },
    ]);
    const page = await recheckList(checker, { result: "different" });
    expect(page.rows.map(({ isSame }) => isSame)).toEqual([false]);
    expect(await recheckCount(checker, {})).toBe(2);
  });

  it("keeps what was decided first when this is taken back, and draws the matter again when it is declined anew", async () => {
    const [leader, checker] = [await officer("daduizhang"), await officer("ylxjiancha")];
    const [row] = await rowsOf("2026-10");
    const id = row?.complaintId ?? "";
    const why = { ground: "own", organ: "", paperNumber: "", reason: "复核认为应当受理。" } as const;
    await act(leader, ON, (ctx) => takeBack(ctx, { id, version: 2, knownOn: ON, ...why }));
    expect(await recheckFile(checker, row?.id ?? "")).toMatchObject({
      first: { outcome: "decline", ground: "other_procedure", reason: "已经申请劳动仲裁。", isSame: false },
    });
    const again = { ground: "not_our_region", reason: "用工所在地不在本区。", otherRoute: "" } as const;
    await act(leader, "2026-12-04", (ctx) => declineComplaint(ctx, { id, version: 3, ...again }));
    await drawRechecks(at("2027-01-04"));
    expect(await rowsOf("2026-12")).toMatchObject([{ complaintId: id, firstGround: "not_our_region" }]);
    expect(await recheckCount(checker, { result: "different" })).toBe(1);
  });
});
