/**
 * Runs one named step and prints its name, how long it took and what `describe` makes of its answer, which it
 * returns.
 */
export async function step(name, work, describe = (answer) => (typeof answer === "string" ? answer : "done")) {
  console.log(`▸ ${name}`);
  const began = performance.now();
  const seconds = () => ((performance.now() - began) / 1000).toFixed(1);
  try {
    const answer = await work();
    console.log(`  ${name}: ${describe(answer)} (${seconds()} s)`);
    return answer;
  } catch (error) {
    console.log(`  ${name}: FAILED (${seconds()} s)`);
    throw error;
  }
}

/** What a person needs of an error: its sentence; the whole trail only when it is none of ours. */
export function sentenceOf(error) {
  const expected = ["CommandFailed", "FolderInUse", "Error"].includes(error.name);
  return expected ? error.message : error.stack;
}
