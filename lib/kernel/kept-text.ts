/** A database keeps no NUL, and half of a character comes back as another one. */
const LOST = /\0|\p{Cs}/u;

type Path = readonly (string | number)[];

/** Where in what was sent there stand texts, or names of fields, that could not be kept as they are. */
export function lostTexts(sent: unknown, path: Path = []): readonly Path[] {
  if (typeof sent === "string") return LOST.test(sent) ? [path] : [];
  if (typeof sent !== "object" || sent === null) return [];
  return Object.entries(sent).flatMap(([name, value]) => {
    const place = [...path, Array.isArray(sent) ? Number(name) : name];
    return LOST.test(name) ? [path] : lostTexts(value, place);
  });
}
