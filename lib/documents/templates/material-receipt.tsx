import { z } from "zod";
import { handedMaterial, materialColumns, materialRow, months, totals } from "@/lib/documents/material-rows";
import { Closing, NothingFollows, Paragraphs, SignatureBlock, SignatureLines } from "@/lib/documents/parts";
import { legalDay, maybe, month, words } from "@/lib/documents/shapes";
import { GridTable, PartyTable } from "@/lib/documents/tables";
import { definePaper } from "@/lib/documents/template";
import { proseDate } from "@/lib/kernel/clock";

/** 材料接收清单: what of an inquiry notice's list was brought, how many pages, by whom, and what is still wanting. */
export const materialReceipt = definePaper({
  key: "material-receipt",
  title: "劳动保障监察材料接收清单",
  numbered: true,
  input: z.strictObject({
    party: words,
    caseName: words,
    notice: words,
    dueOn: legalDay,
    person: words,
    personPost: maybe,
    receivedOn: legalDay,
    receiver: words,
    items: z.array(handedMaterial).min(1),
    wanting: z.array(
      z.strictObject({ name: words, from: month.optional(), to: month.optional(), isPeriodic: z.boolean() }),
    ),
  }),
  Body: ({ input, frame }) => (
    <>
      <PartyTable
        rows={[
          ["提交单位（人）", input.party],
          ["案由", input.caseName],
          ["依据", `《劳动保障监察调查询问通知书》${input.notice}`],
          ["提交人", input.person, "与提交单位关系、职务", input.personPost],
          ["收到日期", proseDate(input.receivedOn), "接收人", input.receiver],
        ]}
      />
      <GridTable columns={materialColumns} rows={input.items.map(materialRow)} />
      <Paragraphs text={`${totals(input.items)}原件由本机关妥善保管，用后退还，退还时另行出具清单。`} />
      <SignatureBlock frame={frame}>
        <Paragraphs text={wantingWords(input)} />
        <NothingFollows />
        <SignatureLines labels={["提交人（签名）", "接收人（签名）"]} />
      </SignatureBlock>
      <Closing>本清单一式两份，一份交提交人，一份由本机关归档。</Closing>
    </>
  ),
});

function wantingWords({ wanting, dueOn, receivedOn }: z.output<typeof materialReceipt.input>): string {
  if (wanting.length === 0) return "通知书所列材料已全部提交。";
  const names = wanting.map(
    ({ name, isPeriodic, ...span }, at) => `${at + 1}.${name}${isPeriodic ? months(span) : ""}`,
  );
  const due = receivedOn > dueOn ? `提交期限${proseDate(dueOn)}已过` : `请于${proseDate(dueOn)}前（含当日）提交`;
  return `通知书所列材料中尚未提交的：${names.join("；")}。${due}。`;
}
