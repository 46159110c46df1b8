import { MinuteText } from "@/components/ui/date-text";
import { DescriptionList } from "@/components/ui/description-list";
import { Lamp } from "@/components/ui/lamp";
import { TextLink } from "@/components/ui/text-link";
import type { FormAction } from "@/lib/action-result";
import type { LampOf } from "@/lib/deadlines/lamps";
import { proseDate } from "@/lib/kernel/clock";
import { yuan } from "@/lib/kernel/money";
import { dueBecause, employerItemStateLabels, whyNot } from "@/lib/orders/labels";
import type { EmployerOrderItem } from "@/lib/orders/queries/employer-orders";
import { ItemStateBadge } from "./item-state-badge";
import { FileNames, Verdict } from "./proof-list";
import { ProofNoteForm } from "./proof-note-form";
import { ProofUploader } from "./proof-uploader";

type Action = FormAction<unknown, unknown>;
type Props = { item: EmployerOrderItem; lamp: LampOf | undefined; prove: Action; detach: Action };

/** One thing that the employer is to correct, with the place to hand in its proof. */
export function EmployerItem({ item, lamp, prove, detach }: Props) {
  return (
    <li id={item.id} className="border-b border-line py-4">
      <h3 className="flex flex-wrap items-baseline gap-x-3 gap-y-1 font-semibold">
        第{item.ordinal}项　{item.action}
        <ItemStateBadge state={item.state} labels={employerItemStateLabels} defiedOn={item.defiedOn} />
        {lamp ? <Lamp {...lamp} /> : null}
      </h3>
      <DescriptionList items={factsOf(item)} />
      {item.amountFen === null ? null : (
        <p className="mt-3">
          <TextLink href={`/employer/orders/${item.orderId}/payments`}>逐人支付：查看应付名单，报送支付证明</TextLink>
        </p>
      )}
      <Sent proofs={item.proofs} />
      <Handing item={item} prove={prove} detach={detach} />
    </li>
  );
}

function factsOf(item: EmployerOrderItem) {
  const { dueOn, amountFen, workerCount, proofWanted, stillLifted } = item;
  const reach = [
    amountFen === null ? [] : [{ term: "金额", detail: yuan(amountFen) }],
    workerCount === null ? [] : [{ term: "涉及劳动者", detail: `${workerCount}人` }],
  ].flat();
  return [
    { term: "改正期限", detail: `${proseDate(dueOn)}前（含当日）${dueBecause(item)}` },
    ...(stillLifted === null ? [] : [{ term: "不恢复的原因", detail: stillLifted }]),
    ...reach,
    { term: "请报送", detail: proofWanted },
  ];
}

function Sent({ proofs }: { proofs: EmployerOrderItem["proofs"] }) {
  if (proofs.length === 0) return null;
  return (
    <div className="mt-3">
      <p className="font-semibold">已报送的证明</p>
      <ol className="border-s-2 border-line ps-4">
        {proofs.map((proof) => (
          <li key={proof.id} className="py-1.5">
            <p>
              <MinuteText at={proof.submittedAt} />
              {proof.isOnBehalf ? "　由监察员代为录入" : null}
              <Verdict proof={proof} />
            </p>
            <p className="max-w-measure">{proof.note}</p>
            <FileNames files={proof.files} />
            {proof.reason === null ? null : (
              <p className="max-w-measure text-overdue">
                {proof.verifiedOn}复查未认可：{proof.reason}
              </p>
            )}
            {proof.retractedOn === null ? null : (
              <p className="max-w-measure text-overdue">
                {proof.retractedOn}撤回已改正的认定：{proof.retractedBecause}
              </p>
            )}
          </li>
        ))}
      </ol>
    </div>
  );
}

/** The two steps of handing in; when it is not open now, why. */
function Handing({ item, prove, detach }: Omit<Props, "lamp">) {
  const reason = item.refusalOf(item.state === "defied" ? "proveLate" : "prove");
  if (item.state === "corrected" || item.state === "lifted") return null;
  if (reason === "proof_waits") return <p className="mt-3">已报送，请等待监察员复查，结果会显示在这里。</p>;
  if (reason !== null && reason !== "no_proof_file") return <p className="mt-3 text-muted">{whyNot(reason)}</p>;
  return (
    <>
      <ProofUploader href={`/uploads/employer/order-items/${item.id}`} unsent={item.unsent} detach={detach} />
      {item.unsent.length > 0 ? (
        <ProofNoteForm
          id={item.id}
          version={item.version}
          help="第二步：写明怎样改正的、何时改正、涉及多少人和多少钱。"
          next="报送后由两名监察员复查，复查结果显示在本页。"
          action={prove}
        />
      ) : (
        <p className="text-muted">第二步：上传文件后，在这里写明改正情况并报送。</p>
      )}
    </>
  );
}
