import "server-only";
import { makeZip, predictLength } from "client-zip";
import type { OpenedFile } from "./open-stored";

type Chunks = AsyncIterable<Uint8Array> | Iterable<Uint8Array>;

export type ZipEntry = {
  readonly path: string;
  readonly size: number;
  readonly at: Date;
  /** Asked when its turn comes, so that one file is open at a time. */
  readonly open: () => Promise<Chunks>;
};

/** An archive of these files as it is sent: nothing is compressed, and no more than a chunk is held. */
export const zipOf = (entries: readonly ZipEntry[]): OpenedFile => ({
  size: Number(predictLength(entries.map(({ path, size, at }) => ({ name: path, size, lastModified: at })))),
  body: makeZip(inputsOf(entries)),
});

/** Whoever goes away in the middle leaves no file open: the generator is told, and closes what it handed on. */
async function* inputsOf(entries: readonly ZipEntry[]) {
  for (const { path, size, at, open } of entries) {
    const input = chunksOf(open);
    try {
      yield { name: path, size, lastModified: at, input };
    } finally {
      await input.return(undefined);
    }
  }
}

async function* chunksOf(open: ZipEntry["open"]): AsyncGenerator<Uint8Array, undefined> {
  yield* await open();
  return undefined;
}
