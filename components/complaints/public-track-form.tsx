import { Button } from "@/components/ui/button";
import { FaultSummary } from "@/components/ui/fault-summary";
import { PageHead } from "@/components/ui/page-head";
import { QuestionText } from "@/components/ui/question-fields";

/** Asks for number and query code. What is unknown and what is wrong read the same. */
export function TrackForm({ fault, number }: { fault?: string; number?: string }) {
  const words = faultWords(fault);
  return (
    <>
      <FaultSummary faults={words ? { code: words } : {}} />
      <PageHead title="查询办理进度" />
      <form method="post" action="/complaints/track/ask" className="grid max-w-measure gap-5">
        <QuestionText
          name="number"
          label="编号"
          help="例如 TS2026-00001 或者 JB2026-00001。"
          value={number}
          autoComplete="off"
          maxLength={40}
          width="short"
        />
        <QuestionText
          name="code"
          label="查询码"
          help="提交时得到的16位查询码，大小写和横线都不要紧。"
          error={words}
          autoComplete="off"
          maxLength={60}
        />
        <div>
          <Button type="submit" tone="primary">
            查询
          </Button>
        </div>
      </form>
      <p className="mt-6 max-w-measure text-muted">
        查询码丢了，我们也查不到。请带身份证件到受理的机构询问，或者拨打12333。
      </p>
    </>
  );
}

function faultWords(fault: string | undefined): string | undefined {
  if (fault === undefined) return undefined;
  if (fault === "asked_too_often")
    return "从这个网络地址填错的次数太多，请一小时后再试，或者换一个网络；急事请拨打12333。";
  if (fault === "not_found") return "编号或者查询码不对，请对照当时的记录再填一次。";
  return "没有查成，请再填一次。";
}
