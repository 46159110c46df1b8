import { DescriptionList } from "@/components/ui/description-list";
import { Section } from "@/components/ui/section";
import { TextLink } from "@/components/ui/text-link";
import {
  asOf,
  debtLabels,
  deferralKindLabels,
  deferralStateLabels,
  enforcementStateLabels,
  stillGrowing,
} from "@/lib/enforcement/labels";
import type { EmployerAccount as Account } from "@/lib/enforcement/queries/employer-account";
import { reviewKindLabels, reviewResultLabels } from "@/lib/enforcement/review-labels";
import { proseDate } from "@/lib/kernel/clock";
import { yuan } from "@/lib/kernel/money";

/** What a decision asks of its employer as it stands today: how it is paid or performed, and how it is contested. */
export function EmployerAccount({ account }: { account: Account }) {
  const isOver = account.standing === "annulled" || account.standing === "ended";
  return (
    <Section title="缴纳、履行和不服的期限">
      <DescriptionList
        items={[
          { term: "送达日期", detail: proseDate(account.servedOn) },
          { term: "状态", detail: standingOf(account) },
          ...(isOver ? [] : [...dueOf(account), ...sumsOf(account), ...deferralOf(account), ...payAt(account)]),
          ...resultsOf(account),
          ...(account.standing === "annulled" ? [] : contestOf(account)),
        ]}
      />
    </Section>
  );
}

function standingOf({ standing, performedOn, isSuspended }: Account): string {
  if (performedOn !== null) return `${proseDate(performedOn)}${enforcementStateLabels.performed}`;
  return isSuspended ? "中止执行" : enforcementStateLabels[standing];
}

function dueOf({ standing, isRemedy, payBy, bank, sums }: Account) {
  if (standing !== "due") return [];
  const term = isRemedy ? "履行期限" : "缴款期限";
  const days = isRemedy || sums.length > 0 ? [{ term, detail: `${proseDate(payBy)}前（含当日）` }] : [];
  if (bank === null || isRemedy) return days;
  const account = bank.account === "" ? "" : `，账号${bank.account}`;
  return [...days, { term: "缴款银行", detail: `${bank.name}（${bank.address}）${account}` }];
}

const sumsOf = ({ sums, surcharge, today }: Account) => [
  ...sums.map(({ debt, dueFen, paidFen, owedFen }) => ({
    term: debtLabels[debt],
    detail: `${asOf(today)}应付${yuan(dueFen)}，已付${yuan(paidFen)}，尚欠${yuan(owedFen)}`,
  })),
  ...(surcharge.fen > 0 && stillGrowing(surcharge) !== "" && isFineOwed(sums)
    ? [{ term: "加处罚款的计算", detail: stillGrowing(surcharge) }]
    : []),
];

const isFineOwed = (sums: Account["sums"]) => sums.some(({ debt, owedFen }) => debt === "fine" && owedFen > 0);

function deferralOf({ deferral }: Account) {
  if (deferral === null) return [];
  const { kind, state, appliedOn, plan } = deferral;
  const said = `${proseDate(appliedOn)}申请，${deferralStateLabels[state]}`;
  return [{ term: deferralKindLabels[kind], detail: <Plan said={said} plan={plan} /> }];
}

type Plan = NonNullable<Account["deferral"]>["plan"];

const Plan = ({ said, plan }: { said: string; plan: Plan }) => (
  <>
    {said}
    <ul>
      {plan.map(({ dueOn, fen, paidOn }) => (
        <li key={dueOn}>
          {proseDate(dueOn)}前（含当日）缴纳{yuan(fen)}
          {paidOn === null ? "" : `，${proseDate(paidOn)}已缴清`}
        </li>
      ))}
    </ul>
  </>
);

const payAt = ({ orders }: Account) =>
  orders.map(({ id, number }) => ({
    term: `逐人支付（${number}）`,
    detail: <TextLink href={`/employer/orders/${id}/payments`}>报送支付证明、查看逐人结果</TextLink>,
  }));

const resultsOf = ({ results }: Account) =>
  results.map((row) => ({ term: `${reviewKindLabels[row.kind]}结果`, detail: resultWords(row) }));

/** Who decided what, and what it changed; of what was not decided in time there is no paper. */
function resultWords({ body, result, concludedOn, receivedOn, resultNumber, performBy, left }: Result): string {
  const said = reviewResultLabels[result];
  if (result === "not_decided") return `${body}：复议期限于${proseDate(concludedOn)}届满，${said}`;
  const by = `${body}${proseDate(concludedOn)}${said}（${resultNumber ?? ""}），您单位${proseDate(receivedOn)}收到`;
  const sums = left.map(({ debt, fen }) => `${debtLabels[debt]}${yuan(fen)}`).join("、");
  const kept = sums === "" ? "" : `，保留${sums}`;
  return performBy === null ? `${by}${kept}` : `${by}${kept}，应当在${proseDate(performBy)}前（含当日）履行`;
}

type Result = Account["results"][number];

function contestOf({ contest: { pending, reconsiderBy, sueBy } }: Account) {
  const until = (on: string) => `${proseDate(on)}前（含当日），受理的机关、法院见决定书`;
  return [
    ...pending.map((kind) => ({ term: reviewKindLabels[kind], detail: "已经受理，尚无结果" })),
    ...(reconsiderBy === null ? [] : [{ term: "申请行政复议", detail: until(reconsiderBy) }]),
    ...(sueBy === null ? [] : [{ term: "提起行政诉讼", detail: until(sueBy) }]),
  ];
}
