import { aLedger } from "@/db/factories/claims";
import { aComplaint, aDeclinedComplaint, complaintEntry } from "@/db/factories/complaints";
import { acceptComplaint } from "@/lib/complaints/commands/accept-complaint";
import { amendComplaint } from "@/lib/complaints/commands/amend-complaint";
import { amendLine } from "@/lib/complaints/commands/amend-line";
import { contestRouting } from "@/lib/complaints/commands/contest-routing";
import { correctComplainant } from "@/lib/complaints/commands/correct-complainant";
import { declineComplaint } from "@/lib/complaints/commands/decline-complaint";
import { linkEmployer } from "@/lib/complaints/commands/link-employer";
import { lodgeComplaint } from "@/lib/complaints/commands/lodge-complaint";
import { reissueCode } from "@/lib/complaints/commands/reissue-code";
import { receiveSupplement, requestSupplement } from "@/lib/complaints/commands/request-supplement";
import { revealField } from "@/lib/complaints/commands/reveal-field";
import { revealIdentity } from "@/lib/complaints/commands/reveal-identity";
import { takeBack } from "@/lib/complaints/commands/take-back";
import { lineWordsFault } from "@/lib/complaints/complainant";
import { CorrectComplainantInput } from "@/lib/complaints/complainant-input";
import { declineGroundFault } from "@/lib/complaints/fault-policy";
import { AmendLineInput } from "@/lib/complaints/line-input";
import { complaintActRefusal } from "@/lib/complaints/policy";
import { complaintFile } from "@/lib/complaints/queries/complaint-file";
import { attempt, once, type Probes } from "@/lib/testing/probe";
import { employerId, officer } from "@/lib/testing/world";

const ON = "2026-11-16";
const LONGTENG = "91990101MA0H00010Q";
const taken = once(async () => (await aComplaint(await officer("wangmin"), ON)).id);
const tip = once(async () => (await aComplaint(await officer("wangmin"), ON, { kind: "tip" })).id);
const asked = { missing: "请补充劳动合同或者考勤记录。", dueOn: "2026-12-07" };
const contest = { reason: "工地在样例县城关镇。", proposedOrganId: "" };
const acceptance = {
  title: "龙腾建筑涉嫌拖欠工资案",
  articles: "《中华人民共和国劳动法》第五十条",
  proposal: "投诉反映该单位拖欠工资，符合受理条件，建议立案调查。",
  opinion: "同意受理并立案。",
};

export const probes: Probes = {
  "complaints.post": {
    comesTo: "refused not_your_post",
    attack: async () => {
      const id = await taken();
      const employer = { name: "", creditCode: "", address: "", legalRepresentative: "", contactPhone: "" };
      const chosen = { ...employer, employerId: await employerId(LONGTENG) };
      return attempt(await officer("wangmin"), ON, async (ctx) => {
        await linkEmployer(ctx, { id, version: 1, ...chosen });
        return acceptComplaint(ctx, { id, version: 2, ...acceptance });
      });
    },
  },
  "complaints.state": {
    comesTo: '"illegal_transition"',
    attack: async () => {
      const leader = await officer("daduizhang");
      const file = await complaintFile(leader, await taken());
      return complaintActRefusal(leader, { ...file.facts, state: "declined" }, "handOver");
    },
  },
  "complaints.employer_linked": {
    comesTo: '"employer_not_linked"',
    attack: async () => {
      const leader = await officer("daduizhang");
      return complaintActRefusal(leader, (await complaintFile(leader, await taken())).facts, "accept");
    },
  },
  "complaints.two_years": {
    comesTo: '"within_two_years"',
    attack: async () => {
      const limitation = { endedOn: ON, dueOn: "2028-11-16", isOver: false, provisional: false, trace: [] };
      return declineGroundFault("over_two_years", limitation);
    },
  },
  "complaints.asked_first": {
    comesTo: 'invalid {"ground":"supplement_not_asked"}',
    attack: async () => {
      const id = await taken();
      const why = { ground: "employer_unclear", reason: "说不清是哪个单位。", otherRoute: "" } as const;
      return attempt(await officer("daduizhang"), ON, (ctx) => declineComplaint(ctx, { id, version: 1, ...why }));
    },
  },
  "complaints.supplement_waits": {
    comesTo: "refused no_supplement_waits",
    attack: async () => {
      const id = await taken();
      const received = { receivedOn: ON, received: "收到劳动合同复印件。" };
      return attempt(await officer("wangmin"), ON, (ctx) => receiveSupplement(ctx, { id, version: 1, ...received }));
    },
  },
  "complaints.supplement_once": {
    comesTo: "refused supplement_asked_before",
    attack: async () => {
      const id = await taken();
      return attempt(await officer("wangmin"), ON, async (ctx) => {
        await requestSupplement(ctx, { id, version: 1, ...asked });
        await receiveSupplement(ctx, { id, version: 2, receivedOn: ON, received: "收到劳动合同复印件。" });
        return requestSupplement(ctx, { id, version: 3, ...asked });
      });
    },
  },
  "complaints.organ": {
    comesTo: '"not_your_organ"',
    attack: async () => {
      const leader = await officer("daduizhang");
      const { facts } = await complaintFile(leader, await taken());
      const above = { ...leader, organId: "00000000-0000-4000-8000-000000000000", regionCode: "9901" };
      return complaintActRefusal(above, facts, "decline");
    },
  },
  "complaints.routing_decider": {
    comesTo: '"not_routing_decider"',
    attack: async () => {
      const head = await officer("juzhang");
      const { facts } = await complaintFile(head, await taken());
      const asked = { ...facts, contest: "open" as const, deciderId: "00000000-0000-4000-8000-000000000000" };
      return complaintActRefusal(head, asked, "settleRouting");
    },
  },
  "complaints.contest_once": {
    comesTo: "refused contested_before",
    attack: async () => {
      const id = await taken();
      return attempt(await officer("daduizhang"), ON, async (ctx) => {
        await contestRouting(ctx, { id, version: 1, ...contest });
        return contestRouting(ctx, { id, version: 2, ...contest });
      });
    },
  },
  "complaints.contest_waits": {
    comesTo: "refused routing_contested",
    attack: async () => {
      const id = await taken();
      return attempt(await officer("daduizhang"), ON, async (ctx) => {
        await contestRouting(ctx, { id, version: 1, ...contest });
        return declineComplaint(ctx, {
          id,
          version: 2,
          ground: "not_our_region",
          reason: "不在辖区。",
          otherRoute: "",
        });
      });
    },
  },
  "complaints.received_day": {
    comesTo: 'invalid {"receivedOn":"received_day_not_yours"}',
    attack: async () => {
      const id = await taken();
      const words = {
        respondentName: "龙腾建筑",
        respondentPlace: "",
        narrative: "自7月起拖欠工资。",
        reason: "接到日期登记有误。",
      };
      const rest = {
        topics: ["wages" as const],
        happenedFrom: "",
        happenedUntil: "",
        workerCount: 2,
        representatives: "",
      };
      const input = { id, version: 1, receivedOn: "2026-11-13", ...words, ...rest };
      return attempt(await officer("wangmin"), ON, (ctx) => amendComplaint(ctx, input));
    },
  },
  "complaints.take_back_ground": {
    comesTo: 'invalid {"ground":"ground_not_of_handover"}',
    attack: async () => {
      const leader = await officer("daduizhang");
      const { id } = await aDeclinedComplaint(leader, ON);
      const why = { ground: "returned", organ: "", paperNumber: "", reason: "对方不收。" } as const;
      return attempt(leader, ON, (ctx) => takeBack(ctx, { id, version: 2, knownOn: ON, ...why }));
    },
  },
  "complaints.unjoin": {
    comesTo: '"not_joined"',
    attack: async () => {
      const leader = await officer("daduizhang");
      const { facts } = await complaintFile(leader, await taken());
      return complaintActRefusal(leader, { ...facts, state: "accepted" }, "unjoin");
    },
  },
  "complaints.of_complainant": {
    comesTo: "refused code_of_tip",
    attack: async () => {
      const id = await tip();
      const asked = { id, version: 1, verified: "来人说得出举报的内容。" };
      return attempt(await officer("daduizhang"), ON, (ctx) => reissueCode(ctx, asked));
    },
  },
  "complaints.identity": {
    comesTo: "refused identity_not_yours",
    attack: async () => {
      const id = await tip();
      return attempt(await officer("wangmin"), ON, (ctx) => revealIdentity(ctx, { id, reason: "想知道是谁举报的" }));
    },
  },
  "complaints.sheet_words": {
    comesTo: 'invalid {"remarks":"words_name_informant"}',
    attack: async () => {
      const words = { complainantName: "莫小声", remarks: "莫小声本人到窗口反映。" };
      return attempt(await officer("wangmin"), ON, (ctx) =>
        lodgeComplaint(ctx, complaintEntry({ kind: "tip", receivedOn: ON, ...words })),
      );
    },
  },
  "complaints.field_read": {
    comesTo: "refused not_your_post",
    attack: async () => {
      const id = await taken();
      const asked = { id, field: "phone", reason: "想打电话问一问" } as const;
      return attempt(await officer("xieguan"), ON, (ctx) => revealField(ctx, asked));
    },
  },
  "complaints.open_file": {
    comesTo: '"complainant_of_ended_case"',
    attack: async () => {
      const leader = await officer("daduizhang");
      const { facts } = await complaintFile(leader, await taken());
      return complaintActRefusal(leader, { ...facts, caseHasEnded: true }, "correctComplainant");
    },
  },
  "complaints.line_held": {
    comesTo: "refused line_in_ledger",
    attack: async () => {
      const { complaintId, rows } = await aLedger(ON);
      const typed = { workerName: "张䶮", period: "2026年7月", item: "工资", amount: "1", reason: "抄错了金额。" };
      const lineId = rows[0]?.claimLineId;
      const input = AmendLineInput.parse({ id: complaintId, version: 3, lineId, ...typed });
      return attempt(await officer("wangmin"), ON, (ctx) => amendLine(ctx, input));
    },
  },
  "complaints.line_words": {
    comesTo: '"words_tell_number"',
    attack: async () => lineWordsFault("工资（140105 199003079914）", ["140105199003079914"]),
  },
  "complaints.reason_tells": {
    comesTo: 'invalid {"reason":"reason_tells_complainant"}',
    attack: async () => {
      const id = await taken();
      const typed = { complainantName: "张䶮", complainantPhone: "13900139000", reason: "电话由13800138000改过来。" };
      const input = CorrectComplainantInput.parse({ id, version: 1, ...typed });
      return attempt(await officer("wangmin"), ON, (ctx) => correctComplainant(ctx, input));
    },
  },
  "complaints.scope": {
    comesTo: "not_found",
    attack: async () => complaintFile(await officer("ylxdaduizhang"), await taken()),
  },
};
