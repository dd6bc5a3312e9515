import { LRUCache } from 'lru-cache';

/** Answers to what was asked of one state of the graph, as they are sent. */
export interface AnswerMemory {
  /** The state that is remembered; undefined before the first answer. */
  revision(): string | undefined;
  recall(question: string): string | undefined;
  /** Keeps an answer; those of another state are forgotten. */
  keep(answered: { readonly revision: string; readonly question: string; readonly answer: string }): void;
}

/** Makes a memory of so many characters in all, two bytes each at worst: what was longest not asked for is forgotten first. */
export function createAnswerMemory(mostCharacters: number): AnswerMemory {
  const answers = new LRUCache<string, string>({
    maxSize: mostCharacters,
    sizeCalculation: (answer, question) => answer.length + question.length,
  });
  let held: string | undefined;
  return {
    revision: () => held,
    recall: (question) => answers.get(question),
    keep({ revision, question, answer }) {
      if (revision !== held) answers.clear();
      held = revision;
      answers.set(question, answer);
    },
  };
}
