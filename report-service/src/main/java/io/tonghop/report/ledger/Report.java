package io.tonghop.report.ledger;

import io.tonghop.report.ReportError;
import io.tonghop.report.obligation.ReportKey;

/**
 * Where a report stands, its row locked by this transaction.
 *
 * @param revision 0 before the first save
 */
public record Report(ReportKey key, long revision, ReportState state) {

    boolean exists() {
        return revision > 0;
    }

    /** The state as one that allows the action; a problem when it does not. */
    public <S extends ReportState> S in(Class<S> states, ReportAction action) {
        if (states.isInstance(state)) {
            return states.cast(state);
        }
        ReportStatus status = state.status().orElseThrow(ReportError.NO_REPORT::problem);
        throw ReportError.ILLEGAL_TRANSITION.problem(action.vi(), status.vi(), action.name(), status.name());
    }
}
