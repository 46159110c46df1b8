type Props = { exhibits: readonly { id: string; ordinal: number; name: string; fileId: string }[] };

/** Exhibits by their number in the catalogue, each opening its file. */
export const ExhibitLinks = ({ exhibits }: Props) =>
  exhibits.map(({ id, ordinal, name, fileId }, at) => (
    <span key={id}>
      {at > 0 ? "、" : null}
      <a className="link" href={`/files/${fileId}`} target="_blank" rel="noreferrer">
        {ordinal}号 {name}
      </a>
    </span>
  ));
