const names = ['plan', 'unit', 'lang', 'rows', 'cell', 'q'];

/** What the address says: plan, unit, language, which rows, the chosen indicator and the search. */
export function place() {
  const query = new URLSearchParams(location.search);
  return Object.fromEntries(names.map((name) => [name, query.get(name) ?? '']));
}

/** The address of this page with some of it changed. */
export function address(changes) {
  const query = new URLSearchParams();
  for (const [name, value] of Object.entries({ ...place(), ...changes })) if (value) query.set(name, value);
  const text = query.toString();
  return text ? `/?${text}` : '/';
}
