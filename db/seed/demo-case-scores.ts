import type { Officer } from "@/lib/auth/actor";
import { setStandard } from "@/lib/case-scores/commands/set-standard";
import { SetStandardInput } from "@/lib/case-scores/input";
import { isJudged, isVeto, itemCodes } from "@/lib/case-scores/items";
import type { Context } from "@/lib/workflow/context";

type Run = <T>(officer: Officer, daysAgo: number, run: (ctx: Context<Officer>) => Promise<T>) => Promise<T>;

const dearer = ["evidence_enough", "facts_clear"];

/** A standard made up for the demo town and said to be so: it stands in no document of any organ. */
export async function seedCaseScores(administrator: Officer, onDay: Run): Promise<void> {
  const standard = SetStandardInput.parse({
    regionCode: administrator.regionCode,
    name: "示范区案卷评查标准（示范）",
    source: "为演示编写，不是上级机关的文件",
    validFrom: "2026-01-01",
    weights: itemCodes.map((item) => {
      if (isVeto(item)) return { item, points: 3 };
      return { item, points: isJudged(item) && dearer.includes(item) ? 5 : 4 };
    }),
  });
  await onDay(administrator, 40, (ctx) => setStandard(ctx, standard));
}
