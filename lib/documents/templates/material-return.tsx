import { z } from "zod";
import { handedMaterial, materialColumns, materialRow, totals } from "@/lib/documents/material-rows";
import { Closing, NothingFollows, Paragraphs, SignatureBlock, SignatureLines } from "@/lib/documents/parts";
import { legalDay, maybe, words } from "@/lib/documents/shapes";
import { GridTable, PartyTable } from "@/lib/documents/tables";
import { definePaper } from "@/lib/documents/template";
import { proseDate } from "@/lib/kernel/clock";

/** 材料退还清单: which originals were given back, to whom. */
export const materialReturn = definePaper({
  key: "material-return",
  title: "劳动保障监察材料退还清单",
  numbered: true,
  input: z.strictObject({
    party: words,
    caseName: words,
    notice: words,
    person: words,
    personPost: maybe,
    returnedOn: legalDay,
    returner: words,
    items: z.array(handedMaterial).min(1),
  }),
  Body: ({ input, frame }) => (
    <>
      <PartyTable
        rows={[
          ["提交单位（人）", input.party],
          ["案由", input.caseName],
          ["依据", `《劳动保障监察调查询问通知书》${input.notice}`],
          ["领取人", input.person, "与提交单位关系、职务", input.personPost],
          ["退还日期", proseDate(input.returnedOn), "退还人", input.returner],
        ]}
      />
      <GridTable columns={materialColumns} rows={input.items.map(materialRow)} />
      <SignatureBlock frame={frame}>
        <Paragraphs text={`${totals(input.items)}领取人当面清点，无缺少、损坏的，在下方签名。`} />
        <NothingFollows />
        <SignatureLines labels={["领取人（签名）", "退还人（签名）"]} />
      </SignatureBlock>
      <Closing>本清单一式两份，一份交领取人，一份由本机关归档。</Closing>
    </>
  ),
});
