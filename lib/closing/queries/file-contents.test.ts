import { eq } from "drizzle-orm";
import { describe, expect, it } from "vitest";
import { db } from "@/db/client";
import { aComplaint, anOpenedCase } from "@/db/factories/complaints";
import { aFile } from "@/db/factories/orders";
import { aRecordedVisit, aVisitOfCase, openingEntry } from "@/db/factories/patrols";
import { complaintPhotos, complaints, patrolVisits } from "@/db/schema";
import { acceptComplaint } from "@/lib/complaints/commands/accept-complaint";
import { amendComplaint } from "@/lib/complaints/commands/amend-complaint";
import { joinComplaint } from "@/lib/complaints/commands/join-complaint";
import { linkEmployer } from "@/lib/complaints/commands/link-employer";
import { receiveSupplement, requestSupplement } from "@/lib/complaints/commands/request-supplement";
import { carryVisit } from "@/lib/patrols/commands/carry-visit";
import { openCaseOfVisit } from "@/lib/patrols/commands/open-case-of-visit";
import { tellResult } from "@/lib/patrols/commands/tell-result";
import { filesFolder } from "@/lib/testing/files";
import { world } from "@/lib/testing/world";
import { fileOrder } from "../file-order";
import { fileContents } from "./file-contents";

filesFolder();
const { officer, act, at, employerId } = world();
const [ASKED, JOINED] = ["2026-11-17", "2026-11-19"];

describe("the file of a case that a complaint was joined to", () => {
  it("holds its papers and photographs; of a tip nothing", async () => {
    const [leader, longteng] = [await officer("daduizhang"), await employerId("91990101MA0H00010Q")];
    const kase = await anOpenedCase(leader, "2026-11-16", longteng);
    const link = { name: "", creditCode: "", address: "", legalRepresentative: "", contactPhone: "" };
    const { id } = await aComplaint(leader, ASKED);
    const asked = { id, version: 1, missing: "工资拖欠的期间", dueOn: "2026-12-09" };
    await act(leader, ASKED, (ctx) => requestSupplement(ctx, asked));
    const received = { id, version: 2, receivedOn: JOINED, received: "补交了考勤记录。" };
    await act(leader, JOINED, (ctx) => receiveSupplement(ctx, received));
    await act(leader, JOINED, (ctx) => linkEmployer(ctx, { ...link, id, version: 3, employerId: longteng }));
    const joined = { id, version: 4, caseId: kase.id, reason: "同一单位同一时段的工资。" };
    await act(leader, JOINED, (ctx) => joinComplaint(ctx, joined));
    const photo = { complaintId: id, ordinal: 1, receivedAt: at(ASKED) };
    await db()
      .insert(complaintPhotos)
      .values({ ...photo, fileId: await aFile(ASKED) });
    const tip = await aComplaint(leader, ASKED, { kind: "tip", claimLines: "" });
    await db().update(complaints).set({ caseId: kase.id }).where(eq(complaints.id, tip.id));

    const contents = await fileContents(db(), kase.id);
    const keys = contents.papers.map(({ paperKey }) => paperKey);
    expect(keys.filter((key) => key === "complaint-register")).toHaveLength(2);
    expect(keys.filter((key) => key === "acceptance-notice")).toHaveLength(2);
    expect(keys).toContain("supplement-notice");
    expect(keys).not.toContain("tip-register");
    expect(contents.photos).toMatchObject([{ on: ASKED }]);
    expect(fileOrder(contents).filter(({ title }) => title === "投诉人提交的照片")).toHaveLength(1);
  });

  it("holds every register sheet, and marks those after which an amended one was issued", async () => {
    const [leader, longteng] = [await officer("daduizhang"), await employerId("91990101MA0H00010Q")];
    const complaint = await aComplaint(leader, "2026-11-16", { claimLines: "" });
    const amended = {
      ...{ respondentName: "龙腾建筑第二项目部", respondentPlace: "建设路工地", topics: ["wages" as const] },
      ...{ narrative: "自2026年7月起拖欠木工班组工资。", happenedFrom: "2026-07-01", happenedUntil: "" },
      ...{ workerCount: 2, representatives: "", receivedOn: "2026-11-16", reason: "来人补充了单位名称。" },
    };
    await act(leader, ASKED, (ctx) => amendComplaint(ctx, { id: complaint.id, version: 1, ...amended }));
    const link = { name: "", creditCode: "", address: "", legalRepresentative: "", contactPhone: "" };
    await act(leader, ASKED, (ctx) =>
      linkEmployer(ctx, { ...link, id: complaint.id, version: 2, employerId: longteng }),
    );
    const opening = { title: "测试市龙腾建筑劳务有限公司涉嫌拖欠工资案", articles: "《中华人民共和国劳动法》第五十条" };
    const said = { proposal: "符合受理条件，建议立案。", opinion: "同意受理并立案。" };
    const kase = await act(leader, ASKED, (ctx) =>
      acceptComplaint(ctx, { id: complaint.id, version: 3, ...opening, ...said }),
    );
    const sheets = fileOrder(await fileContents(db(), kase.id)).filter(
      ({ content }) => "paper" in content && content.paper.paperKey === "complaint-register",
    );
    expect(sheets.map(({ on, isReplaced }) => [on, isReplaced])).toEqual([
      ["2026-11-16", true],
      [ASKED, false],
    ]);
  });
});

describe("the file of a case that a visit led to", () => {
  const versionOf = async (id: string) => {
    const [row] = await db().select().from(patrolVisits).where(eq(patrolVisits.id, id));
    return row?.version ?? 0;
  };
  const tell = async (id: string) => {
    const version = await versionOf(id);
    return act(await officer("wangmin"), ASKED, (ctx) => tellResult(ctx, { id, version, advice: "" }));
  };
  const partsOf = async (caseId: string) =>
    fileOrder(await fileContents(db(), caseId)).map(({ volume, title, number, content }) => ({
      ...{ volume, title, number, key: "paper" in content ? content.paper.paperKey : null },
    }));

  it("holds its notice, its record once, and the result that was told, but not why it was made", async () => {
    const visit = await aRecordedVisit(ASKED);
    const told = await tell(visit.id);
    const opening = openingEntry(visit.id, await versionOf(visit.id));
    const kase = await act(await officer("daduizhang"), ASKED, (ctx) => openCaseOfVisit(ctx, opening));
    const before = await partsOf(kase.id);
    const papers = ["case-opening-approval", "inspection-notice", "inspection-record", "inspection-result"];
    expect(before.map(({ key }) => key).toSorted()).toEqual(papers);
    const result = { volume: "main", number: told.number, title: "劳动保障监察行政检查结果告知书" };
    expect(before).toContainEqual(expect.objectContaining(result));
    await act(await officer("wangmin"), ASKED, (ctx) => carryVisit(ctx, { id: visit.id, caseId: kase.id }));
    const after = await partsOf(kase.id);
    expect(after.filter(({ key }) => key === "inspection-record")).toEqual([]);
    expect(after.filter(({ title }) => title.includes("现场检查笔录"))).toHaveLength(1);
    expect(after.map(({ key }) => key)).toContain("inspection-result");
  });

  it("holds a result that is told after the case was opened, and none of another case's", async () => {
    const [mine, other] = [await aVisitOfCase(ASKED), await aVisitOfCase(ASKED)];
    const { number } = await tell(mine.id);
    const numbers = async (caseId: string) => (await partsOf(caseId)).map((part) => part.number);
    expect(await numbers(mine.caseId)).toContain(number);
    expect(await numbers(other.caseId)).not.toContain(number);
  });
});
