import { assignCase } from "@/lib/cases/commands/assign-case";
import { recordFinding } from "@/lib/orders/commands/record-finding";
import { tieElements } from "@/lib/orders/commands/tie-elements";
import { RecordFindingInput, TieElementsInput } from "@/lib/orders/input";
import { violationOf } from "@/lib/violations/catalogue";
import { provedByExhibits } from "@/lib/violations/elements";
import { aCase, anExhibit, daysAgo, onDay, type Team } from "./demo-cases";

const OVERTIME = "LDJC-25";

/** A small, certain violation of hours, every element of it proved: what may be settled on the spot. */
export async function seedOvertime({ leader, lead, second, employerId }: Team): Promise<void> {
  const kase = await aCase(leader, 6, employerId, {
    ...{ respondentName: "新达餐饮", topics: ["overtime"], workerCount: "8", claimLines: "" },
    narrative: "周末连着加班到晚上十点，没有和我们商量过。",
    ...{ complainantName: "计远山", title: "测试市新达餐饮管理有限公司涉嫌超时安排劳动案" },
  });
  const officers = { leadId: lead.id, secondId: second.id };
  await onDay(leader, 5, (ctx) => assignCase(ctx, { id: kase.id, version: 1, ...officers }));
  const exhibit = await anExhibit(lead, 4, kase.id, {
    ...{ name: "后厨考勤表", purpose: "证明一日延长工作时间4小时", place: "中央厨房" },
    ...{ table: "姓名,上班,下班\n计远山,09:00,22:00\n", maker: "测试市新达餐饮管理有限公司" },
  });
  const finding = RecordFindingInput.parse({
    ...{ caseId: kase.id, violationCode: OVERTIME, provisionBroken: "《中华人民共和国劳动法》第四十一条" },
    facts: "你单位未与劳动者协商，安排后厨8名劳动者一日延长工作时间4小时。",
    ...{ happenedFrom: daysAgo(9), happenedUntil: daysAgo(9), workerCount: 8, amount: "" },
    evidenceIds: [exhibit.id],
  });
  const { id } = await onDay(lead, 3, (ctx) => recordFinding(ctx, finding));
  const violation = violationOf(OVERTIME);
  if (violation === null) throw new Error("the catalogue lost an entry");
  const asked = new Set(violation.sanctions.flatMap((_, at) => provedByExhibits(violation, at)));
  const ties = [...asked].map((element) => ({ element, evidenceIds: [exhibit.id] }));
  await onDay(lead, 3, (ctx) => tieElements(ctx, TieElementsInput.parse({ id, version: 1, ties })));
}
