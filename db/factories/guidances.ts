import type { z } from "zod";
import type { Officer } from "@/lib/auth/actor";
import { issueGuidance } from "@/lib/guidance/commands/issue-guidance";
import { IssueGuidanceInput } from "@/lib/guidance/input";
import { act, employerId, officer } from "@/lib/testing/world";

export const GUIDED = "91990101MA0H0007XQ";

/** A letter to the platform of the demo town that wants an answer within ten days. */
export const guidanceEntry = async (over: Partial<z.input<typeof IssueGuidanceInput>> = {}) =>
  IssueGuidanceInput.parse({
    ...{
      employerId: await employerId(GUIDED),
      kind: "correction_letter",
      replyOn: "2026-11-20",
      heldOn: "",
      place: "",
    },
    finding: "走访发现你单位对专送骑手没有订立书面劳动合同。",
    items: "与专送骑手订立书面劳动合同\n向本机关报送劳动合同样本",
    ...over,
  });

type Given = Partial<z.input<typeof IssueGuidanceInput>> & { readonly leader?: Officer };

export async function aGuidance(on = "2026-11-10", { leader, ...over }: Given = {}) {
  const entry = await guidanceEntry(over);
  return act(leader ?? (await officer("daduizhang")), on, (ctx) => issueGuidance(ctx, entry));
}
