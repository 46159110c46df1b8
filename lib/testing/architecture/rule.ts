import type { SourceTree } from "./source-tree";

export type Rule = {
  /** What holds, as a sentence. */
  readonly name: string;
  /** What breaks it: `path: why`. */
  readonly finds: (tree: SourceTree) => readonly string[];
  /** Files by path in each of which the rule must find something. */
  readonly planted: readonly Planted[];
  /** Files by path that come close and that it must let pass. */
  readonly lawful?: readonly Planted[];
};

type Planted = Readonly<Record<string, string>>;
