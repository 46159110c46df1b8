import fs from "node:fs";
import path from "node:path";
import { type Import, importsOf } from "./imports";
import { nodesOf, type Visited } from "./syntax";

export type Source = {
  /** From the top of the project, with `/`. */
  readonly path: string;
  readonly text: string;
  readonly nodes: readonly Visited[];
  readonly imports: readonly Import[];
};

export type SourceTree = {
  readonly sources: readonly Source[];
  readonly source: (path: string) => Source | undefined;
  /** Names at the top of the project: files, and folders that hold any. */
  readonly top: readonly string[];
};

/** Neither ours nor part of what is handed over. */
const NOT_OURS = new Set(["node_modules", ".next", ".data", ".git", ".results", "next-env.d.ts", ".env"]);
const CODE = /(?<!\.d)\.(ts|tsx|mjs)$/;

/** All code of the project, parsed. */
export function readTree(root: string): SourceTree {
  const top = fs.readdirSync(root).filter((name) => !NOT_OURS.has(name) && !name.endsWith(".tsbuildinfo"));
  const files = top.flatMap((name) => filesUnder(root, name)).filter((file) => CODE.test(file));
  return treeOf(top, Object.fromEntries(files.map((file) => [file, fs.readFileSync(path.join(root, file), "utf8")])));
}

/** A tree of the given texts by path: to see a rule find, or let pass, what was planted. */
export const plantedTree = (files: Readonly<Record<string, string>>): SourceTree =>
  treeOf([...new Set(Object.keys(files).map((file) => file.split("/")[0] ?? file))], files);

function treeOf(top: readonly string[], files: Readonly<Record<string, string>>): SourceTree {
  const known = new Set(Object.keys(files));
  const sources = Object.entries(files)
    .filter(([file]) => CODE.test(file))
    .map(([file, text]) => {
      const nodes = nodesOf(file, text);
      return { path: file, text, nodes, imports: importsOf(file, nodes, known) };
    });
  const byPath = new Map(sources.map((source) => [source.path, source]));
  return { sources, top, source: (file) => byPath.get(file) };
}

function filesUnder(root: string, name: string): string[] {
  if (!fs.statSync(path.join(root, name)).isDirectory()) return [name];
  const inner = fs.readdirSync(path.join(root, name)).filter((each) => !NOT_OURS.has(each));
  return inner.flatMap((each) => filesUnder(root, `${name}/${each}`));
}

/** True for code that stands beside the product: it may import anything, and only it may import its like. */
export const isBeside = (file: string): boolean =>
  /\.test\.tsx?$/.test(file) || /^(lib\/testing|db\/factories|db\/seed|e2e)\//.test(file);
