/** A clause's path for people: "recalling/d" is "recalling › d". */
export function wordsOfPath(path: string): string {
  return path.replaceAll('/', ' › ');
}
