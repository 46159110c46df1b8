import { and, eq } from "drizzle-orm";
import { describe, expect, it } from "vitest";
import { db } from "@/db/client";
import { organ } from "@/db/factories/accounts";
import { aContestedComplaint } from "@/db/factories/complaints";
import { complaints, deadlines, documents, events, outbox } from "@/db/schema";
import { paperAbout, paperBytes, papersOfFile } from "@/lib/documents/queries";
import { pdfText } from "@/lib/testing/pdf-text";
import { world } from "@/lib/testing/world";
import { complaintFile } from "../queries/complaint-file";
import { routingOf } from "../queries/routing";
import { declineComplaint } from "./decline-complaint";
import { requestSupplement } from "./request-supplement";
import { settleRouting } from "./settle-routing";

const { officer, act } = world();

const ON = "2026-11-16";
const NEXT = "2026-11-17";

async function contested(over: Parameters<typeof aContestedComplaint>[3] = {}) {
  const leader = await officer("daduizhang");
  return { ...(await aContestedComplaint(leader, ON, "YLX-RSJ", over)), leader };
}

/** The own head enters that the neighbouring county has it. Answers that county's bureau. */
async function move(id: string, version = 2): Promise<string> {
  const toOrganId = await organ("YLX-RSJ");
  const words = { reason: "用工所在地在样例县。", reference: "市局2026年11月17日电话答复" };
  const input = { id, version, outcome: "moved" as const, toOrganId, ...words };
  await act(await officer("juzhang"), NEXT, (ctx) => settleRouting(ctx, input));
  return toOrganId;
}

const rowOf = async (id: string) => (await db().select().from(complaints).where(eq(complaints.id, id)))[0];

describe("a complaint that is moved", () => {
  it("moves the complaint to the other organ with its register sheet and its clocks, whose days stay", async () => {
    const { id, leader } = await contested();
    const county = await move(id);
    expect(await rowOf(id)).toMatchObject({ organId: county, regionCode: "990102", state: "received" });
    const settled = and(eq(events.subjectId, id), eq(events.act, "complaint.settleRouting"));
    const [event] = await db().select().from(events).where(settled);
    expect(event?.particulars).toEqual({
      ...{ outcome: "moved", toOrganId: county, fromRegion: "990101001", toRegion: "990102" },
    });
    await expect(complaintFile(leader, id)).rejects.toMatchObject({ code: "not_found" });
    const receiver = await officer("ylxdaduizhang");
    const file = await complaintFile(receiver, id);
    expect((await routingOf(file)).why).toContain("由样例县人力资源和社会保障局办理");
    const [acceptance] = await db()
      .select()
      .from(deadlines)
      .where(and(eq(deadlines.subjectId, id), eq(deadlines.limitKey, "T-ACCEPT")));
    expect(acceptance).toMatchObject({ state: "running", startedOn: ON, regionCode: "990102", version: 2 });
    const sheets = await db()
      .select()
      .from(documents)
      .where(and(eq(documents.fileId, id), eq(documents.regionCode, "990102")));
    expect(sheets.map(({ paperKey }) => paperKey)).toEqual(["complaint-register"]);
    expect(await pdfText(sheets[0]?.bytes ?? Buffer.alloc(0))).toContain("张䶮");
    const why = { ground: "other_procedure", reason: "已经申请劳动仲裁。", otherRoute: "" } as const;
    await act(receiver, NEXT, (ctx) => declineComplaint(ctx, { id, version: 3, ...why }));
  });

  it("takes the complaint's earlier papers along: the other organ reads them, and the first still has them", async () => {
    const { id, leader } = await contested();
    const asked = { id, version: 2, missing: "劳动合同复印件", dueOn: "2026-11-30" };
    await act(leader, ON, (ctx) => requestSupplement(ctx, asked));
    const receiver = await officer("ylxdaduizhang");
    const [notice] = (await papersOfFile(leader, id)).filter(({ paperKey }) => paperKey === "supplement-notice");
    const paperId = notice?.id ?? "";
    expect(await paperBytes(receiver, paperId)).toBeUndefined();
    await move(id, 3);
    expect(await paperBytes(receiver, paperId)).toMatchObject({ paperKey: "supplement-notice" });
    expect(await paperAbout(receiver, paperId)).toMatchObject({ fileId: id });
    expect((await papersOfFile(receiver, id)).map(({ paperKey }) => paperKey).sort()).toEqual([
      ...["complaint-register", "complaint-register", "routing-approval", "supplement-notice"],
    ]);
    expect(await paperBytes(leader, paperId)).toMatchObject({ paperKey: "supplement-notice" });
    expect(await paperBytes(await officer("shenji"), paperId)).toBeUndefined();
  });

  it("tells who complained and left an address that another organ has it", async () => {
    const { id } = await contested({ complainantEmail: "zhang@example.com" });
    await move(id);
    const told = await db().select().from(outbox).where(eq(outbox.kind, "complaint-decided"));
    const number = (await rowOf(id))?.number;
    expect(told.map(({ payload }) => payload)).toEqual([{ number, respondent: "龙腾建筑", outcome: "moved" }]);
  });
});
