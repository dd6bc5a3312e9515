/** Share of the words that two texts have in common and in order, 0 to 1: twice the common words by all words. */
export function wordSimilarity(a: readonly string[], b: readonly string[]): number {
  return a.length + b.length === 0 ? 1 : (2 * commonWords(a, b)) / (a.length + b.length);
}

/** How many words two texts have in common and in order: the length of their longest common subsequence. */
export function commonWords(a: readonly string[], b: readonly string[]): number {
  let [start, end] = [0, 0];
  const shorter = Math.min(a.length, b.length);
  while (start < shorter && a[start] === b[start]) start++;
  while (end < shorter - start && a[a.length - 1 - end] === b[b.length - 1 - end]) end++;
  const numbers = new Map<string, number>();
  const [rows, columns] = [a, b].map((words) => numberWords(words.slice(start, words.length - end), numbers));
  return start + end + (rows && columns ? commonLength(rows, columns) : 0);
}

/** Words as numbers, which compare faster. */
function numberWords(words: readonly string[], numbers: Map<string, number>): Int32Array {
  return Int32Array.from(words, (word) => {
    const known = numbers.get(word) ?? numbers.size;
    if (known === numbers.size) numbers.set(word, known);
    return known;
  });
}

function commonLength(rows: Int32Array, columns: Int32Array): number {
  const best = new Int32Array(columns.length + 1);
  for (const word of rows) {
    let above = 0;
    for (let j = 0; j < columns.length; j++) {
      const left = best[j] ?? 0;
      const was = best[j + 1] ?? 0;
      best[j + 1] = columns[j] === word ? above + 1 : Math.max(was, left);
      above = was;
    }
  }
  return best[columns.length] ?? 0;
}
