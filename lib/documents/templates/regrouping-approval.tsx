import { z } from "zod";
import { lines, officer } from "@/lib/documents/prose";
import { inspector, legalDay, maybe, words } from "@/lib/documents/shapes";
import { PartyTable, type TableRow } from "@/lib/documents/tables";
import { definePaper } from "@/lib/documents/template";
import { proseDate } from "@/lib/kernel/clock";

const count = z.number().int().nonnegative();

const clock = z.strictObject({
  label: words,
  startedOn: legalDay,
  dueOn: legalDay,
  isProvisional: z.boolean(),
  isPaused: z.boolean(),
});

/** The case that goes on, what was proposed and what was decided, as they stood when it was decided. */
const decided = {
  caseNumber: words,
  caseName: words,
  employer: words,
  openedOn: legalDay,
  inspectors: z.array(inspector),
  reason: words,
  proposer: words,
  proposedOn: legalDay,
  /** The clocks by which it is done afterwards. */
  governing: z.array(clock),
  isApproved: z.boolean(),
  decidedOn: legalDay,
  decision: words,
  remarks: maybe,
};

/** 并案审批表: the later case goes on in the earlier one, or does not. */
export const mergeApproval = definePaper({
  key: "merge-approval",
  title: "劳动保障监察并案审批表",
  version: 2,
  numbered: false,
  kind: "form",
  input: z.strictObject({
    ...decided,
    other: z.strictObject({ number: words, name: words, openedOn: legalDay }),
    contents: z.strictObject({
      complaints: z.array(words),
      ...{ exhibits: count, findings: count, claims: count, notices: count, visits: count },
      ...{ films: count, persons: count },
      officers: z.array(words),
    }),
    /** The clocks of the case that ends, and those that run on in the one that goes on. */
    ending: z.array(clock),
    moving: z.array(clock),
  }),
  Body: ({ input }) => {
    const { other, contents, isApproved } = input;
    const plan = planOf(isApproved);
    return (
      <PartyTable
        rows={[
          ...caseRows(input),
          ["并入的案件", lines(other.number, other.name, `${proseDate(other.openedOn)}立案`)],
          ...proposalRows(input, "并案理由"),
          [`${plan}转入的内容`, contentLines(contents)],
          [`${plan}停止计算的期限`, clockLines(input.ending)],
          [`${plan}转入后继续计算的期限`, clockLines(input.moving)],
          [`并案后${plan}执行的期限`, clockLines(input.governing)],
          ["办理结果", isApproved ? mergedWords(input) : "不并案，两件案件各自办理，期限不变。"],
          ...decisionRows(input),
        ]}
      />
    );
  },
});

/** 拆案审批表: a part of a case goes on in a case of its own, or does not. */
export const splitApproval = definePaper({
  key: "split-approval",
  title: "劳动保障监察拆案审批表",
  numbered: false,
  kind: "form",
  input: z.strictObject({
    ...decided,
    /** The case that the split opens; it has a number once it is opened. */
    other: z.strictObject({ number: maybe, name: words }),
    parts: z.array(words),
    /** Rows of the ledger that go with the chosen complaints. */
    claims: count,
  }),
  Body: ({ input }) => {
    const { other, parts, claims, isApproved } = input;
    const plan = planOf(isApproved);
    const ledger = claims > 0 && `劳动者台账${claims}行随投诉转入`;
    return (
      <PartyTable
        rows={[
          ...caseRows(input),
          [`${plan}拆出的案件`, lines(other.number, other.name)],
          ...proposalRows(input, "拆案理由"),
          [`${plan}拆出的内容`, lines(...parts.map((part, at) => `${at + 1}.${part}`), ledger)],
          [`新案件${plan}沿用的期限`, clockLines(input.governing)],
          ["办理结果", isApproved ? splitWords(input) : "不拆案，案件照旧办理，期限不变。"],
          ...decisionRows(input),
        ]}
      />
    );
  },
});

const planOf = (isApproved: boolean): string => (isApproved ? "" : "拟");

type Named = Readonly<
  Record<"caseNumber" | "caseName" | "employer" | "openedOn", string> & {
    inspectors: readonly { name: string; certificate?: string | undefined }[];
  }
>;

const caseRows = ({ caseNumber, caseName, employer, openedOn, inspectors }: Named): readonly TableRow[] => [
  ["案件编号", caseNumber, "立案日期", proseDate(openedOn)],
  ["案件名称", caseName],
  ["当事人", employer],
  ["承办监察员", inspectors.map(officer).join("、") || "现无承办人"],
];

type Proposed = Readonly<Record<"reason" | "proposer" | "proposedOn", string>>;

const proposalRows = ({ reason, proposer, proposedOn }: Proposed, label: string): readonly TableRow[] => [
  [label, reason],
  ["呈报人", proposer, "呈报日期", proseDate(proposedOn)],
];

type Decided = Readonly<{ decision: string; remarks?: string | undefined }>;

const decisionRows = ({ decision, remarks }: Decided): readonly TableRow[] => [
  { box: "监察机构意见", opinion: decision, signer: "机构负责人（签名）" },
  ["备注", remarks],
];

type Clock = z.output<typeof clock>;

const clockLines = (clocks: readonly Clock[]): string =>
  lines(...clocks.map((one) => `${one.label}：自${proseDate(one.startedOn)}起算，${endOf(one)}`));

const endOf = ({ dueOn, isProvisional, isPaused }: Clock): string =>
  isPaused ? "现已暂停" : `至${proseDate(dueOn)}${isProvisional ? "（预计）" : ""}`;

type Contents = z.output<typeof mergeApproval.input>["contents"];

const contentLines = ({ complaints, officers, ...counts }: Contents): string =>
  lines(
    `投诉举报：${complaints.join("、") || "没有"}`,
    `证据${counts.exhibits}份、认定的事实${counts.findings}项`,
    `劳动者台账${counts.claims}行、调查询问通知书${counts.notices}份、现场检查${counts.visits}次`,
    `执法记录（含没有录音录像的说明）${counts.films}条、责任人员${counts.persons}人`,
    `原承办人：${officers.join("、") || "尚未指派"}`,
  );

type Merged = Readonly<{ decidedOn: string; caseNumber: string; other: { number: string } }>;

const mergedWords = ({ decidedOn, caseNumber, other }: Merged): string =>
  `${other.number}自${proseDate(decidedOn)}起并入${caseNumber}办理，其承办人不再承办；已经制发的文书留在原案卷，文号不变。`;

type Split = Readonly<{ decidedOn: string; caseNumber: string; other: { number?: string | undefined } }>;

const splitWords = ({ decidedOn, caseNumber, other }: Split): string =>
  `上列内容自${proseDate(decidedOn)}起由${other.number ?? ""}办理，所依据的证据复制入该案卷；已经制发的文书留在${caseNumber}案卷，文号不变。`;
