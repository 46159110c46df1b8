export type Material = { readonly name: string; readonly copies: number };

const MOST_COPIES = 99;

/** One material a line, `名称` or `名称，2份`; null when a line has no name or an impossible number of copies. */
export function parseMaterials(typed: string): readonly Material[] | null {
  const lines = typed
    .split("\n")
    .map((line) => line.trim().replace(/[。；;]$/, ""))
    .filter((line) => line !== "");
  const materials = lines.map((line): Material | null => {
    const [, name = line, count] = /^(.*?)[，,、\s]*(\d+)\s*份$/.exec(line) ?? [];
    const copies = count === undefined ? 1 : Number(count);
    return name === "" || copies < 1 || copies > MOST_COPIES ? null : { name, copies };
  });
  const read = materials.filter((material) => material !== null);
  return read.length > 0 && read.length === materials.length ? read : null;
}
