import { z } from "zod";
import {
  CheckList,
  Dialogue,
  Heading,
  NothingFollows,
  Paragraphs,
  SignatureLines,
  Together,
  WritingSpace,
} from "@/lib/documents/parts";
import { officer, proseMinute } from "@/lib/documents/prose";
import { inspector, maybe, minute, twoInspectors, words } from "@/lib/documents/shapes";
import { GridTable, PartyTable } from "@/lib/documents/tables";
import { definePaper } from "@/lib/documents/template";

const RIGHTS = {
  certificates_shown: "监察员不少于两人，已经出示执法证件并说明身份",
  recusal: "被询问人认为监察员与本案有直接利害关系的，有权申请回避",
  truthful_answers: "被询问人应当如实回答询问，不得隐瞒事实真相、出具伪证，不得拒绝或者阻挠调查",
  check_the_record: "被询问人有权核对笔录，认为有遗漏或者差错的，有权要求补充或者更正",
} as const;

const person = z.strictObject({
  name: words,
  sex: maybe,
  age: z.number().int().positive().optional(),
  idKind: maybe,
  idNumber: maybe,
  employer: maybe,
  post: maybe,
  phone: maybe,
  address: maybe,
});

const turn = z.strictObject({
  question: words,
  answer: words,
  /** What stood before the person corrected it, oldest first: printed struck through. */
  questionsBefore: z.array(words).optional(),
  answersBefore: z.array(words).optional(),
});

const correction = z.strictObject({ place: words, stood: words, replacement: words });

/**
 * 调查询问笔录 (处罚法 第五十五条): two inspectors ask, every page is signed. What the person corrects before signing stays
 * legible, struck through, and is confirmed one by one.
 */
export const inquiryRecord = definePaper({
  key: "inquiry-record",
  title: "劳动保障监察调查询问笔录",
  numbered: false,
  pageSignatures: ["被询问人（签名捺印）", "记录人（签名）", "询问人一（签名）", "询问人二（签名）"],
  input: z.strictObject({
    caseName: words,
    startedAt: minute,
    endedAt: minute.optional(),
    place: words,
    inspectors: twoInspectors,
    recorder: inspector,
    person,
    rightsTold: z.array(z.enum(["certificates_shown", "recusal", "truthful_answers", "check_the_record"])),
    turns: z.array(turn).min(1),
    corrections: z.array(correction).default([]),
    /** Why the person did not sign, in a whole sentence. */
    refusal: maybe,
    /** Who saw it; without one it was filmed. */
    witness: maybe,
  }),
  Body: ({ input }) => (
    <>
      <PartyTable
        rows={[
          ["案由", input.caseName],
          [
            "询问时间",
            `${proseMinute(input.startedAt)}至${input.endedAt ? proseMinute(input.endedAt) : "　　时　　分"}`,
          ],
          ["询问地点", input.place],
          ["询问人", input.inspectors.map(officer).join("\n"), "记录人", officer(input.recorder)],
          ...personRows(input.person),
        ]}
      />
      <Heading>权利义务告知</Heading>
      <CheckList items={rights(input.rightsTold)} />
      <Heading>询问内容</Heading>
      <Dialogue turns={input.turns} />
      <NothingFollows />
      {input.corrections.length > 0 ? <Corrections corrections={input.corrections} /> : null}
      <Paragraphs text="请被询问人核对以上笔录（无阅读能力的，由记录人宣读），无误后逐页签名、捺印，更正处捺印，并亲笔写明：“以上笔录我看过（向我宣读过），和我说的相符。”" />
      {input.refusal ? <Refusal refusal={input.refusal} witness={input.witness} /> : <WritingSpace />}
    </>
  ),
});

const Corrections = ({ corrections }: { corrections: readonly z.output<typeof correction>[] }) => (
  <>
    <Heading>更正情况</Heading>
    <Paragraphs text="被询问人核对笔录后提出下列更正，正文中划去的是原记录，其后是更正后的内容；逐项由被询问人签名、捺印确认。" />
    <GridTable
      columns={correctionColumns}
      rows={corrections.map(({ place, stood, replacement }, at) => [String(at + 1), place, stood, replacement, ""])}
    />
  </>
);

const correctionColumns = [
  { title: "序号", width: 12, centred: true },
  { title: "更正处", width: 26, centred: true },
  { title: "原记录", width: 44 },
  { title: "更正为", width: 44 },
  { title: "被询问人签名捺印", width: 30, centred: true },
];

/** Kept in one piece, so that whoever signs signs beside the words. */
const Refusal = ({ refusal, witness }: { refusal: string; witness: string | undefined }) => (
  <Together>
    <Heading>拒绝签名的情况</Heading>
    <Paragraphs text={`被询问人未签名的情况：${refusal}`} />
    <Paragraphs text={witness ? `见证人：${witness}` : "没有见证人，全程录音录像。"} />
    <SignatureLines labels={[...(witness ? ["见证人（签名）"] : []), "询问人一（签名）", "询问人二（签名）"]} />
  </Together>
);

const rights = (told: readonly (keyof typeof RIGHTS)[]) =>
  Object.entries(RIGHTS).map(([right, text]) => {
    const ticked = told.some((one) => one === right);
    return { text: `${text}。（${ticked ? "已告知" : "未告知"}）`, ticked };
  });

const personRows = (asked: z.output<typeof person>) =>
  [
    ["被询问人", asked.name, "性别、年龄", [asked.sex, asked.age && `${asked.age}岁`].filter(Boolean).join("，")],
    ["证件类型", asked.idKind, "证件号码", asked.idNumber],
    ["工作单位", asked.employer, "职务（工种）", asked.post],
    ["联系电话", asked.phone, "住址", asked.address],
  ] as const;
