import { and, eq } from "drizzle-orm";
import { db } from "@/db/client";
import { complaints, documents } from "@/db/schema";
import { competentBureau } from "@/lib/agencies/queries";
import { type Officer, publicVisitor } from "@/lib/auth/actor";
import { enterComplaint } from "@/lib/complaints/commands/enter-complaint";
import { handOverComplaint } from "@/lib/complaints/commands/hand-over-complaint";
import { joinComplaint } from "@/lib/complaints/commands/join-complaint";
import { type Identity, identities } from "@/lib/testing/hunt/identities";
import { act } from "@/lib/testing/world";
import { ON } from "./day";

type Team = { readonly leader: Officer; readonly regionCode: string; readonly employerId: string };

/** Whose turn it is to tell: nobody tells twice. */
let told = 0;

/** A tip that joined the scene's case, and one that was handed over; who made them nobody may read (条例 第九条). */
export async function tipsOf(team: Team, caseId: string): Promise<Record<string, string>> {
  const { leader } = team;
  const joined = await aTip(team, nextIdentity());
  await act(leader, ON, (ctx) => joinComplaint(ctx, { ...joined, caseId, reason: "同一单位，并入已立案件。" }));
  const sent = await aTip(team, nextIdentity());
  const to = { to: "测试市人力资源和社会保障局", reason: "不属于本机关管辖。" };
  await act(leader, ON, (ctx) => handOverComplaint(ctx, { ...sent, ...to }));
  return { tip: joined.id, tipPaper: await paperOf(joined.id), sentTip: sent.id, sentTipPaper: await paperOf(sent.id) };
}

function nextIdentity(): Identity {
  const person = identities[told];
  if (!person) throw new Error("nobody is left to tell");
  told += 1;
  return person;
}

/** Entered online, with everything that can tell a person. */
async function aTip({ regionCode, employerId }: Team, identity: Identity): Promise<{ id: string; version: number }> {
  const organ = await competentBureau(db(), regionCode);
  if (!organ) throw new Error(`no bureau for ${regionCode}`);
  const { name, phone, email, personId, address, bankCard } = identity;
  const { id } = await act(publicVisitor, ON, (ctx) =>
    enterComplaint(ctx, {
      ...{ kind: "tip", source: "online", sourceNumber: "", receivedOn: ON, organId: organ.id, regionCode, employerId },
      ...{
        respondentName: "龙腾建筑",
        respondentPlace: "建设路工地",
        topics: ["wages"],
        narrative: "拖欠木工班组工资。",
      },
      ...{ happenedFrom: null, happenedUntil: null, workerCount: 12, lines: [] },
      person: { name, phone, email, personId, address: `${address}，工资卡${bankCard}` },
    }),
  );
  const [row] = await db().select({ version: complaints.version }).from(complaints).where(eq(complaints.id, id));
  return { id, version: row?.version ?? 0 };
}

async function paperOf(complaintId: string): Promise<string> {
  const ofTip = and(eq(documents.fileKind, "complaint"), eq(documents.fileId, complaintId));
  const [paper] = await db().select({ id: documents.id }).from(documents).where(ofTip);
  if (!paper) throw new Error("a tip without its register");
  return paper.id;
}
