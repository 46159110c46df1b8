import { Banner } from "@/components/ui/banner";
import { Button, ButtonLink } from "@/components/ui/button";
import { PageHead } from "@/components/ui/page-head";
import { Section } from "@/components/ui/section";
import type { ComplaintKind } from "@/lib/complaints/lifecycle";
import type { LodgedResult } from "@/lib/complaints/queries/draft";
import { proseDate } from "@/lib/kernel/clock";

/** What a person keeps after lodging: number, query code, by when they will hear, whom to ring. Made to be printed. */
export function PublicLodgedView({ kind, result }: { kind: ComplaintKind; result: LodgedResult }) {
  const word = kind === "tip" ? "举报" : "投诉";
  const due = `${proseDate(result.dueOn)}以前${result.provisional ? "（预计）" : ""}`;
  return (
    <>
      <PageHead title={`${word}已收到`} />
      <Banner kind="done">
        {proseDate(result.receivedOn)}收到您的{word}，请记下编号和查询码。
      </Banner>
      <dl className="grid max-w-measure gap-2 border-2 border-ink px-4 py-3">
        <div>
          <dt className="font-semibold">编号</dt>
          <dd className="text-title">{result.number}</dd>
        </div>
        <div>
          <dt className="font-semibold">查询码</dt>
          <dd className="text-title">{grouped(result.code)}</dd>
        </div>
      </dl>
      <p className="mt-2 max-w-measure">
        查询码只在这里显示，我们也查不到它。请用笔抄下、截图或者打印，不要告诉别人。在这台设备上，本页一小时内还可以再打开。
      </p>
      <Section title="接下来">
        <ul className="grid max-w-measure list-disc gap-1 ps-5">
          <li>
            {kind === "tip"
              ? "本机关及时审查，认为需要调查处理的，及时立案。"
              : `5个工作日内（${due}）告知您是否受理。`}
          </li>
          <li>用编号和查询码可以随时查询办理进度。</li>
          <li>
            由{result.organName}办理，地址：{result.organAddress}，电话：
            <a href={`tel:${result.organPhone}`} className="link">
              {result.organPhone}
            </a>
            。也可以拨打12333。
          </li>
          <li>需要补交证明时，可以带到上面的地址，或者打电话问怎么交。</li>
        </ul>
      </Section>
      <p className="mt-4 flex flex-wrap gap-3 print:hidden">
        <ButtonLink href="/complaints/track">查询办理进度</ButtonLink>
        <ButtonLink href="/welcome">回到首页</ButtonLink>
      </p>
      <form method="post" action="/complaints/receipt/leave" className="mt-6 print:hidden">
        <input type="hidden" name="kind" value={kind} />
        <p className="mb-2 max-w-measure text-muted">
          用的是别人的设备或者公用电脑，记下编号和查询码以后，请点“清除本机记录”：这台设备上就不能再打开本页。
        </p>
        <Button type="submit">清除本机记录</Button>
      </form>
    </>
  );
}

/** `ABCD-EFGH-JKMN-PQRT`: four by four, as it is read out and typed. */
const grouped = (code: string): string => code.replace(/(.{4})(?=.)/g, "$1-");
