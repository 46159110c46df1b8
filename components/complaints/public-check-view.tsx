import Link from "next/link";
import { Banner } from "@/components/ui/banner";
import { Button } from "@/components/ui/button";
import { DescriptionList } from "@/components/ui/description-list";
import { PageHead } from "@/components/ui/page-head";
import type { ComplaintKind } from "@/lib/complaints/lifecycle";
import { type Answers, formPath, pagesOf, type QuestionPage } from "@/lib/complaints/questions";
import type { Field, Question } from "./public-question";

type PublicCheckViewProps = {
  kind: ComplaintKind;
  questions: Readonly<Record<string, Question>>;
  answers: Answers;
  /** How many photographs go with it. */
  photoCount: number;
  /** Until when the answers stay, in words, where too much was lodged from this network. */
  keptUntil: string | null;
};

/** Every answer once more, each with the way to change it, and the last step. */
export function PublicCheckView({ kind, questions, answers, photoCount, keptUntil }: PublicCheckViewProps) {
  return (
    <>
      {keptUntil === null ? null : (
        <Banner kind="error">
          从您的网络一小时内提交的太多，这一份还没有提交。您填的内容都保存着，保存到{keptUntil}
          ：请一小时后在这台设备上再点“提交”，或者拨打12333。
        </Banner>
      )}
      <PageHead title={kind === "tip" ? "核对后提交举报" : "核对后提交投诉"} />
      {pagesOf(kind).map((page) => (
        <Answered key={page} {...{ kind, page, answers, photoCount }} question={questions[page]} />
      ))}
      <form method="post" action="/complaints/drafts/lodge" className="mt-6 max-w-measure">
        <input type="hidden" name="kind" value={kind} />
        <p className="mb-3">
          {kind === "tip"
            ? "请如实举报。捏造事实诬告他人的，要承担法律责任。"
            : "请确认以上内容属实。提交后会得到编号和查询码，5个工作日内告知是否受理。"}
        </p>
        <Button type="submit" tone="primary">
          {kind === "tip" ? "提交举报" : "提交投诉"}
        </Button>
      </form>
    </>
  );
}

type AnsweredProps = Pick<PublicCheckViewProps, "kind" | "answers" | "photoCount"> & {
  page: QuestionPage;
  question: Question | undefined;
};

function Answered({ kind, page, question, answers, photoCount }: AnsweredProps) {
  if (!question) return null;
  const change = (
    <Link
      href={`${formPath(kind)}?page=${page}&back=check`}
      prefetch={false}
      className="link target inline-flex items-center"
    >
      更改<span className="sr-only">：{question.title}</span>
    </Link>
  );
  return (
    <section className="mt-4">
      <div className="flex flex-wrap items-baseline justify-between gap-x-4">
        <h2 className="font-semibold">{question.title}</h2>
        {change}
      </div>
      <DescriptionList
        items={[
          ...question.fields.map((field) => ({ term: field.label, detail: shown(field, answers[field.name]) })),
          ...(page === "proof" ? [{ term: "照片", detail: photoCount === 0 ? "没有" : `${photoCount}张` }] : []),
        ]}
      />
    </section>
  );
}

/** An answer in the words of its choices; what was typed stands as typed. */
function shown(field: Field, answer: Answers[string] | undefined): React.ReactNode {
  const given = typeof answer === "string" ? [answer] : (answer ?? []);
  const said = given.filter((one) => one !== "");
  switch (field.control) {
    case "choices":
      return labels(field.options, said) || <Missing />;
    case "select":
      return (
        labels(
          field.groups.flatMap((group) => group.options),
          said,
        ) || field.emptyLabel
      );
    case "text":
    case "area":
      return said.length === 0 ? <Missing /> : <span className="whitespace-pre-wrap">{said.join("")}</span>;
  }
}

const labels = (options: readonly { value: string; label: string }[], chosen: readonly string[]): string =>
  options
    .filter(({ value }) => chosen.includes(value))
    .map(({ label }) => label)
    .join("、");

const Missing = () => <span className="text-muted">没有填写</span>;
