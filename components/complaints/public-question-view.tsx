import Link from "next/link";
import { Button } from "@/components/ui/button";
import { FaultSummary } from "@/components/ui/fault-summary";
import { QuestionArea, QuestionChoices, QuestionSelect, QuestionText } from "@/components/ui/question-fields";
import type { ComplaintKind } from "@/lib/complaints/lifecycle";
import { type Answers, formPath, pagesOf, type QuestionPage } from "@/lib/complaints/questions";
import type { Field, Question } from "./public-question";
import { UnsavedAnswers } from "./unsaved-answers";

type Faults = Readonly<Record<string, string>>;

type PublicQuestionViewProps = {
  kind: ComplaintKind;
  page: QuestionPage;
  question: Question;
  answers: Answers;
  faults: Faults;
  /** The page was opened from the check page to change an answer. */
  isChange: boolean;
};

/** One question of the public form: a page of its own, a plain form, an answer kept as typed. */
export function PublicQuestionView({ kind, page, question, answers, faults, isChange }: PublicQuestionViewProps) {
  const order = pagesOf(kind);
  const at = order.indexOf(page);
  return (
    <>
      <FaultSummary faults={faults} />
      <StepBack path={formPath(kind)} before={order[at - 1]} isChange={isChange} />
      <p className="text-muted">
        {kind === "tip" ? "举报" : "投诉"}：第 {at + 1} 步，共 {order.length + 1} 步
      </p>
      <h1 className="mb-2 text-title font-semibold">{question.title}</h1>
      <div className="mb-4 grid max-w-measure gap-2">
        {question.lead.map((sentence) => (
          <p key={sentence}>{sentence}</p>
        ))}
      </div>
      <form method="post" action="/complaints/drafts/save" className="grid max-w-measure gap-5">
        <input type="hidden" name="kind" value={kind} />
        <input type="hidden" name="page" value={page} />
        {isChange ? <input type="hidden" name="back" value="check" /> : null}
        <UnsavedAnswers />
        {question.fields.map((field) => (
          <PublicField key={field.name} field={field} answer={answers[field.name]} error={faults[field.name]} />
        ))}
        <div>
          <Button type="submit" tone="primary">
            {isChange ? "保存，回到核对" : "继续"}
          </Button>
        </div>
      </form>
    </>
  );
}

function StepBack({ path, before, isChange }: { path: string; before?: string; isChange: boolean }) {
  const href = isChange ? `${path}?page=check` : before && `${path}?page=${before}`;
  if (!href) return null;
  return (
    <Link href={href} prefetch={false} className="link target inline-flex items-center">
      {isChange ? "返回核对" : "返回上一步"}
    </Link>
  );
}

function PublicField({ field, answer, error }: { field: Field; answer: Answers[string] | undefined; error?: string }) {
  const value = typeof answer === "string" ? answer : undefined;
  switch (field.control) {
    case "text": {
      const { control: _, ...rest } = field;
      return <QuestionText {...rest} value={value} error={error} />;
    }
    case "area": {
      const { control: _, ...rest } = field;
      return <QuestionArea {...rest} value={value} error={error} />;
    }
    case "select": {
      const { control: _, ...rest } = field;
      return <QuestionSelect {...rest} value={value} error={error} />;
    }
    case "choices": {
      const { control: _, ...rest } = field;
      return (
        <QuestionChoices {...rest} chosen={typeof answer === "string" ? [answer] : (answer ?? [])} error={error} />
      );
    }
  }
}
