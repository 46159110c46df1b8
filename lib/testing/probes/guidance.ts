import { eq } from "drizzle-orm";
import { db } from "@/db/client";
import { organ } from "@/db/factories/accounts";
import { aGuidance, guidanceEntry } from "@/db/factories/guidances";
import { guidances } from "@/db/schema";
import { concludeGuidance } from "@/lib/guidance/commands/conclude-guidance";
import { issueGuidance } from "@/lib/guidance/commands/issue-guidance";
import { openGuidanceCase } from "@/lib/guidance/commands/open-guidance-case";
import { recordReply } from "@/lib/guidance/commands/record-reply";
import type { GuidanceOutcome } from "@/lib/guidance/lifecycle";
import { type GuidanceFacts, guidanceActRefusal } from "@/lib/guidance/policy";
import { guidanceFile } from "@/lib/guidance/queries/guidance-file";
import { attempt, once, type Probes } from "@/lib/testing/probe";
import { act, at, officer } from "@/lib/testing/world";

const [ON, LATER] = ["2026-11-12", "2026-11-25"];

const versionOf = async (id: string) => {
  const [row] = await db().select({ version: guidances.version }).from(guidances).where(eq(guidances.id, id));
  return row?.version ?? 0;
};

const made = once(() => aGuidance());

const concluded = async (outcome: GuidanceOutcome) => {
  const { id } = await aGuidance();
  const said = { id, version: 1, outcome, conclusion: "已到现场核实。" };
  await act(await officer("wangmin"), LATER, (ctx) => concludeGuidance(ctx, said));
  return id;
};

const settled = once(() => concluded("settled"));

const done: GuidanceFacts = {
  ...{ state: "concluded", outcome: "settled", hasCase: false },
  ...{ replyOn: ON, today: LATER, organIds: [] },
};
const reply = { repliedOn: ON, reply: "已经开始整改。" };
const said = { title: "涉嫌不订立劳动合同案", summary: "没有与骑手订立书面劳动合同。", workerCount: 12 };

export const probes: Probes = {
  "guidance.scope": {
    comesTo: "not_found",
    attack: async () => (await guidanceFile(await officer("ylxdaduizhang"), (await made()).id, at(ON))).id,
  },
  "guidance.issue": {
    comesTo: "refused not_your_post",
    attack: async () => {
      const entry = await guidanceEntry();
      return attempt(await officer("wangmin"), ON, async (ctx) => typeof (await issueGuidance(ctx, entry)).id);
    },
  },
  "guidance.state": {
    comesTo: `"illegal_transition"`,
    attack: async () => guidanceActRefusal(await officer("wangmin"), done, "recordReply"),
  },
  "guidance.post": {
    comesTo: "refused not_your_post",
    attack: async () => {
      const { id } = await made();
      return attempt(await officer("xieguan"), ON, (ctx) => recordReply(ctx, { id, version: 1, ...reply }));
    },
  },
  "guidance.organ": {
    comesTo: "refused not_your_organ",
    attack: async () => {
      const entry = await guidanceEntry();
      const above = { ...(await officer("daduizhang")), organId: await organ("CSS-RSJ"), regionCode: "9901" };
      return attempt(above, ON, async (ctx) => typeof (await issueGuidance(ctx, entry)).id);
    },
  },
  "guidance.reply_day": {
    comesTo: "refused guidance_running",
    attack: async () => {
      const { id } = await made();
      const outcome = { outcome: "unsettled" as const, conclusion: "没有整改。" };
      return attempt(await officer("wangmin"), ON, (ctx) => concludeGuidance(ctx, { id, version: 1, ...outcome }));
    },
  },
  "guidance.case": {
    comesTo: "refused guidance_settled",
    attack: async () => {
      const id = await settled();
      const version = await versionOf(id);
      return attempt(await officer("daduizhang"), LATER, async (ctx) => {
        const { number } = await openGuidanceCase(ctx, { id, version, ...said });
        return number.length > 0;
      });
    },
  },
};
