/** Keeps what a question was answered with, unless it failed. */
export function remember<Question, Answer>(ask: (question: Question) => Promise<Answer>): (question: Question) => Promise<Answer> {
  const answers = new Map<Question, Promise<Answer>>();
  return (question) => {
    let answer = answers.get(question);
    if (!answer) {
      answer = ask(question);
      answers.set(question, answer);
      answer.catch(() => answers.delete(question));
    }
    return answer;
  };
}
