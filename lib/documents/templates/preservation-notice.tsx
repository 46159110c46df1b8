import { z } from "zod";
import {
  Addressee,
  ContactLines,
  NothingFollows,
  Paragraphs,
  SignatureBlock,
  SignatureLines,
} from "@/lib/documents/parts";
import { asSentence, officer } from "@/lib/documents/prose";
import { contact, legalDay, maybe, twoInspectors, words } from "@/lib/documents/shapes";
import { type GridColumn, GridTable } from "@/lib/documents/tables";
import { definePaper } from "@/lib/documents/template";
import { proseDate } from "@/lib/kernel/clock";

const item = z.strictObject({
  name: words,
  specification: maybe,
  quantity: words,
  condition: words,
  place: words,
  custodian: words,
});

const columns: readonly GridColumn[] = [
  { title: "序号", width: 13, centred: true },
  { title: "证据名称", width: 34 },
  { title: "型号规格", width: 23 },
  { title: "数量", width: 16, centred: true },
  { title: "状况", width: 22 },
  { title: "保存地点", width: 26 },
  { title: "保管人", width: 22, centred: true },
];

/** 先行登记保存证据通知书 with its list (《行政处罚法》第五十六条), handed over where the evidence is held. */
export const preservationNotice = definePaper({
  key: "preservation-notice",
  title: "先行登记保存证据通知书",
  numbered: true,
  input: z.strictObject({
    caseNumber: words,
    caseName: words,
    employer: words,
    creditCode: maybe,
    ground: words,
    reason: words,
    heldOn: legalDay,
    dueOn: legalDay,
    items: z.array(item).min(1),
    inspectors: twoInspectors,
    contact,
  }),
  Body: ({ input, frame }) => (
    <>
      <Addressee>{input.employer}</Addressee>
      <Paragraphs
        text={[
          `本机关在调查${input.caseName}中，发现${input.ground}：${asSentence(input.reason)}依照《中华人民共和国行政处罚法》第五十六条的规定，经本机关负责人批准，对你单位的下列证据先行登记保存：`,
        ]}
      />
      <GridTable columns={columns} rows={input.items.map(itemRow)} />
      <Paragraphs
        text={[
          `登记保存的期限自${proseDate(input.heldOn)}起至${proseDate(input.dueOn)}止，本机关在此期限内（七个工作日）作出处理决定；期限届满没有作出处理决定的，不再登记保存。`,
          "登记保存期间，你单位和有关人员不得销毁或者转移证据，由保管人妥善保管。",
        ]}
      />
      <SignatureBlock frame={frame} copies="本通知书一式两份，一份交当事人，一份由本机关归档。">
        <Paragraphs
          text={`清单所列证据共${input.items.length}项，当面清点、核对无误。执法人员：${input.inspectors.map(officer).join("、")}。`}
        />
        <NothingFollows />
        <SignatureLines
          labels={["当事人（签名或者盖章）", "保管人（签名）", "执法人员（两人签名）", "见证人（签名）"]}
        />
        <ContactLines contact={input.contact} />
      </SignatureBlock>
    </>
  ),
});

const itemRow = (
  { name, specification, quantity, condition, place, custodian }: z.output<typeof item>,
  at: number,
): string[] => [String(at + 1), name, specification ?? "无", quantity, condition, place, custodian];
