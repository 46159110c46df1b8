import { Disclosure } from "@/components/ui/disclosure";
import { PageHead } from "@/components/ui/page-head";
import { Section } from "@/components/ui/section";
import { type InspectionItem, type InspectionQuestion, provisionOf } from "@/lib/patrols/inspection-items";
import { PatrolTabs } from "./patrol-tabs";

/** 检查事项清单: what is asked on a visit, item by item, with the provision that each 否 points at. */
export function InspectionItemsView({ items }: { items: readonly InspectionItem[] }) {
  return (
    <>
      <PageHead title="检查事项清单" />
      <PatrolTabs current="/office/patrols/items" />
      <p className="max-w-measure">
        每一项按“是、否、不适用、未查”记录；“否”为检查发现的问题，可以据此立案。条文来自违法事项目录，没有对应条文的，由监察员认定事实时选择。
      </p>
      {items.map(({ key, label, questions }) => (
        <Section key={key} title={`${label}（${questions.length}）`}>
          <ol className="list-decimal ps-6">
            {questions.map((question) => (
              <li key={question.key} className="border-b border-line py-1.5">
                {question.statement}
                <Provision question={question} />
              </li>
            ))}
          </ol>
        </Section>
      ))}
    </>
  );
}

/** The law behind a question, folded. */
export function Provision({ question }: { question: InspectionQuestion }) {
  const provision = provisionOf(question);
  if (provision === null) return <p className="text-muted">目录中没有对应的条文。</p>;
  return (
    <Disclosure summary={provision.cited}>
      <p className="whitespace-pre-line">{provision.text ?? provision.title}</p>
    </Disclosure>
  );
}
