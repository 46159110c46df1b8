import type { z } from "zod";
import type { Officer } from "@/lib/auth/actor";
import { acceptComplaint } from "@/lib/complaints/commands/accept-complaint";
import { contestRouting } from "@/lib/complaints/commands/contest-routing";
import { declineComplaint } from "@/lib/complaints/commands/decline-complaint";
import { joinComplaint } from "@/lib/complaints/commands/join-complaint";
import { linkEmployer } from "@/lib/complaints/commands/link-employer";
import { lodgeComplaint } from "@/lib/complaints/commands/lodge-complaint";
import { LodgeComplaintInput } from "@/lib/complaints/input";
import { act } from "@/lib/testing/world";
import { organ } from "./accounts";

type Entry = z.input<typeof LodgeComplaintInput>;

export const complaintEntry = (over: Partial<Entry> = {}): z.output<typeof LodgeComplaintInput> =>
  LodgeComplaintInput.parse({
    kind: "complaint",
    source: "counter",
    sourceNumber: "",
    receivedOn: "2026-11-16",
    regionCode: "990101",
    respondentName: "龙腾建筑",
    respondentPlace: "测试市示范区建设路工地",
    employerId: "",
    topics: ["wages"],
    narrative: "自2026年7月起拖欠木工班组工资，多次催要未果。",
    happenedFrom: "2026-07-01",
    happenedUntil: "",
    workerCount: 2,
    complainantName: "张䶮",
    complainantPhone: "13800138000",
    complainantPersonId: "",
    complainantAddress: "测试市示范区工地宿舍",
    claimLines: `${over.kind === "tip" ? "罗三" : "张䶮"}\t\t2026年7月\t工资\t8000\n周堃\t\t2026年7月\t工资\t7600.50`,
    ...over,
  });

/** A complaint that an inspector took at the counter. */
export const aComplaint = (inspector: Officer, on: string, over: Partial<Entry> = {}) =>
  act(inspector, on, (ctx) => lodgeComplaint(ctx, complaintEntry({ receivedOn: on, ...over })));

/** A case opened from a complaint by the head of the inspection body. */
export async function anOpenedCase(leader: Officer, on: string, creditEmployerId: string, over: Partial<Entry> = {}) {
  return acceptedFor(leader, on, await aComplaint(leader, on, over), creditEmployerId);
}

/** A complaint that was just registered, against that employer and accepted; answers its case. */
export async function acceptedFor(
  leader: Officer,
  on: string,
  complaint: { id: string },
  creditEmployerId: string,
  version = 1,
) {
  const link = { name: "", creditCode: "", address: "", legalRepresentative: "", contactPhone: "" };
  await act(leader, on, (ctx) =>
    linkEmployer(ctx, { ...link, id: complaint.id, version, employerId: creditEmployerId }),
  );
  const kase = await act(leader, on, (ctx) =>
    acceptComplaint(ctx, {
      id: complaint.id,
      version: version + 1,
      title: "测试市龙腾建筑劳务有限公司涉嫌拖欠工资案",
      articles: "《中华人民共和国劳动法》第五十条",
      proposal: "投诉反映该单位拖欠工资，符合受理条件，建议立案调查。",
      opinion: "符合受理条件，同意受理并立案。",
    }),
  );
  return { ...kase, complaintId: complaint.id };
}

/** A complaint of a street, about which the head of the inspection body has said that another organ is competent. */
export async function aContestedComplaint(leader: Officer, on: string, proposed: string, over: Partial<Entry> = {}) {
  const { id } = await aComplaint(leader, on, { regionCode: "990101001", ...over });
  const proposedOrganId = proposed === "" ? "" : await organ(proposed);
  const reason = "工地在样例县城关镇，有施工许可证为证。";
  await act(leader, on, (ctx) => contestRouting(ctx, { id, version: 1, reason, proposedOrganId }));
  return { id };
}

/** A complaint that the head of the inspection body declined because another procedure is open. */
export async function aDeclinedComplaint(leader: Officer, on: string, over: Partial<Entry> = {}) {
  const complaint = await aComplaint(leader, on, over);
  const why = { ground: "other_procedure", reason: "已经申请劳动仲裁。", otherRoute: "" } as const;
  await act(leader, on, (ctx) => declineComplaint(ctx, { id: complaint.id, version: 1, ...why }));
  return complaint;
}

type Joined = { readonly caseId: string; readonly employerId: string };

/** A second complaint about the same employer, accepted into its open case. */
export async function aJoinedComplaint(leader: Officer, on: string, into: Joined, over: Partial<Entry> = {}) {
  const { id } = await aComplaint(leader, on, over);
  const link = { name: "", creditCode: "", address: "", legalRepresentative: "", contactPhone: "" };
  await act(leader, on, (ctx) => linkEmployer(ctx, { ...link, id, version: 1, employerId: into.employerId }));
  const joining = { id, version: 2, caseId: into.caseId, reason: "同一单位同一时段的工资。" };
  await act(leader, on, (ctx) => joinComplaint(ctx, joining));
  return { id };
}
