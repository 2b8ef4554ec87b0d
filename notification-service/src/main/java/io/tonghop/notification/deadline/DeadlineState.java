package io.tonghop.notification.deadline;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Arrays;
import java.util.Optional;

/** Where an obligation stands. */
public enum DeadlineState {
    /** Not submitted, not yet due. */
    upcoming("upcoming"),
    /** Due, and not submitted, or sent back and not corrected. */
    overdue("overdue"),
    /** Submitted in time. */
    met("met"),
    /** Submitted at or after the due moment. */
    @JsonProperty("met-late")
    metLate("met-late"),
    /** Sent back, not yet corrected, not yet due; its clock runs on. */
    returned("returned"),
    /** Not asked any more, by a recorded decision. */
    excused("excused");

    private final String code;

    DeadlineState(String code) {
        this.code = code;
    }

    /** As written in the API and in the database. */
    public String code() {
        return code;
    }

    @Override
    public String toString() {
        return code;
    }

    public static Optional<DeadlineState> of(String code) {
        return Arrays.stream(values()).filter(state -> state.code.equals(code)).findFirst();
    }
}
