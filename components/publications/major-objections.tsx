import { DescriptionList } from "@/components/ui/description-list";
import { Section } from "@/components/ui/section";
import { objectionVerdictLabels } from "@/lib/publications/major-labels";
import type { MajorEntry } from "@/lib/publications/queries/major-file";

type Objected = MajorEntry["objections"][number];

/** What the party said against the publication, the oldest first, and what it was answered. Nothing without one. */
export const Objections = ({ objections }: { objections: readonly Objected[] }) =>
  objections.map((each) => (
    <Section key={each.objection.id} title={`异议　${each.objection.receivedOn}收到`}>
      <DescriptionList items={itemsOf(each)} />
    </Section>
  ));

const itemsOf = ({ objection, answeredBy, dueOn }: Objected) => [
  { term: "提出异议的人", detail: objection.givenBy },
  { term: "异议的内容", detail: <Lines text={objection.content} /> },
  ...(objection.answer === null
    ? [{ term: "答复", detail: dueOn === null ? "尚未答复" : `尚未答复，最晚${dueOn}` }]
    : [
        { term: "核实的结果", detail: objectionVerdictLabels[objection.isSustained ? "sustained" : "dismissed"] },
        { term: "核实的情况和理由", detail: <Lines text={objection.answer} /> },
        { term: "怎样告知当事人", detail: objection.told },
        { term: "答复", detail: `${objection.answeredOn}　${answeredBy}` },
      ]),
];

const Lines = ({ text }: { text: string }) => <span className="whitespace-pre-wrap">{text}</span>;
