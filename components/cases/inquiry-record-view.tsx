import { DescriptionList } from "@/components/ui/description-list";
import { Section } from "@/components/ui/section";
import { idKindLabels, rightLabels, sexLabels, standingLabels } from "@/lib/cases/inquiry-labels";
import type { RecordFile } from "@/lib/cases/queries/inquiries";

/** A record as it will be read over: the head, the rights, the questions and answers. */
export function InquiryRecordView({ record }: { record: RecordFile }) {
  return (
    <>
      <DescriptionList items={headOf(record)} />
      <Section title="权利义务告知">
        {record.rightsTold.length === 0 ? <p className="text-muted">还没有告知。</p> : null}
        <ul className="list-disc ps-6">
          {record.rightsTold.map((right) => (
            <li key={right}>{rightLabels[right]}：已告知</li>
          ))}
        </ul>
      </Section>
      <Section title="问答">
        <dl className="max-w-measure">
          {numbered(record.shownTurns).map(({ number, question, answer, questionsBefore, answersBefore }) => (
            <div key={number} className="border-b border-line py-2">
              <dt className="font-semibold">
                问：
                <Struck texts={questionsBefore} />
                {question || "（空）"}
              </dt>
              <dd className="whitespace-pre-line">
                答：
                <Struck texts={answersBefore} />
                {answer || "（空）"}
              </dd>
            </div>
          ))}
        </dl>
      </Section>
    </>
  );
}

/** What stood before it was corrected; read out as deleted. */
const Struck = ({ texts }: { texts: readonly string[] }) =>
  texts.map((text) => (
    <del key={text} className="me-2 text-muted">
      {text}
    </del>
  ));

const numbered = (turns: RecordFile["shownTurns"]) => turns.map((turn, at) => ({ ...turn, number: at + 1 }));

function headOf(record: RecordFile) {
  const person = [sexLabels[record.sex], record.age && `${record.age}岁`, record.employer, record.post];
  return [
    { term: "询问时间", detail: `${record.heldOn} ${record.startTime}至${record.endTime || "（未填）"}` },
    { term: "询问地点", detail: record.place },
    { term: "询问人", detail: record.questioners.join("、") },
    { term: "记录人", detail: record.recorder },
    { term: "被询问人", detail: `${record.personName}，${standingLabels[record.standing]}` },
    { term: "基本情况", detail: person.filter(Boolean).join("，") },
    { term: "证件", detail: `${idKindLabels[record.idKind]} ${record.maskedIdNumber}` },
    { term: "电话、住址", detail: [record.phone, record.address].filter(Boolean).join("，") || "未填" },
  ];
}
