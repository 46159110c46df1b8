import { Badge, type Tone } from "@/components/ui/badge";
import { PageHead } from "@/components/ui/page-head";
import { TextLink } from "@/components/ui/text-link";
import { caseStateLabels, partLabels } from "@/lib/cases/labels";
import type { CaseState } from "@/lib/cases/lifecycle";
import type { CaseFile } from "@/lib/cases/queries/case-file";
import type { LampOf } from "@/lib/deadlines/lamps";
import { CaseLamp } from "./case-lamp";

const tones: Readonly<Record<CaseState, Tone>> = {
  opened: "soon",
  investigating: "accent",
  concluded: "accent",
  decided: "accent",
  closed: "done",
  rescinded: "neutral",
  transferred: "neutral",
  merged: "neutral",
};

/** The head of every page of a case: what it is, how it stands, whose it is and who handles it. */
export function CaseHead({ kase, lamp }: { kase: CaseFile; lamp: LampOf | undefined }) {
  const hasClock = kase.clockState === "running" || kase.clockState === "paused";
  return (
    <>
      <PageHead
        crumbs={[{ label: "案件", href: "/office/cases" }]}
        title={kase.title}
        number={kase.number}
        state={<Badge tone={tones[kase.state]}>{caseStateLabels[kase.state]}</Badge>}
        lamp={hasClock ? <CaseLamp clockState={kase.clockState} lamp={lamp} /> : undefined}
      />
      <p className="mb-3 flex flex-wrap gap-x-6 gap-y-1">
        <span>
          用人单位：<TextLink href={`/office/employers/${kase.employerId}`}>{kase.employerName}</TextLink>
        </span>
        {kase.mergedIntoId ? (
          <span>
            本案{kase.closingNote}：<TextLink href={`/office/cases/${kase.mergedIntoId}`}>查看继续办理的案件</TextLink>
          </span>
        ) : null}
        {kase.splitFromId ? (
          <span>
            自另案拆出：<TextLink href={`/office/cases/${kase.splitFromId}`}>查看原案件</TextLink>
          </span>
        ) : null}
        <span>承办人：{kase.officers.length > 0 ? kase.officers.map(officerWords).join("　") : "尚未指派"}</span>
      </p>
    </>
  );
}

const officerWords = ({ part, name, certificateNumber }: CaseFile["officers"][number]) =>
  `${partLabels[part]}${name}（${certificateNumber}）`;
