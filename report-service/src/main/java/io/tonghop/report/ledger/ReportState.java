package io.tonghop.report.ledger;

import java.time.Instant;
import java.util.Optional;

/**
 * Where a report stands. Each state has only the transitions that are legal from it:
 *
 * <pre>
 * Blank ──save──▶ Draft ──submit──▶ Submitted ──approve──▶ Approved
 *                 ▲ ▲ save          │ │ correct             │
 *                 │ └── Withdrawn ◀─┘ └─┐ sendBack          │ sendBack: reopens it
 *                 └──── Returned ◀──────┴───────────────────┘
 * </pre>
 */
public sealed interface ReportState {

    /** Empty before the first save. */
    Optional<ReportStatus> status();

    /** When it was submitted, by the database's clock; only while it counts. */
    default Optional<Instant> submittedAt() {
        return Optional.empty();
    }

    /** The unit may write in it. */
    sealed interface Editable extends ReportState {
        default Draft save() {
            return new Draft();
        }
    }

    /** The tiers above and the recipients have it. */
    sealed interface Received extends ReportState {
        Instant at();

        default Returned sendBack() {
            return new Returned();
        }

        @Override
        default Optional<Instant> submittedAt() {
            return Optional.of(at());
        }
    }

    /** Nothing was saved yet. */
    record Blank() implements Editable {
        @Override
        public Optional<ReportStatus> status() {
            return Optional.empty();
        }
    }

    /** Seen by the unit alone. */
    record Draft() implements Editable {
        public Submitted submit(Instant at) {
            return new Submitted(at);
        }

        @Override
        public Optional<ReportStatus> status() {
            return Optional.of(ReportStatus.draft);
        }
    }

    /** It counts, and waits for review. */
    record Submitted(Instant at) implements Received {
        /** New figures, the moment of the submission kept. */
        public Submitted correct() {
            return this;
        }

        public Withdrawn withdraw() {
            return new Withdrawn();
        }

        public Approved approve() {
            return new Approved(at);
        }

        @Override
        public Optional<ReportStatus> status() {
            return Optional.of(ReportStatus.submitted);
        }
    }

    /** Sent back with a reason; it does not count, and its clock runs on. */
    record Returned() implements Editable {
        @Override
        public Optional<ReportStatus> status() {
            return Optional.of(ReportStatus.returned);
        }
    }

    /** It counts, and only a reviewer can reopen it. */
    record Approved(Instant at) implements Received {
        @Override
        public Optional<ReportStatus> status() {
            return Optional.of(ReportStatus.approved);
        }
    }

    /** Taken back by the unit; it does not count. */
    record Withdrawn() implements Editable {
        @Override
        public Optional<ReportStatus> status() {
            return Optional.of(ReportStatus.withdrawn);
        }
    }

    /** The state that was stored. */
    static ReportState of(ReportStatus status, Optional<Instant> submittedAt) {
        return switch (status) {
            case draft -> new Draft();
            case submitted -> new Submitted(submittedAt.orElseThrow());
            case returned -> new Returned();
            case approved -> new Approved(submittedAt.orElseThrow());
            case withdrawn -> new Withdrawn();
        };
    }
}
