import { type Description, DescriptionList } from "@/components/ui/description-list";
import { PageHead } from "@/components/ui/page-head";
import { Section } from "@/components/ui/section";
import { TextLink } from "@/components/ui/text-link";
import { clockLabel, clockStateLabels } from "@/lib/deadlines/labels";
import { proseDate } from "@/lib/kernel/clock";
import { lateFileHref } from "@/lib/lateness/act-links";
import type { LateClock } from "@/lib/lateness/queries/late-clock";

type Props = { clock: LateClock; children: React.ReactNode };

/** One clock that the organ was late with: whose it is, by how much, and why. */
export function LateClockView({ clock, children }: Props) {
  return (
    <>
      <PageHead
        crumbs={[{ href: "/office/late", label: "逾期事项" }, { label: clockLabel(clock.limitKey) }]}
        title={`${clockLabel(clock.limitKey)}：逾期${clock.workingDays}个工作日`}
      />
      <DescriptionList items={factsOf(clock, lateFileHref(clock))} />
      <Section title="说明逾期的原因">{children}</Section>
    </>
  );
}

function factsOf(clock: LateClock, file: string): Description[] {
  const { title, number, employerName, organName, leadName, lateBecause } = clock;
  const said = `${lateBecause}（${clock.saidByName ?? ""}，${proseDate(clock.lateSaidOn ?? clock.dueOn)}）`;
  return [
    { term: "事项", detail: <TextLink href={file}>{`${title ?? ""}（${number ?? ""}）`}</TextLink> },
    ...(employerName === null ? [] : [{ term: "用人单位", detail: employerName }]),
    { term: "承办机关", detail: organName },
    ...(leadName === null ? [] : [{ term: "主办", detail: leadName }]),
    { term: "依据", detail: clock.basis },
    { term: "届满日", detail: proseDate(clock.dueOn) },
    { term: "状态", detail: standingOf(clock) },
    { term: "逾期的原因", detail: lateBecause === null ? "未说明" : said },
  ];
}

const standingOf = ({ state, endedOn }: LateClock): string =>
  endedOn === null ? "仍未办结" : `${proseDate(endedOn)}${clockStateLabels[state].trim()}`;
