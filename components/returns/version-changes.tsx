import { Section } from "@/components/ui/section";
import { returnPlaceLabels } from "@/lib/returns/labels";
import type { ChangesSince } from "@/lib/returns/queries/changes-since";
import type { Piece } from "@/lib/returns/versions";

/** What has changed in a proposal since it was sent back; nothing where it never was. */
export function VersionChanges({ since }: { since: ChangesSince | null }) {
  if (since === null) return null;
  const { changes, returnedOn, returner } = since;
  return (
    <Section title={`与${returnedOn}退回时相比`}>
      {changes.length === 0 ? (
        <p>{returner}退回以后，呈报的内容没有改动。</p>
      ) : (
        <>
          <p className="text-muted">{returner}退回以后改动的段落；删去的字加删除线，新写的字加下划线。</p>
          {changes.map(({ place, paragraphs }) => (
            <div key={place} className="mt-3">
              <h3 className="font-semibold">{returnPlaceLabels[place]}</h3>
              <ChangedText paragraphs={paragraphs} />
            </div>
          ))}
        </>
      )}
    </Section>
  );
}

type Paragraph = readonly Piece[];

/** Paragraphs with what was struck and what is new in them. */
export const ChangedText = ({ paragraphs }: { paragraphs: readonly Paragraph[] }) =>
  placed(paragraphs, (pieces) => pieces.reduce((sum, { text }) => sum + text.length, 0)).map(({ one, from }) => (
    <p key={from} className="mt-1 max-w-measure break-words">
      {placed(one, ({ text }) => text.length).map(({ one: piece, from: at }) => (
        <Marked key={at} {...piece} />
      ))}
    </p>
  ));

/** Each with the place in the text where it begins. */
function placed<One>(all: readonly One[], lengthOf: (one: One) => number) {
  let from = 0;
  return all.map((one) => {
    const begins = from;
    from += lengthOf(one);
    return { one, from: begins };
  });
}

function Marked({ kind, text }: Piece) {
  switch (kind) {
    case "kept":
      return text;
    case "removed":
      return <del className="bg-overdue-wash text-overdue">{text}</del>;
    case "added":
      return <ins className="bg-done-wash text-done decoration-2 underline-offset-2">{text}</ins>;
  }
}
