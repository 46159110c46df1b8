import { parseCreditCode } from "@/lib/kernel/credit-code";
import { changesIn, isReasoned } from "./changes";
import { type Contents, numberOf, peopleIn, sumOf } from "./content";
import { type Answers, fieldNamed, fieldsOfStep, isAsked } from "./fields";
import { relationTypeLabels, relationTypes } from "./fields-of-use";
import { type ReporterKind, type ReportStep, reportSteps } from "./lifecycle";

/** Why a report cannot be sent yet: which step, which field, and a sentence that says the numbers. */
export type Problem = { readonly step: ReportStep; readonly field: string | null; readonly sentence: string };

type Judged = {
  readonly kind: ReporterKind;
  readonly contents: Contents;
  readonly before: Answers | null;
  readonly thresholdPercent: number;
};

/** Everything that stands between a report and its sending, in the order of its steps. */
export function problemsIn(report: Judged): readonly Problem[] {
  const found = [...missing(report), ...totals(report), ...partners(report), ...unreasoned(report)];
  return reportSteps.flatMap((step) => found.filter((problem) => problem.step === step));
}

function missing({ kind, contents }: Judged): Problem[] {
  return reportSteps.flatMap((step) => {
    const { answers } = contents[step];
    const asked = fieldsOfStep(step).filter((field) => !field.optional && isAsked(field, answers, kind));
    return asked
      .filter(({ name }) => (answers[name] ?? "") === "")
      .map(({ name, label }) => ({ step, field: name, sentence: `“${label}”还没有填。` }));
  });
}

/** Two numbers that must be equal, or of which the first may not be the greater; both are said. */
function compare(step: ReportStep, field: string | null, [left, l, right, r]: Pair, isPart = false): Problem[] {
  if (isPart ? l <= r : l === r) return [];
  const how = isPart ? "超过了" : "不等于";
  const sentence = `${left} ${l} ${how}${right} ${r}，相差 ${Math.abs(l - r)}，请核对。`;
  return [{ step, field, sentence }];
}

type Pair = readonly [left: string, l: number, right: string, r: number];

function totals({ contents }: Judged): Problem[] {
  const { answers, districts, partners: rows } = contents.workforce;
  const given = (name: string) => numberOf(Object.assign({}, answers, ...restOf(contents))[name]);
  const labelled = (name: string): string => fieldNamed(name)?.label ?? name;
  const all = relationTypes.reduce((sum, type) => sum + given(type), 0);
  const part = (name: string) =>
    compare("workforce", name, [labelled(name), given(name), "三类在册人数合计", all], true);
  const within = (step: ReportStep, names: readonly string[], total: string) => {
    const sum = names.reduce((held, name) => held + given(name), 0);
    const words = names.map((name) => `“${labelled(name)}”`).join("、");
    return compare(step, names[0] ?? null, [`${words}合计`, sum, labelled(total), given(total)]);
  };
  return [
    ...relationTypes.flatMap((type) => [
      ...compare("workforce", type, [
        ...(["各区域合计的", sumOf(districts, type)] as const),
        ...([`填报的“${relationTypeLabels[type]}人数”`, given(type)] as const),
      ]),
      ...compare(
        ...(["workforce", type] as const),
        ["各合作企业合计的", sumOf(rows, type), `填报的“${relationTypeLabels[type]}人数”`, given(type)],
        true,
      ),
    ]),
    ...["dispatched", "outsourced", "soleTraders"].flatMap(part),
    ...within("agreements", ["contracts", "noContract"], "n1"),
    ...within("agreements", ["agreements", "tripartite", "noAgreement"], "n2"),
    ...compare(
      "insurance",
      "socialInsured",
      ["参加职工社会保险人数", given("socialInsured"), labelled("n1"), given("n1")],
      true,
    ),
    ...compare("rules", "appealsResolved", ["办结申诉", given("appealsResolved"), "收到申诉", given("appeals")], true),
  ];
}

const restOf = (contents: Contents) => reportSteps.map((step) => contents[step].answers);

function partners({ kind, contents }: Judged): Problem[] {
  const rows = kind === "platform" ? contents.workforce.partners : [];
  const codes = rows.map(({ creditCode }) => creditCode);
  return rows.flatMap((row, at) => {
    const say = (sentence: string) => [
      { step: "workforce" as const, field: `partners.${at}`, sentence: `合作企业第${at + 1}家：${sentence}` },
    ];
    if (row.name === "") return say("名称还没有填。");
    if (!parseCreditCode(row.creditCode).ok) return say("统一社会信用代码不正确，请对照营业执照逐位核对18位。");
    if (codes.indexOf(row.creditCode) !== at) return say(`与第${codes.indexOf(row.creditCode) + 1}家是同一个代码。`);
    return peopleIn(row) === 0 ? say("三类人数都是0；没有用工的，请删除这一行。") : [];
  });
}

function unreasoned({ contents, before, thresholdPercent }: Judged): Problem[] {
  return changesIn(contents, before, thresholdPercent)
    .filter((change) => !isReasoned(change))
    .map(({ field, before: was, after: is }) => ({
      ...{ step: field.step, field: field.name },
      sentence: `“${field.label}”由上期 ${was} 变为 ${is}，变动超过 ${thresholdPercent}%，请选择原因。`,
    }));
}
