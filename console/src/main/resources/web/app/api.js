/** An answer that is not a success; `status` is 0 when there was no answer at all. */
export class ApiError extends Error {
  constructor(status, problem) {
    super(problem?.title ?? `HTTP ${status}`);
    this.status = status;
    this.problem = problem;
  }
}

export function login() {
  const here = location.pathname + location.search;
  location.assign('/login?to=' + encodeURIComponent(here));
}

export async function get(path) {
  let response;
  try {
    response = await fetch(path, { headers: { Accept: 'application/json' }, credentials: 'same-origin' });
  } catch {
    throw new ApiError(0);
  }
  if (response.status === 401) {
    login();
    return new Promise(() => {}); // the page is being left
  }
  if (!response.ok) throw new ApiError(response.status, await response.json().catch(() => undefined));
  return response.json();
}

const id = encodeURIComponent;

export const me = () => get('/me');
export const plans = () => get('/api/plans');
/** A plan with its form. */
export async function plan(planId) {
  const found = await get(`/api/plans/${id(planId)}`);
  return { ...found, form: (await get(`/api/forms/${id(found.formId)}`)).form };
}

export const topUnits = (planId) => get(`/api/totals/${id(planId)}`);
export const totalPath = (planId, unitId) => `/api/totals/${id(planId)}/${id(unitId)}`;
export const total = (planId, unitId) => get(totalPath(planId, unitId));
export const alerts = (planId) => get(`/api/alerts?plan=${id(planId)}&state=open`);
