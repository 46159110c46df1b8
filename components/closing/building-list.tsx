import { Badge, type Tone } from "@/components/ui/badge";
import { Banner } from "@/components/ui/banner";
import { ButtonLink } from "@/components/ui/button";
import { MinuteText } from "@/components/ui/date-text";
import { caseFileFaultLabels, caseFileStateLabels, closingRefusals } from "@/lib/closing/labels";
import type { CaseFileState } from "@/lib/closing/lifecycle";
import type { BuildingRow } from "@/lib/closing/queries/case-file-desk";
import { RefreshWhile } from "./refresh-while";

const tones: Readonly<Record<CaseFileState, Tone>> = {
  queued: "neutral",
  building: "accent",
  ready: "done",
  failed: "overdue",
};

/** The buildings of a case's file, newest first: how far, what came of it, and the downloads. */
export function BuildingList({ caseId, buildings }: { caseId: string; buildings: readonly BuildingRow[] }) {
  const isUnderWay = buildings.some(({ state }) => state === "queued" || state === "building");
  return (
    <>
      {isUnderWay ? <RefreshWhile /> : null}
      <ul>
        {buildings.map((building) => (
          <li key={building.id} className="my-3 border border-line p-4">
            <p className="flex flex-wrap items-center gap-3">
              <Badge tone={tones[building.state]}>{caseFileStateLabels[building.state]}</Badge>
              <span>
                {building.requester}　<MinuteText at={building.requestedAt} />
              </span>
            </p>
            <Progress building={building} />
            {building.fault === null ? null : <Banner kind="error">{caseFileFaultLabels[building.fault]}</Banner>}
            <Downloads caseId={caseId} building={building} />
          </li>
        ))}
      </ul>
    </>
  );
}

function Progress({ building: { state, progress, total } }: { building: BuildingRow }) {
  if (state === "queued") return <p>正在排队，通常几秒钟内开始。</p>;
  if (state !== "building") return null;
  return (
    <p role="status" className="flex flex-wrap items-center gap-3">
      <progress
        value={progress}
        max={Math.max(total, 1)}
        aria-label="生成进度"
        className="w-full max-w-64 accent-accent"
      />
      第{progress}步，共{total}步
    </p>
  );
}

function Downloads({ caseId, building }: { caseId: string; building: BuildingRow }) {
  if (building.state !== "ready") return null;
  if (building.isWithheld)
    return <Banner kind="info">生成后有证据被剔除，本卷宗只由大队长下载。需要卷宗的，请重新生成。</Banner>;
  const base = `/office/cases/${caseId}/file/${building.id}`;
  const isHandedOut = building.refusal === null;
  return (
    <>
      {isHandedOut ? null : <Banner kind="warn">{closingRefusals.case_file_infected}</Banner>}
      <p className="my-2 flex flex-wrap gap-3">
        {isHandedOut ? (
          <ButtonLink href={`${base}/pdf`} download>
            下载卷宗（PDF，{building.pages}页，{megabytes(building.size)}）
          </ButtonLink>
        ) : null}
        <ButtonLink href={`${base}/manifest`} download>
          下载清单（JSON）
        </ButtonLink>
        <ButtonLink href={`${base}/sums`} download>
          下载校验值
        </ButtonLink>
        {isHandedOut ? (
          <ButtonLink href={`${base}/package`} download>
            导出案卷（压缩包，含原件和离线校验页）
          </ButtonLink>
        ) : null}
      </p>
      <Digests building={building} />
    </>
  );
}

/** They stay where its pages are withheld: a copy that was taken before is still checked against them. */
function Digests({ building: { sha256, sm3 } }: { building: BuildingRow }) {
  return (
    <>
      <p className="break-all text-muted">
        SHA-256：{sha256}
        <br />
        SM3：{sm3}
      </p>
      <p className="text-muted">
        把校验值文件与卷宗放在同一文件夹，运行 sha256sum -c --ignore-missing 即可核对卷宗是否被改动过。
        导出的压缩包解压后双击 verify.html，不联网也能逐个核对文件，并把清单摘要与下面的导出记录比对。
      </p>
    </>
  );
}

const megabytes = (size: number | null): string => `${((size ?? 0) / 1_048_576).toFixed(1)} MB`;
