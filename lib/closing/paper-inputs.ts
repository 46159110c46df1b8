import "server-only";
import { familyOf, isContentType } from "@/lib/attachments/allowed-types";
import { struckLine } from "@/lib/cases/evidence-labels";
import { type LegalDate, minuteStamp } from "@/lib/kernel/clock";
import {
  chainWords,
  fallenRemark,
  fileNotes,
  mediaLabels,
  noOfficerYet,
  partRemarks,
  retentionWords,
  standInLine,
} from "./file-labels";
import type { Part } from "./file-order";
import { closingGroundLabels } from "./labels";
import { closingGrounds, type Volume } from "./lifecycle";
import { extentOf, type NumberedPiece } from "./page-numbers";
import type { Binding } from "./queries/binding";
import type { PartContent, StandInReason } from "./queries/part-content";

/** The page that stands for a material that cannot be merged; its words are already such as can be printed. */
export function standInInput(
  { content, purpose, origin }: Part,
  { contentType, size, sha256, sm3 }: PartContent,
  printed: { readonly title: string; readonly reason: StandInReason },
) {
  const family = isContentType(contentType) ? mediaLabels[familyOf(contentType)] : contentType;
  return {
    name: printed.title,
    mediaType: `${family}（${contentType}）`,
    sizeBytes: size,
    sha256,
    sm3,
    reason: printed.reason,
    provenFact: purpose,
    source: origin,
    receivedAt: "upload" in content ? minuteStamp(content.upload.uploadedAt) : undefined,
  };
}

export function coverInput(binding: Binding, pieces: readonly NumberedPiece[], volume: Volume) {
  const ground = closingGrounds.find((each) => each === binding.closingGround);
  return {
    volume,
    archiveNumber: binding.archiveNumber ?? undefined,
    caseNumber: binding.number,
    caseName: binding.title,
    decisionNumbers: binding.orderNumbers,
    body: binding.organ,
    inspectors: binding.officers.length > 0 ? binding.officers : [{ name: noOfficerYet }],
    openedOn: binding.openedOn,
    closedOn: binding.endedOn ?? undefined,
    result: ground && closingGroundLabels[ground],
    retention: retentionWords,
    ...extentOf(pieces, volume),
  };
}

/** Rows of one sheet of a catalogue: what is set in one go, so that a long one holds nobody up. */
const SHEET_ROWS = 40;

/** The catalogue of one volume, sheet by sheet. */
export function catalogueInputs(binding: Binding, pieces: readonly NumberedPiece[], volume: Volume) {
  const entries = pieces.filter(({ part }) => part.volume === volume).map(entryOf);
  const starts = entries.flatMap((_, at) => (at % SHEET_ROWS === 0 ? [at] : []));
  return starts.map((at) => ({
    caseName: binding.title,
    entries: entries.slice(at, at + SHEET_ROWS),
    from: at + 1,
    isContinued: at + SHEET_ROWS < entries.length,
    struck: volume === "main" ? binding.struck.map(struckLine) : [],
  }));
}

const entryOf = ({ part, title, content, firstPage, lastPage }: NumberedPiece) => ({
  title,
  number: part.number,
  on: part.on,
  firstPage,
  lastPage,
  remarks: remarkOf(part, content),
});

function remarkOf(part: Part, { merged }: PartContent): string | undefined {
  const { isAdded } = part;
  const fallen = fallenRemark(part);
  if (fallen !== undefined) return fallen;
  if (isAdded === true) return partRemarks.added;
  if (merged === "stand_in") return partRemarks.standIn;
  return merged === "copy" ? partRemarks.copy : undefined;
}

export function notesInput(binding: Binding, pieces: readonly NumberedPiece[], on: LegalDate) {
  const standIns = pieces.filter(({ content }) => content.merged === "stand_in");
  return {
    caseNumber: binding.number,
    caseName: binding.title,
    notes: fileNotes({
      main: extentOf(pieces, "main"),
      internal: extentOf(pieces, "internal"),
      isTip: binding.originKind === "tip",
      hasEnded: binding.endedOn !== null,
      hasCopies: pieces.some(({ content }) => content.merged === "copy"),
    }),
    standIns: standIns.map(({ part, ordinal, title }) => standInLine(part.volume, ordinal, title)),
    chain: chainWords(binding.head),
    binder: binding.binder,
    boundOn: on,
  };
}
