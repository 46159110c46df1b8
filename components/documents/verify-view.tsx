import { Banner } from "@/components/ui/banner";
import { Button } from "@/components/ui/button";
import { DescriptionList } from "@/components/ui/description-list";
import { PageHead } from "@/components/ui/page-head";
import { QuestionText } from "@/components/ui/question-fields";
import { Section } from "@/components/ui/section";
import type { VerifiedPaper } from "@/lib/documents/queries";
import type { VerifyBy } from "@/lib/documents/verify-query";
import { proseDate } from "@/lib/kernel/clock";

type VerifyViewProps = { by?: VerifyBy; paper?: VerifiedPaper | null; fault?: string };

/** Is this paper ours? Asked by its code or by the file itself; answered without a word of its content. */
export function VerifyView({ by, paper, fault }: VerifyViewProps) {
  return (
    <>
      <PageHead title="核验文书" />
      {fault ? <Banner kind="error">{faultWords(fault)}</Banner> : null}
      {by && paper ? <Genuine by={by} paper={paper} /> : null}
      {by && !paper ? <Unknown by={by} /> : null}
      <Section title="用核验码查">
        <form method="get" action="/verify" className="grid max-w-measure gap-4">
          <QuestionText
            name="code"
            label="核验码"
            help="印在文书的二维码旁边，12位。"
            value={by && "code" in by ? by.code : undefined}
            autoComplete="off"
            maxLength={40}
            width="short"
          />
          <div>
            <Button type="submit" tone="primary">
              核验
            </Button>
          </div>
        </form>
      </Section>
      <Section title="用电子文件查">
        <form method="post" action="/uploads/verify" encType="multipart/form-data" className="grid max-w-measure gap-4">
          <div>
            <label htmlFor="file" className="block font-semibold">
              PDF 文件
            </label>
            <p id="file-help" className="text-muted">
              最大20 MB。只计算文件的指纹，不保存文件。改动过一个字，指纹就对不上。
            </p>
            <input
              id="file"
              name="file"
              type="file"
              accept="application/pdf,.pdf"
              required
              aria-describedby="file-help"
              className="control target block w-full py-2"
            />
          </div>
          <div>
            <Button type="submit">核验文件</Button>
          </div>
        </form>
      </Section>
    </>
  );
}

function Genuine({ by, paper }: { by: VerifyBy; paper: VerifiedPaper }) {
  return (
    <>
      <Banner kind="done">
        {"code" in by
          ? "这是本平台出具的文书。请对照手里的文书，下面各项应当一致。"
          : "文件与本平台出具时完全一致，没有改动。"}
      </Banner>
      {paper.voidedOn === null ? null : <Banner kind="warn">{outOfUse(paper)}</Banner>}
      <DescriptionList
        items={[
          { term: "文书名称", detail: paper.title },
          { term: "文号", detail: paper.number ?? "无文号" },
          { term: "出具日期", detail: proseDate(paper.issuedOn) },
          { term: "出具机关", detail: paper.organName },
        ]}
      />
    </>
  );
}

const outOfUse = ({ voidedOn, replacedById }: VerifiedPaper) =>
  replacedById === null
    ? `这份文书已于${proseDate(voidedOn ?? "")}作废，不再使用。`
    : `这份文书已于${proseDate(voidedOn ?? "")}更正，由另一份替代。`;

const Unknown = ({ by }: { by: VerifyBy }) => (
  <Banner kind="error">
    {"code" in by
      ? "没有找到这个核验码。请核对后再查；仍然没有的，这份文书可能不是本平台出具的，请拨打12333或者文书上的机关电话核实。"
      : "没有找到这个文件：它不是本平台出具的，或者出具后被改动过。打印件、扫描件、截图请用核验码查。"}
  </Banner>
);

function faultWords(fault: string): string {
  if (fault === "too_large") return "文件超过20 MB，没有核验。本平台的文书不会这么大，请用核验码查。";
  if (fault === "asked_too_often") return "核验太频繁，请一小时后再试；急事请拨打12333。";
  if (fault === "no_file" || fault === "no_code") return "请填写核验码，或者选择文件。";
  return "没有核验成，请再试一次。";
}
