import { z } from "zod";
import { Addressee, ContactLines, Paragraphs, SignatureBlock, SignatureLines } from "@/lib/documents/parts";
import { asSentence } from "@/lib/documents/prose";
import { contact, legalDay, maybe, words } from "@/lib/documents/shapes";
import { type GridColumn, GridTable } from "@/lib/documents/tables";
import { definePaper } from "@/lib/documents/template";
import { proseDate } from "@/lib/kernel/clock";

const item = z.strictObject({
  ordinal: z.number().int().positive(),
  name: words,
  specification: maybe,
  quantity: words,
  disposal: words,
  note: words,
  basis: maybe,
});

const columns: readonly GridColumn[] = [
  { title: "序号", width: 14, centred: true },
  { title: "证据名称、型号规格", width: 46 },
  { title: "数量", width: 18, centred: true },
  { title: "处理决定", width: 30 },
  { title: "说明和依据", width: 48 },
];

/** 先行登记保存证据处理通知书 (《行政处罚法》第五十六条): what was decided of each item. */
export const preservationDecision = definePaper({
  key: "preservation-decision",
  title: "先行登记保存证据处理通知书",
  numbered: true,
  input: z.strictObject({
    caseNumber: words,
    caseName: words,
    employer: words,
    creditCode: maybe,
    /** Number of the notice by which the evidence was held. */
    notice: words,
    heldOn: legalDay,
    dueOn: legalDay,
    items: z.array(item).min(1),
    /** Items of which nothing is decided yet. */
    remaining: z.number().int().nonnegative(),
    contact,
  }),
  Body: ({ input, frame }) => (
    <>
      <Addressee>{input.employer}</Addressee>
      <Paragraphs
        text={`本机关在调查${input.caseName}中，于${proseDate(input.heldOn)}以《先行登记保存证据通知书》（${input.notice}）对你单位的证据先行登记保存，期限至${proseDate(input.dueOn)}。依照《中华人民共和国行政处罚法》第五十六条的规定，现对其中${input.items.length}项处理如下：`}
      />
      <GridTable columns={columns} rows={input.items.map(itemRow)} />
      <Paragraphs text={remainingWords(input.remaining)} />
      <SignatureBlock frame={frame} copies="本通知书一式两份，一份送达当事人，一份由本机关归档。">
        <Paragraphs text="退还的证据，请当面清点；无缺少、损坏的，在下方签名。" />
        <SignatureLines labels={["领取人（签名）", "退还人（签名）"]} />
        <ContactLines contact={input.contact} />
      </SignatureBlock>
    </>
  ),
});

const remainingWords = (remaining: number): string =>
  remaining === 0
    ? "登记保存的证据已全部处理完毕。"
    : `其余${remaining}项仍在登记保存，本机关在期限内另行作出处理决定。`;

const itemRow = ({ ordinal, name, specification, quantity, ...decided }: z.output<typeof item>): string[] => [
  String(ordinal),
  `${name}${specification ? `（${specification}）` : ""}`,
  quantity,
  decided.disposal,
  `${asSentence(decided.note)}${decided.basis ? `依据：${asSentence(decided.basis)}` : ""}`,
];
