import { distance } from "fastest-levenshtein";

/** The known word that one may have meant; undefined where none is near: at most a third of the letters, at least two. */
export function nearest(word: string, words: readonly string[]): string | undefined {
  const typed = word.toLowerCase();
  const ranked = words.map((known) => ({ known, far: distance(typed, known.toLowerCase()) }));
  const best = ranked.sort((one, other) => one.far - other.far)[0];
  return best && best.far <= Math.max(2, Math.floor(word.length / 3)) ? best.known : undefined;
}
