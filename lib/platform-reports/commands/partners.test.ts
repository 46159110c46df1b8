import { asc, eq } from "drizzle-orm";
import { beforeAll, describe, expect, it } from "vitest";
import { db } from "@/db/client";
import { organ } from "@/db/factories/accounts";
import { aPeriod, aTownOfReporters, COURIERS, STAFFERS } from "@/db/factories/platform-reports";
import { aSentReport, send, stepEntry, type Told } from "@/db/factories/report-entries";
import { cases, events, mismatches, outbox } from "@/db/schema";
import { renderPaper } from "@/lib/documents/render";
import { platformReport } from "@/lib/documents/templates/platform-report";
import { reportSamples } from "@/lib/documents/templates/report-samples";
import { sampleFrame } from "@/lib/documents/templates/samples";
import { once } from "@/lib/testing/probe";
import { world } from "@/lib/testing/world";
import { caseWords } from "../case-words";
import { doubtOf } from "../changes";
import { mirrorCount, mirrorFile, mirrorList, mirrorsOf } from "../queries/mirrors";
import { remarksOn } from "../queries/remarks";
import { reportFile } from "../queries/report-file";
import { reportCount, reportList } from "../queries/report-list";
import { reporterFile } from "../queries/reporters";
import { reconciliation } from "../reconcile";
import { acceptReport } from "./accept-report";
import { confirmMirror, disputeMirror } from "./answer-mirror";
import { correctReport } from "./correct-report";
import { giveBackReport } from "./give-back-report";
import { openReportCase } from "./open-report-case";
import { registerPartner } from "./register-partner";
import { saveStep } from "./save-step";
import { settleMismatch, takeMismatch } from "./work-mismatch";

const { officer, employerUser, act, at } = world();
const ON = "2026-11-18";
const UNKNOWN = "91990101MA0H000611";

const couriers = { name: "测试市快捷达配送服务有限公司", creditCode: COURIERS, n1: 0, n2: 60, n3: 0 };
const staffers = { name: "测试市众达人力资源服务有限公司", creditCode: STAFFERS, n1: 10, n2: 20, n3: 0 };
const nobody = { name: "测试市新来者配送站", creditCode: UNKNOWN, n1: 0, n2: 5, n3: 0 };
const told: Told = { n1: 100, n2: 200, n3: 50, partners: [couriers, staffers, nobody] };

const ground = once(async () => {
  const town = await aTownOfReporters("2026-11-10");
  const period = await aPeriod("2026-11-16");
  const { id } = await aSentReport(await employerUser("jskj"), period.id, told, ON);
  return { ...town, period: period.id, report: id };
});

beforeAll(async () => {
  await renderPaper(platformReport, reportSamples.platformReport, sampleFrame);
});

const ownMirror = async (login: string) => {
  const user = await employerUser(login);
  const rows = await mirrorsOf(user, { half: "2026-H1" });
  const [row] = rows;
  if (!row || rows.length !== 1) throw new Error(`${login} sees ${rows.length} rows`);
  return { user, file: await mirrorFile(user, row.id, at(ON)) };
};

describe("partners", () => {
  it("see their own row and no other; one confirms, one disputes, and the sums add up", async () => {
    const { report } = await ground();
    const one = await ownMirror("kjdps");
    expect(one.file).toMatchObject({ state: "open", platform: { n2: 60 }, isPartner: true });
    const confirm = { id: one.file.id, version: one.file.version };
    await expect(act(await employerUser("jskj"), ON, (ctx) => confirmMirror(ctx, confirm))).rejects.toMatchObject({
      reason: "not_the_partner",
    });
    await act(one.user, ON, (ctx) => confirmMirror(ctx, confirm));
    const two = await ownMirror("zdrl");
    const dispute = { id: two.file.id, version: two.file.version, n1: 10, n2: 40, n3: 0, note: "期末花名册" };
    await act(two.user, ON, (ctx) => disputeMirror(ctx, dispute));
    await expect(mirrorFile(two.user, one.file.id, at(ON))).rejects.toMatchObject({ code: "not_found" });
    const rows = await mirrorsOf(await officer("wangmin"), { reportId: report });
    const { platform, confirmed, differences } = reconciliation(rows);
    expect([platform.n2, confirmed.n2]).toEqual([85, 100]);
    expect(differences.map(({ row, by }) => [row.name, by.n2])).toEqual(
      expect.arrayContaining([
        [staffers.name, -20],
        [nobody.name, 5],
      ]),
    );
    const told = await db().select({ payload: outbox.payload }).from(outbox).where(eq(outbox.kind, "report-matter"));
    expect(told.map(({ payload }) => payload.matter).sort()).toEqual([
      ...["mirror", "mirror", "mismatch", "mismatch", "mismatch"],
    ]);
  });

  it("get a task on both sides for a difference above the threshold; the correction ends both", async () => {
    const { report } = await ground();
    const { user, file } = await ownMirror("zdrl");
    expect(file.tasks.map(({ side, state }) => [side, state])).toEqual([
      ["platform", "waiting"],
      ["partner", "waiting"],
    ]);
    const [theirs, own] = file.tasks;
    if (!theirs || !own) throw new Error("no tasks");
    await expect(
      act(user, ON, (ctx) => takeMismatch(ctx, { id: theirs.id, version: theirs.version })),
    ).rejects.toMatchObject({ reason: "not_your_side" });
    await act(user, ON, (ctx) => takeMismatch(ctx, { id: own.id, version: own.version }));
    const seen = await mirrorFile(await officer("wangmin"), file.id, at(ON));
    expect(seen.tasks.find(({ side }) => side === "partner")).toMatchObject({
      state: "underway",
      owner: "众达人力佟文",
    });
    const platform = await employerUser("jskj");
    const { version } = await reportFile(platform, report, at(ON));
    const { id } = await act(platform, ON, (ctx) => correctReport(ctx, { id: report, version }));
    const corrected = { ...told, partners: [couriers, { ...staffers, n2: 40 }, nobody] };
    const entry = await stepEntry(platform, id, "workforce", corrected, ON);
    await act(platform, ON, (ctx) => saveStep(ctx, entry));
    await send(platform, id, ON);
    const after = await mirrorFile(user, file.id, at(ON));
    expect(after).toMatchObject({ state: "confirmed", reportId: id, platform: { n2: 40 } });
    expect(after.tasks.map(({ state, doneOn }) => [state, doneOn])).toEqual([
      ["done", ON],
      ["done", ON],
    ]);
    const kept = await mirrorFile(user, (await ownMirror("kjdps")).file.id, at(ON)).catch((error) => error);
    expect(kept).toMatchObject({ code: "not_found" });
    expect((await ownMirror("kjdps")).file).toMatchObject({ state: "confirmed", reportId: id });
  });

  it("a difference that stays is settled by its owner alone, with what comes of it", async () => {
    const { user, file } = await ownMirror("kjdps");
    const dispute = { id: file.id, version: file.version, n1: 0, n2: 20, n3: 0, note: "结算单人数" };
    await act(user, ON, (ctx) => disputeMirror(ctx, dispute));
    const own = async () => {
      const { tasks } = await mirrorFile(user, file.id, at(ON));
      const task = tasks.find(({ side, state }) => side === "partner" && state !== "done");
      if (!task) throw new Error("no task");
      return { id: task.id, version: task.version };
    };
    const outcome = "平台按注册人数、本单位按接单人数统计，口径不同。";
    const waiting = await own();
    await expect(act(user, ON, (ctx) => settleMismatch(ctx, { ...waiting, outcome }))).rejects.toMatchObject({
      reason: "illegal_transition",
    });
    await act(user, ON, (ctx) => takeMismatch(ctx, waiting));
    const taken = await own();
    const colleague = { ...user, id: (await employerUser("zdrl")).id };
    await expect(act(colleague, ON, (ctx) => settleMismatch(ctx, { ...taken, outcome }))).rejects.toMatchObject({
      reason: "not_the_owner",
    });
    await act(user, ON, (ctx) => settleMismatch(ctx, { ...taken, outcome }));
    const [row] = await db().select().from(mismatches).where(eq(mismatches.id, taken.id));
    expect(row).toMatchObject({ state: "done", outcome, doneOn: ON });
    const acts = await db()
      .select({ act: events.act })
      .from(events)
      .where(eq(events.subjectId, taken.id))
      .orderBy(asc(events.seq));
    expect(acts.map((one) => one.act)).toEqual(["mismatch.open", "mismatch.take", "mismatch.settle"]);
  });

  it("that nobody registered are leads until an officer enters them, with the relation", async () => {
    const { platform } = await ground();
    const inspector = await officer("wangmin");
    const leads = await mirrorList(inspector, { lead: "yes" });
    expect(leads.rows.map(({ creditCode }) => creditCode)).toEqual([UNKNOWN]);
    expect(await mirrorCount(inspector, { lead: "yes" })).toBe(1);
    const lead = { id: leads.rows[0]?.id ?? "", regionCode: "990101002", mode: "franchise" as const };
    const far = { ...lead, regionCode: "990102" };
    await expect(act(inspector, ON, (ctx) => registerPartner(ctx, far))).rejects.toMatchObject({
      fields: { regionCode: "region_not_yours" },
    });
    const { id } = await act(inspector, ON, (ctx) => registerPartner(ctx, lead));
    expect(await mirrorCount(inspector, { lead: "yes" })).toBe(0);
    const entry = await reporterFile(inspector, id);
    expect(entry.partnerships.map(({ platformName }) => platformName)).toEqual(["测试市捷送网络科技有限公司"]);
    expect((await reporterFile(inspector, platform)).partnerships).toHaveLength(2);
    expect(await mirrorCount(await officer("ylxdaduizhang"), {})).toBe(0);
  });
});

describe("the bureau's review", () => {
  const standing = async () => {
    const inspector = await officer("wangmin");
    const [row] = (await reportList(inspector, { kind: "platform", state: "submitted" })).rows;
    if (!row) throw new Error("nothing was sent");
    return { inspector, file: await reportFile(inspector, row.id, at(ON)) };
  };

  it("accepts a report: the register takes what it says, with the receipt as source", async () => {
    const { platform } = await ground();
    const { inspector, file } = await standing();
    await act(inspector, ON, (ctx) => acceptReport(ctx, { id: file.id, version: file.version }));
    const entry = await reporterFile(inspector, platform);
    const relation = entry.partnerships.find(({ partnerCode }) => partnerCode === STAFFERS);
    expect(relation).toMatchObject({ source: `半年报告 ${file.receiptNumber}`, sinceOn: "2025-01-01" });
    expect(relation?.districts.map(({ regionCode }) => regionCode)).toEqual(["990101001"]);
    expect(await reportFile(inspector, file.id, at(ON))).toMatchObject({ state: "accepted", reviewer: "王敏" });
    const again = { id: file.id, version: file.version + 1 };
    await expect(act(inspector, ON, (ctx) => acceptReport(ctx, again))).rejects.toMatchObject({
      reason: "illegal_transition",
    });
  });

  it("opens a case without retyping, with the report as its origin; only the squad leader may", async () => {
    const [inspector, leader] = [await officer("wangmin"), await officer("daduizhang")];
    const [row] = (await reportList(inspector, { kind: "platform", state: "accepted" })).rows;
    const file = await reportFile(inspector, row?.id ?? "", at(ON));
    const said = { ...caseWords(file), workerCount: 5 };
    const input = { id: file.id, version: file.version, ...said };
    const open = (actor: typeof leader) => act(actor, ON, (ctx) => openReportCase(ctx, input));
    await expect(open(inspector)).rejects.toMatchObject({ reason: "not_your_post" });
    const above = { ...leader, organId: await organ("CSS-RSJ"), regionCode: "9901" };
    await expect(open(above)).rejects.toMatchObject({ reason: "not_your_organ" });
    const kase = await open(leader);
    const [opened] = await db().select().from(cases).where(eq(cases.id, kase.id));
    expect(opened).toMatchObject({
      originKind: "platform_report",
      originId: file.id,
      workerCount: 5,
      title: said.title,
    });
  });

  it("returns a report field by field, and the enterprise reads why", async () => {
    const user = await employerUser("zdrl");
    const { period } = await ground();
    const { id } = await aSentReport(user, period, { n1: 10, n2: 40, n3: 0 }, ON);
    const inspector = await officer("lizhe");
    const { version } = await reportFile(inspector, id, at(ON));
    const points = [{ field: "lowestHourly", reason: "请附测算口径说明。" }];
    await act(inspector, ON, (ctx) => giveBackReport(ctx, { id, version, points }));
    expect(await remarksOn(id)).toMatchObject([{ label: "最低小时报酬", reason: "请附测算口径说明。", maker: "李喆" }]);
    const own = await reportFile(user, id, at(ON));
    expect([own.state, own.refusalOf("correct"), own.refusalOf("save")]).toEqual([
      "returned",
      null,
      "illegal_transition",
    ]);
    expect(own.changes.map(doubtOf)).toEqual([]);
  });

  it("lists what was sent by half-year, kind, state and lateness, and nothing of another region", async () => {
    const inspector = await officer("wangmin");
    expect(await reportCount(inspector, { half: "2026-H1", kind: "platform" })).toBe(2);
    expect(await reportCount(inspector, { state: "returned" })).toBe(1);
    expect(await reportCount(inspector, { late: "yes" })).toBe(0);
    expect((await reportList(inspector, { q: "众达人力" })).rows).toHaveLength(1);
    const first = await reportList(inspector, {}, 2);
    const second = await reportList(inspector, { after: first.next ?? undefined }, 2);
    expect([first.rows.length, second.rows.length, second.next]).toEqual([2, 1, null]);
    expect(await reportCount(await officer("ylxdaduizhang"), {})).toBe(0);
  });
});
