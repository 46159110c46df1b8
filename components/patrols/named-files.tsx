type Props = { files: readonly { readonly id: string; readonly fileId: string; readonly name: string }[] };

/** Files of a visit or of what was handed up, by their names, each opening itself. */
export const NamedFiles = ({ files }: Props) => (
  <ul>
    {files.map(({ id, fileId, name }) => (
      <li key={id}>
        <a className="link" href={`/files/${fileId}`} target="_blank" rel="noreferrer">
          {name}
        </a>
      </li>
    ))}
  </ul>
);
