/** What a row says about a unit: a word, a symbol and a tone, so that no meaning hangs on the colour alone. */
const reports = {
  approved: { word: 'approvedOne', symbol: '✔', tone: 'good' },
  submitted: { word: 'submitted', symbol: '●', tone: 'good' },
  returned: { word: 'returnedOne', symbol: '↩', tone: 'bad' },
  withdrawn: { word: 'withdrawn', symbol: '⊘', tone: 'dim' },
};

const handedIn = (status) => status === 'submitted' || status === 'approved';

export const incomplete = ({ counts = {} }) => (counts.received ?? 0) < (counts.expected ?? 0);

export function unitState(child) {
  const { expected = 0, received = 0, late = 0 } = child.counts ?? {};
  if (child.leaf || (child.status && expected <= 1)) {
    if (child.status === 'submitted' && late > 0) return { word: 'lateOne', symbol: '◐', tone: 'warn' };
    if (reports[child.status]) return reports[child.status];
    return expected === 0 ? { word: 'excused', symbol: '–', tone: 'dim' } : { word: 'notYet', symbol: '○', tone: 'warn' };
  }
  if (child.status && !handedIn(child.status)) return reports[child.status] ?? reports.returned;
  if (incomplete(child)) return { word: 'part', values: { n: expected - received }, symbol: '◔', tone: 'warn' };
  return { word: 'whole', symbol: '✔', tone: 'good' };
}
