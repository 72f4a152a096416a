/** A function that works each answer out once and keeps it as long as its question lives. */
export function onceEach<Question extends object, Answer>(answer: (question: Question) => Answer): typeof answer {
  const known = new WeakMap<Question, { readonly value: Answer }>();
  return (question) => {
    const before = known.get(question);
    if (before) {
      return before.value;
    }
    const value = answer(question);
    known.set(question, { value });
    return value;
  };
}
